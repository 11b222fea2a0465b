import { type Command, find, type Refused } from './decision.ts'
import type { Appointment, Queue } from './types.ts'

/** Who asks for a command: the patient, on the web or in a chat; or the clinic, whose staff nothing here limits. */
export type Asker = 'patient' | 'clinic'

/** How often a patient may move one visit to another day or doctor. */
export const MAX_MOVES = 3

/**
 * What a patient may change on one visit in all, its moves included. An hour with a nervous thumb stays far below it.
 */
export const MAX_CHANGES = 50

/** What a patient has done to one visit so far, over all the appointments that it was moved through. */
export type Spent = { moves: number; changes: number }

const spentOn = ({ moves = 0, changes = 0 }: Partial<Spent>): Spent => ({ moves, changes })

/** What an appointment that replaces this one starts with: the limits are those of the visit. */
export function spentByMove(appointment: Appointment, by: Asker): Spent {
  const { moves, changes } = spentOn(appointment)
  return by === 'patient' ? { moves: moves + 1, changes: changes + 1 } : { moves, changes }
}

/**
 * The refusal `too-many-changes` of what a patient asks for past {@link MAX_MOVES} or {@link MAX_CHANGES}; else null.
 * Nobody is kept from cancelling: it frees a place and ends the visit.
 */
export function refusalOfExcess(queue: Queue, command: Command): Refused | null {
  if (command.kind === 'cancel' || !('appointmentId' in command)) return null
  const { moves, changes } =
    command.kind === 'book' ? spentOn(command) : afterOneMore(find(queue, command.appointmentId) ?? {})
  return moves > MAX_MOVES || changes > MAX_CHANGES ? { refused: 'too-many-changes' } : null
}

const afterOneMore = (spent: Partial<Spent>): Spent => ({ ...spentOn(spent), changes: (spent.changes ?? 0) + 1 })

/** The queue after an accepted command of a patient, which counts on its visit. A booking brings its own count. */
export function counted(queue: Queue, command: Command): Queue {
  if (command.kind === 'book' || !('appointmentId' in command)) return queue
  const appointments = queue.appointments.map((appointment) =>
    appointment.id === command.appointmentId ? { ...appointment, ...afterOneMore(appointment) } : appointment,
  )
  return { ...queue, appointments }
}
