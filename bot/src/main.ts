import { pino } from 'pino'
import { readConfig } from './config.ts'
import { startBot } from './server.ts'

const config = readConfig()
const log = pino({ level: config.LOG_LEVEL, name: 'bot' })
const bot = await startBot(config, log)

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    setTimeout(() => process.exit(1), 5_000).unref()
    await bot.close()
    process.exit(0)
  })
}

log.info({ port: bot.port }, 'the bot listens')
