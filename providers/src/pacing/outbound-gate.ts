import { randomUUID } from 'node:crypto'
import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Channel, Contact } from '@anteroom/contracts/contact.ts'
import type { GateReason, HeldBackKind } from '@anteroom/contracts/held-back.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import { newsLimit, warningAt } from '@anteroom/contracts/send-budget.ts'
import { mayBeWrittenTo } from '@anteroom/contracts/textable.ts'
import { smsLength } from '@anteroom/messages/sms.ts'
import type { Logger } from 'pino'
import type { Outcome } from '../channel.ts'

/**
 * A message on its way to a provider; `wroteFirst`: this address wrote to the clinic, which answers it. A `test` is the
 * mail by which an administrator sees that mail works.
 */
export type Outgoing = {
  channel: Channel
  to: string
  text: string
  kind: AlertKind | 'reply' | 'test'
  wroteFirst: boolean
}

/**
 * Calls `send` once and gives its outcome, or refuses the message with a {@link GateReason}. Never throws. What cannot
 * be counted is `not-accepted`.
 */
export type OutboundGate = (message: Outgoing, send: () => Promise<Outcome>) => Promise<Outcome>

/** The caps for one recipient in an hour, and in 24. */
export type Caps = { perHour: number; perDay: number }

/** Budgets are of messages a day, of SMS in segments. Null is no limit. */
export type GateLimits = {
  alerts: Caps | null
  replies: Caps | null
  budgets: Record<Channel, number | null>
}

/** The settings that say how much may be sent; a budget of null is no limit. */
export type GateSettings = {
  /** `off`, for tests and benches: only what is set is limited. */
  RATE_LIMITS: 'on' | 'off'
  ALERTS_PER_HOUR?: number | undefined
  ALERTS_PER_DAY?: number | undefined
  TELEGRAM_DAILY_BUDGET?: number | null | undefined
  SMS_DAILY_BUDGET?: number | null | undefined
  WHATSAPP_DAILY_BUDGET?: number | null | undefined
  MAIL_DAILY_BUDGET?: number | null | undefined
}

/** More than a family of four gets in an hour in which everything happens. */
const ALERT_CAPS: Caps = { perHour: 20, perDay: 60 }
/** More replies than any person needs; a program that sends more gets none. */
const REPLY_CAPS: Caps = { perHour: 100, perDay: 400 }
/** Enough for two hundred patients a day, with every alert for each. */
const BUDGET = 3_000
/** Telegram costs nothing. */
const TELEGRAM_BUDGET = 20_000

/** The limits of the gate: as set, else our defaults, or none where limits are off. */
export function gateLimitsOf(settings: GateSettings): GateLimits {
  const isOn = settings.RATE_LIMITS === 'on'
  const { ALERTS_PER_HOUR: perHour, ALERTS_PER_DAY: perDay } = settings
  const isCapped = isOn || perHour !== undefined || perDay !== undefined
  const budget = (set: number | null | undefined, usual = BUDGET) => (set === undefined ? (isOn ? usual : null) : set)
  return {
    alerts: isCapped ? { perHour: perHour ?? ALERT_CAPS.perHour, perDay: perDay ?? ALERT_CAPS.perDay } : null,
    replies: isOn ? REPLY_CAPS : null,
    budgets: {
      telegram: budget(settings.TELEGRAM_DAILY_BUDGET, TELEGRAM_BUDGET),
      sms: budget(settings.SMS_DAILY_BUDGET),
      whatsapp: budget(settings.WHATSAPP_DAILY_BUDGET),
      email: budget(settings.MAIL_DAILY_BUDGET),
    },
  }
}

type Budget = { channel: Channel; day: Day }

type Mark = 'low' | 'news' | 'all'

const marked: Record<Mark, string> = {
  low: 'the budget of the day runs low',
  news: 'the budget of the day is used up but for urgent alerts',
  all: 'the budget of the day is used up',
}

/** The counts of all processes. Each step is atomic, and throws when it cannot be done. */
export type SendCounts = {
  /** False, and not counted: the recipient had as many already. */
  countTo: (recipient: string, message: { id: string } & Caps, now: Instant) => Promise<boolean>
  uncountTo: (recipient: string, id: string) => Promise<void>
  /** Spends `units`, and gives what is spent then; null, and not spent: more than `upTo` would be. */
  spend: (budget: Budget, asked: { units: number; upTo: number; limit: number }) => Promise<number | null>
  giveBack: (budget: Budget, units: number) => Promise<void>
  /** Stores for staff that a budget is low or has stopped something. True: for the first time. */
  mark: (budget: Budget, mark: Mark, limit: number) => Promise<boolean>
}

type Parts = {
  counts: SendCounts
  limits: GateLimits
  /** The clinic as it is now. `countries`: whose numbers are texted; null: any. */
  clinic: () => { countries: readonly string[] | null; timeZone: string }
  clock: () => Instant
  /** In trial mode: whether a message to this address is held back. Absent: none is. */
  isHeldBack?: (contact: Contact) => Promise<boolean>
  /** Counts, for staff, a message that the gate refused. */
  noteHeldBack: (
    as: { day: Day; channel: Channel; kind: HeldBackKind; reason: GateReason },
    now: Instant,
  ) => Promise<void>
  /** Called with the outcome of each message. */
  onOutcome: (message: Outgoing, outcome: Outcome) => void
  log: Logger
}

