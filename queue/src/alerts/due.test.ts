import { describe, expect, it } from 'vitest'
import type { Command } from '../decision.ts'
import { lastsUntil } from '../plan.ts'
import { confirmationsDueAt, doctorIs, dueAt, five, next, settings } from '../testing/example-alerts.ts'
import { booking, dayAfter, minutes, nineOClock, phone, plan } from '../testing/example-day.ts'
import type { Queue } from '../types.ts'
import { alertsDue, nextDueAt } from './due.ts'

const sevenOClock = nineOClock - minutes(120)

describe('the confirmation', () => {
  it('is due for everybody who waits and has a contact', () => {
    const day = dayAfter([booking('a', { contact: phone('+12025550140') }), booking('b')])
    expect(confirmationsDueAt(day)).toEqual(['a'])
  })

  it('is not due for a booking by SMS, which was answered there', () => {
    const day = dayAfter([booking('a', { contact: phone('+12025550140'), bookedVia: 'sms' })])
    expect(confirmationsDueAt(day)).toEqual([])
  })

  it('is not due for a booking by WhatsApp either, but is after a change of contact', () => {
    const text = { channel: 'whatsapp', address: '+12025550140' } as const
    const day = dayAfter([booking('a', { contact: text, bookedVia: 'whatsapp' })])
    expect(confirmationsDueAt(day)).toEqual([])
    const [before] = day.appointments
    const chat = { ...before, contact: { channel: 'telegram', address: '1001' }, contactRev: 7 }
    const moved = { ...day, appointments: [chat] } as Queue
    expect(alertsDue(moved, plan, nineOClock, settings).map(({ id }) => id)).toEqual(['dr_1:2026-12-01/a/booked/7'])
  })

  it('is due for a patient with only a fallback contact', () => {
    expect(confirmationsDueAt(dayAfter([booking('a', { fallback: phone('+12025550140') })]))).toEqual(['a'])
  })

  it('is due days ahead, and for nobody once the day is over', () => {
    const day = dayAfter(five)
    expect(confirmationsDueAt(day, plan.startsAt - minutes(60 * 24 * 3))).toHaveLength(5)
    expect(confirmationsDueAt(day, lastsUntil(plan))).toEqual([])
  })

  it('is not due for patients in the room, done or cancelled', () => {
    const day = dayAfter([...five, next, next, { kind: 'cancel', appointmentId: 'c', by: 'patient' }])
    expect(confirmationsDueAt(day)).toEqual(['d', 'e'])
  })
})

describe('the turn', () => {
  it('is called at the start, with alerts for the next and the one after', () => {
    expect(dueAt(dayAfter([...five, next, next]))).toEqual(['called b', 'next c', 'nearly d'])
  })

  it('has no alert for a place that was named on booking', () => {
    expect(dueAt(dayAfter(five))).toEqual([])
    expect(dueAt(dayAfter([...five, next]))).toEqual(['called a'])
  })

  it('is "nearly" as many places ahead as the clinic has set', () => {
    const day = dayAfter([...five, next, next])
    const nearly = alertsDue(day, plan, nineOClock, { ...settings, nearlyAhead: 3 }).filter(
      ({ kind }) => kind === 'nearly',
    )
    expect(nearly.map(({ appointmentId }) => appointmentId)).toEqual(['e'])
  })

  it('moves up after a cancellation', () => {
    const day = dayAfter([...five, { kind: 'cancel', appointmentId: 'a', by: 'patient' }])
    expect(dueAt(day)).toEqual(['next c', 'nearly d'])
  })

  it('is not announced during a break', () => {
    expect(
      dueAt(dayAfter([...five, next, next, doctorIs('on-break')])).filter((alert) => /next|nearly/.test(alert)),
    ).toEqual([])
  })

  it('is not announced before the doctor opens, unless somebody was already in the room', () => {
    const moved: Command[] = [...five, { kind: 'cancel', appointmentId: 'a', by: 'patient' }]
    expect(dueAt(dayAfter(moved), sevenOClock)).toEqual([])
    expect(dueAt(dayAfter(moved), plan.opensAt)).toEqual(['next c', 'nearly d'])
    expect(dueAt(dayAfter([...moved, next], sevenOClock), sevenOClock)).toEqual(['called b', 'next c', 'nearly d'])
  })

  it('is not announced the day before, even if somebody was started by mistake', () => {
    const theDayBefore = plan.startsAt - 1
    expect(dueAt(dayAfter([...five, next, next], theDayBefore), theDayBefore)).toEqual(['called b'])
  })

  it('has its call alert for half an hour', () => {
    const day = dayAfter([...five, next])
    expect(dueAt(day, nineOClock + minutes(30))).toEqual(['called a'])
    expect(dueAt(day, nineOClock + minutes(30) + 1)).toEqual([])
  })
})

