import type { Appointment } from '@anteroom/queue/types.ts'
import { presentStatus } from '../present/appointment.ts'
import { presentCalendar } from '../present/calendar.ts'
import type { Clinic } from './clinic.ts'
import { MAX_MOVES } from './open-appointment.ts'
import { answered, type Outcome } from './outcome.ts'
import { see } from './queries.ts'

/** The appointment that was booked, before all moves; of those that are stored. */
async function firstOf({ queues }: Pick<Clinic, 'queues'>, last: Appointment): Promise<Appointment> {
  let first = last
  for (let moves = 0; first.movedFrom && moves < MAX_MOVES; moves++) {
    const found = await queues.findAppointment({ id: first.movedFrom.appointmentId })
    if (found === null) break
    first = found.appointment
  }
  return first
}

/**
 * The appointment, or the one that replaced it, as an iCalendar file. `name`: what opened it, and opens its page.
 * Refusal: `unknown-appointment`.
 */
export async function calendarOf(
  clinic: Clinic,
  { appointmentId, name, since }: { appointmentId: string; name: string; since?: number | undefined },
): Promise<Outcome<string>> {
  const seen = await see(clinic, appointmentId, since)
  if (seen === null) return { ok: false, refused: 'unknown-appointment' }
  const { appointment, view } = seen
  return answered(
    presentCalendar({
      appointment,
      status: presentStatus(view, appointment),
      first: await firstOf(clinic, appointment),
      details: clinic.details.current(),
      page: `${clinic.publicUrl}/a/${encodeURIComponent(name)}`,
      now: clinic.clock(),
    }),
  )
}
