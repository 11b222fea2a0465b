import { telegramOutcome } from '@anteroom/providers/telegram.ts'
import type { Call } from '@anteroom/providers/telegram-calls.ts'
import type { InlineKeyboardButton } from 'telegraf/types'
import type { Choice } from '../conversation/model.ts'
import type { MakeCall } from './limited.ts'

/** Two choices share a row when both labels are this short. */
const SHORT_LABEL = 18

/** Choices as rows of buttons, short ones in pairs. Choices that lead out of the question are in the last row. */
export function keyboard(choices: Choice[]): InlineKeyboardButton[][] {
  const rows: Choice[][] = []
  for (const choice of choices.filter(({ out }) => !out)) {
    const last = rows.at(-1)
    const fits = last?.length === 1 && [...last, choice].every(({ label }) => label.length <= SHORT_LABEL)
    if (last && fits) last.push(choice)
    else rows.push([choice])
  }
  const out = choices.filter((choice) => choice.out)
  if (out.length > 0) rows.push(out)
  return rows.map((row) => row.map(({ id, label }) => ({ text: label, callback_data: id })))
}

/** The replies to one message as one message of the bot, with buttons. */
export const telegramReplies =
  (call: Call): MakeCall =>
  async (address, replies) => {
    const text = replies.map((reply) => reply.text).join('\n\n')
    const inline_keyboard = keyboard(replies.flatMap((reply) => reply.choices))
    try {
      const sent = await call('sendMessage', { chat_id: address, text, reply_markup: { inline_keyboard } })
      return { kind: 'accepted', providerId: String(sent.message_id) }
    } catch (error) {
      return telegramOutcome(error)
    }
  }
