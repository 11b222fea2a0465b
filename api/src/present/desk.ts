import type { Contact } from '@anteroom/contracts/contact.ts'
import type { DeskDoctor, FoundAppointment } from '@anteroom/contracts/desk.ts'
import { minutesBehind } from '@anteroom/queue/behind.ts'
import { breakEnd, waits } from '@anteroom/queue/line.ts'
import { stageOf } from '@anteroom/queue/stage.ts'
import type { Appointment, Doctor, Queue } from '@anteroom/queue/types.ts'
import { unverifiedOf } from '@anteroom/queue/unverified.ts'
import { type DayView, iso } from './day-view.ts'
import { isBookable, whichDoctor } from './doctor.ts'

/** A doctor's day on the front desk's page. */
export function presentDeskDoctor({ queue, doctor, plan, now }: DayView): DeskDoctor {
  const everybodys = waits(queue, plan, now)
  const inRoom = queue.appointments.find(({ status }) => status === 'in-progress')
  const waiting = queue.appointments.filter(({ status }) => status === 'waiting')
  return {
    ...whichDoctor(doctor),
    room: plan.room,
    day: queue.day,
    doctorStatus: queue.doctorStatus,
    breakUntil: iso(breakEnd(queue, now)),
    closed: queue.closedAt !== null,
    inRoom:
      inRoom?.status === 'in-progress'
        ? {
            number: inRoom.ticket,
            patientName: inRoom.patientName,
            startedAt: new Date(inRoom.startedAt).toISOString(),
          }
        : null,
    waiting: waiting.length,
    here: waiting.filter(({ checkedInAt }) => checkedInAt !== null).length,
    behindMinutes: minutesBehind(queue, everybodys),
    nextFree: isBookable({ queue, plan, now }) ? iso(everybodys.forNextBooking.expectedAt) : null,
  }
}

/** The phone numbers by which somebody may be looked for, as E.164. */
export const phonesOf = (appointment: Appointment): string[] =>
  [appointment.contact, appointment.fallback, unverifiedOf(appointment)?.contact ?? null]
    .filter((contact): contact is Contact => contact?.channel === 'sms' || contact?.channel === 'whatsapp')
    .map(({ address }) => address)

export const presentFound = (
  appointment: Appointment,
  { doctor, day, now }: { doctor: Doctor; day: Queue['day']; now: number },
): FoundAppointment => ({
  appointmentId: appointment.id,
  ...whichDoctor(doctor),
  day,
  number: appointment.ticket,
  patientName: appointment.patientName,
  status: appointment.status,
  stage: stageOf(appointment, now),
  phoneEnd: phonesOf(appointment)[0]?.slice(-4) ?? null,
})
