import type { Day, Doctor, Instant, Queue } from '@anteroom/contracts/queue.ts'
import type { View } from '../present.ts'
import { planFor } from '../queue/plan.ts'
import type { DoctorStore } from '../store/doctors.ts'
import type { QueueStore } from '../store/queues.ts'
import type { CommandRunner } from './run.ts'

/** What every command and question needs of the clinic around it. */
export type Clinic = {
  name: string
  timeZone: string
  clock: () => Instant
  doctors: DoctorStore
  queues: QueueStore
  run: CommandRunner
}

export const viewOf = (clinic: Clinic, doctor: Doctor, queue: Queue): View => ({
  queue,
  doctor,
  plan: planFor(doctor, queue.day, clinic.timeZone),
  now: clinic.clock(),
})

/** A queue whose doctor is gone is a broken database, not an ordinary event. */
export async function doctorOf(clinic: Clinic, queue: { doctorId: string; day: Day }): Promise<Doctor> {
  const doctor = await clinic.doctors.find(queue.doctorId)
  if (doctor === null) throw new Error(`The queue ${queue.doctorId}:${queue.day} belongs to no doctor`)
  return doctor
}
