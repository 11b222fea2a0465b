import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import { type Behaviour, behaviours } from '@anteroom/local/stand-ins/behaviour.ts'
import { mailCodes } from '@anteroom/local/stand-ins/mail.ts'

/** One behaviour of one channel. */
export type Cell = { channel: Channel; behaviour: Behaviour }

/** Every behaviour on every channel, except refused connections, which affect all channels at once. */
export const cells: Cell[] = (['telegram', 'sms', 'whatsapp', 'email'] as const).flatMap((channel) =>
  behaviours
    .filter((behaviour) => behaviour !== 'refused' && (channel !== 'email' || behaviour in mailCodes))
    .map((behaviour) => ({ channel, behaviour })),
)

export const providerOf = { telegram: 'telegram', sms: 'twilio', whatsapp: 'twilio', email: 'mail' } as const

/**
 * True where one such answer may leave the patient untold, which the ledger then has to show staff: a permanent refusal
 * without another route (WhatsApp has SMS), and on Telegram, which cannot be asked, an unconfirmed attempt that is not
 * worth a repeat.
 */
export function mayMiss({ channel, behaviour }: Cell, kind: AlertKind): boolean {
  if (channel === 'whatsapp') return false
  if (behaviour === '400' || behaviour === '403') return true
  return channel === 'telegram' && kind !== 'called' && (behaviour === '500' || behaviour === 'redirect')
}
