import { once } from 'node:events'
import { createServer, Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { AddressInfo } from 'node:net'
import { apiClient } from '@anteroom/contracts/api-client.ts'
import axios from 'axios'
import type { Router } from 'express'
import type { Logger } from 'pino'
import { buildApp } from './app.ts'
import { smsRoutes } from './channels/sms.ts'
import { startTelegram, type TelegramChannel } from './channels/telegram.ts'
import type { Config } from './config.ts'
import { sealWith } from './seal.ts'
import { openSessions } from './sessions.ts'
import { startTalk } from './talk.ts'

/** Patients wait for a reply, and Twilio for 15 s: the API is given this long for each question. */
const API_MS = 5_000

export type Bot = { port: number; close: () => Promise<void> }

/**
 * Starts the bot with the channels whose credentials are set, and listens for their webhooks. It starts without API,
 * Redis or Telegram being there, and uses each as soon as it is.
 */
export async function startBot(config: Config, log: Logger): Promise<Bot> {
  const http = axios.create({
    baseURL: config.API_URL,
    timeout: API_MS,
    headers: { Authorization: `Bearer ${config.BOT_API_KEY}` },
    httpAgent: new HttpAgent({ keepAlive: true }),
    httpsAgent: new HttpsAgent({ keepAlive: true }),
  })
  const clock = () => Date.now()
  const sessions = await openSessions({ redisUrl: config.REDIS_URL, seal: sealWith(config.BOT_API_KEY), clock, log })
  const talk = startTalk({
    api: apiClient(http),
    sessions,
    clock,
    clinic: { clinicName: config.CLINIC_NAME, timeZone: config.CLINIC_TIMEZONE },
  })

  const telegram = telegramOf(config, { talk, log })
  const channels: Router[] = telegram ? [telegram.routes] : []
  if (config.TWILIO_AUTH_TOKEN) {
    channels.push(await smsRoutes({ authToken: config.TWILIO_AUTH_TOKEN, publicUrl: config.PUBLIC_URL, talk, log }))
  }
  log.info({ telegram: telegram !== null, sms: config.TWILIO_AUTH_TOKEN !== undefined }, 'channels that are on')

  let isReady = true
  const server = createServer(buildApp({ channels, isReady: () => isReady, log }))
  server.listen(config.PORT)
  await once(server, 'listening')

  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      isReady = false
      const closed = once(server, 'close')
      server.close()
      await Promise.all([closed, telegram?.stop()])
      sessions.close()
    },
  }
}

function telegramOf(
  config: Config,
  parts: { talk: ReturnType<typeof startTalk>; log: Logger },
): TelegramChannel | null {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret } = config
  if (token === undefined) return null
  const webhook = secret ? { webhook: { url: `${config.PUBLIC_URL}/telegram/webhook`, secret } } : {}
  return startTelegram({ token, apiRoot: config.TELEGRAM_API_ROOT, ...webhook, ...parts })
}
