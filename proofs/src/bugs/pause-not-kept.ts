import { telegramChannel as original } from '@anteroom/providers/telegram.ts'
import { override } from '../harness/override.ts'

export * from '@anteroom/providers/telegram.ts'

/** A sender that is told to wait tries again at once. */
export const telegramChannel = ((settings) => {
  const channel = original(settings)
  return override(channel, {
    async send(message, signal) {
      const outcome = await channel.send(message, signal)
      return outcome.kind === 'not-accepted' && outcome.retryAfter ? channel.send(message, signal) : outcome
    },
  })
}) satisfies typeof original
