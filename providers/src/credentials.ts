import type { Channel } from '@anteroom/contracts/contact.ts'
import { greetMailServer } from './email.ts'
import { onAbort } from './on-abort.ts'
import { errorCodeOf, telegramCalls } from './telegram-calls.ts'

/**
 * How a provider answers to our token or password, without sending a message. `no-answer`: it could not be asked, or
 * its answer was unclear; waiting messages are sent later.
 */
export type CredentialState = 'taken' | 'refused' | 'no-answer'

/** Asks one provider. Never throws, and ends when the signal aborts. */
export type AskProvider = (signal: AbortSignal) => Promise<CredentialState>

export const telegramRefuses = (error: unknown): boolean => [401, 404].includes(errorCodeOf(error) ?? 0)
/** Judges the status of an answer about the account itself. */
export const twilioRefuses = (status: unknown): boolean => status === 401 || status === 403 || status === 404
export const mailServerRefuses = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EAUTH'

const asks =
  (ask: (signal: AbortSignal) => Promise<unknown>, isRefusal: (error: unknown) => boolean): AskProvider =>
  (signal) => {
    const answer = ask(signal).then(
      (): CredentialState => 'taken',
      (error): CredentialState => (isRefusal(error) ? 'refused' : 'no-answer'),
    )
    return Promise.race([answer, onAbort<CredentialState>(signal, 'no-answer')])
  }

type Settings = {
  telegram: { token: string; apiRoot: string } | null
  twilio: { accountSid: string; authToken: string; apiRoot: string } | null
  smtpUrl: string | null
}

/** Without Twilio's own client, which takes seconds to import. */
const askTwilio = ({ accountSid, authToken, apiRoot }: NonNullable<Settings['twilio']>): AskProvider =>
  asks(async (signal) => {
    const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
    const url = `${apiRoot}/2010-04-01/Accounts/${encodeURIComponent(accountSid)}.json`
    const response = await fetch(url, { headers: { authorization }, signal })
    await response.body?.cancel()
    if (!response.ok) throw response.status
  }, twilioRefuses)

/** How each provider is asked; null: its settings are not there. SMS and WhatsApp are of one account. */
export function providersToAsk({ telegram, twilio, smtpUrl }: Settings): Record<Channel, AskProvider | null> {
  const ofTwilio = twilio && askTwilio(twilio)
  return {
    telegram: telegram && asks((signal) => telegramCalls(telegram)('getMe', {}, { signal }), telegramRefuses),
    sms: ofTwilio,
    whatsapp: ofTwilio,
    email: smtpUrl === null ? null : asks(() => greetMailServer(smtpUrl), mailServerRefuses),
  }
}
