import { pino } from 'pino'
import { expect, it, vi } from 'vitest'
import type { Outcome } from '../channel.ts'
import { type GateLimits, gateLimitsOf, type Outgoing, outboundGate, type SendCounts } from './outbound-gate.ts'

const accepted: Outcome = { kind: 'accepted', providerId: '1' }
const text: Outgoing = { channel: 'sms', to: '+12025550143', text: 'Hello', kind: 'booked', wroteFirst: false }
const unlimited: GateLimits = gateLimitsOf({ RATE_LIMITS: 'off' })

/** The counts of one process, for ever one hour of one day. */
function heldCounts() {
  const sentTo = new Map<string, string[]>()
  const spent = new Map<string, number>()
  const counts: SendCounts = {
    async countTo(recipient, { id, perHour }) {
      const ids = sentTo.get(recipient) ?? []
      if (ids.length >= perHour) return false
      sentTo.set(recipient, [...ids, id])
      return true
    },
    async uncountTo(recipient, id) {
      sentTo.set(
        recipient,
        (sentTo.get(recipient) ?? []).filter((one) => one !== id),
      )
    },
    async spend({ channel, day }, { units, upTo }) {
      const after = (spent.get(`${channel} ${day}`) ?? 0) + units
      if (after > upTo) return null
      spent.set(`${channel} ${day}`, after)
      return after
    },
    async giveBack({ channel, day }, units) {
      spent.set(`${channel} ${day}`, (spent.get(`${channel} ${day}`) ?? 0) - units)
    },
    mark: async () => true,
  }
  return { counts, spent, sentTo }
}

function openGate(
  limits: Partial<GateLimits>,
  more: { heldBack?: string[]; countries?: string[]; counts?: SendCounts; now?: string } = {},
) {
  const held = heldCounts()
  const noted: string[] = []
  const logged: { level: number; msg: string }[] = []
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(JSON.parse(line)) })
  const gate = outboundGate({
    counts: more.counts ?? held.counts,
    limits: { ...unlimited, ...limits },
    isHeldBack: async ({ address }) => more.heldBack?.includes(address) ?? false,
    clinic: () => ({ countries: more.countries ?? ['US'], timeZone: 'Europe/Madrid' }),
    clock: () => Date.parse(more.now ?? '2026-12-01T10:00:00Z'),
    noteHeldBack: async ({ channel, kind, reason }) => void noted.push(`${channel} ${kind} ${reason}`),
    onOutcome: () => {},
    log,
  })
  const send = vi.fn(async () => accepted)
  const outcomes = async (messages: Outgoing[], answer = send) => {
    const reasons: string[] = []
    for (const message of messages) {
      const outcome = await gate(message, answer)
      reasons.push(outcome.kind === 'refused' ? outcome.reason : outcome.kind)
    }
    return reasons
  }
  return { ...held, send, outcomes, logged, noted }
}

const times = (count: number, message: Outgoing = text) => Array.from({ length: count }, () => message)
const budget = (sms: number) => ({ budgets: { ...unlimited.budgets, sms } })

it('texts no number that cannot be texted, unless it wrote first', async () => {
  const { outcomes, send } = openGate({})
  const odd = { ...text, to: '+870773111632' }
  const abroad = { ...text, to: '+33612345678' }
  expect(await outcomes([odd, abroad, { ...abroad, channel: 'whatsapp' }])).toEqual(
    times(3).map(() => 'unreachable-number'),
  )
  expect(send).not.toHaveBeenCalled()
  expect(
    await outcomes([
      { ...abroad, wroteFirst: true },
      { ...abroad, channel: 'telegram', to: '1001' },
    ]),
  ).toEqual(['accepted', 'accepted'])
})

it('holds back in trial mode what goes to nobody of the staff, replies as well, and counts none of it', async () => {
  const { outcomes, send, noted } = openGate({ alerts: { perHour: 1, perDay: 1 } }, { heldBack: [text.to] })
  const reply: Outgoing = { ...text, kind: 'reply', wroteFirst: true }
  expect(await outcomes([text, reply, { ...text, kind: 'code' }, { ...text, to: '+12025550144' }])).toEqual([
    'trial',
    'trial',
    'trial',
    'accepted',
  ])
  expect(send).toHaveBeenCalledTimes(1)
  expect(noted).toEqual(['sms alert trial', 'sms reply trial', 'sms alert trial'])
})

it('lets a mail through in trial mode by which somebody shows that the mailbox is theirs', async () => {
  const to = 'maria@example.org'
  const { outcomes } = openGate({}, { heldBack: [to] })
  const mail: Outgoing = { ...text, channel: 'email', to }
  expect(await outcomes([{ ...mail, kind: 'test' }, mail])).toEqual(['accepted', 'trial'])
})

