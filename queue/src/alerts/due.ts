import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Day, Instant, QueueId } from '@anteroom/contracts/queue.ts'
import type { DoctorStatus } from '@anteroom/contracts/status.ts'
import { line } from '../line.ts'
import type { Plan } from '../plan.ts'
import { callEpoch } from '../rules/call.ts'
import type { Appointment, Queue, Waiting } from '../types.ts'
import { contactsOf } from './contact-routes.ts'
import { deferUntil, type QuietHours } from './quiet-hours.ts'

/** `id` is the same whoever works it out, so that the ledger can let exactly one send it. */
export type Alert = { id: string; kind: AlertKind; queueId: QueueId; day: Day; appointmentId: string; epoch: number }

/** The clinic's settings. `nearlyAhead`: with this many patients ahead it is "nearly your turn". */
export type AlertSettings = { nearlyAhead: number; quietHours: QuietHours; timeZone: string }

/** What is known beside the queue, by appointment. */
export type PatientFacts = {
  /** Minutes that the patient needs to get here; null if they did not say. */
  leadMinutes: (appointment: Appointment) => number | null
  /** When the turn may begin at the earliest; null while nobody can know. */
  earliest: (appointmentId: string) => Instant | null
}

/** "Come in" is of no use to somebody who was called longer ago than this. */
const CALL_VALID_MS = 30 * 60_000

const doctorAlerts: Record<DoctorStatus, AlertKind> = {
  'running-late': 'doctor-late',
  'on-break': 'doctor-break',
  'on-time': 'doctor-back',
}

/** The most urgent has the lowest number. */
export const urgency: Record<AlertKind, number> = {
  called: 0,
  next: 1,
  nearly: 2,
  missed: 3,
  'cancelled-by-clinic': 4,
  'moved-by-clinic': 5,
  'doctor-break': 6,
  'doctor-late': 7,
  'doctor-back': 8,
  booked: 9,
}

/** What is true of the whole queue. */
type QueueFacts = PatientFacts & {
  queue: Queue
  now: Instant
  /** Unfinished patients ahead, by appointment id. */
  ahead: Map<string, number>
  isToday: boolean
  /** The doctor sees patients: it is time, or somebody has already been in the room. */
  hasBegun: boolean
  nearlyAhead: number
  /** From when on that may be said which can wait for the morning. */
  deferredUntil: Instant
}

/** An alert that becomes due at `from` if nothing else happens until then. */
type ScheduledAlert = Alert & { from: Instant }

function scheduledAlerts(
  queue: Queue,
  plan: Plan,
  now: Instant,
  known: AlertSettings & PatientFacts,
): ScheduledAlert[] {
  if (now >= plan.endsAt) return []
  const isToday = now >= plan.startsAt
  const hasBegun = now >= plan.opensAt || queue.appointments.some((appointment) => 'startedAt' in appointment)
  const situation: QueueFacts = {
    ...known,
    queue,
    now,
    ahead: new Map(line(queue).map(({ id }, index) => [id, index])),
    isToday,
    hasBegun,
    deferredUntil: isToday && hasBegun ? now : deferUntil(now, plan.opensAt, known),
  }
  return queue.appointments
    .filter((appointment) => contactsOf(appointment).length > 0)
    .flatMap((appointment) => alertsFor(appointment, situation))
}

/**
 * What patients should have been told, given the queue as it is at `now`: the most urgent first. It knows nothing of what
 * was sent before. An alert that is no longer in the answer is no longer true and is not to be sent.
 */
export const alertsDue = (queue: Queue, plan: Plan, now: Instant, known: AlertSettings & PatientFacts): Alert[] =>
  scheduledAlerts(queue, plan, now, known)
    .filter(({ from }) => from <= now)
    .map(({ from: _, ...alert }) => alert)
    .sort((a, b) => urgency[a.kind] - urgency[b.kind])

/** When time alone may make something due; null for never. With the day begins what is told of today only. */
export function nextDueAt(queue: Queue, plan: Plan, now: Instant, known: AlertSettings & PatientFacts): Instant | null {
  const times = [plan.startsAt, plan.opensAt, ...scheduledAlerts(queue, plan, now, known).map(({ from }) => from)]
  const later = times.filter((time) => time > now)
  return later.length === 0 ? null : Math.min(...later)
}

