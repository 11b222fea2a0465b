import { describe, expect, it } from 'vitest'
import { changeSince, type ToldTurn } from './change.ts'
import type { Command } from './decision.ts'
import { learn } from './estimate/learn.ts'
import { booking, dayAfter, minutes, nineOClock, plan } from './testing/example-day.ts'
import { paceOf, windowOf } from './window.ts'

const next: Command = { kind: 'next' }
const started = dayAfter([...['a', 'b', 'c', 'd'].map((id) => booking(id)), next])

/** The doctor usually takes 20 minutes. */
const paceAt = (day: typeof started, now: number) => ({ ...paceOf(learn([], 20), day, now), measured: 30 })

function told(appointmentId: string, ahead: number): ToldTurn {
  const window = windowOf(started, plan, { pace: paceAt(started, nineOClock), appointmentId, now: nineOClock })
  if (!window) throw new Error('Nobody waits')
  return { at: nineOClock, earliest: window.earliest, latest: window.latest, ahead }
}

/** What has changed for an appointment since nine o'clock through these commands, when it had that many ahead. */
function changed(appointmentId: string, [was, is]: [number, number], steps: [number, Command][], later = 0) {
  const day = steps.reduce(
    (before, [after, command]) => dayAfter([command], nineOClock + minutes(after), before),
    started,
  )
  const now = nineOClock + minutes(later || (steps.at(-1)?.[0] ?? 0))
  const pace = paceAt(day, now)
  const window = windowOf(day, plan, { pace, appointmentId, now })
  return window && changeSince(told(appointmentId, was), day, { window, ahead: is, pace, now })
}

describe('what changed since a patient was told', () => {
  it('is nothing while all goes as expected', () => {
    expect(changed('d', [3, 2], [[20, next]])).toBeNull()
  })

  it('is that visits took longer, the one in the room among them', () => {
    const one = changed('d', [3, 2], [[45, next]])
    expect(one).toMatchObject({ minutes: expect.any(Number), reasons: [{ kind: 'longer-visits', count: 1 }] })
    expect(one?.minutes).toBeGreaterThanOrEqual(10)
    expect(changed('d', [3, 2], [[45, next]], 90)?.reasons).toEqual([{ kind: 'longer-visits', count: 2 }])
  })

  it('is that people ahead left, or that visits were shorter', () => {
    const left = changed(
      'd',
      [3, 1],
      [
        [1, { kind: 'cancel', appointmentId: 'b', by: 'patient' }],
        [2, { kind: 'cancel', appointmentId: 'c', by: 'patient' }],
      ],
    )
    expect(left?.minutes).toBeLessThanOrEqual(-10)
    expect(left?.reasons).toEqual([{ kind: 'fewer-ahead', count: 2 }])
    expect(changed('d', [3, 2], [[2, next]])).toMatchObject({ reasons: [{ kind: 'shorter-visits', count: 1 }] })
  })

  it('is that the doctor is late, and not what would have brought the turn nearer', () => {
    const late: Command = { kind: 'set-doctor-status', status: 'running-late' }
    expect(changed('d', [3, 3], [[1, late]])).toEqual({ minutes: 10, reasons: [{ kind: 'doctor-late' }] })
  })
})
