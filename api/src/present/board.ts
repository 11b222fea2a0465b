import type { BoardAnnouncement } from '@anteroom/contracts/announcement.ts'
import type { BoardAnswer, BoardRow, BudgetAnswer, HistoryRow, WebBookingsAnswer } from '@anteroom/contracts/answers.ts'
import { contactKey } from '@anteroom/contracts/contact-key.ts'
import { type Instant, isOver } from '@anteroom/contracts/queue.ts'
import { minutesBehind } from '@anteroom/queue/behind.ts'
import { find } from '@anteroom/queue/decision.ts'
import { breakEnd, lateMinutes, line, NO_WAIT, type Wait, waits } from '@anteroom/queue/line.ts'
import { stageOf } from '@anteroom/queue/stage.ts'
import type { Appointment, Queue } from '@anteroom/queue/types.ts'
import { undoableNow } from '@anteroom/queue/undoables.ts'
import { unverifiedOf } from '@anteroom/queue/unverified.ts'
import { windowsOf } from '@anteroom/queue/window.ts'
import type { StoredAlert } from '@anteroom/store/alerts.ts'
import type { StoredHistoryRow } from '@anteroom/store/outbox.ts'
import type { Patient } from '@anteroom/store/patients.ts'
import { alertsByAppointment, isUnreached, presentAlerts } from './alerts.ts'
import { iso, type PacedView, waitFields, windowsIn } from './day-view.ts'
import { whichDoctor } from './doctor.ts'
import { visitWordsOf } from './visit-words.ts'

function presentRow(
  appointment: Appointment,
  { wait, window }: { wait: Wait; window: BoardRow['window'] },
  { now, alerts, cancelTexts }: { now: Instant; alerts: StoredAlert[]; cancelTexts: CancelTexts },
): BoardRow {
  const { contact, fallback, bookedAt } = appointment
  // A CANCEL before the booking was about another appointment.
  const textedCancelAt = [contact, fallback]
    .flatMap((one) => (one ? [cancelTexts.get(contactKey(one)) ?? 0] : []))
    .find((at) => at > bookedAt)
  return {
    id: appointment.id,
    queueNumber: appointment.ticket,
    patientName: appointment.patientName,
    status: appointment.status,
    stage: stageOf(appointment, now),
    callCount: appointment.callCount,
    position: wait.position,
    ...waitFields(wait),
    window,
    bookedVia: appointment.bookedVia,
    ...visitWordsOf(appointment),
    ...(appointment.visitType !== undefined && { visitType: appointment.visitType }),
    channel: (appointment.contact ?? appointment.fallback)?.channel ?? null,
    unverified: unverifiedOf(appointment) !== null,
    bookedAt: new Date(appointment.bookedAt).toISOString(),
    checkedInAt: iso(appointment.checkedInAt),
    startedAt: 'startedAt' in appointment ? iso(appointment.startedAt) : null,
    alerts: presentAlerts(alerts),
    textedCancelAt: textedCancelAt === undefined || isOver(appointment.status) ? null : iso(textedCancelAt),
    unreached: isUnreached(appointment, alerts, { place: wait.position, now }),
  }
}

/** When a patient opted out by the word CANCEL, by the key of the contact. */
type CancelTexts = ReadonlyMap<string, Instant>

/** How many people the last message to everybody waiting has reached, by the ledger's rows of this day. */
function presentAnnouncement({ announcements = [] }: Queue, alerts: StoredAlert[]): BoardAnnouncement | null {
  const last = announcements.at(-1)
  if (last === undefined) return null
  const states = alerts.flatMap(({ _id, state }) => (_id.endsWith(`/message/${last.rev}`) ? [state] : []))
  const count = (...of: string[]) => states.filter((state) => of.includes(state)).length
  return {
    at: new Date(last.at).toISOString(),
    text: last.text,
    people: last.people,
    sent: count('sent', 'delivered', 'uncertain'),
    onItsWay: count('pending', 'sending'),
  }
}

function presentUndoable(queue: Queue, whose: { by: string; now: Instant }): BoardAnswer['undoable'] {
  const undoable = undoableNow(queue, whose)
  if (undoable === null) return null
  const { kind, appointmentId } = undoable.step
  const patientName = appointmentId === null ? null : (find(queue, appointmentId)?.patientName ?? null)
  return { rev: undoable.rev, step: kind, patientName }
}

type BoardFacts = {
  /** The user of the board, which offers to undo their own steps. */
  by: string
  alerts: StoredAlert[]
  patients: Patient[]
  web: WebBookingsAnswer
  budgets: BudgetAnswer[]
}

/**
 * The board for staff: the unfinished in line order, then those that are over. `alerts`: the ledger's rows of this day,
 * and of the moves to another.
 */
export function presentBoard(view: PacedView, { by, alerts, patients, web, budgets }: BoardFacts): BoardAnswer {
  const { queue, plan, doctor, timeZone, now } = view
  const cancelTexts: CancelTexts = new Map(
    patients.flatMap(({ _id, textedCancelAt }) => (textedCancelAt ? [[_id, textedCancelAt] as const] : [])),
  )
  const everybodys = waits(queue, plan, now)
  const windows = windowsOf(queue, plan, view).byAppointment
  const turn = windowsIn(view)
  const alertsOf = alertsByAppointment(alerts)
  const over = queue.appointments.filter(({ status }) => isOver(status))
  return {
    ...whichDoctor(doctor),
    day: queue.day,
    timeZone,
    doctorStatus: queue.doctorStatus,
    breakUntil: iso(breakEnd(queue, now)),
    unknownFrom: turn(null).unknownFrom,
    consultationMinutes: plan.consultationMinutes,
    lateMinutes: lateMinutes(queue),
    behindMinutes: minutesBehind(queue, everybodys),
    closed: queue.closedAt !== null,
    undoableRev: undoableNow(queue, { by, now })?.rev ?? null,
    announcement: presentAnnouncement(queue, alerts),
    undoable: presentUndoable(queue, { by, now }),
    web,
    budgets,
    appointments: [...line(queue), ...over].map((appointment) => {
      const { id } = appointment
      const wait = everybodys.byAppointment.get(id) ?? NO_WAIT
      const { window } = turn(windows.get(id) ?? null)
      return presentRow(appointment, { wait, window }, { now, alerts: alertsOf(appointment), cancelTexts })
    }),
    asOf: new Date(now).toISOString(),
    rev: queue.rev,
  }
}

/** A row of the history as the API answers it; `at` as ISO 8601. */
export const presentHistory = ({ rev, at, by, command, events }: StoredHistoryRow): HistoryRow => ({
  rev,
  at: new Date(at).toISOString(),
  by,
  command,
  events: events.map((event) => ({ ...event })),
})
