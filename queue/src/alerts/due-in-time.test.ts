import { describe, expect, it } from 'vitest'
import type { Command } from '../decision.ts'
import { lastsUntil } from '../plan.ts'
import { confirmationsDueAt, doctorIs, dueAt, five, next, settings } from '../testing/example-alerts.ts'
import { booking, dayAfter, minutes, nineOClock, phone, plan } from '../testing/example-day.ts'
import type { Queue } from '../types.ts'
import { type AlertSettings, alertsDue, nextDueAt, type PatientFacts } from './due.ts'

describe('a call by the staff', () => {
  const call = (appointmentId: string): Command => ({ kind: 'call', appointmentId })

  it('is one alert for each call, and none when the patient then goes in', () => {
    const called = dayAfter([...five, call('a')])
    expect(dueAt(called)).toEqual(['called a'])
    const again = dayAfter([call('a')], nineOClock + minutes(2), called)
    const ids = [called, again].flatMap((day) =>
      alertsDue(day, plan, nineOClock + minutes(2), settings).filter(({ kind }) => kind === 'called'),
    )
    expect(new Set(ids.map(({ id }) => id)).size).toBe(2)
    expect(dueAt(dayAfter([next], nineOClock + minutes(3), again), nineOClock + minutes(3))).toEqual([])
  })

  it('is a new alert when a start was undone and the patient is started again', () => {
    const callsAt = (queue: Queue, now: number) =>
      alertsDue(queue, plan, now, settings).flatMap(({ id, kind }) => (kind === 'called' ? [id] : []))
    const mistake = dayAfter([...five, next])
    const undone = dayAfter([{ kind: 'undo' }], nineOClock + minutes(1), mistake)
    expect(callsAt(undone, nineOClock + minutes(1))).toEqual([])
    const again = dayAfter([next], nineOClock + minutes(5), undone)
    const ids = [...callsAt(mistake, nineOClock), ...callsAt(again, nineOClock + minutes(5))]
    expect(new Set(ids).size).toBe(2)
  })

  it('that was missed has an alert, until the patient returns', () => {
    const missed = dayAfter([...five, call('a'), { kind: 'skip', appointmentId: 'a' }])
    expect(dueAt(missed)).toEqual(['next c', 'missed a'])
    expect(dueAt(missed, nineOClock + minutes(31))).toEqual(['next c'])
    expect(dueAt(dayAfter([{ kind: 'return', appointmentId: 'a' }], nineOClock, missed))).not.toContain('missed a')
  })

  it('has no alert while the doctor is on a break', () => {
    expect(dueAt(dayAfter([...five, call('a'), doctorIs('on-break')]))).not.toContain('called a')
  })
})

it('has no alert about the turn for a patient on hold', () => {
  const day = dayAfter([...five, next, next])
  expect(dueAt(day)).toContain('next c')
  const held = dayAfter([{ kind: 'hold', appointmentId: 'c' }], nineOClock, day)
  expect(dueAt(held)).not.toContain('next c')
  expect(dueAt(held, nineOClock + minutes(10))).toContain('next c')
  expect(nextDueAt(held, plan, nineOClock, settings)).toBe(nineOClock + minutes(10))
})

it('has an alert for a move by the clinic, on whatever channel the patient booked', () => {
  const movedFrom = { queueId: 'dr_2:2026-12-01', appointmentId: 'x', at: nineOClock, by: 'clinic' } as const
  const day = dayAfter([booking('a', { movedFrom, bookedVia: 'sms', contact: phone('+12025550140') })])
  expect(dueAt(day)).toEqual(['moved-by-clinic a'])
  const own = dayAfter([booking('a', { movedFrom: { ...movedFrom, by: 'patient' }, contact: phone('+12025550140') })])
  expect(dueAt(own)).toEqual([])
})

