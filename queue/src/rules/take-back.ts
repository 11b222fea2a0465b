import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Refused, Transferred } from '../decision.ts'
import { linkVersion } from '../link.ts'
import { isSameContact } from '../person.ts'
import type { Appointment, MovedBack, Reference, Waiting } from '../types.ts'
import { unverifiedOf } from '../unverified.ts'
import { wasCalled } from './call.ts'
import { timesRetracted } from './retract.ts'

/** The refusal `seen-elsewhere` if an appointment that a transfer made has gone on there; else null. */
export const refusalOfTakeBack = (appointment: Appointment): Refused | null =>
  appointment.status === 'waiting' && !wasCalled(appointment) ? null : { refused: 'seen-elsewhere' }

/** What an undo brought an appointment back from, whatever has become of it since; undefined if it did not. */
export const takenBackFrom = ({ retracted = [] }: Appointment, { appointmentId }: Reference): MovedBack | undefined =>
  retracted.find(({ moved }) => moved?.appointmentId === appointmentId)?.moved

/**
 * The appointment as it `was` before a transfer, with what became known of the patient at the other doctor, and that
 * the move may have been told.
 */
export function asTakenBack(
  was: Waiting,
  { queueId, appointment, link }: Transferred,
  { rev, now }: { rev: number; now: Instant },
): Waiting {
  const { reason: _, note: __, visitType: ___, callBackAt: ____, ...kept } = was
  const { patientName, contact, fallback, language, visitType, reason, note, callBackAt, moves, changes } = appointment
  const { id, checkedInAt, contactRev, changedRev } = appointment
  const epoch = timesRetracted(was, 'moved-by-clinic')
  const moved = { queueId, appointmentId: id, contactRev, changedRev, backRev: rev }
  return {
    ...kept,
    ...{ patientName, contact, fallback, language },
    ...(isSameContact(contact, was.contact) ? {} : { contactRev: rev }),
    ...(visitType !== undefined && { visitType }),
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(callBackAt !== undefined && { callBackAt }),
    ...(moves !== undefined && { moves }),
    ...(changes !== undefined && { changes }),
    // A link that was withdrawn there must not open it again.
    ...(linkVersion(was) !== link.version && { link }),
    unverified: unverifiedOf(appointment),
    checkedInAt,
    heldUntil: appointment.status === 'waiting' ? (appointment.heldUntil ?? was.heldUntil) : was.heldUntil,
    retracted: [...(was.retracted ?? []), { kind: 'moved-by-clinic', epoch, at: now, moved }],
  }
}
