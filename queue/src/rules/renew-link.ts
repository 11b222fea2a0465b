import { accepted, type Decide, find, replaceAppointment } from '../decision.ts'
import { linkVersion } from '../link.ts'

/**
 * Withdraws the link that a patient has, whatever has become of the appointment: another one opens it from now on. Of
 * two at once the second changes nothing. Refuses `unknown-appointment`.
 */
export const renewLink: Decide<'renew-link'> = (queue, { appointmentId, link }) => {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) return { refused: 'unknown-appointment' }
  if (link.version <= linkVersion(appointment)) return accepted(queue, {}, [])
  return accepted(queue, { appointments: replaceAppointment(queue.appointments, { ...appointment, link }) }, [
    { kind: 'link-renewed', appointmentId },
  ])
}
