import { line } from '@anteroom/api/queue/line.ts'
import type { Plan } from '@anteroom/api/queue/plan.ts'
import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Appointment, Day, Instant, Queue, QueueId } from '@anteroom/contracts/queue.ts'
import type { DoctorStatus } from '@anteroom/contracts/status.ts'

/** `id` is the same whoever works it out, so that the ledger can let exactly one send it. */
export type Alert = { id: string; kind: AlertKind; queueId: QueueId; day: Day; appointmentId: string; epoch: number }

/** `nearlyAhead`: with this many patients ahead it is "nearly your turn". */
export type AlertSettings = { nearlyAhead: number }

/** "Come in" is of no use to somebody who was called longer ago than this. */
const CALL_HOLDS_MS = 30 * 60_000

const doctorAlerts: Record<DoctorStatus, AlertKind> = {
  'running-late': 'doctor-late',
  'on-break': 'doctor-break',
  'on-time': 'doctor-back',
}

/** The most urgent first. */
const urgency: Record<AlertKind, number> = {
  called: 0,
  next: 1,
  'cancelled-by-clinic': 2,
  nearly: 3,
  'doctor-break': 4,
  'doctor-late': 5,
  'doctor-back': 6,
  booked: 7,
}

/** What is true of the whole queue. */
type Situation = {
  queue: Queue
  now: Instant
  /** Unfinished patients ahead, by appointment id. */
  ahead: Map<string, number>
  isToday: boolean
  /** The doctor sees patients: it is time, or somebody has already been in the room. */
  hasBegun: boolean
  nearlyAhead: number
}

/**
 * What patients should have been told, given the queue as it is at `now`: the most urgent first. It knows nothing of what
 * was sent before. An alert that is no longer in the answer is no longer true and is not to be sent.
 */
export function alertsDue(queue: Queue, plan: Plan, now: Instant, { nearlyAhead }: AlertSettings): Alert[] {
  if (now >= plan.endsAt) return []
  const situation: Situation = {
    queue,
    now,
    ahead: new Map(line(queue).map(({ id }, index) => [id, index])),
    isToday: now >= plan.startsAt,
    hasBegun: now >= plan.opensAt || queue.appointments.some((appointment) => 'startedAt' in appointment),
    nearlyAhead,
  }
  return queue.appointments
    .filter(({ contact }) => contact !== null)
    .flatMap((appointment) => alertsFor(appointment, situation))
    .sort((a, b) => urgency[a.kind] - urgency[b.kind])
}

function alertsFor(appointment: Appointment, situation: Situation): Alert[] {
  const { _id: queueId, day, doctorStatusRev } = situation.queue
  const alert = (kind: AlertKind, epoch = 0): Alert => ({
    id: `${queueId}/${appointment.id}/${kind}/${epoch}`,
    kind,
    queueId,
    day,
    appointmentId: appointment.id,
    epoch,
  })

  switch (appointment.status) {
    case 'done':
      return []
    case 'cancelled':
      return appointment.cancelledBy === 'clinic' ? [alert('cancelled-by-clinic')] : []
    case 'in-progress':
      return situation.now - appointment.startedAt <= CALL_HOLDS_MS ? [alert('called')] : []
    case 'waiting': {
      const turn = turnAlert(appointment, situation)
      const doctor = doctorAlert(appointment, situation)
      return [
        ...(turn ? [alert(turn)] : []),
        ...(doctor ? [alert(doctor, doctorStatusRev)] : []),
        // Whoever books by SMS has the confirmation as the reply to the last message.
        ...(appointment.bookedVia === 'sms' ? [] : [alert('booked')]),
      ]
    }
  }
}

/** Told once the place is near, unless the patient was told a place that near on booking. */
function turnAlert({ id, bookedPlace }: Appointment, situation: Situation): 'next' | 'nearly' | null {
  const { queue, isToday, hasBegun, nearlyAhead } = situation
  if (queue.doctorStatus === 'on-break' || !isToday || !hasBegun) return null
  const ahead = situation.ahead.get(id) ?? 0
  if (ahead <= 1) return bookedPlace > 2 ? 'next' : null
  return ahead <= nearlyAhead && bookedPlace > nearlyAhead + 1 ? 'nearly' : null
}

/** The doctor's status of today, if it changed after the patient booked. */
function doctorAlert({ bookedRev }: Appointment, { queue, isToday }: Situation): AlertKind | null {
  return isToday && bookedRev < queue.doctorStatusRev ? doctorAlerts[queue.doctorStatus] : null
}
