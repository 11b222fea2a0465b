import { addDays } from '@anteroom/contracts/clinic-day.ts'
import type { QueueId } from '@anteroom/contracts/queue.ts'
import { linkVersion } from '@anteroom/queue/link.ts'
import { digestOf } from '@anteroom/store/digest.ts'
import type { FoundAppointment } from '@anteroom/store/queues.ts'
import type { Clinic } from './clinic.ts'
import { today } from './current-day.ts'

/** A moved appointment continues under a new id; a longer chain than this is taken for a loop. */
export const MAX_MOVES = 20

/** An appointment that a caller may see, by the name that the caller gave it. */
export type Opened = {
  appointmentId: string
  queueId: QueueId
  /** The token or id that was given. */
  name: string
  /** The version of the appointment's link at that time, and whether it was opened by the link or by its id. */
  version: number
  byLink: boolean
}

type Opens = Pick<Clinic, 'queues' | 'clock' | 'timeZone'>

/** The current appointment for this one: itself, or the one that it was moved to. Null: it is no longer stored. */
async function lastOf({ queues }: Opens, found: FoundAppointment): Promise<FoundAppointment | null> {
  let last: FoundAppointment | null = found
  for (let moves = 0; last?.appointment.status === 'moved' && moves < MAX_MOVES; moves++) {
    last = await queues.findAppointment({ id: last.appointment.movedTo.appointmentId })
  }
  return last
}

/** A link opens its appointment until the day after the visit, wherever that was moved to, unless it is withdrawn. */
async function isAlive(clinic: Opens, found: FoundAppointment): Promise<boolean> {
  const last = await lastOf(clinic, found)
  if (last === null || linkVersion(last.appointment) !== linkVersion(found.appointment)) return false
  return addDays(last.day, 1) >= today(clinic)
}

/**
 * The appointment that somebody names in an address or a handshake. Staff and the bot know it by its id, a patient by
 * the token of its link alone, which anybody may use; an appointment that was booked before there were tokens, by its
 * id. Null alike: there is none, the link was withdrawn, the visit is over.
 */
export async function openAppointment(
  clinic: Opens,
  name: string,
  { isPatient, since }: { isPatient: boolean; since?: number | undefined },
): Promise<Opened | null> {
  const digest = digestOf(name)
  const { queues } = clinic
  const [usual, other] = isPatient ? [{ digest }, { id: name }] : [{ id: name }, { digest }]
  const found = (await queues.findAppointment(usual, since)) ?? (await queues.findAppointment(other, since))
  if (found === null) return null
  const { appointment, queueId } = found
  const byLink = appointment.link?.digest === digest
  if (isPatient && appointment.link && !byLink) return null
  if ((isPatient || byLink) && !(await isAlive(clinic, found))) return null
  return { appointmentId: appointment.id, queueId, name, version: linkVersion(appointment), byLink }
}

/**
 * The token for the appointment that this one was moved to, for whoever opened this one; null: they may not follow it.
 */
export async function tokenAfterMove(
  clinic: Opens & Pick<Clinic, 'statusLinks'>,
  { version }: Opened,
  appointmentId: string,
): Promise<string | null> {
  const found = await clinic.queues.findAppointment({ id: appointmentId })
  // Somebody whose link was just withdrawn must not get the new one.
  if (found === null || linkVersion(found.appointment) !== version) return null
  return clinic.statusLinks.tokenOf(found.appointment)
}
