import { describe, expect, it } from 'vitest'
import { alertsDue } from '../alerts/due.ts'
import { decide } from '../decide.ts'
import { type Command, find, isRefused } from '../decision.ts'
import { settings } from '../testing/example-alerts.ts'
import { booking, dayAfter, nineOClock, phone, plan } from '../testing/example-day.ts'

const [wrong, right] = [phone('+12025550101'), phone('+12025550143')]
const telegram = { channel: 'telegram', address: '77' } as const
const link = { version: 2, digest: 'digest of another' }
const correct = (more: object, appointmentId = 'a'): Command => ({ kind: 'correct', appointmentId, link, ...more })

function corrected(command: Command, ...before: Command[]) {
  const decision = decide(dayAfter(before), command, nineOClock)
  if (isRefused(decision)) throw new Error(decision.refused)
  const appointment = find(decision.queue, 'a')
  if (appointment === undefined) throw new Error('It is gone')
  return { queue: decision.queue, appointment, events: decision.events }
}
const refusalOf = (command: Command, ...before: Command[]) => decide(dayAfter(before), command, nineOClock)

describe('correcting the number', () => {
  it('puts it in place of the wrong one, which gets nothing more and whose link opens nothing', () => {
    const { appointment, events } = corrected(correct({ number: right }), booking('a', { contact: wrong }))
    expect(appointment).toMatchObject({ contact: right, fallback: null, link })
    expect(events).toEqual([{ kind: 'corrected', appointmentId: 'a', what: 'phone' }])
  })

  it('is confirmed to the right one', () => {
    const { queue, appointment } = corrected(
      correct({ number: right }),
      booking('a', { contact: wrong, bookedVia: 'sms' }),
    )
    const ids = alertsDue(queue, plan, nineOClock, settings).map(({ id }) => id)
    expect(ids).toEqual([`${queue._id}/a/booked/${appointment.contactRev}`])
  })

  it('leaves the link where there was no number before: the patient may hold it on paper', () => {
    const { appointment } = corrected(correct({ number: right }), booking('a'))
    expect(appointment).toMatchObject({ contact: right, link: booking('a').link })
  })

  it('keeps a chat first, which has shown whose it is', () => {
    const before = booking('a', { contact: telegram, fallback: wrong })
    const { appointment } = corrected(correct({ number: right }), before)
    expect(appointment).toMatchObject({ contact: telegram, fallback: right, contactRev: 0, link })
  })

  it('is verified by staff, who have the person before them', () => {
    const unverified = { contact: wrong, until: nineOClock + 1 }
    const { appointment } = corrected(correct({ number: right }), booking('a', { unverified }))
    expect(appointment).toMatchObject({ contact: right, unverified: null })
  })
})

describe('correcting the name', () => {
  it('leaves contact and link, and whatever is to be verified is not verified by it', () => {
    const unverified = { contact: wrong, until: nineOClock + 1 }
    const { appointment, events } = corrected(correct({ patientName: 'Zoë' }), booking('a', { unverified }))
    expect(appointment).toMatchObject({
      patientName: 'Zoë',
      contact: null,
      unverified: { contact: wrong, until: null },
      link: booking('a').link,
    })
    expect(events).toEqual([{ kind: 'corrected', appointmentId: 'a', what: 'name' }])
  })

  it('to what it is already changes nothing', () => {
    const day = dayAfter([booking('a', { contact: wrong })])
    expect(decide(day, correct({ patientName: 'Patient a', number: wrong }), nineOClock)).toEqual({
      queue: day,
      events: [],
    })
  })
})

describe('a correction is refused', () => {
  it('that would give a person two appointments, and names the one that is there', () => {
    const other = booking('b', { patientName: 'Ann', contact: right })
    const decision = refusalOf(correct({ patientName: 'ann', number: right }), booking('a'), other)
    expect(decision).toMatchObject({ refused: 'already-booked', existing: { appointmentId: 'b' } })
  })

  it('once the appointment is over', () => {
    const cancel: Command = { kind: 'cancel', appointmentId: 'a', by: 'patient' }
    expect(refusalOf(correct({ patientName: 'Z' }), booking('a'), cancel)).toMatchObject({ refused: 'not-waiting' })
    expect(refusalOf(correct({ patientName: 'Z' }, 'x'))).toMatchObject({ refused: 'unknown-appointment' })
  })
})
