import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Queue, Undoable } from './types.ts'

/** How long a step of staff can be undone. */
export const UNDO_MS = 2 * 60_000

/** The author of a step that is not yet signed by one of the staff. */
const NOBODY = ''

const isRecent = ({ at }: Undoable, now: Instant): boolean => now - at <= UNDO_MS

/** The steps that can still be taken back, oldest first. */
export const undoablesNow = ({ undoables = [] }: Queue, now: Instant): Undoable[] =>
  undoables.filter((one) => isRecent(one, now))

/** The step that can still be taken back by this person; of anybody, if `by` is left out. Null: there is none. */
export const undoableNow = (queue: Queue, { by, now }: { by?: string | undefined; now: Instant }): Undoable | null =>
  undoablesNow(queue, now).findLast((one) => by === undefined || one.by === by) ?? null

/** The steps that can be taken back after another one. */
export const undoablesAfter = (queue: Queue, step: Omit<Undoable, 'by'>): Undoable[] => [
  ...undoablesNow(queue, step.at).filter(({ by }) => by !== NOBODY),
  { ...step, by: NOBODY },
]

/** The queue with the step of its last revision as this person's, who can take back that one from now on. */
export function signedBy(queue: Queue, by: string): Queue {
  const { undoables = [], rev } = queue
  const step = undoables.find((one) => one.rev === rev && one.by === NOBODY)
  if (step === undefined) return queue
  return { ...queue, undoables: [...undoables.filter((one) => one !== step && one.by !== by), { ...step, by }] }
}
