import type { Language } from '@anteroom/contracts/status.ts'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { type Command, find, isRefused } from './decision.ts'
import { type Asker, MAX_CHANGES, MAX_MOVES, spentByMove } from './patient-limits.ts'
import { booking, dayAfter, emptyDay, nineOClock } from './testing/example-day.ts'
import type { Queue } from './types.ts'

const speak = (language: Language, appointmentId = 'a'): Command => ({ kind: 'set-language', appointmentId, language })
const movedFrom = { queueId: 'dr_1:2026-11-30', appointmentId: 'before', at: nineOClock, by: 'patient' } as const

const refusalOf = (queue: Queue, command: Command, asker: Asker) => {
  const decision = decide(queue, command, nineOClock, asker)
  return isRefused(decision) ? decision.refused : 'accepted'
}
/** The day after the language of one visit changed `count` times. */
function afterChanges(count: number, asker: Asker): Queue {
  let queue = dayAfter([booking('a'), booking('b')])
  for (let done = 0; done < count; done++) {
    const decision = decide(queue, speak(done % 2 === 0 ? 'es' : 'en'), nineOClock, asker)
    if (isRefused(decision)) throw new Error(`${decision.refused} after ${done}`)
    queue = decision.queue
  }
  return queue
}

describe('what one patient may change on a visit', () => {
  it('ends after fifty changes, for this visit and for no other', () => {
    const queue = afterChanges(MAX_CHANGES, 'patient')
    expect(refusalOf(queue, speak('es'), 'patient')).toBe('too-many-changes')
    expect(refusalOf(queue, { kind: 'check-in', appointmentId: 'a' }, 'patient')).toBe('too-many-changes')
    expect(refusalOf(queue, speak('es', 'b'), 'patient')).toBe('accepted')
  })

  it('never keeps a patient from cancelling, nor the clinic from anything', () => {
    const queue = afterChanges(MAX_CHANGES, 'patient')
    expect(refusalOf(queue, { kind: 'cancel', appointmentId: 'a', by: 'patient' }, 'patient')).toBe('accepted')
    expect(refusalOf(queue, speak('es'), 'clinic')).toBe('accepted')
    expect(find(afterChanges(MAX_CHANGES + 1, 'clinic'), 'a')?.changes).toBe(undefined)
  })

  it('counts what was accepted and changed something only', () => {
    const queue = dayAfter([booking('a')])
    expect(refusalOf(queue, { kind: 'return', appointmentId: 'a' }, 'patient')).toBe('not-missed')
    expect(decide(queue, speak('en'), nineOClock, 'patient')).toEqual({ queue, events: [] })
    expect(find(afterChanges(2, 'patient'), 'a')?.changes).toBe(2)
  })
})

describe('how often one patient may move a visit', () => {
  const move = (from: Queue, asker: Asker): Command => {
    const [appointment] = from.appointments
    if (appointment === undefined) throw new Error('the example has one appointment')
    return booking('a', { movedFrom, ...spentByMove(appointment, asker) })
  }
  /** The day at which a visit arrived after `count` moves, each to an empty day. */
  const afterMoves = (count: number, asker: Asker): Queue =>
    Array.from({ length: count }).reduce<Queue>(
      (queue) => {
        const decision = decide(emptyDay, move(queue, asker), nineOClock, asker)
        if (isRefused(decision)) throw new Error(decision.refused)
        return decision.queue
      },
      dayAfter([booking('a')]),
    )

  it('is three times, however many days it goes through', () => {
    const queue = afterMoves(MAX_MOVES, 'patient')
    expect(refusalOf(emptyDay, move(queue, 'patient'), 'patient')).toBe('too-many-changes')
    expect(refusalOf(emptyDay, move(queue, 'clinic'), 'clinic')).toBe('accepted')
  })

  it('takes along what was changed before, and does not count the moves of the clinic', () => {
    expect(find(afterMoves(1, 'patient'), 'a')).toMatchObject({ moves: 1, changes: 1 })
    const [first] = afterChanges(4, 'patient').appointments
    expect(first && spentByMove(first, 'patient')).toEqual({ moves: 1, changes: 5 })
    expect(find(afterMoves(5, 'clinic'), 'a')).toMatchObject({ moves: 0, changes: 0 })
  })
})
