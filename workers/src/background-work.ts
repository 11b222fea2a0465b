import type { Instant } from '@anteroom/contracts/queue.ts'
import { pollLoop } from '@anteroom/service/poll-loop.ts'
import { REFRESH_DETAILS_MS } from '@anteroom/store/clinic-details.ts'
import type { Logger } from 'pino'
import { ASK_PROVIDERS_MS, askersOf, channelFaultFinder } from './channel-faults.ts'
import { ungatedMail } from './channels.ts'
import type { Config } from './config.ts'
import { mailTester } from './mail-tests.ts'
import type { OpenAlerts } from './open-alerts.ts'
import { superviseQueueChangedWorker } from './queue-changed/supervisor.ts'
import type { Stores } from './stores.ts'
import { startSweep } from './sweep.ts'

/** How often the workers look for a mail that an administrator waits for. */
const MAIL_TESTS_MS = 1_000

type Parts = {
  config: Config
  stores: Stores
  alerts: OpenAlerts
  sweepEveryMs: number
  /** Called at the end of each sweep. */
  onSwept: () => void
  clock: () => Instant
  log: Logger
}

export type BackgroundWork = ReturnType<typeof startBackgroundWork>

/** All that the workers do: alerts by job and by sweep, test mails, and what they ask the store and the providers. */
export function startBackgroundWork({ config, stores, alerts, sweepEveryMs, onSwept, clock, log }: Parts) {
  const { settings, details, days, ledger, codes, mailTests } = stores
  const { evaluator, gate } = alerts
  const readDetails = () =>
    details.refresh().catch((error: Error) => log.warn({ err: error.message }, "the clinic's details were not read"))
  const supervisor = superviseQueueChangedWorker(config.REDIS_URL, evaluator.evaluate, log)
  const loops = [
    supervisor,
    pollLoop(REFRESH_DETAILS_MS, readDetails),
    pollLoop(MAIL_TESTS_MS, mailTester({ mailTests, codes, mail: ungatedMail(config), gate, details, clock, log })),
    pollLoop(ASK_PROVIDERS_MS, channelFaultFinder({ ask: askersOf(config), settings, log })),
    startSweep({ days, ledger, evaluator, settings: alerts.settings, everyMs: sweepEveryMs, onSwept, clock, log }),
  ]
  return {
    /** The queueChanged jobs that no worker has taken. Rejects while Redis is away. */
    jobsWaiting: supervisor.waiting,
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()))
    },
  }
}
