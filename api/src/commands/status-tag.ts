import { hash } from 'node:crypto'
import { lastTick } from '@anteroom/queue/last-tick.ts'
import { MODEL_VERSION } from '@anteroom/queue/window.ts'
import { dayBefore } from '@anteroom/store/plan-now.ts'
import { recentDays } from '../days/recent-days.ts'
import { type Clinic, doctorOf, habitsOn } from './clinic.ts'
import { findAppointment } from './queries.ts'

const digests = new WeakMap<object, string>()

/** Short, and the same for what has the same contents. */
const digestOf = (contents: object): string =>
  digests.getOrInsertComputed(contents, () =>
    hash(
      'sha1',
      JSON.stringify(contents, (_, value) => (value instanceof Map ? [...value] : value)),
      'base64url',
    ),
  )

/**
 * The entity tag of an appointment's status, made of what the status is made of, without making it: the revision of its day,
 * what is known of the doctor, and the moment, for which {@link lastTick} stands. It is a weak one (RFC 9110, 8.8.1): under the
 * same tag the instants of turns still to come go on, by less than a minute. Null: this appointment has none, as it goes on
 * as another.
 */
export async function statusTag(clinic: Clinic, appointmentId: string, since?: number): Promise<string | null> {
  const found = await findAppointment(clinic, appointmentId, since)
  if (found?.appointment.id !== appointmentId) return null
  const { queue } = found
  const now = clinic.clock()
  const { timeZone } = clinic
  const doctor = await doctorOf(clinic, queue)
  const [before, habits] = await Promise.all([
    dayBefore(recentDays(clinic.queues), doctor, { day: queue.day, timeZone, now }),
    // The revision stands for all else that a pace has.
    habitsOn(clinic, doctor, queue.day),
  ])
  const days = before ? [queue, before.queue] : [queue]
  const made = [
    ...days.flatMap((day) => [day.rev, lastTick(day, now)]),
    ...[digestOf(doctor), digestOf(habits), timeZone, MODEL_VERSION],
  ]
  return `W/"${hash('sha1', made.join(), 'base64url')}"`
}
