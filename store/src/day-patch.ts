import type { Queue } from '@anteroom/queue/types.ts'

/** One MongoDB update: fields by their paths. */
type Patch = { $set: Record<string, unknown>; $unset: Record<string, ''> }

type Fields = Record<string, unknown>

/** Adds to a patch what differs between two documents at a path, each field by itself. */
function addDifference({ $set, $unset }: Patch, path: string, { before, after }: { before: Fields; after: Fields }) {
  for (const field of Object.keys({ ...before, ...after })) {
    if (after[field] === before[field]) continue
    if (after[field] === undefined) $unset[`${path}${field}`] = ''
    else $set[`${path}${field}`] = after[field]
  }
}

/**
 * The update that turns one day into another: field by field, so that MongoDB does not touch indexes of unchanged
 * fields; the whole array if an appointment has left it.
 */
export function dayPatch(before: Queue, after: Queue): Patch {
  const patch: Patch = { $set: {}, $unset: {} }
  const { appointments: known, ...fieldsBefore } = before
  const { appointments, ...fields } = after
  addDifference(patch, '', { before: fieldsBefore, after: fields })
  if (appointments.length < known.length) {
    patch.$set.appointments = appointments
    return patch
  }
  for (const [index, appointment] of appointments.entries()) {
    const old = known[index]
    if (old === appointment) continue
    if (old?.id !== appointment.id) patch.$set[`appointments.${index}`] = appointment
    else addDifference(patch, `appointments.${index}.`, { before: old, after: appointment })
  }
  return patch
}
