import type { CallBacksAnswer } from '@anteroom/contracts/desk.ts'
import { numberOf } from '@anteroom/queue/rules/call-back.ts'
import { whichDoctor } from '../present/doctor.ts'
import type { Clinic } from './clinic.ts'
import { today, yesterday } from './current-day.ts'

/**
 * The patients who asked for a call back and have not had one, from yesterday's appointments on, the longest waiting
 * first.
 */
export async function callBacks(clinic: Clinic): Promise<CallBacksAnswer> {
  const [queues, doctors] = await Promise.all([
    clinic.queues.withCallBacksFrom(yesterday(clinic)),
    clinic.doctors.all(),
  ])
  const named = new Map(
    doctors.map((one) => {
      const { doctorId, ...names } = whichDoctor(one)
      return [doctorId, names]
    }),
  )
  const open = queues.flatMap(({ doctorId, day, appointments }) =>
    appointments.flatMap((appointment) => {
      const { callBackAt, status } = appointment
      // A moved appointment continues as another one, which has the request.
      if (callBackAt == null || status === 'moved') return []
      return [{ callBackAt, day, doctorId, appointment }]
    }),
  )
  return {
    today: today(clinic),
    timeZone: clinic.timeZone,
    callBacks: open
      .toSorted((a, b) => a.callBackAt - b.callBackAt)
      .map(({ appointment, callBackAt, day, doctorId }) => ({
        appointmentId: appointment.id,
        patientName: appointment.patientName,
        phone: numberOf(appointment),
        ...(named.get(doctorId) ?? { doctor: doctorId }),
        day,
        since: new Date(callBackAt).toISOString(),
      })),
  }
}
