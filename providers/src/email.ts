import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { type Outcome, outcomeWithoutAnswer, type Sender } from './channel.ts'

export type MailSettings = { smtpUrl: string; from: string }

/** The SMTP commands before the text: when one of them fails nothing was sent. */
const BEFORE_THE_TEXT = /^(EHLO|HELO|STARTTLS|AUTH|MAIL FROM|RCPT TO)/

function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof Error)) return { kind: 'unknown' }
  const code = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0
  if (code >= 400 && code < 500) return { kind: 'not-accepted' }
  const command = 'command' in error ? String(error.command) : ''
  if (code >= 500 && !command.startsWith('AUTH')) return { kind: 'refused', reason: `smtp-${code}` }
  return BEFORE_THE_TEXT.test(command) ? { kind: 'not-accepted' } : outcomeWithoutAnswer(error)
}

/** Connects and logs in as for a mail, and sends none. Rejects with nodemailer's error. */
export async function greetMailServer(smtpUrl: string): Promise<void> {
  const transport = createTransport(smtpUrl)
  await transport.verify().finally(() => transport.close())
}

/**
 * Alerts by e-mail. The `providerId` is the Message-ID; a repeat has the same, so that mail programs show one message.
 */
export function emailChannel({ smtpUrl, from }: MailSettings): Sender {
  const transport = createTransport(smtpUrl)
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'

  return {
    lookup: null,
    async send({ alertId, to, subject, text, html }, signal) {
      // The alert's id contains the appointment's id, which gives access to it: the header carries a digest.
      const messageId = `<${createHash('sha256').update(alertId).digest('hex').slice(0, 32)}@${domain}>`
      try {
        await transport.sendMail({ from, to, subject, text, html, messageId, signal })
        return { kind: 'accepted', providerId: messageId }
      } catch (error) {
        return outcomeOf(error)
      }
    },
  }
}
