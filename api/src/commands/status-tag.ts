import { hash } from 'node:crypto'
import { lastTick } from '@anteroom/queue/last-tick.ts'
import { MODEL_VERSION } from '@anteroom/queue/window.ts'
import type { WholeView } from './clinic.ts'
import type { Seen } from './queries.ts'

const digests = new WeakMap<object, string>()

/** Short, and equal for equal contents. */
const digestOf = (contents: object): string =>
  digests.getOrInsertComputed(contents, () =>
    hash(
      'sha1',
      JSON.stringify(contents, (_, value) => (value instanceof Map ? [...value] : value)),
      'base64url',
    ),
  )

const tags = new WeakMap<WholeView, string>()

function makeTag({ queue, before, doctor, learned, timeZone, now }: WholeView): string {
  const days = before ? [queue, before] : [queue]
  const made = [
    ...days.flatMap((day) => [day.rev, lastTick(day, now)]),
    // The revision covers everything else that a pace depends on.
    ...[digestOf(doctor), digestOf(learned), timeZone, MODEL_VERSION],
  ]
  return `W/"${hash('sha1', made.join(), 'base64url')}"`
}

/**
 * The entity tag of an appointment's status, made of what the status is made of, without making it: the revision of its
 * day, what is known of the doctor, and the moment, for which {@link lastTick} stands. It is a weak one (RFC 9110,
 * 8.8.1): under the same tag the instants of turns still to come go on, by less than a minute. Null: this appointment
 * has none, as it goes on as another.
 */
export const statusTag = (appointmentId: string, { view, appointment }: Seen): string | null =>
  appointment.id === appointmentId ? tags.getOrInsertComputed(view, makeTag) : null
