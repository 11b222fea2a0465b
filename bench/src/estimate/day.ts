import type { Instant } from '@anteroom/contracts/queue.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { type Plan, planFor } from '@anteroom/queue/plan.ts'
import type { Appointment, Doctor, Queue } from '@anteroom/queue/types.ts'
import type { Consultation, ReplayedDoctor, Session } from './doctors.ts'

export const TIME_ZONE = 'UTC'

/**
 * Who is in the line: everybody who will be seen in the half-day, or only a certain number at a time, as with walk-ins.
 */
export type Line = 'all-booked' | { known: number }

/** Patients who are in the line from the start booked this long before the half-day. */
const BOOKED_BEFORE_MS = 2 * 60 * 60_000

const clock = (at: Instant) => new Date(at).toISOString().slice(11, 16)

/** The doctor as the product knows them: hours begin with the half-day and end only at midnight. */
const doctorFor = ({ name, setMinutes }: ReplayedDoctor, { consultations }: Session): Doctor => ({
  _id: 'replayed',
  name,
  specialty: '',
  room: '1',
  code: null,
  consultationMinutes: setMinutes,
  week: Array.from({ length: 7 }, () => [{ from: clock(consultations[0]?.start ?? 0), to: '24:00' }]),
  daysOff: [],
})

/** The plan of a half-day. Its hours begin in the minute in which the doctor did. */
export const planOf = (doctor: ReplayedDoctor, session: Session): Plan =>
  planFor(doctorFor(doctor, session), session.day, TIME_ZONE)

export const endOf = ({ start, minutes }: Consultation): Instant => start + Math.floor(minutes * 60_000)

/** The id of the appointment of a consultation. */
export const idOf = ({ start }: Consultation): string => `${start}`

/** When the patient of a consultation joined the line. */
function bookedAt({ consultations }: Session, index: number, inLine: Line): Instant {
  const first = (consultations[0]?.start ?? 0) - BOOKED_BEFORE_MS
  return inLine === 'all-booked' ? first : (consultations[index - inLine.known]?.start ?? first)
}

type Place = { place: number; bookedAt: Instant; now: Instant }

function appointmentOf(consultation: Consultation, { place, bookedAt, now }: Place): Appointment {
  const { start, visitType } = consultation
  const finishedAt = endOf(consultation)
  const booking = {
    id: idOf(consultation),
    ticket: place,
    patientName: 'Replayed',
    contact: { channel: 'sms' as const, address: `+346${`${place}`.padStart(8, '0')}` },
    fallback: null,
    contactRev: 0,
    language: 'en' as const,
    bookedVia: 'sms' as const,
    ...(visitType === undefined ? {} : { visitType }),
    scheduledFor: start,
    bookedAt,
    bookedRev: place,
    changedRev: place,
    bookedPlace: place,
    movedFrom: null,
    checkedInAt: null,
    callCount: 0,
    calledAt: null,
    holdCount: 0,
  }
  if (now < start) return { ...booking, status: 'waiting', missedAt: null, heldUntil: null }
  return now < finishedAt
    ? { ...booking, status: 'in-progress', startedAt: start }
    : { ...booking, status: 'done', startedAt: start, finishedAt }
}

/** The doctor's queue as it was at `now`. `earlier`: the past half-days of the same day. */
export function queueAt(session: Session, earlier: Session[], { now, inLine }: { now: Instant; inLine: Line }): Queue {
  const appointments = [...earlier, session].flatMap((half) =>
    half.consultations.flatMap((consultation, index) => {
      const booked = bookedAt(half, index, inLine)
      return booked <= now ? [{ consultation, bookedAt: booked }] : []
    }),
  )
  return {
    ...emptyQueue('replayed', session.day),
    rev: appointments.length,
    appointments: appointments.map(({ consultation, bookedAt }, index) =>
      appointmentOf(consultation, { place: index + 1, bookedAt, now }),
    ),
  }
}
