import type { DoctorStatusAnswer, NextAnswer, UndoAnswer } from '@anteroom/contracts/answers.ts'
import type { DayAnswer } from '@anteroom/contracts/desk.ts'
import { type Day, type Instant, queueId } from '@anteroom/contracts/queue.ts'
import type { DoctorStatusRequest, NextRequest, ReopenRequest, UndoRequest } from '@anteroom/contracts/requests.ts'
import type { QueueEvent } from '@anteroom/queue/decision.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import { faultPoint } from '@anteroom/service/fault-point.ts'
import type { Clinic } from './clinic.ts'
import type { CommandContext, CommandRun } from './command-run.ts'
import { currentDay, dayOfStep, dayToUndo } from './current-day.ts'
import { answered, type Outcome } from './outcome.ts'
import { completeTakeBack, takenBackIn, transferBy } from './relocate.ts'

/**
 * Runs a command on the doctor's queue of the day that `dayOf` says. Refusals: `unknown-doctor` and those of the
 * command.
 */
async function runOnDay<Answer>(
  clinic: Clinic,
  { doctorId, dayOf = currentDay }: { doctorId: string; dayOf?: (clinic: Clinic, doctor: Doctor) => Promise<Day> },
  run: Omit<CommandRun<Answer>, 'doctor' | 'day'>,
): Promise<Outcome<Answer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  return clinic.run({ doctor, day: await dayOfStep(clinic, doctor, { key: run.key, dayOf }), ...run })
}

/**
 * Finishes the patient in the room and starts the next, or the one that `start` names, on the current day. Refusals:
 * `unknown-doctor` and those of the rule `next`.
 */
export function callNext(
  clinic: Clinic,
  doctorId: string,
  { start, ...context }: CommandContext & NextRequest,
): Promise<Outcome<NextAnswer>> {
  const appointmentIdOf = (events: QueueEvent[], kind: 'finished' | 'started') =>
    events.flatMap((event) => (event.kind === kind ? [event.appointmentId] : []))[0] ?? null
  return runOnDay(
    clinic,
    { doctorId },
    {
      command: { kind: 'next', ...(start !== undefined && { start }) },
      present: (_, { queue, events }) => ({
        message: appointmentIdOf(events, 'started') ? 'Next patient called' : 'Appointment finished, nobody is waiting',
        finished: appointmentIdOf(events, 'finished'),
        started: appointmentIdOf(events, 'started'),
        rev: queue.rev,
      }),
      request: { doctorId, start },
      ...context,
    },
  )
}

/** What the minutes of a request mean: when a break ends, or how late the doctor is. */
function detailsOf({ status, minutes }: DoctorStatusRequest, now: Instant): { until?: Instant; lateMinutes?: number } {
  if (minutes === undefined) return {}
  return status === 'on-break' ? { until: now + minutes * 60_000 } : { lateMinutes: minutes }
}

/** Sets the doctor's status for the current day. Refusal: `unknown-doctor`. */
export const setDoctorStatus = (
  clinic: Clinic,
  { doctorId, ...asked }: DoctorStatusRequest & { doctorId: string },
  context: CommandContext,
): Promise<Outcome<DoctorStatusAnswer>> =>
  runOnDay(
    clinic,
    { doctorId },
    {
      command: { kind: 'set-doctor-status', status: asked.status, ...detailsOf(asked, clinic.clock()) },
      present: () => ({ message: 'Doctor status updated', status: asked.status }),
      request: { doctorId, status: asked.status, minutes: asked.minutes },
      ...context,
    },
  )

/** Opens a day again, which defaults to the current one. Refusal: `unknown-doctor`. */
export const reopenDay = (
  clinic: Clinic,
  { doctorId, day }: ReopenRequest & { doctorId: string },
  context: CommandContext,
): Promise<Outcome<DayAnswer>> =>
  runOnDay(
    clinic,
    { doctorId, ...(day !== undefined && { dayOf: async () => day }) },
    {
      command: { kind: 'reopen' },
      present: (_, { queue }) => ({ message: 'Day open again', rev: queue.rev }),
      request: { doctorId, day },
      ...context,
    },
  )

/**
 * Undoes the last command of who asks, or only if it is the one at `rev`. Of a transfer that is two writes: the patient
 * waits here again, and there no more. Refusals: `unknown-doctor` and those of the rule `undo`.
 */
export async function undoLast(
  clinic: Clinic,
  { doctorId, rev, day: requested }: UndoRequest & { doctorId: string },
  context: CommandContext,
): Promise<Outcome<UndoAnswer>> {
  const { by, key } = context
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  const dayOf = async () => requested ?? dayToUndo(clinic, doctor, by)
  const day = await dayOfStep(clinic, doctor, { key, dayOf })
  const transferred = await transferBy(clinic, queueId(doctorId, day), by)
  const outcome = await clinic.run({
    doctor,
    day,
    command: { kind: 'undo', rev, by, transferred },
    present: (_, { queue, events }) => ({
      answer: {
        message: 'Taken back',
        undone: events.flatMap((event) => (event.kind === 'undone' ? [event.undoneRev] : []))[0] ?? 0,
        rev: queue.rev,
      },
      takenBack: takenBackIn(queue, transferred),
    }),
    request: { doctorId, rev, day: requested },
    ...context,
  })
  if (!outcome.ok) return outcome
  const { answer, takenBack } = outcome.answer
  if (takenBack === null) return answered(answer)
  faultPoint('taken-back-not-released')
  // The repeat of a request that was cut off does the second write, or finds it done.
  const refused = await completeTakeBack(clinic, takenBack, by)
  return refused ? { ok: false, ...refused } : answered(answer)
}
