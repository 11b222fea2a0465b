import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Accepted, StandIns } from '../stand-ins.ts'

/** A patient gives up on a bot that says nothing for so long. */
const PATIENCE_MS = 30_000

/** `tookMs`: from the patient's message or tap, handed to the stand-in, to the reply that the stand-in accepted. */
export type Reply = { text: string; choices: string[]; tookMs: number }

export type ChatChannel = Exclude<Channel, 'email'>

export type Phone = {
  contact: { channel: ChatChannel; address: string }
  /** Sends a text and waits for the reply. */
  write: (text: string) => Promise<Reply>
  /** Takes one of the choices under the last reply: a tap on Telegram, its number in a text elsewhere. */
  choose: (choice: string) => Promise<Reply>
}

/** The numbers that choices may have in a text. One too many costs the search a try. */
const numbersIn = (text: string) => [
  ...new Set([...text.matchAll(/(?<=^|\s)[1-9]\d?(?= )/gm)].map(([number]) => number)),
]

const choicesOf = ({ text, message }: Accepted): string[] =>
  message ? message.buttons.flat().map((button) => button.text) : numbersIn(text)

/** The phone of one patient, on which one message at a time waits for its reply. Throws when there is none. */
export function phoneOn({ heard, telegram, twilio }: StandIns, channel: ChatChannel, address: string): Phone {
  let last: Accepted | null = null

  const answered = (act: () => unknown) =>
    new Promise<Reply>((resolve, reject) => {
      const asked = performance.now()
      const end = () => {
        clearTimeout(tooLong)
        heard.off('accepted', listener)
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
      heard.on('accepted', listener)
      act()
    })

  const write = (text: string) =>
    answered(() =>
      channel === 'telegram' ? telegram.patient.write(address, text) : twilio.patient.write(channel, address, text),
    )

  function tap(label: string): Promise<Reply> {
    const button = last?.message?.buttons.flat().find(({ text }) => text === label)
    const { data } = button ?? {}
    const { id } = last?.message ?? {}
    if (data === undefined || id === undefined) throw new Error(`"${last?.text}" offers no "${label}"`)
    return answered(() => telegram.patient.press(address, id, data))
  }
  return { contact: { channel, address }, write, choose: channel === 'telegram' ? tap : write }
}
