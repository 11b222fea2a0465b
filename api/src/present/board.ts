import type { BoardAnswer, BoardRow, HistoryRow } from '@anteroom/contracts/answers.ts'
import { type Instant, isOver } from '@anteroom/contracts/queue.ts'
import { line, NO_WAIT, type Wait, waits } from '@anteroom/queue/line.ts'
import { undoableRev } from '@anteroom/queue/rules/undo.ts'
import { stageOf } from '@anteroom/queue/stage.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import type { StoredAlert } from '@anteroom/store/alerts.ts'
import type { StoredHistoryRow } from '@anteroom/store/queues.ts'
import { alertsByAppointment, isUnreached, presentAlerts } from './alerts.ts'
import { type DayView, iso, waitFields } from './day-view.ts'

function presentRow(
  appointment: Appointment,
  wait: Wait,
  { now, alerts }: { now: Instant; alerts: StoredAlert[] },
): BoardRow {
  return {
    id: appointment.id,
    queueNumber: appointment.ticket,
    patientName: appointment.patientName,
    status: appointment.status,
    stage: stageOf(appointment, now),
    callCount: appointment.callCount,
    position: wait.position,
    ...waitFields(wait),
    bookedVia: appointment.bookedVia,
    channel: (appointment.contact ?? appointment.fallback)?.channel ?? null,
    bookedAt: new Date(appointment.bookedAt).toISOString(),
    startedAt: 'startedAt' in appointment ? iso(appointment.startedAt) : null,
    alerts: presentAlerts(alerts),
    unreached: isUnreached(appointment, alerts, { place: wait.position, now }),
  }
}

/**
 * The board for staff: the unfinished in line order, then those that are over. `alerts`: the ledger's rows of this day.
 */
export function presentBoard({ queue, plan, doctor, timeZone, now }: DayView, alerts: StoredAlert[]): BoardAnswer {
  const { byAppointment } = waits(queue, plan, now)
  const alertsOf = alertsByAppointment(alerts)
  const over = queue.appointments.filter(({ status }) => isOver(status))
  return {
    doctorId: doctor._id,
    doctor: doctor.name,
    day: queue.day,
    timeZone,
    doctorStatus: queue.doctorStatus,
    consultationMinutes: plan.consultationMinutes,
    closed: queue.closedAt !== null,
    undoableRev: undoableRev(queue, now),
    appointments: [...line(queue), ...over].map((appointment) =>
      presentRow(appointment, byAppointment.get(appointment.id) ?? NO_WAIT, { now, alerts: alertsOf(appointment.id) }),
    ),
    rev: queue.rev,
  }
}

export const presentHistory = ({ rev, at, by, command, events }: StoredHistoryRow): HistoryRow => ({
  rev,
  at: new Date(at).toISOString(),
  by,
  command,
  events: events.map((event) => ({ ...event })),
})
