import { closeOnSignal, endIfRefused, processLog } from '@anteroom/service/run-service.ts'
import { readConfig } from './config.ts'
import { startApi } from './server.ts'

const config = readConfig()
const log = processLog('api', config.LOG_LEVEL)
if (config.AUTH === 'off')
  log.warn('AUTH=off: anybody who reaches this API can change every queue. For a local demo only.')
const api = startApi(config, log, (text) => process.stdout.write(`${text}\n`))
closeOnSignal(api, config.DRAIN_SECONDS)
log.info({ port: await api.port }, 'the API listens')
await endIfRefused(api.ready)