function alertsFor(appointment: Appointment, situation: QueueFacts): ScheduledAlert[] {
  const { _id: queueId, day, doctorStatusRev } = situation.queue
  const alert = (kind: AlertKind, epoch = 0, from = situation.now): ScheduledAlert => ({
    id: `${queueId}/${appointment.id}/${kind}/${epoch}`,
    kind,
    queueId,
    day,
    appointmentId: appointment.id,
    epoch,
    from,
  })
  const deferrable = (kind: AlertKind, epoch = 0) => alert(kind, epoch, situation.deferredUntil)

  switch (appointment.status) {
    case 'done':
    case 'no-show':
    case 'moved':
      return []
    case 'cancelled':
      return appointment.cancelledBy === 'clinic' ? [deferrable('cancelled-by-clinic')] : []
    case 'in-progress':
      // Whoever was called before going in has been told.
      return appointment.callCount === 0 && isRecent(appointment.startedAt, situation)
        ? [alert('called', callEpoch(appointment))]
        : []
    case 'waiting': {
      const call = callAlert(appointment, situation)
      const turn = call ? null : turnAlert(appointment, situation)
      const doctor = doctorAlert(appointment, situation)
      return [
        ...(call ? [alert(call, callEpoch(appointment))] : []),
        ...(turn ? [alert(turn.kind, 0, turn.from)] : []),
        ...(doctor ? [deferrable(doctor, doctorStatusRev)] : []),
        ...(appointment.movedFrom?.by === 'clinic' ? [deferrable('moved-by-clinic')] : []),
        // Alerts that moved to another chat are confirmed there.
        ...(needsConfirmation(appointment) ? [alert('booked', appointment.contactRev)] : []),
      ]
    }
  }
}

const isRecent = (calledAt: Instant, { now }: QueueFacts): boolean => now - calledAt <= CALL_VALID_MS

/** A call by the staff, or that it was missed; each call is told of anew, and none while the queue is paused. */
function callAlert({ calledAt, missedAt }: Waiting, situation: QueueFacts): 'called' | 'missed' | null {
  if (situation.queue.doctorStatus === 'on-break') return null
  if (missedAt !== null) return isRecent(missedAt, situation) ? 'missed' : null
  return calledAt !== null && isRecent(calledAt, situation) ? 'called' : null
}

/**
 * Whoever books by SMS or WhatsApp has the confirmation as the reply to the last message. A place that the clinic gave in
 * place of another is told of on every channel, and on Telegram gets a card like any other.
 */
function needsConfirmation({ bookedVia, movedFrom, contact, contactRev }: Waiting): boolean {
  const wasAnswered = (bookedVia === 'sms' || bookedVia === 'whatsapp') && contactRev === 0
  return !wasAnswered && (movedFrom?.by !== 'clinic' || contact?.channel === 'telegram')
}

/**
 * "Next" is told to the first who waits, unless the patient was told a place that near on booking. "Nearly" is told in
 * time: as many minutes before the turn may begin as the patient is away, or where that is not known so many places before.
 */
function turnAlert(appointment: Waiting, situation: QueueFacts): { kind: 'next' | 'nearly'; from: Instant } | null {
  const { id, bookedPlace, heldUntil, checkedInAt } = appointment
  const { queue, now, isToday, hasBegun, nearlyAhead } = situation
  if (queue.doctorStatus === 'on-break' || !isToday) return null
  // Who asked for more time is left in peace until it is over.
  const notBefore = Math.max(now, heldUntil ?? now)
  const ahead = situation.ahead.get(id) ?? 0
  if (hasBegun && ahead <= 1 && bookedPlace > 2) return { kind: 'next', from: notBefore }

  const lead = checkedInAt === null ? situation.leadMinutes(appointment) : null
  if (lead === null) {
    const isNear = hasBegun && ahead > 1 && ahead <= nearlyAhead && bookedPlace > nearlyAhead + 1
    return isNear ? { kind: 'nearly', from: notBefore } : null
  }
  const earliest = situation.earliest(id)
  return earliest === null ? null : { kind: 'nearly', from: Math.max(heldUntil ?? 0, earliest - lead * 60_000) }
}

/** The doctor's status of today, if it changed after the patient booked. */
function doctorAlert({ bookedRev }: Appointment, { queue, isToday }: QueueFacts): AlertKind | null {
  return isToday && bookedRev < queue.doctorStatusRev ? doctorAlerts[queue.doctorStatus] : null
}