it('stops at the cap of a contact, later for the alerts that staff would call out for', async () => {
  const { outcomes, send } = openGate({ alerts: { perHour: 3, perDay: 10 } })
  expect(await outcomes(times(59))).toEqual([...times(3).map(() => 'accepted'), ...times(56).map(() => 'over-cap')])
  expect(await outcomes(times(4, { ...text, kind: 'called' }))).toEqual([
    'accepted',
    'accepted',
    'accepted',
    'over-cap',
  ])
  expect(send).toHaveBeenCalledTimes(6)
  expect(await outcomes([{ ...text, to: '+12025550144' }])).toEqual(['accepted'])
})

it('counts a phone once for texts and WhatsApp, and replies apart', async () => {
  const { outcomes } = openGate({ alerts: { perHour: 1, perDay: 1 }, replies: { perHour: 2, perDay: 2 } })
  const reply: Outgoing = { ...text, kind: 'reply', wroteFirst: true }
  expect(await outcomes([text, { ...text, channel: 'whatsapp' }])).toEqual(['accepted', 'over-cap'])
  expect(await outcomes(times(3, reply))).toEqual(['accepted', 'accepted', 'over-cap'])
})

it('spends the budget in segments, and keeps its last tenth for urgent alerts', async () => {
  const { outcomes, spent } = openGate(budget(20))
  const long = { ...text, text: 'x'.repeat(300) }
  expect(await outcomes(times(10, long))).toEqual([...times(9).map(() => 'accepted'), 'over-budget'])
  expect(await outcomes([text])).toEqual(['over-budget'])
  const called: Outgoing = { ...text, kind: 'called' }
  expect(await outcomes(times(3, called))).toEqual(['accepted', 'accepted', 'over-budget'])
  expect([...spent]).toEqual([['sms 2026-12-01', 20]])
})

it('begins a new budget at the clinic’s midnight', async () => {
  const { outcomes, spent } = openGate(budget(20), { now: '2026-12-01T23:30:00Z' })
  await outcomes([text])
  expect([...spent.keys()]).toEqual(['sms 2026-12-02'])
})

it('says once each that a budget runs low and that it stopped', async () => {
  const { outcomes, logged } = openGate(budget(10))
  await outcomes(times(7))
  expect(logged).toEqual([])
  await outcomes(times(4))
  await outcomes(times(3, { ...text, kind: 'called' }))
  expect(logged.map(({ msg }) => msg)).toEqual([
    'the budget of the day runs low',
    'the budget of the day is used up but for urgent alerts',
    'the budget of the day is used up',
  ])
})

it('counts nothing that the provider certainly did not take, and everything that it may have taken', async () => {
  const { outcomes, spent, sentTo } = openGate({ alerts: { perHour: 5, perDay: 5 }, ...budget(10) })
  for (const kind of ['not-accepted', 'unknown'] as const) {
    await outcomes(
      [text],
      vi.fn(async () => ({ kind }) as never),
    )
  }
  await outcomes(
    [text],
    vi.fn(async () => ({ kind: 'refused', reason: 'twilio-30003' }) as never),
  )
  expect([...spent.values()]).toEqual([1])
  expect([...sentTo.values()].flat()).toHaveLength(1)
})

it('a budget that is used up uses up no cap', async () => {
  const { outcomes, sentTo } = openGate({ alerts: { perHour: 5, perDay: 5 }, ...budget(1) })
  expect(await outcomes(times(3))).toEqual(times(3).map(() => 'over-budget'))
  expect([...sentTo.values()].flat()).toEqual([])
})

it('sends nothing while it cannot count, and says that it was not sent', async () => {
  const no = () => Promise.reject(new Error('no database'))
  const away = { countTo: no, uncountTo: no, spend: no, giveBack: no, mark: no }
  const { outcomes, send } = openGate({ alerts: { perHour: 5, perDay: 5 } }, { counts: away })
  expect(await outcomes([text])).toEqual(['not-accepted'])
  expect(send).not.toHaveBeenCalled()
})

it('limits what the settings say, and by itself where they say nothing', () => {
  expect(
    gateLimitsOf({ RATE_LIMITS: 'on', SMS_DAILY_BUDGET: 50, MAIL_DAILY_BUDGET: null, ALERTS_PER_DAY: 30 }),
  ).toEqual({
    alerts: { perHour: 20, perDay: 30 },
    replies: { perHour: 100, perDay: 400 },
    budgets: { telegram: 20_000, sms: 50, whatsapp: 3_000, email: null },
  })
  const none = { telegram: null, sms: null, whatsapp: null, email: null }
  expect(unlimited).toEqual({ alerts: null, replies: null, budgets: none })
  expect(gateLimitsOf({ RATE_LIMITS: 'off', SMS_DAILY_BUDGET: 50 }).budgets).toEqual({ ...none, sms: 50 })
})
