import { describe, expect, it } from 'vitest'
import type { Command } from '../decision.ts'
import { lastsUntil } from '../plan.ts'
import { doctorIs, dueAt, five, next, settings } from '../testing/example-alerts.ts'
import { dayAfter, minutes, nineOClock, plan } from '../testing/example-day.ts'
import type { Queue } from '../types.ts'
import { alertsDue } from './due.ts'

const undo: Command = { kind: 'undo' }
const on = { appointmentId: 'a' }
const call: Command = { kind: 'call', ...on }

/** The alerts that patients should ignore if they got them, as the alert's id without the queue. */
const corrected = (queue: Queue, now = nineOClock) =>
  alertsDue(queue, plan, now, settings).flatMap(({ corrects }) => (corrects ? [corrects.id.split('/').slice(1)] : []))
const correctedAfter = (commands: Command[], now?: number) =>
  corrected(dayAfter([...five, ...commands]), now).map((parts) => parts.join('/'))

describe('an undo', () => {
  it.each<[string, Command[], string[]]>([
    ['a call', [call], [`a/called/${nineOClock}`]],
    ['a start', [next], [`a/called/${nineOClock}`]],
    ['a skip', [call, { kind: 'skip', ...on }], [`a/missed/${nineOClock}`, 'c/next/0']],
    ['a no-show', [call, { kind: 'no-show', ...on }], [`a/no-show/${nineOClock}`, 'c/next/0']],
    ['a cancellation', [{ kind: 'cancel', ...on, by: 'clinic' }], ['a/cancelled-by-clinic/0', 'c/next/0']],
  ])('of %s corrects what it made untrue', (_, commands, ids) => {
    expect(correctedAfter(commands)).toEqual([])
    expect(correctedAfter([...commands, undo]).sort()).toEqual(ids)
  })

  it('of a step corrects "you are next" for those who are not', () => {
    expect(correctedAfter([next, next, undo]).sort()).toEqual([`b/called/${nineOClock}`, 'c/next/0'])
    const again = dayAfter([...five, next, next, undo, next])
    expect(corrected(again)).toEqual([])
    const ids = alertsDue(again, plan, nineOClock, settings).map(({ id }) => id)
    expect(ids).toContain('dr_1:2026-12-01/c/next/1')
  })

  it('of a doctor’s status corrects it for those who may have been told, and tells the old one to nobody again', () => {
    const day = dayAfter([...five.slice(0, 2), doctorIs('running-late'), undo])
    const later = nineOClock + minutes(1)
    expect(corrected(day, later)).toEqual([
      ['a', 'doctor-late', '3'],
      ['b', 'doctor-late', '3'],
    ])
    expect(dueAt(day, later)).toEqual(['disregard a', 'disregard b'])
    expect(corrected(dayAfter([doctorIs('on-break')], later, day), later)).toEqual([])
  })

  it('has an id that names the corrected alert', () => {
    const day = dayAfter([...five, call, undo])
    const [correction] = alertsDue(day, plan, nineOClock, settings).filter(({ kind }) => kind === 'disregard')
    expect(correction?.id).toBe(`dr_1:2026-12-01/a/disregard/called/${nineOClock}`)
  })
})

describe('a correction', () => {
  it('of a call is due for half an hour, of the end of an appointment until the day is over', () => {
    expect(correctedAfter([call, undo], nineOClock + minutes(30))).toEqual([`a/called/${nineOClock}`])
    expect(correctedAfter([call, undo], nineOClock + minutes(30) + 1)).toEqual([])
    const cancelled: Command[] = [{ kind: 'cancel', ...on, by: 'clinic' }, undo]
    expect(correctedAfter(cancelled, lastsUntil(plan) - 1)).toEqual(['a/cancelled-by-clinic/0'])
    expect(correctedAfter(cancelled, lastsUntil(plan))).toEqual([])
  })

  it('is not due once the same is true again, or the appointment is over', () => {
    expect(correctedAfter([call, undo, call])).toEqual([])
    expect(correctedAfter([call, undo, next])).toEqual([])
    expect(correctedAfter([call, undo, { kind: 'cancel', ...on, by: 'patient' }])).toEqual([])
  })

  it('does not hide that a call is made again: it is another alert', () => {
    const again = alertsDue(dayAfter([...five, call, undo, next]), plan, nineOClock, settings)
    expect(again.map(({ id }) => id)).toContain(`dr_1:2026-12-01/a/called/${nineOClock}`)
  })
})

describe('while a day is being closed', () => {
  const closing: Command = { kind: 'set-closing', isClosing: true }
  const to = { queueId: 'dr_1:2026-12-02', appointmentId: 'x' } as const
  const day = dayAfter([
    ...five,
    closing,
    { kind: 'release', ...on, to },
    { kind: 'cancel', appointmentId: 'e', by: 'clinic' },
  ])

  it('only cancellations and moves have an alert', () => {
    expect(dueAt(dayAfter([...five, { kind: 'release', ...on, to }]))).toEqual(['next c', 'nearly d'])
    expect(dueAt(day)).toEqual(['cancelled-by-clinic e'])
  })

  it('alerts wait until it is closed, given up, or two minutes later, when it must have crashed', () => {
    expect(dueAt(dayAfter([{ kind: 'set-closing', isClosing: false }], nineOClock, day))).toContain('next c')
    const closed = dayAfter([{ kind: 'close', unfinished: 'cancel' }], nineOClock, day)
    expect(new Set(dueAt(closed).map((one) => one.split(' ')[0]))).toEqual(new Set(['cancelled-by-clinic']))
    expect(dueAt(day, nineOClock + minutes(2) - 1)).not.toContain('next c')
    expect(dueAt(day, nineOClock + minutes(2))).toContain('next c')
  })
})
