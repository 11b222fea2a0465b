import { closeOnSignal, endIfRefused, processLog } from '@anteroom/service/run-service.ts'
import { readConfig } from './config.ts'
import { learnPiece } from './conversation/opinions.ts'
import { pieceByPiece } from './piece-by-piece.ts'
import { startBot } from './server.ts'

const config = readConfig()
const log = processLog('bot', config.LOG_LEVEL)
const bot = await startBot(config, log)
closeOnSignal(bot, config.DRAIN_SECONDS)
log.info({ port: bot.port }, 'the bot listens')
await endIfRefused(bot.ready)

/** What the first patient need not wait, and nor need whoever asks whether the bot is ready. */
const LEARN_AFTER_MS = 1_000
setTimeout(() => pieceByPiece(learnPiece), LEARN_AFTER_MS).unref()
