import type { Instant } from '@anteroom/contracts/queue.ts'
import { codeText } from '@anteroom/messages/code.ts'
import type { Outcome, Sender } from '@anteroom/providers/channel.ts'
import type { OutboundGate } from '@anteroom/providers/pacing/outbound-gate.ts'
import type { ClinicDetailsNow } from '@anteroom/store/clinic-details.ts'
import type { CodeStore } from '@anteroom/store/codes.ts'
import type { MailTest, MailTestStore } from '@anteroom/store/mail-tests.ts'
import type { Logger } from 'pino'
import { CALL_LIMIT_MS } from './alerts/parts.ts'

export type MailTestParts = {
  mailTests: Pick<MailTestStore, 'take' | 'note'>
  codes: Pick<CodeStore, 'codeFor'>
  /** Null: the clinic sends no mail. */
  mail: Sender | null
  gate: OutboundGate
  details: Pick<ClinicDetailsNow, 'current'>
  clock: () => Instant
  log: Logger
}

const stateAfter = (outcome: Outcome) => {
  switch (outcome.kind) {
    case 'accepted':
      return 'sent'
    case 'not-accepted':
      return 'not-taken'
    case 'refused':
      return outcome.reason === 'over-cap' || outcome.reason === 'over-budget' ? 'limit' : 'refused'
    // It may be in the mailbox: the page says that nobody knows.
    case 'unknown':
      return 'sending'
  }
}

/**
 * Sends the mails that administrators have asked for, each once: if one is lost with its process, they have to ask
 * again. A mailbox is known to be somebody's own only when its code comes back, so the gate lets this mail through
 * before that.
 */
export function mailTester({ mailTests, codes, mail, gate, details, clock, log }: MailTestParts) {
  async function send({ mailId, address, language }: MailTest, sender: Sender): Promise<Outcome> {
    const { name, names } = details.current()
    const code = codes.codeFor(address, mailId)
    const words = codeText(language, { clinic: names[language] ?? name, code, channel: 'email', repeated: false })
    const message = { alertId: mailId, attempt: 1, kind: 'code' as const, to: address, ...words, buttons: [] }
    const outgoing = { channel: 'email' as const, to: address, text: words.text, kind: 'test' as const }
    return gate({ ...outgoing, wroteFirst: false }, () =>
      sender.send({ ...message, wroteFirst: false }, AbortSignal.timeout(CALL_LIMIT_MS)),
    )
  }

  return async function sendOne(): Promise<void> {
    try {
      const test = await mailTests.take(clock())
      if (test === null) return
      const state = mail === null ? 'channel-off' : stateAfter(await send(test, mail))
      await mailTests.note(test.mailId, state)
      if (state !== 'sent') log.warn({ state }, 'a test mail was not taken by the mail server, as far as is known')
    } catch (error) {
      log.debug({ err: error instanceof Error ? error.message : error }, 'no test mail could be looked for')
    }
  }
}
