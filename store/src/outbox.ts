import type { QueueId } from '@anteroom/contracts/queue.ts'
import type { QueueCommand } from '@anteroom/contracts/queue-commands.ts'
import type { QueueEvent } from '@anteroom/queue/decision.ts'
import { digestOf } from './digest.ts'

/**
 * The first answer to a command with an `Idempotency-Key`, and a digest of the request. `rev`: the revision that the
 * command made.
 */
export type Receipt = { key: string; digest: string; answer: unknown; rev: number }

/** The name of a key's receipt in its collection. */
export const receiptName = (id: QueueId, key: string): string => `${id}:${digestOf(key)}`

/** One accepted command: who (`by`), what, when (`at`, ms since the Unix epoch), and its events. */
export type StoredHistoryRow = { rev: number; at: number; by: string; command: QueueCommand; events: QueueEvent[] }

/**
 * The rows and receipts of the newest commands, oldest first, as they are written in one operation with what the
 * command changed. Older ones are in the collections of `archive.ts`: those up to `copiedRev`, 0 for none, are there
 * already.
 */
export type Outbox = { history: StoredHistoryRow[]; receipts: Receipt[]; copiedRev: number }

/** How many of the newest rows, and of the newest receipts, stay in the document at least. */
const KEPT = 16

/** The outbox of a queue that was never written. */
export const EMPTY_OUTBOX: Outbox = { history: [], receipts: [], copiedRev: 0 }

/** What is written in the same operation as the queue. */
export type Written = { row: StoredHistoryRow; receipt: Receipt | null }

type WithRev = { rev: number }

/** The rows and receipts that are not known to be copied. */
export const uncopied = ({ history, receipts, copiedRev }: Outbox) => {
  const isNew = ({ rev }: WithRev) => rev > copiedRev
  return { history: history.filter(isNew), receipts: receipts.filter(isNew) }
}

/** How many of the newest stay when one is added: at least {@link KEPT}, and all that are not copied yet. */
const staying = (all: WithRev[], notCopied: WithRev[]): number =>
  Math.min(all.length, Math.max(KEPT - 1, notCopied.length))

/** The outbox after one command has been saved. */
export function outboxAfter(outbox: Outbox, { row, receipt }: Written): Outbox {
  const { history, receipts } = uncopied(outbox)
  const newest = <Item extends WithRev>(all: Item[], notCopied: Item[]) =>
    all.slice(all.length - staying(all, notCopied))
  return {
    ...outbox,
    history: [...newest(outbox.history, history), row],
    receipts: [...newest(outbox.receipts, receipts), ...(receipt ? [receipt] : [])],
  }
}
