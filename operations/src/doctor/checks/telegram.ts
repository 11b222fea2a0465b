import { telegramRefuses } from '@anteroom/providers/credentials.ts'
import { type Call, faultOf, telegramCalls } from '@anteroom/providers/telegram-calls.ts'
import { type Finding, faulty, logOf, off, restartOf, well } from '../finding.ts'

/** Telegram keeps its last failure for good: an older one is over. */
const RECENT_MS = 10 * 60_000
const MAX_WAITING = 50

type Info = { url?: string; pending_update_count: number; last_error_date?: number; last_error_message?: string }

export type TelegramSettings = {
  TELEGRAM_BOT_TOKEN?: string | undefined
  TELEGRAM_API_ROOT: string
  TELEGRAM_WEBHOOK_SECRET?: string | undefined
  PUBLIC_URL?: string | undefined
}

export function judgeWebhook(
  info: Info,
  { expected, name, now }: { expected: string; name: string; now: number },
): Finding {
  const {
    url = '',
    pending_update_count: waiting,
    last_error_date: failedAt = 0,
    last_error_message: failure = '',
  } = info
  if (url !== expected)
    return faulty(
      expected === '' ? `@${name} still calls ${url}` : `@${name} calls ${url || 'nobody'}, not ${expected}`,
      `${restartOf('bot')}: the bot sets it at its start.`,
    )
  // Telegram asks from outside: nobody knows better whether the clinic can be reached.
  if (expected !== '' && now - failedAt * 1_000 < RECENT_MS)
    return faulty(`Telegram could not deliver: ${failure}`, `See the line of the public address; ${logOf('bot')}`)
  if (waiting > MAX_WAITING)
    return faulty(`${waiting} messages wait at Telegram`, `${restartOf('bot')}; ${logOf('bot')}`)
  return well(`@${name}, ${expected === '' ? 'asked by the bot' : 'calls the webhook'}`)
}

export async function lookAtTelegram(settings: TelegramSettings, now: number): Promise<Finding> {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, TELEGRAM_WEBHOOK_SECRET: secret } = settings
  if (token === undefined) return off('TELEGRAM_BOT_TOKEN is not set here')
  const call: Call = telegramCalls({ token, apiRoot })
  try {
    const [me, info] = await Promise.all([call('getMe', {}, { ms: 8_000 }), call('getWebhookInfo', {}, { ms: 8_000 })])
    const expected = secret === undefined ? '' : `${settings.PUBLIC_URL}/telegram/webhook`
    return judgeWebhook(info, { expected, name: me.username, now })
  } catch (error) {
    if (telegramRefuses(error))
      return faulty('refuses the token', 'Take the token from @BotFather (/token) and set TELEGRAM_BOT_TOKEN.')
    return faulty(
      `cannot be reached: ${faultOf(error).replaceAll(token, '…')}`,
      `Let this machine reach ${apiRoot} (firewall, proxy).`,
    )
  }
}
