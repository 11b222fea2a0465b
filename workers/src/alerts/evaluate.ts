import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import { EDIT_RANK, lookupLimits } from '@anteroom/providers/pacing/channel-limits.ts'
import { type SendQueue, sendQueue, type WhenAllowed } from '@anteroom/providers/pacing/send-queue.ts'
import { type ContactRoute, contactsOf, recipientOf } from '@anteroom/queue/alerts/contact-routes.ts'
import { type Alert, urgency } from '@anteroom/queue/alerts/due.ts'
import { lastsUntil } from '@anteroom/queue/plan.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { editCard } from './cards.ts'
import { lookUp } from './lookup.ts'
import { recordOptOuts } from './opt-outs.ts'
import type { AlertParts } from './parts.ts'
import { isOverdue, NOTHING_NEW, OPTED_OUT, UNANSWERED_CODE } from './rules/ledger-row.ts'
import { MAX_LOOKUPS, mayBeLookedUp } from './rules/lookup-result.ts'
import { newsOf } from './rules/news.ts'
import { type Card, staleCards } from './rules/stale-cards.ts'
import { nextStep } from './rules/step.ts'
import { contactRoutesIn, dueIn, findIn, nextEvaluationAt, type View } from './rules/view.ts'
import { expectedIn } from './rules/words.ts'
import { sendAlert } from './send.ts'

/** The result of an evaluation. `nextAt`: when time alone makes something due or changes a card, null for never. */
export type Evaluation = { rev: number; nextAt: Instant | null }

/** True for an alert in the ledger that goes out as soon as it can. */
const isOnItsWay = (row: LedgerRow, now: Instant): boolean =>
  row.state === 'sending' || (row.state === 'pending' && isOverdue(row, now))

/** True while no provider can have taken an alert. */
const isUntold = (row: LedgerRow | undefined): boolean =>
  row === undefined || (row.state === 'pending' && row.unconfirmed === 0)

/** All addresses that these alerts may go to. */
const addressesOf = (alerts: Alert[], view: View): Set<string> =>
  new Set(
    alerts.flatMap(({ kind, appointmentId }) => {
      const appointment = findIn(view, appointmentId)
      return appointment ? contactsOf(recipientOf(appointment, kind)).map(({ address }) => address) : []
    }),
  )

/**
 * Evaluates one queue as it is now, and sends what is due and not yet in the ledger. Safe to call at any time, as often
 * as wanted, by any number of workers.
 */
