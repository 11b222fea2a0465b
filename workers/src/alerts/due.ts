import { line } from '@anteroom/api/queue/line.ts'
import type { Plan } from '@anteroom/api/queue/plan.ts'
import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Appointment, Day, Instant, Queue, QueueId, Waiting } from '@anteroom/contracts/queue.ts'
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
  missed: 1,
  next: 2,
  'cancelled-by-clinic': 3,
  'moved-by-clinic': 4,
  nearly: 5,
  'doctor-break': 6,
  'doctor-late': 7,
  'doctor-back': 8,
  booked: 9,
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
    case 'no-show':
    case 'moved':
      return []
    case 'cancelled':
      return appointment.cancelledBy === 'clinic' ? [alert('cancelled-by-clinic')] : []
    case 'in-progress':
      // Whoever was called before going in has been told.
      return appointment.callCount === 0 && isRecent(appointment.startedAt, situation) ? [alert('called')] : []
    case 'waiting': {
      const turn = callAlert(appointment, situation) ?? turnAlert(appointment, situation)
      const doctor = doctorAlert(appointment, situation)
      return [
        ...(turn ? [alert(turn, turn === 'called' || turn === 'missed' ? appointment.callCount : 0)] : []),
        ...(doctor ? [alert(doctor, doctorStatusRev)] : []),
        ...confirmation(appointment).map((kind) => alert(kind)),
      ]
    }
  }
}

const isRecent = (calledAt: Instant, { now }: Situation): boolean => now - calledAt <= CALL_HOLDS_MS

/** A call by the staff, or that it was missed; each call is told of anew, and none while the queue is paused. */
function callAlert({ calledAt, missedAt }: Waiting, situation: Situation): 'called' | 'missed' | null {
  if (situation.queue.doctorStatus === 'on-break') return null
  if (missedAt !== null) return isRecent(missedAt, situation) ? 'missed' : null
  return calledAt !== null && isRecent(calledAt, situation) ? 'called' : null
}

/**
 * Whoever books by SMS has the confirmation as the reply to the last message. A place that the clinic gave in place of
 * another is told of on every channel, and on Telegram gets a card like any other.
 */
function confirmation({ bookedVia, movedFrom, contact }: Waiting): AlertKind[] {
  const told: AlertKind[] = movedFrom?.by === 'clinic' ? ['moved-by-clinic'] : []
  return bookedVia === 'sms' || (told.length > 0 && contact?.channel !== 'telegram') ? told : [...told, 'booked']
}

/** Told once the place is near, unless the patient was told a place that near on booking. */
function turnAlert({ id, bookedPlace, heldUntil }: Waiting, situation: Situation): 'next' | 'nearly' | null {
  const { queue, isToday, hasBegun, nearlyAhead } = situation
  if (queue.doctorStatus === 'on-break' || !isToday || !hasBegun) return null
  // Who asked for more time is left in peace until it is over.
  if (heldUntil !== null && heldUntil > situation.now) return null
  const ahead = situation.ahead.get(id) ?? 0
  if (ahead <= 1) return bookedPlace > 2 ? 'next' : null
  return ahead <= nearlyAhead && bookedPlace > nearlyAhead + 1 ? 'nearly' : null
}

/** The doctor's status of today, if it changed after the patient booked. */
function doctorAlert({ bookedRev }: Appointment, { queue, isToday }: Situation): AlertKind | null {
  return isToday && bookedRev < queue.doctorStatusRev ? doctorAlerts[queue.doctorStatus] : null
}
