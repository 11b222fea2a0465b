import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { addDays } from '@anteroom/contracts/clinic-day.ts'
import type { ClinicDetails } from '@anteroom/contracts/clinic-details.ts'
import { nameIn } from '@anteroom/contracts/name-in.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { calendarTexts } from '@anteroom/messages/calendar.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import { digestOf } from '@anteroom/store/digest.ts'

type Facts = {
  appointment: Appointment
  status: Pick<StatusAnswer, 'window' | 'day' | 'queueNumber' | 'language'>
  /** The appointment that was booked, which this one may have replaced. */
  first: { id: string; bookedAt: Instant }
  details: Pick<ClinicDetails, 'name' | 'names' | 'address'>
  /** Address of the patient's page. */
  page: string
  now: Instant
}

/** RFC 5545, 3.3.11. */
const text = (value: string) => value.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')

/** Lines of at most 75 octets, none of which ends within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let lines = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      lines += '\r\n '
      octets = 1
    }
    lines += character
    octets += size
  }
  return lines
}

const utc = (instant: Instant | string) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')
const date = (day: string) => day.replaceAll('-', '')

/** The window of the turn, the visit once it began, or the whole day while neither is known. */
function when({ appointment, status: { window, day } }: Facts): string[] {
  if ('startedAt' in appointment) {
    const { startedAt } = appointment
    const end = 'finishedAt' in appointment ? appointment.finishedAt : startedAt
    return lasting(startedAt, end)
  }
  if (window) return lasting(window.earliest, window.latest)
  return [`DTSTART;VALUE=DATE:${date(day)}`, `DTEND;VALUE=DATE:${date(addDays(day, 1))}`]
}

/** An end has to be later than the start; without one the event is a moment. */
function lasting(start: Instant | string, end: Instant | string): string[] {
  const [from, to] = [utc(start), utc(end)]
  return to > from ? [`DTSTART:${from}`, `DTEND:${to}`] : [`DTSTART:${from}`]
}

/**
 * An iCalendar file (RFC 5545) with the appointment as one event, in the patient's language. Its UID, a digest of the
 * first id, stays the same wherever the appointment is moved, so that adding it again replaces what was there. SEQUENCE
 * has to grow for that: it is the seconds since the booking, as revisions begin again on another day.
 */
export function presentCalendar(facts: Facts): string {
  const { appointment, status, first, details, page, now } = facts
  const texts = calendarTexts[status.language]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Anteroom//Anteroom//EN',
    'METHOD:PUBLISH',
    // For whoever subscribes to the address (RFC 7986, 5.7).
    'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
    'BEGIN:VEVENT',
    `UID:${digestOf(first.id)}`,
    `SEQUENCE:${Math.max(0, Math.floor((now - first.bookedAt) / 1_000))}`,
    `DTSTAMP:${utc(now)}`,
    ...when(facts),
    `SUMMARY:${text(texts.title(nameIn(details, status.language), status.queueNumber))}`,
    `DESCRIPTION:${text(texts.latest(page))}`,
    ...(details.address === null ? [] : [`LOCATION:${text(details.address)}`]),
    `URL:${page}`,
    `STATUS:${appointment.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