export function evaluator(parts: AlertParts) {
  const { days, ledger, codes, channels, limits, clinic, settings, clock, log } = parts
  const sendQueues: Record<Channel, SendQueue> = {
    telegram: sendQueue(limits.telegram),
    sms: sendQueue(limits.sms),
    whatsapp: sendQueue(limits.whatsapp),
    email: sendQueue(limits.email),
  }
  const lookups = sendQueue(lookupLimits)
  const isOn = (channel: Channel) => channels[channel] !== null
  const canAsk = (channel: Channel) => channels[channel]?.lookup != null

  /** Queues in which something could not be done, or was just being done by another worker. */
  const unfinished = new Set<QueueId>()

  /** A task of a send queue; when it gives false or fails, the queue is evaluated again. */
  const task = (queueId: QueueId, work: (whenAllowed: WhenAllowed) => Promise<boolean>) => {
    return async (whenAllowed: WhenAllowed) => {
      try {
        if (!(await work(whenAllowed))) unfinished.add(queueId)
      } catch (error) {
        unfinished.add(queueId)
        log.warn({ err: error instanceof Error ? error.message : error, queueId }, 'an alert waits for the next sweep')
      }
    }
  }

  /** The ledger's rows of a queue, after ending the leases that ran out. */
  async function rowsOf(queueId: QueueId, now: Instant): Promise<LedgerRow[]> {
    const rows = await ledger.rowsOf(queueId)
    if (!rows.some((row) => row.state === 'sending' && isOverdue(row, now))) return rows
    await ledger.endExpiredLeases(queueId, now)
    return ledger.rowsOf(queueId)
  }

  /** Asks the provider about a row, in its turn. */
  function startLookup(row: LedgerRow, about: { route: ContactRoute; hasOther: boolean }, rows: LedgerRow[]): void {
    const { channel, address } = about.route.contact
    const lookup = channels[channel]?.lookup
    if (!lookup || !mayBeLookedUp(row, rows)) return
    const run = task(row.queueId, () => lookUp(row, { ...about, lookup }, parts))
    lookups.run({ key: row._id, rank: urgency[row.kind], address, run })
  }

  /**
   * Does what a due alert needs now. Sending and lookups go on after this has settled. True: it is being sent; one
   * without a row may also say nothing new, and never be sent.
   */
  async function advance(
    alert: Alert,
    row: LedgerRow | undefined,
    { view, rows }: { view: View; rows: LedgerRow[] },
  ): Promise<boolean> {
    const { now } = view
    const appointment = findIn(view, alert.appointmentId)
    if (!appointment) return false
    if (isUntold(row)) {
      const known = await ledger.withCorrected(alert, rows)
      const news = newsOf(alert, {
        rows: known,
        appointment,
        expectedAt: expectedIn(view, appointment.id),
        ...settings(),
      })
      if (news === 'being-sent') unfinished.add(alert.queueId)
      if (news === 'no-news' || (news === 'not-sent' && row)) await ledger.suppress(alert, row, NOTHING_NEW, now)
      if (news !== 'news') return false
    }
    const { contactRev } = appointment
    const due = {
      kind: alert.kind,
      contactRev,
      routes: contactRoutesIn(view, recipientOf(appointment, alert.kind), isOn),
    }
    const step = nextStep(due, row, { now, canAsk })
    switch (step?.do) {
      case undefined:
        return false
      case 'suppress':
        await ledger.suppress(alert, row, OPTED_OUT, now)
        return false
      case 'end':
        if (row) await ledger.close(row, 'suppressed')
        return false
      case 'ask': {
        const { route } = step
        const hasOther = due.routes.open.some(({ index }) => index > route.index)
        if (row) startLookup(row, { route, hasOther }, rows)
        return false
      }
      case 'send': {
        const { contact } = step.route
        if (alert.kind === 'code' && !(await codes.claim(contact.address, alert.id, now))) {
          await ledger.suppress(alert, row, UNANSWERED_CODE, now)
          return false
        }
        const toSend = { alert, row, route: step.route, contactRev }
        const run = task(alert.queueId, (whenAllowed) => sendAlert(toSend, whenAllowed, parts))
        sendQueues[contact.channel].run({ key: alert.id, rank: urgency[alert.kind], address: contact.address, run })
        return true
      }
    }
  }

  /**
   * The route whose provider can still be asked about an alert that was sent, or that is unconfirmed and no longer due.
   */
  function routeToAsk(row: LedgerRow, view: View): ContactRoute | undefined {
    const appointment = findIn(view, row.appointmentId)
    const isOpen = (row.state === 'uncertain' || row.state === 'sent') && (row.lookups ?? 0) < MAX_LOOKUPS
    if (!isOpen || appointment?.contactRev !== row.contactRev) return undefined
    const { open } = contactRoutesIn(view, recipientOf(appointment, row.kind), isOn)
    return open.find(({ index, contact }) => index === row.route && canAsk(contact.channel))
  }

  /** Closes the overdue rows about which nothing more is done. `inHand`: the ids of the others. */
  async function closeOverdue(
    rows: LedgerRow[],
    inHand: Set<string>,
    { view, now }: { view: View | null; now: Instant },
  ) {
    const isPast = view === null || now >= lastsUntil(view.plan)
    for (const row of rows) {
      if (!isOverdue(row, now) || inHand.has(row._id)) continue
      const route = isPast ? undefined : routeToAsk(row, view)
      if (route) startLookup(row, { route, hasOther: false }, rows)
      else await ledger.close(row, isPast ? 'expired' : 'suppressed')
    }
  }

  /** Edits cards, but in no chat with an alert on its way: a chat takes one call a second, and the alert goes first. */
  function startEdits(cards: Card[], alerted: Set<string>): void {
    for (const card of cards) {
      if (alerted.has(card.chat)) {
        unfinished.add(card.queueId)
        continue
      }
      const run = task(card.queueId, (whenAllowed) => editCard(card, whenAllowed, parts))
      sendQueues.telegram.run({ key: card._id, rank: EDIT_RANK, address: card.chat, run })
    }
  }

  return {
    /** Null: there is no such queue. Sending goes on after this has settled. */
    async evaluate(queueId: QueueId): Promise<Evaluation | null> {
      const now = clock()
      const [rows, view] = await Promise.all([rowsOf(queueId, now), days.load(queueId, now)])
      const rowById = new Map(rows.map((row) => [row._id, row]))
      if (view) await recordOptOuts(rows, view, parts)
      const due = view ? dueIn(view, settings()) : []
      const started = new Set<string>()
      if (view) {
        for (const alert of due) if (await advance(alert, rowById.get(alert.id), { view, rows })) started.add(alert.id)
      }

      const cards = view && isOn('telegram') && now < lastsUntil(view.plan) ? staleCards(rows, view, clinic()) : []
      const unsent = due.map(({ id }) => id).filter((id) => rowById.get(id)?.state !== 'sent')
      await closeOverdue(rows, new Set([...unsent, ...cards.map(({ _id }) => _id)]), { view, now })
      const leaving = due.filter(({ id }) => {
        const row = rowById.get(id)
        return row ? isOnItsWay(row, now) : started.has(id)
      })
      startEdits(cards, view ? addressesOf(leaving, view) : new Set())
      return view && { rev: view.queue.rev, nextAt: nextEvaluationAt(view, settings()) }
    },

    /** The queues to evaluate again although they did not change; each is given once. */
    takeUnfinished(): QueueId[] {
      const queueIds = [...unfinished]
      unfinished.clear()
      return queueIds
    },

    /** Starts nothing more; settles when what has started is sent and recorded. */
    close: async () => {
      await Promise.all([...Object.values(sendQueues), lookups].map((one) => one.close()))
    },
  }
}

export type Evaluator = ReturnType<typeof evaluator>
