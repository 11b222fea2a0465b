import { accepted, type Decide, find, replaceAppointment } from '../decision.ts'

/** Sets the language of an appointment's alerts. Refuses `unknown-appointment`. */
export const setLanguage: Decide<'set-language'> = (queue, { appointmentId, language }) => {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) return { refused: 'unknown-appointment' }
  const appointments = replaceAppointment(queue.appointments, { ...appointment, language })
  return accepted(queue, { appointments }, [{ kind: 'language-set', appointmentId }])
}