/** Urgent alerts: staff call patients out if these do not arrive. They have a reserve that nothing else can use. */
const urgentKinds = new Set<Outgoing['kind']>([
  'called',
  'missed',
  'next',
  'disregard',
  'cancelled-by-clinic',
  'moved-by-clinic',
])

/** The caps are this many times higher for urgent alerts. */
const URGENT_TIMES = 2

/** A phone is one recipient, whichever way it is texted. */
const recipientOf = ({ channel, to, kind }: Outgoing): string =>
  `${kind === 'reply' ? 'replies' : 'alerts'}:${channel === 'whatsapp' ? 'sms' : channel}:${to}`

const unitsOf = ({ channel, text }: Outgoing): number => (channel === 'sms' ? smsLength(text).segments : 1)

/** Undoes a count of what was certainly not sent. If that fails, the count is one too high, which does not matter. */
type Undo = () => Promise<void>

/**
 * The last step before a provider, for the alerts of the workers and the replies of the bot. A message is counted
 * before it is sent, so a crash between the two costs a count, and never sends anything twice.
 */
export function outboundGate({
  counts,
  limits,
  clinic,
  clock,
  noteHeldBack,
  onOutcome,
  log,
  isHeldBack = async () => false,
}: Parts): OutboundGate {
  /** Marks that this process knows to be set. */
  const known = new Set<string>()

  /** Null: the recipient has had enough. */
  async function count(message: Outgoing): Promise<Undo | null> {
    const caps = message.kind === 'reply' ? limits.replies : limits.alerts
    if (caps === null) return async () => {}
    const times = urgentKinds.has(message.kind) ? URGENT_TIMES : 1
    const [recipient, id] = [recipientOf(message), randomUUID()]
    const most = { perHour: caps.perHour * times, perDay: caps.perDay * times }
    if (!(await counts.countTo(recipient, { id, ...most }, clock()))) return null
    return () => counts.uncountTo(recipient, id)
  }

  /** Logs it once, by the first process that notices. */
  async function mark(budget: Budget, what: Mark, limit: number): Promise<void> {
    const name = `${budget.channel} ${budget.day} ${what} ${limit}`
    if (known.has(name)) return
    known.add(name)
    if (await counts.mark(budget, what, limit)) log.warn({ ...budget, limit }, marked[what])
  }

  /** Null: the day's budget has no room for it. */
  async function spend(message: Outgoing): Promise<Undo | null> {
    const { channel, kind } = message
    const limit = limits.budgets[channel]
    if (limit === null) return async () => {}
    const budget = { channel, day: clinicDay(clock(), clinic().timeZone) }
    const units = unitsOf(message)
    const isUrgent = urgentKinds.has(kind)
    const spent = await counts.spend(budget, { units, upTo: isUrgent ? limit : newsLimit(limit), limit })
    if (spent === null) await mark(budget, isUrgent ? 'all' : 'news', limit)
    else if (spent >= warningAt(limit)) await mark(budget, 'low', limit)
    if (spent === null) return null
    return () => counts.giveBack(budget, units)
  }

  /** The functions that undo the counts of a message; or the reason why it is not sent. */
  async function admit(message: Outgoing): Promise<Undo[] | GateReason> {
    const { channel, to: address, kind, wroteFirst } = message
    // A test is how staff show that an address is theirs.
    if (kind !== 'test' && (await isHeldBack({ channel, address }))) return 'trial'
    if (!wroteFirst && !mayBeWrittenTo({ channel, address }, clinic().countries)) return 'unreachable-number'
    const uncount = await count(message)
    if (uncount === null) return 'over-cap'
    const giveBack = await spend(message)
    if (giveBack !== null) return [uncount, giveBack]
    await uncount()
    return 'over-budget'
  }

  /** Refuses a message and counts it; if counting fails, it is still refused. */
  async function holdBack({ channel, kind }: Outgoing, reason: GateReason): Promise<Outcome> {
    const now = clock()
    const as = {
      day: clinicDay(now, clinic().timeZone),
      channel,
      kind: kind === 'reply' ? kind : 'alert',
      reason,
    } as const
    // The result of a mail test is shown at once.
    if (kind !== 'test')
      await noteHeldBack(as, now).catch((error: Error) =>
        log.warn({ ...as, err: error.message }, 'not counted as held back'),
      )
    return { kind: 'refused', reason }
  }

  async function pass(message: Outgoing, send: () => Promise<Outcome>): Promise<Outcome> {
    const admitted = await admit(message).catch((error: unknown) => {
      log.warn({ err: error instanceof Error ? error.message : error }, 'a message waits until it can be counted')
      return null
    })
    if (admitted === null) return { kind: 'not-accepted' }
    if (typeof admitted === 'string') return holdBack(message, admitted)
    const outcome = await send()
    const isUnsent = outcome.kind === 'refused' || outcome.kind === 'not-accepted'
    if (isUnsent) await Promise.allSettled(admitted.map((undo) => undo()))
    return outcome
  }

  return async (message, send) => {
    const outcome = await pass(message, send)
    onOutcome(message, outcome)
    return outcome
  }
}
