import type { Language } from '@anteroom/contracts/status.ts'
import type { Decide } from './decision.ts'
import { find, withAppointment } from './decision.ts'

/** Sets the language of an appointment's alerts. Refuses `unknown-appointment`. */
export const setLanguage: Decide<{ kind: 'set-language'; appointmentId: string; language: Language }> = (
  queue,
  { appointmentId, language },
) => {
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) return { refused: 'unknown-appointment' }
  return {
    queue: withAppointment({ ...queue, rev: queue.rev + 1 }, { ...appointment, language }),
    events: [{ kind: 'language-set', appointmentId }],
  }
}
