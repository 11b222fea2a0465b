import { endpointOf, type RouteName } from '@anteroom/contracts/endpoints.ts'
import { type Caller, checkQueueAccess } from '../auth/caller.ts'
import type { Clinic } from '../commands/clinic.ts'
import { type Opened, openAppointment, tokenAfterMove } from '../commands/open-appointment.ts'
import { RefusalError } from './respond.ts'

/** True of a route whose path names an appointment. */
export const namesAppointment = (name: RouteName): boolean => endpointOf(name)[1].startsWith('/api/appointments/:id/')

/** The answers that name an appointment: an existing one, or a new one with the token of its link. */
type Named = { appointmentId: string } | { appointment: { id: string; link: string } }

const isNamed = (answer: unknown): answer is Named =>
  typeof answer === 'object' && answer !== null && ('appointmentId' in answer || 'appointment' in answer)

/**
 * Staff, the bot and all commands know an appointment by its id, a patient by the token of its link. This file
 * translates between the two for every route: no handler is given a token, and none gives an id to a patient.
 */
export const appointmentNames = (clinic: Clinic) => ({
  /**
   * The appointment that the path names. Staff open by its id what stands in a queue that they may work, and by a link
   * what anybody may. Throws {@link RefusalError} `unknown-appointment` and `not-allowed`.
   */
  async open(name: string, caller: Caller, since?: number): Promise<Opened> {
    const opened = await openAppointment(clinic, name, { isPatient: caller.kind === 'patient', since })
    if (opened === null) throw new RefusalError('unknown-appointment')
    const [doctorId = ''] = opened.queueId.split(':')
    const refused = caller.kind === 'staff' && !opened.byLink ? checkQueueAccess(caller, doctorId) : null
    if (refused) throw new RefusalError(refused)
    return opened
  },

  /** The answer with its appointment under the name that the caller knows it by. */
  async inAnswer<Answer>(
    answer: Answer,
    { caller, opened }: { caller: Caller; opened: Opened | null },
  ): Promise<Answer> {
    const isById = caller.kind !== 'patient' && !opened?.byLink
    if (isById || !isNamed(answer)) return answer
    if ('appointment' in answer)
      return { ...answer, appointment: { ...answer.appointment, id: answer.appointment.link } }
    if (answer.appointmentId === opened?.appointmentId) return { ...answer, appointmentId: opened.name }
    const appointmentId = opened && (await tokenAfterMove(clinic, opened, answer.appointmentId))
    if (appointmentId === null) throw new RefusalError('unknown-appointment')
    return { ...answer, appointmentId }
  },
})

export type AppointmentNames = ReturnType<typeof appointmentNames>
