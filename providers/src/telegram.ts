import { Telegram, TelegramError } from 'telegraf'
import {
  type EditOutcome,
  type MessageButton,
  type Outcome,
  outcomeWithoutAnswer,
  type TelegramChannel,
} from './channel.ts'

export type TelegramSettings = { token: string; apiRoot: string }

/** Telegraf's type of an AbortSignal is that of an older package; it accepts Node's. */
type TelegrafSignal = NonNullable<NonNullable<Parameters<Telegram['callApi']>[2]>['signal']>

/** How Telegram says that the message no longer exists or cannot be edited. */
const GONE = /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i

const seconds = (retryAfter: number | undefined) => (retryAfter === undefined ? {} : { retryAfter })

/** The outcome of a message, by Telegraf's error. */
export function telegramOutcome(error: unknown): Outcome {
  if (!(error instanceof TelegramError)) return outcomeWithoutAnswer(error)
  if (error.code === 429) return { kind: 'not-accepted', ...seconds(error.parameters?.retry_after) }
  if (error.code === 503) return { kind: 'not-accepted' }
  // Any other 5xx may come after the message was taken.
  if (error.code >= 500) return { kind: 'unknown' }
  // The operator has to correct a wrong token; the message waits for that.
  if (error.code === 401 || error.code === 404) return { kind: 'not-accepted' }
  return { kind: 'refused', reason: `telegram-${error.code}` }
}

function editOutcomeOf(error: unknown): EditOutcome {
  if (error instanceof TelegramError) {
    if (error.description.includes('message is not modified')) return { kind: 'shown' }
    if (error.code === 403) return { kind: 'blocked' }
    if (GONE.test(error.description)) return { kind: 'gone' }
    return { kind: 'later', ...seconds(error.parameters?.retry_after) }
  }
  return { kind: 'later' }
}

/** The buttons in Telegram's format. An edit without them would remove them. */
const keyboard = (buttons: MessageButton[][]) => ({
  inline_keyboard: buttons.map((row) => row.map(({ label, data }) => ({ text: label, callback_data: data }))),
})

/** Alerts and the live status card by a Telegram bot. The `providerId` is the message id in that chat. */
export function telegramChannel({ token, apiRoot }: TelegramSettings): TelegramChannel {
  const telegram = new Telegram(token, { apiRoot, webhookReply: false })
  const plain = { link_preview_options: { is_disabled: true } }

  return {
    lookup: null,
    async send({ kind, to, text, buttons }, signal) {
      // The card makes no sound: it answers the patient's own booking.
      const payload = {
        chat_id: to,
        text,
        reply_markup: keyboard(buttons),
        disable_notification: kind === 'booked',
        ...plain,
      }
      try {
        const message = await telegram.callApi('sendMessage', payload, { signal: signal as TelegrafSignal })
        const id = message?.message_id
        return Number.isInteger(id) ? { kind: 'accepted', providerId: String(id) } : { kind: 'unknown' }
      } catch (error) {
        return telegramOutcome(error)
      }
    },

    async edit({ to, messageId, text, buttons }, signal) {
      const payload = { chat_id: to, message_id: Number(messageId), text, reply_markup: keyboard(buttons), ...plain }
      try {
        await telegram.callApi('editMessageText', payload, { signal: signal as TelegrafSignal })
        return { kind: 'shown' }
      } catch (error) {
        return editOutcomeOf(error)
      }
    },
  }
}
