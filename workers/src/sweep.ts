import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import { pollLoop } from '@anteroom/service/poll-loop.ts'
import type { Logger } from 'pino'
import type { Evaluation, Evaluator } from './alerts/evaluate.ts'
import type { Ledger } from './alerts/ledger/ledger.ts'
import type { ClinicDays } from './days.ts'

/** With this, an alert whose ring was lost is at most some two seconds late. */
export const SWEEP_EVERY_MS = 2_000
/** So often each queue of today is looked at although it did not change: what patients say of themselves is kept elsewhere. */
const ANYWAY_EVERY_MS = 60_000
/** Queues looked at side by side. */
const AT_ONCE = 8

export type SweepParts = {
  days: ClinicDays
  ledger: Ledger
  evaluator: Pick<Evaluator, 'evaluate' | 'takeUnsettled'>
  timeZone: string
  everyMs: number
  clock: () => Instant
  log: Logger
}

/** The queues with something new since `seen`, which the looks are noted in, the longest ago first; and a few of those. */
async function queuesToVisit(seen: Map<QueueId, Evaluation>, parts: SweepParts) {
  const { days, ledger, evaluator, timeZone, everyMs, clock } = parts
  const now = clock()
  const today = clinicDay(now, timeZone)
  const [live, overdue] = await Promise.all([days.revisions(today), ledger.overdueQueues(now)])
  const revisions = new Map(live.map(({ _id, rev }) => [_id, rev]))
  for (const id of seen.keys()) if (!revisions.has(id)) seen.delete(id)

  const ofToday = new Set(live.flatMap(({ _id, day }) => (day === today ? _id : [])))
  const share = Math.ceil((ofToday.size * everyMs) / ANYWAY_EVERY_MS)
  const anyway = [...seen.keys()].filter((id) => ofToday.has(id)).slice(0, share)
  const changed = [...revisions].filter(([id, rev]) => {
    const last = seen.get(id)
    return last === undefined || last.rev !== rev || (last.lookAgainAt !== null && last.lookAgainAt <= now)
  })
  return [...new Set([...changed.map(([id]) => id), ...overdue, ...evaluator.takeUnsettled(), ...anyway])]
}

/**
 * The net under everything: again and again it looks for queues that changed, that opened, or whose ledger waits for
 * somebody, whether or not a doorbell rang. One that fails is looked at again by the next sweep, and holds up no other.
 */
export function startSweep(parts: SweepParts) {
  const { evaluator, everyMs, log } = parts
  const seen = new Map<QueueId, Evaluation>()

  async function visit(queueId: QueueId): Promise<void> {
    seen.delete(queueId)
    try {
      const evaluation = await evaluator.evaluate(queueId)
      if (evaluation !== null) seen.set(queueId, evaluation)
    } catch (error) {
      log.warn({ err: error instanceof Error ? error.message : error, queueId }, 'a queue could not be looked at')
    }
  }

  async function sweep(stopped: AbortSignal): Promise<void> {
    const queueIds = await queuesToVisit(seen, parts)
    for (let first = 0; first < queueIds.length && !stopped.aborted; first += AT_ONCE) {
      await Promise.all(queueIds.slice(first, first + AT_ONCE).map(visit))
    }
  }

  return pollLoop(everyMs, (stopped) =>
    sweep(stopped).catch((error: Error) => log.warn({ err: error.message }, 'the sweep could not read the database')),
  )
}
