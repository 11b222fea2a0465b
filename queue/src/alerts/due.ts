import type { AlertRules } from '@anteroom/contracts/alert-rules.ts'
import type { AlertKind, CorrectableKind } from '@anteroom/contracts/alerts.ts'
import type { Day, Instant, QueueId } from '@anteroom/contracts/queue.ts'
import { line } from '../line.ts'
import { lastsUntil, type Plan } from '../plan.ts'
import { announcedTo } from '../rules/announce.ts'
import { isHeld } from '../rules/hold.ts'
import { claimOf, NEXT_PLACE, timesRetracted } from '../rules/retract.ts'
import type { Appointment, Queue, Waiting } from '../types.ts'
import { unverifiedOf } from '../unverified.ts'
import { contactsOf } from './contact-routes.ts'
import { correctionsFor } from './corrections.ts'
import { doctorAlert, turnsWithoutBreak } from './doctor-alert.ts'
import { deferUntil } from './quiet-hours.ts'

/**
 * `id` is deterministic: every worker computes the same one, and its uniqueness in the ledger lets exactly one send it.
 * `corrects`: of a `disregard`, the alert that an undo made untrue, which another queue has if it was of a move; and
 * the revision of the contact that may have got it. It is due only if that one was sent.
 */
export type Alert = {
  id: string
  kind: AlertKind
  queueId: QueueId
  day: Day
  appointmentId: string
  epoch: number
  corrects?: { id: string; kind: CorrectableKind; contactRev: number }
  /** For a move by the clinic: the day that the patient was moved from. */
  movedFrom?: QueueId
}

/** The clinic's settings. `timeZone`: IANA. */
export type AlertSettings = AlertRules & { timeZone: string }

/** Facts about an appointment that are not stored in the queue. */
export type PatientFacts = {
  /** Minutes the patient needs to get to the clinic; null if they did not say. */
  leadMinutes: (appointment: Appointment) => number | null
  /** The turn hardly ever begins before this; null while it cannot be estimated, as during a break. */
  soonest: (appointmentId: string) => Instant | null
}

/** A "come in" or "you missed the call" older than this is no longer worth sending. */
const CALL_VALID_MS = 30 * 60_000

/** Closing a day takes less than this; if it takes longer, it has crashed. */
const CLOSING_MS = 2 * 60_000

/** Kinds that are sent even while the day is being closed: no move that is under way can make them untrue. */
const duringClosing = new Set<AlertKind>(['cancelled-by-clinic', 'moved-by-clinic'])

/** Order of sending: the lowest number goes first. */
export const urgency: Record<AlertKind, number> = {
  called: 0,
  // Somebody has the page open and waits for it.
  code: 1,
  disregard: 2,
  next: 3,
  nearly: 4,
  missed: 5,
  'no-show': 6,
  'cancelled-by-clinic': 7,
  'moved-by-clinic': 8,
  'doctor-break': 9,
  'doctor-late': 10,
  'doctor-back': 11,
  booked: 12,
  message: 13,
}

