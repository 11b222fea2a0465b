import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import { editCard, staleCards } from './cards.ts'
import { type Alert, alertsDue } from './due.ts'
import { type Lane, lane } from './lane.ts'
import { isClaimable, isOverdue, type LedgerRow } from './ledger.ts'
import type { AlertParts } from './parts.ts'
import { sendAlert } from './send.ts'
import type { View } from './words.ts'

/** What a look at a queue found. `lookAgainAt`: when time alone makes something due, null for never. */
export type Evaluation = { rev: number; lookAgainAt: Instant | null }

/** Telegram allows a bot 30 messages a second. */
const TELEGRAM_SPACING_MS = 40

/**
 * Looks at one queue as it is now and lets go out what is due and not yet in the ledger. Safe to be called at any time,
 * by any number of workers, as often as anybody likes.
 */
export function evaluator(parts: AlertParts) {
  const { days, ledger, channels, place, settings, clock, log } = parts
  const lanes: Record<Channel, Lane> = {
    telegram: lane({ atOnce: 20, spacingMs: TELEGRAM_SPACING_MS }),
    sms: lane({ atOnce: 20, spacingMs: 0 }),
    email: lane({ atOnce: 20, spacingMs: 0 }),
  }

  /** Queues of which something could not be done, or was just being done by somebody else. */
  const unsettled = new Set<QueueId>()

  const attempt = (queueId: QueueId, task: () => Promise<boolean>) => async () => {
    try {
      if (!(await task())) unsettled.add(queueId)
    } catch (error) {
      unsettled.add(queueId)
      log.warn({ err: error instanceof Error ? error.message : error, queueId }, 'an alert was left for the next sweep')
    }
  }

  /** The ledger's rows of a queue, leases that ran out among them being in doubt now. */
  async function rowsOf(queueId: QueueId, now: Instant): Promise<LedgerRow[]> {
    const rows = await ledger.rowsOf(queueId)
    if (!rows.some((row) => row.state === 'sending' && isOverdue(row, now))) return rows
    await ledger.doubtExpiredLeases(queueId, now)
    return ledger.rowsOf(queueId)
  }

  /** The alerts that are due and can be sent, each with the channel it goes by. */
  const sendable = ({ queue, plan, now }: View): { alert: Alert; channel: Channel }[] => {
    const contacts = new Map(queue.appointments.map(({ id, contact }) => [id, contact]))
    return alertsDue(queue, plan, now, settings).flatMap((alert) => {
      const channel = contacts.get(alert.appointmentId)?.channel
      return channel && channels[channel] ? [{ alert, channel }] : []
    })
  }

  async function closeOverdue(rows: LedgerRow[], due: Set<string>, { view, now }: { view: View | null; now: Instant }) {
    const isPast = view === null || now >= view.plan.endsAt
    for (const row of rows) {
      if (!isOverdue(row, now) || due.has(row._id) || (row.state === 'sent' && !isPast)) continue
      await ledger.close(row, isPast ? 'expired' : 'suppressed')
    }
  }

  return {
    /** Null: there is no such queue. What is to be sent goes on after this has settled. */
    async evaluate(queueId: QueueId): Promise<Evaluation | null> {
      const now = clock()
      const [rows, view] = await Promise.all([rowsOf(queueId, now), days.look(queueId, now)])
      const known = new Map(rows.map((row) => [row._id, row]))
      const due = view ? sendable(view) : []

      for (const { alert, channel } of due) {
        const row = known.get(alert.id)
        if (!isClaimable(row, now)) continue
        lanes[channel].run(
          alert.id,
          attempt(queueId, () => sendAlert(alert, row, parts)),
        )
      }
      await closeOverdue(rows, new Set(due.map(({ alert }) => alert.id)), { view, now })
      if (view === null) return null

      if (channels.telegram && now < view.plan.endsAt) {
        for (const card of staleCards(rows, view, place)) {
          lanes.telegram.run(
            card._id,
            attempt(queueId, async () => {
              await editCard(card, parts)
              return true
            }),
          )
        }
      }
      return { rev: view.queue.rev, lookAgainAt: view.plan.opensAt > now ? view.plan.opensAt : null }
    },

    /** The queues that have to be looked at again although they did not change. They are named once. */
    takeUnsettled(): QueueId[] {
      const queueIds = [...unsettled]
      unsettled.clear()
      return queueIds
    },

    /** Sends nothing more; settles when what is under way is sent and recorded. */
    close: async () => {
      await Promise.all(Object.values(lanes).map((channelLane) => channelLane.close()))
    },
  }
}

export type Evaluator = ReturnType<typeof evaluator>
