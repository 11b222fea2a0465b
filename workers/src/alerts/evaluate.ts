import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import { questions } from '@anteroom/providers/pacing/channel-limits.ts'
import { type Gate, type SendQueue, sendQueue } from '@anteroom/providers/pacing/send-queue.ts'
import { type ContactRoute, contactsOf } from '@anteroom/queue/alerts/contact-routes.ts'
import { type Alert, urgency } from '@anteroom/queue/alerts/due.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { EDIT_RANK, editCard, staleCards } from './cards.ts'
import { noteOptOuts } from './opt-outs.ts'
import type { AlertParts } from './parts.ts'
import { askAfter, MAX_QUESTIONS, mayBeAsked } from './resolve.ts'
import { isOverdue, NO_NEWS, OPTED_OUT } from './rules/ledger-row.ts'
import { isNews, lastTold } from './rules/news.ts'
import { nextStep } from './rules/step.ts'
import { contactRoutesIn, dueIn, findIn, nextLookAt, type View } from './rules/view.ts'
import { expectedIn } from './rules/words.ts'
import { sendAlert } from './send.ts'

/** What a look at a queue found. `lookAgainAt`: when time alone makes something due or a card look different, null for never. */
export type Evaluation = { rev: number; lookAgainAt: Instant | null }

/** True for an alert that is due and goes out as soon as it can. */
const isOnItsWay = (row: LedgerRow | undefined, now: Instant): boolean =>
  row === undefined || row.state === 'sending' || (row.state === 'pending' && isOverdue(row, now))

/**
 * Looks at one queue as it is now and lets go out what is due and not yet in the ledger. Safe to be called at any time,
 * by any number of workers, as often as anybody likes.
 */
