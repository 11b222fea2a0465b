import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Day, Instant, QueueId } from '@anteroom/contracts/queue.ts'
import type { DoctorStatus } from '@anteroom/contracts/status.ts'
import { line } from '../line.ts'
import type { Plan } from '../plan.ts'
import { callEpoch } from '../rules/call.ts'
import type { Appointment, Queue, Waiting } from '../types.ts'
import { contactsOf } from './contact-routes.ts'
import { deferUntil, type QuietHours } from './quiet-hours.ts'

/**
 * `id` is deterministic: every worker computes the same one, and its uniqueness in the ledger lets exactly one send it.
 */
export type Alert = { id: string; kind: AlertKind; queueId: QueueId; day: Day; appointmentId: string; epoch: number }

/**
 * The clinic's settings. `nearlyAhead`: "nearly your turn" is due with at most this many patients ahead. `timeZone`:
 * IANA.
 */
export type AlertSettings = { nearlyAhead: number; quietHours: QuietHours; timeZone: string }

/** What the queue itself does not hold, by appointment. */
export type PatientFacts = {
  /** Minutes the patient needs to get to the clinic; null if they did not say. */
  leadMinutes: (appointment: Appointment) => number | null
  /** Earliest expected start of the turn; null while it cannot be estimated, as on a break. */
  earliest: (appointmentId: string) => Instant | null
}

/** A "come in" or "you missed the call" older than this is no longer worth sending. */
const CALL_VALID_MS = 30 * 60_000

const doctorAlerts: Record<DoctorStatus, AlertKind> = {
  'running-late': 'doctor-late',
  'on-break': 'doctor-break',
  'on-time': 'doctor-back',
}

/** Order of sending: the lowest number goes first. */
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

/** What the alerts of every appointment in the queue are decided on. */
type QueueFacts = PatientFacts & {
  queue: Queue
  now: Instant
  /** Unfinished patients ahead, by appointment id. */
  ahead: Map<string, number>
  isToday: boolean
  /** The doctor sees patients: the hours have begun, or somebody has already been in the room. */
  hasBegun: boolean
  nearlyAhead: number
  /** When alerts that can wait for the end of the quiet hours may be sent. */
  deferredUntil: Instant
}

/** An alert that becomes due at `from` if the queue stays as it is. */
type ScheduledAlert = Alert & { from: Instant }

function scheduledAlerts(
  queue: Queue,
  plan: Plan,
  now: Instant,
  facts: AlertSettings & PatientFacts,
): ScheduledAlert[] {
  if (now >= plan.endsAt) return []
  const isToday = now >= plan.startsAt
  const hasBegun = now >= plan.opensAt || queue.appointments.some((appointment) => 'startedAt' in appointment)
  const queueFacts: QueueFacts = {
    ...facts,
    queue,
    now,
    ahead: new Map(line(queue).map(({ id }, index) => [id, index])),
    isToday,
    hasBegun,
    deferredUntil: isToday && hasBegun ? now : deferUntil(now, plan.opensAt, facts),
  }
  return queue.appointments
    .filter((appointment) => contactsOf(appointment).length > 0)
    .flatMap((appointment) => alertsFor(appointment, queueFacts))
}

/**
 * The alerts that should exist for the queue as it is at `now`, the most urgent first. Level-triggered: it does not
 * know what was sent before. An alert that is missing from the result is no longer true and must not be sent.
 */
export const alertsDue = (queue: Queue, plan: Plan, now: Instant, facts: AlertSettings & PatientFacts): Alert[] =>
  scheduledAlerts(queue, plan, now, facts)
    .filter(({ from }) => from <= now)
    .map(({ from: _, ...alert }) => alert)
    .sort((a, b) => urgency[a.kind] - urgency[b.kind])

/**
 * The next moment at which an alert may become due without a change to the queue; null for never. The start of the day
 * is among them: some alerts are sent only on the day itself.
 */
export function nextDueAt(queue: Queue, plan: Plan, now: Instant, facts: AlertSettings & PatientFacts): Instant | null {
  const times = [plan.startsAt, plan.opensAt, ...scheduledAlerts(queue, plan, now, facts).map(({ from }) => from)]
  const later = times.filter((time) => time > now)
  return later.length === 0 ? null : Math.min(...later)
}

