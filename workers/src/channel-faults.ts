import { isDeepStrictEqual } from 'node:util'
import { Channel } from '@anteroom/contracts/contact.ts'
import { type AskProvider, providersToAsk } from '@anteroom/providers/credentials.ts'
import type { ChannelFaults, ClinicStore } from '@anteroom/store/clinic.ts'
import type { Logger } from 'pino'
import { CALL_LIMIT_MS } from './alerts/parts.ts'
import type { Config } from './config.ts'

/** How often each provider is asked whether it takes our token or password. */
export const ASK_PROVIDERS_MS = 60_000

/** How the providers of the configuration are asked. */
export const askersOf = (config: Config): Record<Channel, AskProvider | null> => {
  const { TELEGRAM_BOT_TOKEN: token, TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = config
  return providersToAsk({
    telegram: token ? { token, apiRoot: config.TELEGRAM_API_ROOT } : null,
    twilio: accountSid && authToken ? { accountSid, authToken, apiRoot: config.TWILIO_API_ROOT } : null,
    smtpUrl: config.SMTP_URL ?? null,
  })
}

type Parts = {
  ask: Record<Channel, AskProvider | null>
  settings: Pick<ClinicStore, 'load' | 'noteChannelFaults'>
  log: Logger
}

/**
 * Asks every provider, and notes for administrators which of them do not take what we have, where that is not noted
 * already.
 */
export function channelFaultFinder({ ask, settings, log }: Parts) {
  let before = ''
  return async function find(stopped: AbortSignal): Promise<void> {
    const limit = AbortSignal.any([stopped, AbortSignal.timeout(CALL_LIMIT_MS)])
    const faults: ChannelFaults = {}
    // SMS and WhatsApp are of one account, which is asked once.
    const answers = new Map<AskProvider, ReturnType<AskProvider>>()
    const asked = Channel.options.map(async (channel) => {
      const provider = ask[channel]
      const state = provider ? await answers.getOrInsertComputed(provider, () => provider(limit)) : 'taken'
      if (state !== 'taken') faults[channel] = state
    })
    await Promise.all(asked)
    if (stopped.aborted) return
    try {
      // What is stored is compared, and not what this process said last: another one may have said something else
      // since.
      const { channelFaults } = await settings.load()
      if (!isDeepStrictEqual(channelFaults, faults)) await settings.noteChannelFaults(faults)
    } catch (error) {
      log.debug({ err: error instanceof Error ? error.message : error }, 'what the providers say was not noted')
    }
    const found = JSON.stringify(faults)
    if (found !== before && found !== '{}')
      log.warn({ faults }, 'a provider does not take our credentials, or does not answer')
    before = found
  }
}
