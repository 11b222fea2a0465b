import type { DoctorStatusAnswer, NextAnswer, UndoAnswer } from '@anteroom/contracts/answers.ts'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { UndoRequest } from '@anteroom/contracts/requests.ts'
import type { DoctorStatus } from '@anteroom/contracts/status.ts'
import type { QueueEvent } from '@anteroom/queue/decision.ts'
import type { Clinic } from './clinic.ts'
import type { Outcome } from './outcome.ts'
import type { CommandContext } from './run.ts'

const UNKNOWN_DOCTOR = { ok: false, refused: 'unknown-doctor', field: 'id' } as const

/**
 * Finishes the patient in the room and starts the next, today. Refusals: `unknown-doctor` and those of the rule `next`.
 */
export async function callNext(
  clinic: Clinic,
  doctorId: string,
  { by, key }: CommandContext,
): Promise<Outcome<NextAnswer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return UNKNOWN_DOCTOR
  const appointmentIdOf = (events: QueueEvent[], kind: 'finished' | 'started') =>
    events.flatMap((event) => (event.kind === kind ? [event.appointmentId] : []))[0] ?? null
  return clinic.run({
    doctor,
    day: clinicDay(clinic.clock(), clinic.timeZone),
    command: { kind: 'next' },
    present: (_, { queue, events }) => ({
      message: appointmentIdOf(events, 'started') ? 'Next patient called' : 'Appointment finished, nobody is waiting',
      finished: appointmentIdOf(events, 'finished'),
      started: appointmentIdOf(events, 'started'),
      rev: queue.rev,
    }),
    by,
    key,
    request: { doctorId },
  })
}

/** Sets the doctor's status for today. Refusal: `unknown-doctor`. */
export async function setDoctorStatus(
  clinic: Clinic,
  { doctorId, status }: { doctorId: string; status: DoctorStatus },
  { by, key }: CommandContext,
): Promise<Outcome<DoctorStatusAnswer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return UNKNOWN_DOCTOR
  return clinic.run({
    doctor,
    day: clinicDay(clinic.clock(), clinic.timeZone),
    command: { kind: 'set-doctor-status', status },
    present: () => ({ message: 'Doctor status updated', status }),
    by,
    key,
    request: { doctorId, status },
  })
}

/**
 * Undoes today's last command of staff, or only the one at `rev`. Refusals: `unknown-doctor` and those of the rule
 * `undo`.
 */
export async function undoLast(
  clinic: Clinic,
  { doctorId, rev }: UndoRequest & { doctorId: string },
  { by, key }: CommandContext,
): Promise<Outcome<UndoAnswer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return UNKNOWN_DOCTOR
  return clinic.run({
    doctor,
    day: clinicDay(clinic.clock(), clinic.timeZone),
    command: { kind: 'undo', rev },
    by,
    present: (_, { queue, events }) => ({
      message: 'Taken back',
      undone: events.flatMap((event) => (event.kind === 'undone' ? [event.undoneRev] : []))[0] ?? 0,
      rev: queue.rev,
    }),
    key,
    request: { doctorId, rev },
  })
}
