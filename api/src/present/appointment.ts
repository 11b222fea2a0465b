import type { BookAnswer, StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Told } from '@anteroom/contracts/change.ts'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import type { QueueUpdate } from '@anteroom/contracts/live.ts'
import { nameIn } from '@anteroom/contracts/name-in.ts'
import { changeSince } from '@anteroom/queue/change.ts'
import { breakEnd, NO_WAIT, waitOf, waits } from '@anteroom/queue/line.ts'
import { stageOf } from '@anteroom/queue/stage.ts'
import type { Appointment, CancelledBy, Queue, Unverified } from '@anteroom/queue/types.ts'
import { unverifiedOf } from '@anteroom/queue/unverified.ts'
import { windowOf, windowsOf } from '@anteroom/queue/window.ts'
import { type DayView, iso, type PacedView, presentWindow, waitFields, windowsIn } from './day-view.ts'

/** The status of one appointment; `pace`, the doctor's, decides the window. */
export const presentStatus = (view: PacedView, appointment: Appointment): StatusAnswer => statusesIn(view)(appointment)

const made = new WeakMap<PacedView, (appointment: Appointment) => StatusAnswer>()

/**
 * The status of each appointment of a queue. What is the same for all of them is computed once for each view.
 */
const statusesIn = (view: PacedView) => made.getOrInsertComputed(view, makeStatuses)

function makeStatuses(view: PacedView): (appointment: Appointment) => StatusAnswer {
  const { queue, plan, doctor, now, timeZone } = view
  const { byAppointment } = waits(queue, plan, now)
  const windows = windowsOf(queue, plan, view).byAppointment
  const presentedWindow = windowsIn(view)
  const ofTheDay = {
    doctorStatus: queue.doctorStatus,
    breakUntil: iso(breakEnd(queue, now)),
    doctorId: doctor._id,
    room: plan.room,
    day: queue.day,
    dayClosed: queue.closedAt !== null,
    today: clinicDay(now, timeZone),
    asOf: new Date(now).toISOString(),
    rev: queue.rev,
  }
  return (appointment) => {
    const wait = byAppointment.get(appointment.id) ?? NO_WAIT
    const stage = stageOf(appointment, now)
    return {
      appointmentId: appointment.id,
      patientName: appointment.patientName,
      doctor: nameIn(doctor, appointment.language),
      queuePosition: wait.position,
      ...waitFields(wait),
      status: appointment.status,
      stage,
      queueNumber: appointment.ticket,
      ...presentedWindow(windows.get(appointment.id) ?? null),
      change: null,
      waitParts: wait.parts,
      language: appointment.language,
      alertsBy: appointment.contact?.channel ?? null,
      unverified: presentUnverified(unverifiedOf(appointment)),
      endedFor: appointment.status === 'cancelled' ? (endedFor[appointment.cancelledBy] ?? null) : null,
      calledAt: iso(appointment.calledAt),
      heldUntil: iso(stage === 'held' && appointment.status === 'waiting' ? appointment.heldUntil : null),
      callBackAt: iso(appointment.callBackAt ?? null),
      ...ofTheDay,
    }
  }
}

const endedFor: Partial<Record<CancelledBy, StatusAnswer['endedFor']>> = {
  expiry: 'not-verified',
  duplicate: 'already-booked',
}

/** The same status with what changed since the patient was told `told` of the turn. */
export function withChange(view: PacedView, status: StatusAnswer, told: Told | null): StatusAnswer {
  const { window, appointmentId, queuePosition } = status
  if (told === null || window === null) return status
  const before = {
    at: Date.parse(told.at),
    earliest: Date.parse(told.earliest),
    latest: Date.parse(told.latest),
    ahead: told.ahead,
  }
  const now = windowOf(view.queue, view.plan, { ...view, appointmentId })
  const change = now && changeSince(before, view.queue, { ...view, window: now, ahead: Math.max(0, queuePosition - 1) })
  return { ...status, change }
}

/** Enough of an address for whoever typed it to notice a wrong digit or letter. */
function hintOf({ channel, address }: Contact): string {
  if (channel !== 'email') return address.slice(-4)
  const [name = '', domain = ''] = address.split('@')
  return `${name.slice(0, 2)}…@${domain}`
}

const presentUnverified = (unverified: Unverified | null): StatusAnswer['unverified'] =>
  unverified && {
    channel: unverified.contact.channel,
    hint: hintOf(unverified.contact),
    until: iso(unverified.until),
  }

/** The answer to a booking, without the token of its link. */
type BookedAnswer = { message: string; appointment: Omit<BookAnswer['appointment'], 'link'> }

export function presentBooking(view: PacedView, appointment: Appointment): BookedAnswer {
  const { queue, plan, doctor, now } = view
  const wait = waitOf(queue, plan, appointment.id, now)
  return {
    message: 'Appointment created successfully',
    appointment: {
      id: appointment.id,
      patientName: appointment.patientName,
      doctor: nameIn(doctor, appointment.language),
      queueNumber: appointment.ticket,
      status: appointment.status,
      ...waitFields(wait),
      ...presentWindow(windowOf(queue, plan, { ...view, appointmentId: appointment.id }), view),
      doctorId: doctor._id,
      room: plan.room,
      day: queue.day,
      queuePosition: wait.position,
      rev: queue.rev,
    },
  }
}

/** What a patient sees of an appointment that a command can change, apart from the window, which follows from these. */
function shown({ queue, plan, now }: Pick<DayView, 'queue' | 'plan' | 'now'>): Map<string, string> {
  const { byAppointment } = waits(queue, plan, now)
  return new Map(
    queue.appointments.map((appointment) => {
      const { position, minutes, parts } = byAppointment.get(appointment.id) ?? NO_WAIT
      const { id, status, contact, language, calledAt } = appointment
      const heldUntil = status === 'waiting' ? appointment.heldUntil : null
      const wait = [position, minutes, parts?.ahead, parts?.inRoom, parts?.late]
      const own = [
        status,
        stageOf(appointment, now),
        calledAt,
        heldUntil,
        contact?.channel,
        language,
        String(unverifiedOf(appointment)?.until),
      ]
      return [id, [...wait, ...own, queue.doctorStatus, queue.doctorStatusUntil, queue.closedAt].join()]
    }),
  )
}

/**
 * The queue updates between two revisions: one for each patient of those who `isWanted` whose status looks different;
 * without `before` for all of them.
 */
export function presentLineChanges(
  before: Queue | undefined,
  view: PacedView,
  isWanted: (appointment: Appointment) => boolean,
): QueueUpdate[] {
  const wanted = view.queue.appointments.filter(isWanted)
  if (wanted.length === 0) return []
  const then = before && shown({ ...view, queue: before })
  const current = shown(view)
  const statusIn = statusesIn(view)
  return wanted
    .filter(({ id }) => then?.get(id) !== current.get(id))
    .map((appointment) => {
      const { patientName: _, ...status } = statusIn(appointment)
      return { ...status, position: status.queuePosition }
    })
}
