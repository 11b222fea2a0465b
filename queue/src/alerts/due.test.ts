import { describe, expect, it } from 'vitest'
import type { Command } from '../decision.ts'
import { confirmationsDueAt, doctorIs, dueAt, five, next, settings } from '../testing/example-alerts.ts'
import { booking, dayAfter, minutes, nineOClock, phone, plan } from '../testing/example-day.ts'
import type { Queue } from '../types.ts'
import { alertsDue } from './due.ts'

const sevenOClock = nineOClock - minutes(120)

describe('the confirmation', () => {
  it('is due for everybody who waits and left a contact', () => {
    const day = dayAfter([booking('a', { contact: phone('+12025550140') }), booking('b')])
    expect(confirmationsDueAt(day)).toEqual(['a'])
  })

  it('is not due for a booking by SMS, which was answered there', () => {
    const day = dayAfter([booking('a', { contact: phone('+12025550140'), bookedVia: 'sms' })])
    expect(confirmationsDueAt(day)).toEqual([])
  })

  it('is not due for a booking by WhatsApp either, but where its alerts moved to', () => {
    const text = { channel: 'whatsapp', address: '+12025550140' } as const
    const day = dayAfter([booking('a', { contact: text, bookedVia: 'whatsapp' })])
    expect(confirmationsDueAt(day)).toEqual([])
    const [before] = day.appointments
    const chat = { ...before, contact: { channel: 'telegram', address: '1001' }, contactRev: 7 }
    const moved = { ...day, appointments: [chat] } as Queue
    expect(alertsDue(moved, plan, nineOClock, settings).map(({ id }) => id)).toEqual(['dr_1:2026-12-01/a/booked/7'])
  })

  it('is due for whoever left only a second contact', () => {
    expect(confirmationsDueAt(dayAfter([booking('a', { fallback: phone('+12025550140') })]))).toEqual(['a'])
  })

  it('is due days ahead, and for nobody once the day is over', () => {
    const day = dayAfter(five)
    expect(confirmationsDueAt(day, plan.startsAt - minutes(60 * 24 * 3))).toHaveLength(5)
    expect(confirmationsDueAt(day, plan.endsAt)).toEqual([])
  })

  it('is not due for those who are in the room or gone', () => {
    const day = dayAfter([...five, next, next, { kind: 'cancel', appointmentId: 'c', by: 'patient' }])
    expect(confirmationsDueAt(day)).toEqual(['d', 'e'])
  })
})

describe('the turn', () => {
  it('is called when the doctor starts, and the line behind is told', () => {
    expect(dueAt(dayAfter([...five, next, next]))).toEqual(['called b', 'next c', 'nearly d'])
  })

  it('tells nobody what they heard on booking', () => {
    expect(dueAt(dayAfter(five))).toEqual([])
    expect(dueAt(dayAfter([...five, next]))).toEqual(['called a'])
  })

  it('says "nearly" as far ahead as the clinic wants it', () => {
    const day = dayAfter([...five, next, next])
    const nearly = alertsDue(day, plan, nineOClock, { ...settings, nearlyAhead: 3 }).filter(
      ({ kind }) => kind === 'nearly',
    )
    expect(nearly.map(({ appointmentId }) => appointmentId)).toEqual(['e'])
  })

  it('moves up for whoever cancels', () => {
    const day = dayAfter([...five, { kind: 'cancel', appointmentId: 'a', by: 'patient' }])
    expect(dueAt(day)).toEqual(['next c', 'nearly d'])
  })

  it('is not announced during a break', () => {
    expect(
      dueAt(dayAfter([...five, next, next, doctorIs('on-break')])).filter((news) => /next|nearly/.test(news)),
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

  it('is called for half an hour and no longer', () => {
    const day = dayAfter([...five, next])
    expect(dueAt(day, nineOClock + minutes(30))).toEqual(['called a'])
    expect(dueAt(day, nineOClock + minutes(30) + 1)).toEqual([])
  })
})

describe("the doctor's status", () => {
  it('is told to those who wait', () => {
    expect(dueAt(dayAfter([...five, next, doctorIs('running-late')]))).toEqual([
      'called a',
      'doctor-late b',
      'doctor-late c',
      'doctor-late d',
      'doctor-late e',
    ])
  })

  it('is not told to those who booked when it was already so', () => {
    const [first, second] = five.slice(0, 2) as [Command, Command]
    expect(dueAt(dayAfter([first, doctorIs('on-break'), second]))).toEqual(['doctor-break a'])
  })

  it('is told when the doctor is back, and not on a day that never was otherwise', () => {
    expect(dueAt(dayAfter([...five.slice(0, 1), doctorIs('on-break'), doctorIs('on-time')]))).toEqual(['doctor-back a'])
    expect(dueAt(dayAfter(five.slice(0, 1)))).toEqual([])
  })

  it('is a new alert each time it changes', () => {
    const late = [...five.slice(0, 1), doctorIs('running-late')]
    const idOf = (commands: Command[]) =>
      alertsDue(dayAfter(commands), plan, nineOClock, settings).find(({ kind }) => kind === 'doctor-late')?.id
    expect(idOf(late)).toBe('dr_1:2026-12-01/a/doctor-late/2')
    expect(idOf([...late, doctorIs('on-time'), doctorIs('running-late')])).toBe('dr_1:2026-12-01/a/doctor-late/4')
  })

  it('concerns today only', () => {
    expect(dueAt(dayAfter([...five, doctorIs('running-late')]), plan.startsAt - 1)).toEqual([])
  })
})

describe('the end', () => {
  it('is told to whoever was cancelled by the clinic', () => {
    const day = dayAfter([...five.slice(0, 1), { kind: 'cancel', appointmentId: 'a', by: 'clinic' }])
    expect(dueAt(day)).toEqual(['cancelled-by-clinic a'])
    expect(dueAt(day, plan.endsAt)).toEqual([])
  })

  it('is not told to whoever cancelled, nor to whoever was seen', () => {
    expect(dueAt(dayAfter([...five.slice(0, 1), { kind: 'cancel', appointmentId: 'a', by: 'patient' }]))).toEqual([])
    expect(dueAt(dayAfter([...five.slice(0, 1), next, next]))).toEqual([])
  })
})
