import { find } from '@anteroom/queue/decision.ts'
import { booking, dayAfter, minutes, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { describe, expect, it } from 'vitest'
import { presentCalendar } from './calendar.ts'

type Facts = Parameters<typeof presentCalendar>[0]

const window = { earliest: '2026-12-01T09:20:00.000Z', latest: '2026-12-01T10:00:00.000Z', measured: 12 }

function ann(...commands: Parameters<typeof dayAfter>[0]): Facts['appointment'] {
  const appointment = find(dayAfter([booking('ann'), ...commands]), 'ann')
  if (appointment === undefined) throw new Error('Ann has booked')
  return appointment
}

/** The file, and its lines as a calendar reads them. */
function calendar({ status, ...more }: Partial<Omit<Facts, 'status'>> & { status?: Partial<Facts['status']> } = {}) {
  const file = presentCalendar({
    appointment: ann(),
    first: { id: 'ann', bookedAt: nineOClock },
    details: { name: 'Riverside Clinic', names: { es: 'Clínica del Río' }, address: '12 River Road, Springfield' },
    page: 'https://clinic.example.org/a/token',
    now: nineOClock + minutes(2),
    ...more,
    status: { day: '2026-12-01', queueNumber: 5, language: 'en', window, ...status },
  })
  return { file, lines: file.replaceAll('\r\n ', '').split('\r\n') }
}

describe('a calendar', () => {
  it('has the window of the turn, and neither the doctor nor the patient', () => {
    const { file, lines } = calendar()
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Anteroom//Anteroom//EN',
      'METHOD:PUBLISH',
      'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:[\w-]{43}$/),
      'SEQUENCE:120',
      'DTSTAMP:20261201T080200Z',
      'DTSTART:20261201T092000Z',
      'DTEND:20261201T100000Z',
      "SUMMARY:Doctor's appointment at Riverside Clinic\\, number 5",
      "DESCRIPTION:The time may change. You'll find the latest here: https://clinic.example.org/a/token",
      'LOCATION:12 River Road\\, Springfield',
      'URL:https://clinic.example.org/a/token',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
    expect(file).not.toContain('Patient ann')
  })

  it('is folded into lines of at most 75 octets, between characters', () => {
    const address = 'شارع النهر '.repeat(10).trim()
    const { file, lines } = calendar({ details: { name: 'عيادة', names: {}, address }, status: { language: 'ar' } })
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(lines).toContain(`LOCATION:${address}`)
    expect(lines).toContain('SUMMARY:موعد طبي في عيادة، رقم 5')
  })

  it('escapes what has a meaning in the format', () => {
    const { lines } = calendar({ details: { name: 'C', names: {}, address: 'A; B\\C, D' } })
    expect(lines).toContain('LOCATION:A\\; B\\\\C\\, D')
  })

  it("names the clinic in the patient's language, and no place where no address is set", () => {
    const details = { name: 'Riverside Clinic', names: { es: 'Clínica del Río' }, address: null }
    const { lines } = calendar({ details, status: { language: 'es' } })
    expect(lines).toContain('SUMMARY:Cita médica en Clínica del Río\\, número 5')
    expect(lines.join()).not.toContain('LOCATION')
  })

  it('has the whole day while nobody knows the time', () => {
    const { lines } = calendar({ status: { window: null, day: '2026-12-31' } })
    expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101']))
  })

  it('has the visit once it began, without an end that is not later', () => {
    const { lines } = calendar({ appointment: ann({ kind: 'next' }), status: { window: null } })
    expect(lines).toContain('DTSTART:20261201T080000Z')
    expect(lines.join()).not.toContain('DTEND')
  })

  it('says that it is cancelled', () => {
    const { lines } = calendar({ appointment: ann({ kind: 'cancel', appointmentId: 'ann', by: 'patient' }) })
    expect(lines).toContain('STATUS:CANCELLED')
  })
})
