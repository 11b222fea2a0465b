import type { AppointmentAnswer } from '@anteroom/contracts/answers.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { type Command, find } from '@anteroom/queue/decision.ts'
import { type Clinic, doctorOf } from './clinic.ts'
import { askerOf, type CommandContext, type CommandRun } from './command-run.ts'
import type { Outcome } from './outcome.ts'

/** A command on one appointment; the queue that holds it is looked up. */
export type AppointmentChange = Exclude<
  Extract<Command, { appointmentId: string }>,
  { kind: 'book' | 'release' | 'set-contact' | 'erase-visit' }
>

/** The command for each status that staff can set. */
export const commandFor = { 'in-progress': 'start', done: 'finish' } as const

const messages: Record<AppointmentChange['kind'], string> = {
  cancel: 'Appointment cancelled',
  'check-in': 'Patient checked in',
  'ask-call-back': 'Call-back asked for',
  'called-back': 'Patient called back',
  hold: 'Ten minutes more',
  call: 'Patient called',
  start: 'Appointment status updated',
  finish: 'Appointment status updated',
  skip: 'Patient missed the call',
  'no-show': 'Patient did not come',
  return: 'Patient is back in line',
  move: 'Patient has another place',
  'set-language': 'Language updated',
  correct: 'Appointment corrected',
  note: 'Note saved',
  'verify-contact': 'Contact verified',
  'drop-contact': 'Contact removed',
  'renew-link': 'Link renewed',
}

/** `checkAccess`: the refusal if the caller may not change this doctor's queue, or null. */
export type AppointmentContext = CommandContext & { checkAccess: (doctorId: string) => Refusal | null }

/** Changes one appointment. Refusals: `unknown-appointment`, the one of `checkAccess`, and those of the command. */
export async function changeAppointment(
  clinic: Clinic,
  command: AppointmentChange,
  { checkAccess, by, key, admit, since }: AppointmentContext & Pick<CommandRun<unknown>, 'admit'>,
): Promise<Outcome<AppointmentAnswer>> {
  const { appointmentId, ...asked } = command
  const queue = await clinic.queues.findByAppointment(appointmentId, since)
  if (queue === null) return { ok: false, refused: 'unknown-appointment' }
  const refused = checkAccess(queue.doctorId)
  if (refused !== null) return { ok: false, refused }

  const outcome = await clinic.run({
    doctor: await doctorOf(clinic, queue),
    day: queue.day,
    command,
    present: (_, { queue: after }) => ({
      message: messages[command.kind],
      appointmentId,
      status: find(after, appointmentId)?.status ?? 'waiting',
      rev: after.rev,
    }),
    by,
    key,
    ...(admit && { admit }),
    request: { appointmentId, ...asked },
  })
  if (outcome.ok && command.kind === 'cancel' && askerOf(by) === 'patient') {
    await clinic.admission.cancelled(find(queue, appointmentId)?.contact ?? null, queue._id)
  }
  return outcome
}