describe("the doctor's status", () => {
  const settled = nineOClock + minutes(0.5)

  it('has an alert for those who wait', () => {
    expect(dueAt(dayAfter([...five, next, doctorIs('running-late')]), settled)).toEqual([
      'called a',
      'doctor-late b',
      'doctor-late c',
      'doctor-late d',
      'doctor-late e',
    ])
  })

  it('has none for those who booked after the change', () => {
    const [first, second] = five.slice(0, 2) as [Command, Command]
    expect(dueAt(dayAfter([first, doctorIs('on-break'), second]), settled)).toEqual(['doctor-break a'])
  })

  it('has an alert when the doctor is back, and none on a day without a change', () => {
    const back = dayAfter([...five.slice(0, 1), doctorIs('on-break'), doctorIs('on-time')])
    expect(dueAt(back, settled)).toEqual(['doctor-back a'])
    expect(dueAt(dayAfter(five.slice(0, 1)))).toEqual([])
  })

  it('is a new alert each time it changes', () => {
    const late = [...five.slice(0, 1), doctorIs('running-late')]
    const idOf = (commands: Command[]) =>
      alertsDue(dayAfter(commands), plan, settled, settings).find(({ kind }) => kind === 'doctor-late')?.id
    expect(idOf(late)).toBe('dr_1:2026-12-01/a/doctor-late/2')
    expect(idOf([...late, doctorIs('on-time'), doctorIs('running-late')])).toBe('dr_1:2026-12-01/a/doctor-late/4')
  })

  it('has no alert on other days', () => {
    const lateAt = plan.startsAt - minutes(2)
    expect(dueAt(dayAfter([...five, doctorIs('running-late')], lateAt), plan.startsAt - 1)).toEqual([])
  })

  it('is told half a minute after it was set, and only the last of several', () => {
    const late = dayAfter([...five.slice(0, 1), doctorIs('running-late')])
    expect(dueAt(late, settled - 1)).toEqual([])
    expect(nextDueAt(late, plan, nineOClock, settings)).toBe(settled)
    expect(dueAt(late, settled)).toEqual(['doctor-late a'])
    const onBreak = dayAfter([doctorIs('on-break')], settled - 1, late)
    expect(dueAt(onBreak, settled)).toEqual([])
    expect(dueAt(onBreak, settled + minutes(0.5))).toEqual(['doctor-break a'])
  })

  it('is not told to somebody who is called in, other than a break', () => {
    const called = dayAfter([...five.slice(0, 1), { kind: 'call', appointmentId: 'a' }])
    expect(dueAt(dayAfter([doctorIs('running-late')], nineOClock, called), settled)).toEqual(['called a'])
    expect(dueAt(dayAfter([doctorIs('on-break')], nineOClock, called), settled)).toEqual(['doctor-break a'])
  })

  it('is not told while the turn is both hours and many places away', () => {
    const people = Array.from({ length: 9 }, (_, index) =>
      booking(String(index + 1), { contact: phone(`+1202555014${index}`) }),
    )
    const toldOf = (status: 'on-time' | 'running-late' | 'on-break', now = settled) =>
      dueAt(dayAfter([...people, doctorIs('on-break'), doctorIs('running-late'), doctorIs(status)]), now)
        .filter((alert) => alert.startsWith('doctor'))
        .map((alert) => alert.split(' ')[1])
    // With 20 minutes each, eight ahead are 160 minutes.
    expect(toldOf('running-late')).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(toldOf('on-break')).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(toldOf('on-time')).toHaveLength(9)
    // After the break at noon few are ahead: two hours alone are not far.
    const few = dayAfter([...people.slice(0, 3), doctorIs('running-late')], nineOClock)
    expect(dueAt(few, settled)).toContain('doctor-late 3')
  })
})

describe('the end of an appointment', () => {
  it('has an alert for a cancellation by the clinic', () => {
    const day = dayAfter([...five.slice(0, 1), { kind: 'cancel', appointmentId: 'a', by: 'clinic' }])
    expect(dueAt(day)).toEqual(['cancelled-by-clinic a'])
    expect(dueAt(day, lastsUntil(plan))).toEqual([])
  })

  it('has an alert for a no-show, once for each time, until the patient returns or the day is over', () => {
    const noShow: Command = { kind: 'no-show', appointmentId: 'a' }
    const call: Command = { kind: 'call', appointmentId: 'a' }
    const day = dayAfter([...five.slice(0, 1), call, noShow])
    expect(dueAt(day)).toEqual(['no-show a'])
    expect(dueAt(day, lastsUntil(plan) - 1)).toEqual(['no-show a'])
    expect(dueAt(day, lastsUntil(plan))).toEqual([])
    expect(dueAt(day, plan.startsAt - 1)).toEqual([])
    expect(dueAt(dayAfter([{ kind: 'close', unfinished: 'no-show' }], nineOClock, day))).toEqual(['no-show a'])
    const back = dayAfter([{ kind: 'return', appointmentId: 'a' }], nineOClock, day)
    expect(dueAt(back)).not.toContain('no-show a')
    const ids = [day, dayAfter([call, noShow], nineOClock + 1, back)].flatMap((each) =>
      alertsDue(each, plan, nineOClock + 1, settings).map(({ id }) => id),
    )
    expect(new Set(ids).size).toBe(2)
  })

  it('at the close of the day is told to those for whom the clinic cancels, and to who was called and did not come', () => {
    const two = five.slice(0, 2)
    const cancelled = dayAfter([...two, { kind: 'close', unfinished: 'cancel' }])
    expect(dueAt(cancelled)).toEqual(['cancelled-by-clinic a', 'cancelled-by-clinic b'])
    const calls = two.map(({ appointmentId }): Command => ({ kind: 'call', appointmentId }))
    const called = dayAfter([...two, ...calls, { kind: 'close', unfinished: 'no-show' }])
    expect(dueAt(called)).toEqual(['no-show a', 'no-show b'])
  })

  it('has none for a patient who cancelled or was seen', () => {
    expect(dueAt(dayAfter([...five.slice(0, 1), { kind: 'cancel', appointmentId: 'a', by: 'patient' }]))).toEqual([])
    expect(dueAt(dayAfter([...five.slice(0, 1), next, next]))).toEqual([])
  })
})
