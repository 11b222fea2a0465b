import { setTimeout as pause } from 'node:timers/promises'
import type { SearchAnswer } from '@anteroom/contracts/answers.ts'
import type { Death } from './check.ts'
import type { ProofClinic } from './clinic.ts'
import type { Copy } from './copies.ts'

/** A patient's chat, and how many messages the patient wrote. */
export type Chat = { address: string; messages: number }

/**
 * Kills at fault points can hit one message and its reply in each of five tries, and every hit costs a lease of about
 * 20 s.
 */
export const REPLY_LIMIT_MS = 240_000
const MAX_MESSAGES = 40

const repliesTo = (address: string, copies: Copy[]) =>
  copies.filter((copy) => copy.channel === 'telegram' && copy.address === address && copy.kind === null)

/** What a person writes next, given the bot's last reply. Null: the person has what they want. */
function answerTo(reply: string, code: number): string | null {
  if (/Booked: ticket/.test(reply)) return null
  if (/Which day/.test(reply)) return 'today'
  if (/name/.test(reply)) return 'Pat'
  if (/Book for Pat\?/.test(reply)) return '1'
  return `BOOK ${code} today`
}

/**
 * Patients who book by Telegram, one after another. Each answers the bot's last reply as people do, however often bot
 * and API are killed. Throws when a message gets no reply.
 */
export async function chatting(
  clinic: ProofClinic,
  parts: { code: number; firstChat: number; copies: () => Copy[]; stopped: () => boolean; replyLimitMs: number },
): Promise<Chat[]> {
  const { code, copies, stopped, replyLimitMs } = parts
  const chats: Chat[] = []
  for (let chat = parts.firstChat; !stopped(); chat += 1) {
    const done = { address: String(chat), messages: 0 }
    chats.push(done)
    for (let text = answerTo('', code); text !== null && done.messages < MAX_MESSAGES; ) {
      const before = repliesTo(done.address, copies()).length
      await clinic.write('telegram', done.address, text)
      done.messages += 1
      const end = Date.now() + replyLimitMs
      while (repliesTo(done.address, copies()).length === before) {
        if (Date.now() > end) throw new Error(`"${text}" in chat ${chat} got no reply`)
        await pause(100)
      }
      const isThere = (await bookedBy(clinic, done.address)) > 0
      text = isThere ? null : answerTo(repliesTo(done.address, copies()).at(-1)?.text ?? '', code)
    }
  }
  return chats
}

async function bookedBy(clinic: ProofClinic, address: string): Promise<number> {
  const contact = { channel: 'telegram', address }
  const found = (await clinic.done({ path: '/api/appointments/search', body: { contact }, as: 'bot' })) as SearchAnswer
  return found.appointments.length
}

/** Each chat has booked once and got each reply once, or twice where the bot died in between. */
export async function checkChats(clinic: ProofClinic, chats: Chat[], deaths: Death[]) {
  const faults: string[] = []
  let extra = 0
  const copies = await clinic.copies()
  for (const { address, messages } of chats) {
    const booked = await bookedBy(clinic, address)
    if (booked !== 1) faults.push(`chat ${address} has booked ${booked} times`)
    const replies = repliesTo(address, copies)
    const [first, last] = [replies.at(0)?.at ?? 0, replies.at(-1)?.at ?? 0]
    if (replies.length < messages) faults.push(`chat ${address}: ${messages} messages, ${replies.length} replies`)
    const more = Math.max(0, replies.length - messages)
    const inBetween = deaths.filter(({ at }) => at >= first - 50 && at <= last).length
    if (more > inBetween) faults.push(`chat ${address}: ${more} replies too many in ${inBetween} deaths`)
    extra += more
  }
  return { faults, extra }
}