describe('the "nearly" alert with a travel time', () => {
  const at = (clock: string) => Date.parse(`2026-12-01T${clock}:00+01:00`)
  const away = (lead: number | null, soonest: number | null) => ({
    ...settings,
    leadMinutes: ({ id }: { id: string }) => (id === 'd' ? lead : null),
    soonest: (id: string) => (id === 'd' ? soonest : null),
  })
  const nearly = (queue: Queue, now: number, facts: AlertSettings & PatientFacts) =>
    alertsDue(queue, plan, now, facts)
      .filter(({ kind }) => kind === 'nearly')
      .map(({ appointmentId }) => appointmentId)

  it('is due the travel time before the soonest start of the turn', () => {
    const day = dayAfter(five)
    const facts = away(40, at('09:50'))
    expect(nearly(day, at('09:09'), facts)).toEqual([])
    expect(nextDueAt(day, plan, at('09:09'), facts)).toBe(at('09:10'))
    expect(nearly(day, at('09:10'), facts)).toEqual(['d'])
  })

  it('where the patient has not said it, is due the minutes before that the clinic has set, and not by places', () => {
    const facts = { ...away(null, at('09:50')), nearlyMinutes: 15 }
    const day = dayAfter([...five, { kind: 'next' }, { kind: 'next' }])
    expect(nearly(day, at('09:34'), { ...facts, nearlyMinutes: null })).toEqual(['d'])
    expect(nearly(day, at('09:34'), facts)).toEqual([])
    expect(nextDueAt(day, plan, at('09:34'), facts)).toBe(at('09:35'))
    expect(nearly(day, at('09:35'), facts)).toEqual(['d'])
    // What the patient has said overrides the clinic's setting for the others.
    expect(nearly(day, at('09:10'), { ...away(40, at('09:50')), nearlyMinutes: 15 })).toEqual(['d'])
    // For a patient already at the clinic, only the places count.
    const here = dayAfter([...five, { kind: 'next' }, { kind: 'next' }, { kind: 'check-in', appointmentId: 'd' }])
    expect(nearly(here, at('09:34'), facts)).toEqual(['d'])
  })

  it('is not due by those minutes for who was as near as that when booking', () => {
    const facts = { ...settings, nearlyMinutes: 15, soonest: () => at('09:01') }
    expect(nearly(dayAfter(five.slice(0, 3)), at('09:00'), facts)).toEqual([])
    expect(nearly(dayAfter(five), at('09:00'), facts)).toEqual(['d', 'e'])
  })

  it('may be due before the doctor opens, and not for a patient who has checked in', () => {
    const facts = away(90, at('09:00'))
    expect(nearly(dayAfter(five), at('07:30'), facts)).toEqual(['d'])
    const here = dayAfter([...five, { kind: 'check-in', appointmentId: 'd' }])
    expect(nearly(here, at('07:30'), facts)).toEqual([])
  })

  it('is found from the day before, by waking at midnight', () => {
    const facts = away(90, at('08:00'))
    const day = dayAfter(five, at('00:00') - minutes(60))
    const midnight = nextDueAt(day, plan, at('00:00') - minutes(60), facts) ?? 0
    expect(midnight).toBe(plan.startsAt)
    expect(nextDueAt(day, plan, midnight, facts)).toBe(at('06:30'))
  })

  it('is not due while the turn cannot be estimated', () => {
    expect(nearly(dayAfter(five), at('09:30'), away(40, null))).toEqual([])
  })
})

describe('in quiet hours', () => {
  const tenAtNight = Date.parse('2026-11-30T22:00:00+01:00')
  const cancelled: Command[] = [...five.slice(0, 1), { kind: 'cancel', appointmentId: 'a', by: 'clinic' }]

  it('a cancellation is deferred, until an hour before the doctor opens at most', () => {
    const day = dayAfter(cancelled, tenAtNight)
    expect(dueAt(day, tenAtNight)).toEqual([])
    const sevenInTheMorning = plan.opensAt - minutes(60)
    expect(nextDueAt(day, plan, tenAtNight, settings)).toBe(plan.startsAt)
    expect(nextDueAt(day, plan, plan.startsAt, settings)).toBe(sevenInTheMorning)
    expect(dueAt(day, sevenInTheMorning)).toEqual(['cancelled-by-clinic a'])
  })

  it('a move by the clinic is deferred too, its card on Telegram is not', () => {
    const movedFrom = { queueId: 'dr_2:2026-12-01', appointmentId: 'x', at: tenAtNight, by: 'clinic' } as const
    const contact = { channel: 'telegram', address: '1001' } as const
    const day = dayAfter([booking('a', { movedFrom, contact })], tenAtNight)
    expect(dueAt(day, tenAtNight)).toEqual([])
    expect(confirmationsDueAt(day, tenAtNight)).toEqual(['a'])
  })

  it('a booking is confirmed, and alerts of a queue that has begun are not deferred', () => {
    expect(confirmationsDueAt(dayAfter(five, tenAtNight), tenAtNight)).toHaveLength(5)
    const lateAtNight = Date.parse('2026-12-01T22:00:00+01:00')
    expect(
      dueAt(dayAfter([...cancelled, booking('b', { contact: phone('+12025550149') }), next]), lateAtNight),
    ).toContain('cancelled-by-clinic a')
  })

  it('the doctor’s status is deferred until the queue has begun', () => {
    const early = Date.parse('2026-12-01T05:00:00+01:00')
    const late = dayAfter([...five.slice(0, 1), doctorIs('running-late')], early)
    expect(dueAt(late, early)).toEqual([])
    expect(dueAt(late, plan.opensAt)).toEqual(['doctor-late a'])
  })
})

describe('a line that goes on past midnight', () => {
  const call = (appointmentId: string): Command => ({ kind: 'call', appointmentId })
  const after = plan.endsAt + minutes(5)

  it('still calls, tells who is next and that the doctor is late', () => {
    const day = dayAfter([next, call('b')], after, dayAfter(five))
    expect(dueAt(day, after)).toEqual(['called a', 'called b'])
    expect(dueAt(dayAfter([next, next], after, day), after)).toEqual(['called c', 'next d', 'nearly e'])
    const late = dayAfter([doctorIs('running-late')], after, dayAfter(five))
    expect(dueAt(late, after + minutes(1))).toContain('doctor-late e')
  })

  it('is still told to those for whom the clinic cancels when it closes the day', () => {
    const closed = dayAfter([{ kind: 'close', unfinished: 'cancel' }], after, dayAfter(five.slice(0, 1)))
    expect(dueAt(closed, after)).toEqual(['cancelled-by-clinic a'])
  })

  it('says nothing once it is forgotten', () => {
    const day = dayAfter([call('a')], lastsUntil(plan) - 1, dayAfter(five))
    expect(dueAt(day, lastsUntil(plan) - 1)).toContain('called a')
    expect(dueAt(day, lastsUntil(plan))).toEqual([])
  })
})
