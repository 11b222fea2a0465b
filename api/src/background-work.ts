import { pollLoop } from '@anteroom/service/poll-loop.ts'
import { REFRESH_DETAILS_MS } from '@anteroom/store/clinic-details.ts'
import type { QueueStore } from '@anteroom/store/queue-writes.ts'
import type { Logger } from 'pino'
import { copyWaitingHistory } from './audit/copy-waiting-history.ts'
import { scoreDays } from './commands/accuracy.ts'
import type { Clinic } from './commands/clinic.ts'
import { expireUnverified } from './commands/expire-unverified.ts'
import { finishInterruptedMoves } from './commands/relocate.ts'
import type { LiveServer } from './publish/channel.ts'
import { closeDeadLinks } from './publish/dead-links.ts'
import type { DayCounter } from './reports/count-days.ts'

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS

/** How long each task pauses between two runs. */
const EVERY_MS = {
  finishMoves: 10 * SECOND_MS,
  closeDeadLinks: 30 * SECOND_MS,
  // A day is counted long before it is deleted, whether or not anybody reads a report.
  countDays: 10 * MINUTE_MS,
  copyHistory: MINUTE_MS,
  forgetIdle: MINUTE_MS,
  expireUnverified: 5 * SECOND_MS,
  scoreDays: 30 * MINUTE_MS,
}

type Parts = {
  clinic: Clinic
  io: LiveServer
  storedQueues: QueueStore
  counter: DayCounter
  /** Lets go of the days that nobody works with any more. */
  forgetIdle: () => void
  refreshDetails: () => Promise<void>
  /** False before the database is prepared, and while the API closes: then nothing runs. */
  isReady: () => boolean
  log: Logger
}

/** What the API does without being asked. A task that fails is logged, and tried again the next time. */
export function startBackgroundWork(parts: Parts): { stop: () => Promise<void> } {
  const { clinic, io, storedQueues, counter, forgetIdle, refreshDetails, isReady, log } = parts
  const every = (pauseMs: number, task: () => Promise<unknown>, failed: string) =>
    pollLoop(pauseMs, async () => {
      if (isReady()) await task().catch((error: Error) => log.warn({ err: error.message }, failed))
    })
  const finishedMoves = new Set<string>()
  const loops = [
    every(EVERY_MS.forgetIdle, async () => forgetIdle(), 'idle days were not let go'),
    every(
      EVERY_MS.finishMoves,
      () => finishInterruptedMoves(clinic, finishedMoves),
      'interrupted moves were not finished',
    ),
    every(EVERY_MS.closeDeadLinks, () => closeDeadLinks(io, clinic), 'dead links were not looked for'),
    every(REFRESH_DETAILS_MS, refreshDetails, "the clinic's details were not read"),
    every(EVERY_MS.countDays, counter.count, 'the days were not counted for the reports'),
    every(EVERY_MS.copyHistory, () => copyWaitingHistory(storedQueues), 'history was not copied'),
    every(EVERY_MS.expireUnverified, () => expireUnverified(clinic), 'unverified places were not given up'),
    every(EVERY_MS.scoreDays, () => scoreDays(clinic), 'estimates were not scored'),
  ]
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()))
    },
  }
}
