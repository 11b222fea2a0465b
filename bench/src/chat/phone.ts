import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Accepted, StandIns } from '../stand-ins.ts'

/** How long a patient waits for a reply. */
const PATIENCE_MS = 30_000

/** `tookMs`: from handing the patient's message or tap to the stand-in until the stand-in accepted the reply. */
export type Reply = { text: string; choices: string[]; tookMs: number }

export type ChatChannel = Exclude<Channel, 'email'>

export type Phone = {
  contact: { channel: ChatChannel; address: string }
  /** Sends a text and waits for the reply. */
  write: (text: string) => Promise<Reply>
  /** Takes one of the choices under the last reply: with a tap on Telegram, with its number on the other channels. */
  choose: (choice: string) => Promise<Reply>
}

/** The numbers in a text that may stand for choices. One that does not costs the search one try. */
const numbersIn = (text: string) => [
  ...new Set([...text.matchAll(/(?<=^|\s)[1-9]\d?(?= )/gm)].map(([number]) => number)),
]

const choicesOf = ({ channel, text, buttons }: Accepted): string[] =>
  channel === 'telegram' ? buttons.flat().map((button) => button.text) : numbersIn(text)

/** One patient's phone. Only one message at a time waits for its reply. Throws when no reply comes. */
export function phoneOn({ events, telegram, twilio }: StandIns, channel: ChatChannel, address: string): Phone {
  let last: Accepted | null = null

  const answered = (act: () => unknown) =>
    new Promise<Reply>((resolve, reject) => {
      const asked = performance.now()
      const end = () => {
        clearTimeout(tooLong)
        events.off('accepted', listener)
      }
      const tooLong = setTimeout(() => {
        end()
        reject(new Error(`${channel} ${address} got no reply within ${PATIENCE_MS / 1_000} seconds`))
      }, PATIENCE_MS)
      const listener = (accepted: Accepted) => {
        if (!accepted.isNew || accepted.channel !== channel || accepted.address !== address) return
        end()
        last = accepted
        resolve({ text: accepted.text, choices: choicesOf(accepted), tookMs: accepted.at - asked })
      }
      events.on('accepted', listener)
      act()
    })

  const write = (text: string) =>
    answered(() =>
      channel === 'telegram' ? telegram.patient.write(address, text) : twilio.patient.write(channel, address, text),
    )

  function tap(label: string): Promise<Reply> {
    const { data } = last?.buttons.flat().find(({ text }) => text === label) ?? {}
    const { messageId = null } = last ?? {}
    if (data === undefined || messageId === null) throw new Error(`"${last?.text}" offers no "${label}"`)
    return answered(() => telegram.patient.press(address, messageId, data))
  }
  return { contact: { channel, address }, write, choose: channel === 'telegram' ? tap : write }
}