function alertsFor(appointment: Appointment, facts: QueueFacts): ScheduledAlert[] {
  const { _id: queueId, day, doctorStatusRev } = facts.queue
  const alert = (kind: AlertKind, epoch = 0, from = facts.now): ScheduledAlert => ({
    id: `${queueId}/${appointment.id}/${kind}/${epoch}`,
    kind,
    queueId,
    day,
    appointmentId: appointment.id,
    epoch,
    from,
  })
  const deferrable = (kind: AlertKind, epoch = 0) => alert(kind, epoch, facts.deferredUntil)

  switch (appointment.status) {
    case 'done':
    case 'no-show':
    case 'moved':
      return []
    case 'cancelled':
      return appointment.cancelledBy === 'clinic' ? [deferrable('cancelled-by-clinic')] : []
    case 'in-progress':
      // A patient who was called before going in already has that alert.
      return appointment.callCount === 0 && isRecent(appointment.startedAt, facts)
        ? [alert('called', callEpoch(appointment))]
        : []
    case 'waiting': {
      const call = callAlert(appointment, facts)
      const turn = call ? null : turnAlert(appointment, facts)
      const doctor = doctorAlert(appointment, facts)
      return [
        ...(call ? [alert(call, callEpoch(appointment))] : []),
        ...(turn ? [alert(turn.kind, 0, turn.from)] : []),
        ...(doctor ? [deferrable(doctor, doctorStatusRev)] : []),
        ...(appointment.movedFrom?.by === 'clinic' ? [deferrable('moved-by-clinic')] : []),
        // The epoch is the contact's revision: after a change of contact the new one gets a confirmation.
        ...(needsConfirmation(appointment) ? [alert('booked', appointment.contactRev)] : []),
      ]
    }
  }
}

const isRecent = (calledAt: Instant, { now }: QueueFacts): boolean => now - calledAt <= CALL_VALID_MS

/**
 * The alert for a call by staff, or for having missed it; none while the queue is paused. Each call has its own epoch.
 */
function callAlert({ calledAt, missedAt }: Waiting, facts: QueueFacts): 'called' | 'missed' | null {
  if (facts.queue.doctorStatus === 'on-break') return null
  if (missedAt !== null) return isRecent(missedAt, facts) ? 'missed' : null
  return calledAt !== null && isRecent(calledAt, facts) ? 'called' : null
}

/**
 * A booking by SMS or WhatsApp is confirmed by the reply to the patient's message, so it gets no confirmation alert
 * while the contact is unchanged. A move by the clinic has an alert of its own; on Telegram the confirmation is still
 * due, because it carries the status card.
 */
function needsConfirmation({ bookedVia, movedFrom, contact, contactRev }: Waiting): boolean {
  const wasAnswered = (bookedVia === 'sms' || bookedVia === 'whatsapp') && contactRev === 0
  return !wasAnswered && (movedFrom?.by !== 'clinic' || contact?.channel === 'telegram')
}

/**
 * "Next" is for the first who waits, unless the booking already named place 1 or 2. "Nearly" is due the patient's
 * travel time before the earliest start of the turn; where the travel time is not known, `nearlyAhead` places before
 * the turn.
 */
function turnAlert(appointment: Waiting, facts: QueueFacts): { kind: 'next' | 'nearly'; from: Instant } | null {
  const { id, bookedPlace, heldUntil, checkedInAt } = appointment
  const { queue, now, isToday, hasBegun, nearlyAhead } = facts
  if (queue.doctorStatus === 'on-break' || !isToday) return null
  // A patient on hold gets no alert about the turn until the hold ends.
  const notBefore = Math.max(now, heldUntil ?? now)
  const ahead = facts.ahead.get(id) ?? 0
  if (hasBegun && ahead <= 1 && bookedPlace > 2) return { kind: 'next', from: notBefore }

  const lead = checkedInAt === null ? facts.leadMinutes(appointment) : null
  if (lead === null) {
    const isNear = hasBegun && ahead > 1 && ahead <= nearlyAhead && bookedPlace > nearlyAhead + 1
    return isNear ? { kind: 'nearly', from: notBefore } : null
  }
  const earliest = facts.earliest(id)
  return earliest === null ? null : { kind: 'nearly', from: Math.max(heldUntil ?? 0, earliest - lead * 60_000) }
}

/** The alert for today's doctor status, if the status changed after the patient booked. */
function doctorAlert({ bookedRev }: Appointment, { queue, isToday }: QueueFacts): AlertKind | null {
  return isToday && bookedRev < queue.doctorStatusRev ? doctorAlerts[queue.doctorStatus] : null
}
