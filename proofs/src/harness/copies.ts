import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Refused } from '@anteroom/local/stand-ins/behaviour.ts'

/** One message that a stand-in accepted. `kind` null: a reply of the bot, or another text. */
export type Copy = {
  channel: Channel
  address: string
  kind: AlertKind | null
  at: number
  /** The provider's answer to its sender, as `behaviour.ts` of the stand-ins names it. */
  told: string
  text: string
  /** Its text says that it repeats another message. */
  repeated: boolean
}

type Accepted = { to: string; at: string; behaviour: string; text: string }
/** `GET /accepted` of the stand-ins. */
export type Log = {
  telegram: (Accepted & { method: string })[]
  sms: (Accepted & { sid: string })[]
  whatsapp: Accepted[]
  mail: (Accepted & { subject: string })[]
  refused: Record<'telegram' | 'twilio', Refused[]>
}

/** The live card in a chat: the news, an empty line, and the facts, which end with the link. */
const CARD = /^[^\n]+\n\n[\s\S]*\/a\/[\w-]+$/

/** The words by which a patient recognises the alert. */
const words: [RegExp, AlertKind][] = [
  [/^(Reminder: )?Please ignore our last message/, 'disregard'],
  [/^(Reminder: )?You missed your appointment\. [^\n]+\nNumber \d+, [^\n]+\nhttp/, 'no-show'],
  [/It's your turn\. Please come to room [^\n]+\nNumber \d+, [^\n]+\nhttp/, 'called'],
  [/You're next\. Please wait/, 'next'],
  [/It's nearly your turn[:.]/, 'nearly'],
  [/[Ww]e had to cancel your appointment/, 'cancelled-by-clinic'],
  [/running late\. Your new time/, 'doctor-late'],
  [/is on a break[^\n]*\. You keep your place[^\n]*\nNumber \d+, [^\n]+\nhttp/, 'doctor-break'],
  [/is seeing patients\. Your new time/, 'doctor-back'],
  [/You missed your call\. [^\n]+\nNumber \d+, [^\n]+\nhttp/, 'missed'],
  [/[Ww]e moved your appointment/, 'moved-by-clinic'],
]

/** An unprompted confirmation ends with its link; a reply ends with choices. */
const CONFIRMATION = /You're booked [\s\S]*\/a\/[\w-]+$/

function kindOf(channel: Channel, text: string): AlertKind | null {
  if (CARD.test(text)) return 'booked'
  if (channel !== 'telegram' && CONFIRMATION.test(text)) return 'booked'
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

const copy = (channel: Channel, address: string, { at, behaviour, text }: Accepted): Copy => ({
  channel,
  address,
  kind: kindOf(channel, text),
  at: Date.parse(at),
  told: behaviour,
  text,
  repeated: text.startsWith('Reminder: '),
})

/** The messages that the stand-ins accepted, oldest first, without edits of earlier ones. */
export const copiesIn = (log: Log): Copy[] =>
  [
    ...log.telegram
      .filter(({ method }) => method === 'sendMessage')
      .map((message) => copy('telegram', message.to, message)),
    ...log.sms.map((message) => copy('sms', message.to, message)),
    ...log.whatsapp.map((message) => copy('whatsapp', message.to.replace('whatsapp:', ''), message)),
    ...log.mail.map((email) => copy('email', email.to, email)),
  ].sort((a, b) => a.at - b.at)

/** Calls to a patient that came before the end of the pause that the provider asked for. */
export function hastyCalls({ telegram, sms, whatsapp, refused }: Log): string[] {
  const calls = [
    ...[...telegram, ...sms, ...whatsapp, ...refused.telegram, ...refused.twilio].map(({ to, at }) => ({ to, at })),
  ].map(({ to, at }) => ({ to, at: Date.parse(at) }))
  return [...refused.telegram, ...refused.twilio].flatMap(({ to, at, retryAfter = 0 }) => {
    const told = Date.parse(at)
    const next = calls.find((call) => call.to === to && call.at > told && call.at < told + retryAfter * 1_000)
    return next ? [`${to} was called ${next.at - told} ms after a 429 that asked for ${retryAfter} s`] : []
  })
}
