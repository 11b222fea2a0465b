import { contactRoutesTo } from '@anteroom/queue/alerts/contact-routes.ts'
import type { LedgerRow } from '@anteroom/store/alerts.ts'
import { describe, expect, it } from 'vitest'
import { type Due, nextStep } from './step.ts'

const now = Date.parse('2026-12-01T09:00:00Z')
const chat = { channel: 'telegram', address: '1001' } as const
const phone = { channel: 'sms', address: '+12025550143' } as const
const whatsapp = { channel: 'whatsapp', address: '+12025550143' } as const
const mail = { channel: 'email', address: 'ann@example.org' } as const

const everywhere = { isOn: () => true, isOptedOut: () => false }
const routes = (contacts: Parameters<typeof contactRoutesTo>[0], known: Partial<typeof everywhere> | object = {}) =>
  contactRoutesTo(contacts, { ...everywhere, ...known })
const chatThenPhone = routes({ contact: chat, fallback: phone })

const row = (known: Partial<LedgerRow>): LedgerRow => ({
  _id: 'dr_1:2026-12-01/a/called/0',
  queueId: 'dr_1:2026-12-01',
  appointmentId: 'a',
  kind: 'called',
  state: 'pending',
  attempt: 1,
  route: 0,
  contactRev: 0,
  tries: 0,
  unconfirmed: 0,
  notBefore: new Date(now),
  dueAt: new Date(now),
  claimedAt: new Date(now),
  keptFrom: new Date(now),
  ...known,
})

/** What is done, with the channel. */
function step(known: Partial<LedgerRow> | null, due: Partial<Due> = {}) {
  const called: Due = { kind: 'called', contactRev: 0, routes: chatThenPhone, ...due }
  const canAsk = (channel: string) => channel === 'sms' || channel === 'whatsapp'
  const next = nextStep(called, known === null ? undefined : row(known), { now, canAsk })
  return next && 'route' in next ? `${next.do} ${next.route.contact.channel}` : (next?.do ?? null)
}

describe('the routes to a patient', () => {
  const channels = (known: ReturnType<typeof routes>) =>
    known.open.map(({ index, contact }) => [index, contact.channel])

  it('are the contact, an SMS to the number of WhatsApp, and the other contact', () => {
    expect(channels(routes({ contact: whatsapp, fallback: mail }))).toEqual([
      [0, 'whatsapp'],
      [1, 'sms'],
      [2, 'email'],
    ])
    expect(channels(routes({ contact: whatsapp, fallback: phone }))).toEqual([
      [0, 'whatsapp'],
      [1, 'sms'],
    ])
    expect(channels(routes({ contact: null, fallback: null }))).toEqual([])
  })

  it('leave out what is off and what the patient opted out of, each keeping its index', () => {
    const isOn = (channel: string) => channel !== 'whatsapp'
    expect(channels(routes({ contact: whatsapp, fallback: mail }, { isOn }))).toEqual([
      [1, 'sms'],
      [2, 'email'],
    ])
    const isOptedOut = ({ channel }: { channel: string }) => channel === 'sms'
    expect(routes({ contact: phone, fallback: mail }, { isOptedOut })).toEqual({
      open: [{ index: 1, contact: mail }],
      optedOut: true,
    })
  })
})

describe('an alert that is due', () => {
  it('is sent by the first open route', () => {
    expect(step(null)).toBe('send telegram')
    expect(
      step(null, { routes: routes({ contact: chat, fallback: phone }, { isOn: (on: string) => on === 'sms' }) }),
    ).toBe('send sms')
  })

  it('is suppressed, once, where the patient opted out, and sent after an opt-in', () => {
    const none = routes({ contact: chat, fallback: null }, { isOptedOut: () => true })
    expect(step(null, { routes: none })).toBe('suppress')
    expect(step({ state: 'pending' }, { routes: none })).toBe('suppress')
    expect(step({ state: 'suppressed', reason: 'opted-out', notBefore: null }, { routes: none })).toBe(null)
    expect(step({ state: 'suppressed', reason: 'opted-out', notBefore: null })).toBe('send telegram')
  })

  it('is left where no channel is on', () => {
    expect(step(null, { routes: routes({ contact: chat, fallback: null }, { isOn: () => false }) })).toBe(null)
  })

  it('that would have told nothing new stays suppressed', () => {
    expect(step({ state: 'suppressed', reason: 'no-news', notBefore: null })).toBe(null)
  })

  it.each(['sending', 'sent', 'delivered', 'expired'] as const)('and is %s is left alone', (state) => {
    expect(step({ state })).toBe(null)
  })

  it('is left alone before its time', () => {
    for (const state of ['pending', 'failed', 'uncertain'] as const) {
      expect(step({ state, notBefore: new Date(now + 1) })).toBe(null)
      expect(step({ state: state === 'pending' ? 'failed' : state, notBefore: null })).toBe(null)
    }
  })
})

describe('an alert that failed one route', () => {
  it('goes by the next, and ends when there is none', () => {
    expect(step({ state: 'failed', reason: 'telegram-403' })).toBe('send sms')
    expect(step({ state: 'failed', reason: 'twilio-21610', route: 1 })).toBe('end')
  })

  it('because no provider took it goes by the next, and is tried on where there is none', () => {
    expect(step({ state: 'failed', reason: 'unreachable' })).toBe('send sms')
    expect(step({ state: 'failed', reason: 'unreachable', route: 1 })).toBe('send sms')
  })

  it('starts again when the patient’s alerts moved to another contact', () => {
    expect(step({ state: 'failed', reason: 'twilio-21610', route: 1 }, { contactRev: 4 })).toBe('send telegram')
  })
})

describe('an unconfirmed alert', () => {
  const unconfirmed = { state: 'uncertain', unconfirmed: 1 } as const

  it('is looked up where the provider can be asked', () => {
    expect(step({ ...unconfirmed, route: 1 })).toBe('ask sms')
    expect(step({ ...unconfirmed, route: 1, unconfirmed: 2 })).toBe('ask sms')
  })

  it('of a turn goes by another route if there is one, as this one may be why nothing is known', () => {
    expect(step(unconfirmed)).toBe('send sms')
    expect(step(unconfirmed, { routes: routes({ contact: chat, fallback: null }) })).toBe('send telegram')
    expect(step(unconfirmed, { kind: 'booked' })).toBe('send telegram')
  })

  it('of a turn does not wait for a provider that gives no answer', () => {
    const both = { routes: routes({ contact: phone, fallback: mail }) }
    expect(step({ ...unconfirmed, lookups: 1 }, both)).toBe('ask sms')
    expect(step({ ...unconfirmed, lookups: 2 }, both)).toBe('send email')
    expect(step({ ...unconfirmed, lookups: 2 }, { ...both, kind: 'booked' })).toBe('ask sms')
    expect(step({ ...unconfirmed, lookups: 2 }, { routes: routes({ contact: phone, fallback: null }) })).toBe('ask sms')
  })

  it('is never sent a third time, by this route or another', () => {
    expect(step({ ...unconfirmed, unconfirmed: 2 })).toBe('end')
    expect(step({ state: 'failed', reason: 'smtp-550', unconfirmed: 2 })).toBe('end')
  })
})
