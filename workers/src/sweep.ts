import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import type { AlertSettings } from '@anteroom/queue/alerts/due.ts'
import { pollLoop } from '@anteroom/service/poll-loop.ts'
import type { Logger } from 'pino'
import type { Evaluation, Evaluator } from './alerts/evaluate.ts'
import type { Ledger } from './alerts/ledger/ledger.ts'
import type { ClinicDays } from './days.ts'

/** Without its job an alert is at most about two seconds late. */
export const SWEEP_EVERY_MS = 2_000
/**
 * Each queue of today and yesterday is evaluated this often although it did not change: patients' preferences are not
 * part of it.
 */
const UNCHANGED_EVERY_MS = 60_000
/** Queues evaluated side by side. */
const AT_ONCE = 8

export type SweepParts = {
  days: ClinicDays
  ledger: Ledger
  evaluator: Pick<Evaluator, 'evaluate' | 'takeUnfinished'>
  settings: () => AlertSettings
  everyMs: number
  /** Called at the end of each sweep. */
  onSwept: () => void
  clock: () => Instant
  log: Logger
}

/**
 * The queues to evaluate now: those that need attention, and a share of the unchanged ones. `evaluations`: the last
 * ones, the oldest first.
 */
async function queuesToEvaluate(evaluations: Map<QueueId, Evaluation>, parts: SweepParts) {
  const { days, ledger, evaluator, settings, everyMs, clock } = parts
  const now = clock()
  const today = clinicDay(now, settings().timeZone)
  const [live, overdue] = await Promise.all([days.revisions(addDays(today, -1)), ledger.overdueQueues(now)])
  const revisions = new Map(live.map(({ _id, rev }) => [_id, rev]))
  for (const id of evaluations.keys()) if (!revisions.has(id)) evaluations.delete(id)

  // Yesterday's line may go on past midnight.
  const current = new Set(live.flatMap(({ _id, day }) => (day <= today ? _id : [])))
  const share = Math.ceil((current.size * everyMs) / UNCHANGED_EVERY_MS)
  const unchanged = [...evaluations.keys()].filter((id) => current.has(id)).slice(0, share)
  const changed = [...revisions].filter(([id, rev]) => {
    const last = evaluations.get(id)
    return last === undefined || last.rev !== rev || (last.nextAt !== null && last.nextAt <= now)
  })
  return [...new Set([...changed.map(([id]) => id), ...overdue, ...evaluator.takeUnfinished(), ...unchanged])]
}

/**
 * Evaluates, in a poll loop, the queues that changed, that opened, or whose ledger has overdue rows, whether or not a
 * job came for them. One that fails is evaluated again by the next sweep, and holds up no other.
 */
export function startSweep(parts: SweepParts) {
  const { evaluator, settings, everyMs, onSwept, log } = parts
  const evaluations = new Map<QueueId, Evaluation>()
  let evaluatedBy = ''

  async function evaluate(queueId: QueueId): Promise<void> {
    // Deleted and set again, it is the newest in the map's order.
    evaluations.delete(queueId)
    try {
      const evaluation = await evaluator.evaluate(queueId)
      if (evaluation !== null) evaluations.set(queueId, evaluation)
    } catch (error) {
      log.warn({ err: error instanceof Error ? error.message : error, queueId }, 'a queue could not be evaluated')
    }
  }

  /** By other settings something else may be due in every queue. */
  function forgetOtherSettings(): void {
    const now = JSON.stringify(settings())
    if (now !== evaluatedBy) evaluations.clear()
    evaluatedBy = now
  }

  async function sweep(stopped: AbortSignal): Promise<void> {
    forgetOtherSettings()
    const queueIds = await queuesToEvaluate(evaluations, parts)
    for (let first = 0; first < queueIds.length && !stopped.aborted; first += AT_ONCE) {
      await Promise.all(queueIds.slice(first, first + AT_ONCE).map(evaluate))
    }
    onSwept()
  }

  return pollLoop(everyMs, (stopped) =>
    sweep(stopped).catch((error: Error) => log.warn({ err: error.message }, 'the sweep could not read the database')),
  )
}
