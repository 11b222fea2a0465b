import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import { type Behaviour, behaviours } from '@anteroom/local/stand-ins/behaviour.ts'
import { mailCodes } from '@anteroom/local/stand-ins/mail.ts'

/** One bad day of one channel. */
export type Cell = { channel: Channel; behaviour: Behaviour }

/** Every behaviour on every channel, but the closed door, which is closed for all at once. */
export const cells: Cell[] = (['telegram', 'sms', 'whatsapp', 'email'] as const).flatMap((channel) =>
  behaviours
    .filter((behaviour) => behaviour !== 'refused' && (channel !== 'email' || behaviour in mailCodes))
    .map((behaviour) => ({ channel, behaviour })),
)

export const providerOf = { telegram: 'telegram', sms: 'twilio', whatsapp: 'twilio', email: 'mail' } as const

/**
 * True where a single such answer may leave the patient untold, of which the ledger then has to tell the staff: a
 * refusal for good when there is no other route (WhatsApp has the SMS), and on Telegram, which cannot be asked, an
 * unconfirmed attempt at what is not worth a repeat.
 */
export function mayMiss({ channel, behaviour }: Cell, kind: AlertKind): boolean {
  if (channel === 'whatsapp') return false
  if (behaviour === '400' || behaviour === '403') return true
  return channel === 'telegram' && kind !== 'called' && (behaviour === '500' || behaviour === 'redirect')
}