/** What the decision about each appointment's alerts is based on. */
type QueueFacts = PatientFacts & {
  queue: Queue
  now: Instant
  /** Unfinished patients ahead, by appointment id. */
  ahead: Map<string, number>
  /** When each turn would come without a break. */
  turnAt: (appointmentId: string) => Instant
  isToday: boolean
  /** The doctor sees patients: the hours have begun, or somebody has already been in the room. */
  hasBegun: boolean
  nearlyAhead: number
  nearlyMinutes: number | null
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
  // The line may go on past midnight, and who was cancelled when it was closed is still to be told.
  if (now >= lastsUntil(plan)) return []
  const isToday = now >= plan.startsAt
  const hasBegun = now >= plan.opensAt || queue.appointments.some((appointment) => 'startedAt' in appointment)
  const queueFacts: QueueFacts = {
    ...facts,
    queue,
    now,
    ahead: new Map(line(queue).map(({ id }, index) => [id, index])),
    turnAt: turnsWithoutBreak(queue, plan, now),
    isToday,
    hasBegun,
    deferredUntil: isToday && hasBegun ? now : deferUntil(now, plan.opensAt, facts),
  }
  const closesBy = queue.closingAt ? queue.closingAt + CLOSING_MS : now
  return queue.appointments
    .flatMap((appointment) =>
      contactsOf(appointment).length > 0 ? alertsFor(appointment, queueFacts) : codeFor(appointment, queueFacts),
    )
    .map((alert) => (duringClosing.has(alert.kind) ? alert : { ...alert, from: Math.max(alert.from, closesBy) }))
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

/** An alert about an appointment, due from now on unless it says otherwise. */
const alertOf =
  ({ id: appointmentId }: Appointment, { queue: { _id: queueId, day }, now }: QueueFacts) =>
  (kind: AlertKind, epoch = 0, from = now): ScheduledAlert => ({
    id: `${queueId}/${appointmentId}/${kind}/${epoch}`,
    kind,
    queueId,
    day,
    appointmentId,
    epoch,
    from,
  })

/** The only alert to an unverified contact: a code, while it can still keep the place. */
function codeFor(appointment: Appointment, facts: QueueFacts): ScheduledAlert[] {
  const until = unverifiedOf(appointment)?.until ?? facts.now
  return facts.now < until ? [alertOf(appointment, facts)('code')] : []
}

function alertsFor(appointment: Appointment, facts: QueueFacts): ScheduledAlert[] {
  const { _id: queueId, doctorStatusRev } = facts.queue
  const alert = alertOf(appointment, facts)
  const deferrable = (kind: AlertKind, epoch = 0, from = facts.now) =>
    alert(kind, epoch, Math.max(from, facts.deferredUntil))
  const claim = claimOf(appointment)

  switch (appointment.status) {
    case 'done':
    case 'moved':
      return []
    case 'no-show':
      return claim && facts.isToday ? [alert(claim.kind, claim.epoch)] : []
    case 'cancelled':
      return claim ? [deferrable(claim.kind, claim.epoch)] : []
    case 'in-progress':
      // A patient who was called before going in already has that alert.
      return claim && appointment.calledAt === null && isRecent(appointment.startedAt, facts)
        ? [alert(claim.kind, claim.epoch)]
        : []
    case 'waiting': {
      const isCallDue = hasCallAlert(appointment, facts)
      // Somebody who is called to come in is not told to wait, nor that the doctor is late.
      const isCalled = claim?.kind === 'called'
      const turn = isCalled || isCallDue ? null : turnAlert(appointment, facts)
      const ahead = facts.ahead.get(appointment.id) ?? 0
      const isDoctorNews = facts.isToday && (!isCalled || facts.queue.doctorStatus === 'on-break')
      const doctor = isDoctorNews ? doctorAlert(appointment, facts.queue, { ahead, turnAt: facts.turnAt }) : null
      const corrections = correctionsFor(appointment, { ...facts, place: ahead + 1 })
      return [
        ...(claim && isCallDue ? [alert(claim.kind, claim.epoch)] : []),
        ...(turn ? [alert(turn.kind, turn.epoch, turn.from)] : []),
        ...(doctor ? [deferrable(doctor.kind, doctorStatusRev, doctor.from)] : []),
        ...corrections.map(({ kind, epoch, moved }) => ({
          ...alert('disregard', epoch),
          id: `${queueId}/${appointment.id}/disregard/${kind}/${epoch}`,
          corrects: {
            id: moved ? `${moved.queueId}/${moved.appointmentId}/${kind}/0` : alert(kind, epoch).id,
            kind,
            contactRev: (moved ?? appointment).contactRev,
          },
        })),
        ...(appointment.movedFrom?.by === 'clinic'
          ? [{ ...deferrable('moved-by-clinic'), movedFrom: appointment.movedFrom.queueId }]
          : []),
        ...announcedTo(appointment, facts.queue, facts.now).map(({ rev }) => alert('message', rev)),
        // The epoch is the contact's revision: after a change of contact the new one gets a confirmation.
        ...(needsConfirmation(appointment) ? [alert('booked', appointment.contactRev)] : []),
      ]
    }
  }
}

const isRecent = (calledAt: Instant, { now }: QueueFacts): boolean => now - calledAt <= CALL_VALID_MS

/**
 * True if a call by staff, or having missed it, has an alert now; none while the queue is paused or the patient on
 * hold.
 */
function hasCallAlert(appointment: Waiting, facts: QueueFacts): boolean {
  const at = appointment.missedAt ?? appointment.calledAt
  const isPaused = facts.queue.doctorStatus === 'on-break' || isHeld(appointment, facts.now)
  return at !== null && !isPaused && isRecent(at, facts)
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
 * travel time before the soonest start of the turn; where the patient has not said it, the clinic's `nearlyMinutes`
 * before, or else `nearlyAhead` places before the turn. Who was as near as that when booking, and has said nothing,
 * knows it.
 */
function turnAlert(
  appointment: Waiting,
  facts: QueueFacts,
): { kind: 'next' | 'nearly'; epoch: number; from: Instant } | null {
  const { id, bookedPlace, heldUntil, checkedInAt } = appointment
  const { queue, now, isToday, hasBegun, nearlyAhead, nearlyMinutes } = facts
  if (queue.doctorStatus === 'on-break' || !isToday) return null
  // A patient on hold gets no alert about the turn until the hold ends.
  const notBefore = Math.max(now, heldUntil ?? now)
  const ahead = facts.ahead.get(id) ?? 0
  if (hasBegun && ahead < NEXT_PLACE && bookedPlace > NEXT_PLACE) {
    return { kind: 'next', epoch: timesRetracted(appointment, 'next'), from: notBefore }
  }

  const wasFar = bookedPlace > nearlyAhead + 1
  const ownLead = checkedInAt === null ? facts.leadMinutes(appointment) : null
  const lead = ownLead ?? (checkedInAt === null && wasFar ? nearlyMinutes : null)
  if (lead === null) {
    const isNear = hasBegun && ahead > 1 && ahead <= nearlyAhead && wasFar
    return isNear ? { kind: 'nearly', epoch: 0, from: notBefore } : null
  }
  const soonest = facts.soonest(id)
  return soonest === null ? null : { kind: 'nearly', epoch: 0, from: Math.max(heldUntil ?? 0, soonest - lead * 60_000) }
}