export function evaluator(parts: AlertParts) {
  const { days, ledger, channels, limits, place, settings, clock, log } = parts
  const sendQueues: Record<Channel, SendQueue> = {
    telegram: sendQueue(limits.telegram),
    sms: sendQueue(limits.sms),
    whatsapp: sendQueue(limits.whatsapp),
    email: sendQueue(limits.email),
  }
  const lookups = sendQueue(questions)
  const isOn = (channel: Channel) => channels[channel] !== null
  const canAsk = (channel: Channel) => channels[channel]?.lookup != null

  /** Queues of which something could not be done, or was just being done by somebody else. */
  const unsettled = new Set<QueueId>()

  const attempt = (queueId: QueueId, task: (gate: Gate) => Promise<boolean>) => async (gate: Gate) => {
    try {
      if (!(await task(gate))) unsettled.add(queueId)
    } catch (error) {
      unsettled.add(queueId)
      log.warn({ err: error instanceof Error ? error.message : error, queueId }, 'an alert was left for the next sweep')
    }
  }

  /** The ledger's rows of a queue, leases that ran out among them being ended. */
  async function rowsOf(queueId: QueueId, now: Instant): Promise<LedgerRow[]> {
    const rows = await ledger.rowsOf(queueId)
    if (!rows.some((row) => row.state === 'sending' && isOverdue(row, now))) return rows
    await ledger.endExpiredLeases(queueId, now)
    return ledger.rowsOf(queueId)
  }

  /** Lets the provider be asked about a row. */
  function ask(row: LedgerRow, about: { route: ContactRoute; hasOther: boolean }, rows: LedgerRow[]): void {
    const { channel, address } = about.route.contact
    const how = channels[channel]?.lookup
    if (!how || !mayBeAsked(row, rows)) return
    const run = attempt(row.queueId, () => askAfter(row, { ...about, lookup: how }, parts))
    lookups.run({ key: row._id, rank: urgency[row.kind], address, run })
  }

  /** Does, or lets be done in its turn, what the alert needs now. */
  async function advance(alert: Alert, row: LedgerRow | undefined, { view, rows }: { view: View; rows: LedgerRow[] }) {
    const { now } = view
    const appointment = findIn(view, alert.appointmentId)
    if (!appointment) return
    const { contactRev } = appointment
    const due = { kind: alert.kind, contactRev, routes: contactRoutesIn(view, appointment, isOn) }
    const step = nextStep(due, row, { now, canAsk })
    switch (step?.do) {
      case undefined:
        return
      case 'suppress':
        return ledger.suppress(alert, row, OPTED_OUT, now)
      case 'end':
        return row && ledger.close(row, 'suppressed')
      case 'ask': {
        const { route } = step
        const hasOther = due.routes.open.some(({ index }) => index > route.index)
        return row && ask(row, { route, hasOther }, rows)
      }
      case 'send': {
        const told = lastTold(rows, appointment.id)
        if (row === undefined && !isNews(alert.kind, told, expectedIn(view, appointment.id))) {
          return ledger.suppress(alert, row, NO_NEWS, now)
        }
        const { contact } = step.route
        const errand = { alert, row, route: step.route, contactRev, told }
        const run = attempt(alert.queueId, (gate) => sendAlert(errand, gate, parts))
        return sendQueues[contact.channel].run({
          key: alert.id,
          rank: urgency[alert.kind],
          address: contact.address,
          run,
        })
      }
    }
  }

  /** Where the provider can still say what became of an alert that was taken, or that is in doubt and no longer due. */
  function wayToAsk(row: LedgerRow, view: View): ContactRoute | undefined {
    const appointment = findIn(view, row.appointmentId)
    const isOpen = (row.state === 'uncertain' || row.state === 'sent') && (row.lookups ?? 0) < MAX_QUESTIONS
    if (!isOpen || appointment?.contactRev !== row.contactRev) return undefined
    const { open } = contactRoutesIn(view, appointment, isOn)
    return open.find(({ index, contact }) => index === row.route && canAsk(contact.channel))
  }

  /** Ends the waiting of the rows that nothing more is done about. `inHand`: the ids of the others. */
  async function closeOverdue(
    rows: LedgerRow[],
    inHand: Set<string>,
    { view, now }: { view: View | null; now: Instant },
  ) {
    const isPast = view === null || now >= view.plan.endsAt
    for (const row of rows) {
      if (!isOverdue(row, now) || inHand.has(row._id)) continue
      const route = isPast ? undefined : wayToAsk(row, view)
      if (route) ask(row, { route, hasOther: false }, rows)
      else await ledger.close(row, isPast ? 'expired' : 'suppressed')
    }
  }

  return {
    /** Null: there is no such queue. What is to be sent goes on after this has settled. */
    async evaluate(queueId: QueueId): Promise<Evaluation | null> {
      const now = clock()
      const [rows, view] = await Promise.all([rowsOf(queueId, now), days.look(queueId, now)])
      const known = new Map(rows.map((row) => [row._id, row]))
      if (view) await noteOptOuts(rows, view, parts)
      const due = view ? dueIn(view, settings) : []
      if (view) for (const alert of due) await advance(alert, known.get(alert.id), { view, rows })

      const cards = view && isOn('telegram') && now < view.plan.endsAt ? staleCards(rows, view, place) : []
      const unsent = due.map(({ id }) => id).filter((id) => known.get(id)?.state !== 'sent')
      await closeOverdue(rows, new Set([...unsent, ...cards.map(({ _id }) => _id)]), { view, now })
      // Whoever is about to be told something is told that first: a chat takes one call a second.
      const spokenTo = new Set<string>()
      for (const { id, appointmentId } of due) {
        const appointment = view && isOnItsWay(known.get(id), now) ? findIn(view, appointmentId) : undefined
        for (const { address } of appointment ? contactsOf(appointment) : []) spokenTo.add(address)
      }
      for (const card of cards) {
        if (spokenTo.has(card.chat)) {
          unsettled.add(queueId)
          continue
        }
        const run = attempt(queueId, (gate) => editCard(card, gate, parts))
        sendQueues.telegram.run({ key: card._id, rank: EDIT_RANK, address: card.chat, run })
      }
      return view && { rev: view.queue.rev, lookAgainAt: nextLookAt(view, settings) }
    },

    /** The queues that have to be looked at again although they did not change. They are named once. */
    takeUnsettled(): QueueId[] {
      const queueIds = [...unsettled]
      unsettled.clear()
      return queueIds
    },

    /** Sends nothing more; settles when what is under way is sent and recorded. */
    close: async () => {
      await Promise.all([...Object.values(sendQueues), lookups].map((one) => one.close()))
    },
  }
}

export type Evaluator = ReturnType<typeof evaluator>
