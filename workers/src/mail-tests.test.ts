import type { Message, Outcome } from '@anteroom/providers/channel.ts'
import type { Outgoing } from '@anteroom/providers/pacing/outbound-gate.ts'
import { detailsOf } from '@anteroom/store/clinic-details.ts'
import type { MailTest } from '@anteroom/store/mail-tests.ts'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { type MailTestParts, mailTester } from './mail-tests.ts'

const asked: MailTest = {
  _id: 'maria',
  mailId: 'mail-test:1',
  address: 'maria@example.org',
  language: 'es',
  state: 'waiting',
  tries: 0,
  askedAt: new Date(0),
  expiresAt: new Date(900_000),
}

/** One mail that somebody has asked for, and a mail server that answers as given. */
function givenTheMail(outcome: Outcome, more: Partial<MailTestParts> = {}) {
  const sent: Message[] = []
  const passed: Outgoing[] = []
  const states: string[] = []
  const waiting = [asked]
  const sendOne = mailTester({
    mailTests: {
      take: async () => waiting.shift() ?? null,
      note: (async (_: string, state: string) => states.push(state)) as never,
    },
    codes: { codeFor: () => '123456' },
    mail: {
      lookup: null,
      send: async (message) => {
        sent.push(message)
        return outcome
      },
    },
    gate: (message, send) => {
      passed.push(message)
      return send()
    },
    details: { current: () => detailsOf({ CLINIC_NAME: 'Clínica Sol', CLINIC_TIMEZONE: 'UTC' }) },
    clock: () => 0,
    log: pino({ level: 'silent' }),
    ...more,
  })
  return { sendOne, sent, passed, states }
}

it('sends the code once, in the language that was asked for, as a test that trial mode lets through', async () => {
  const { sendOne, sent, passed, states } = givenTheMail({ kind: 'accepted', providerId: '1' })
  await sendOne()
  await sendOne()
  expect(sent).toMatchObject([{ to: 'maria@example.org', subject: '123456 es su código para Clínica Sol' }])
  expect(passed).toMatchObject([{ channel: 'email', kind: 'test' }])
  expect(states).toEqual(['sent'])
})

it.each<[Outcome, string]>([
  [{ kind: 'not-accepted' }, 'not-taken'],
  [{ kind: 'refused', reason: 'smtp-550' }, 'refused'],
  [{ kind: 'refused', reason: 'over-cap' }, 'limit'],
  // Nobody knows: the page says that it is on its way.
  [{ kind: 'unknown' }, 'sending'],
])('says what became of one after %j: %s', async (outcome, state) => {
  const { sendOne, states } = givenTheMail(outcome)
  await sendOne()
  expect(states).toEqual([state])
})

it('says that mail is off where it is', async () => {
  const { sendOne, states } = givenTheMail({ kind: 'unknown' }, { mail: null })
  await sendOne()
  expect(states).toEqual(['channel-off'])
})
