import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Spending } from '@anteroom/contracts/send-budget.ts'
import { alertLag, type OpenAlerts, type QueueTotals } from '@anteroom/store/totals.ts'
import { Gauge, Histogram, type Registry } from 'prom-client'
import type { Stores } from './stores.ts'

/** An alert in time is with its provider ten seconds after it was due. */
const IN_TIME_SECONDS = 10

/** What is counted over the whole clinic, and read anew for each scrape. */
type ClinicFacts = {
  queues: QueueTotals
  alerts: OpenAlerts[]
  budgets: ({ channel: Channel } & Spending)[]
}

export async function clinicFacts(
  { totals, counts, details }: Pick<Stores, 'totals' | 'counts' | 'details'>,
  now: Instant,
): Promise<ClinicFacts> {
  const today = clinicDay(now, details.timeZone)
  const [queues, alerts, budgets] = await Promise.all([
    // Yesterday's line may go on past midnight.
    totals.ofQueues(addDays(today, -1)),
    totals.ofAlerts(),
    counts.budgetsOn(today),
  ])
  return { queues, alerts, budgets }
}

type Parts = {
  /** Rejects while MongoDB is away. */
  facts: () => Promise<ClinicFacts>
  /** Rejects while Redis is away. */
  jobsWaiting: () => Promise<number>
  clock: () => Instant
}

/**
 * What the workers count, beside requests and sends, and what they read of the whole clinic: several processes say the
 * same of it. No label holds a person, an appointment, a queue or a contact.
 */
export function workerMetrics(registry: Registry) {
  const registers = [registry]
  const handover = new Histogram({
    name: 'anteroom_alert_handover_seconds',
    help: 'From when an alert was due until a provider took it, by channel.',
    labelNames: ['channel'] as const,
    buckets: [1, 2, 5, IN_TIME_SECONDS, 30, 60, 300, 1_800],
    registers,
  })
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge<Label>({ name, help, labelNames, registers })
  const live = gauge('anteroom_live_appointments', 'Appointments of all doctors and days that are not over.')
  const uncopied = gauge(
    'anteroom_uncopied_history_rows',
    'History rows that are not in the archive, of the day with the most.',
  )
  const open = gauge('anteroom_open_alerts', 'Alerts about which something is to be done still, by state.', ['state'])
  const lag = gauge('anteroom_oldest_due_alert_seconds', 'For how long the oldest alert is due that no provider took.')
  const spent = gauge('anteroom_budget_used_ratio', "What is spent of each channel's budget of the day.", ['channel'])
  const jobs = gauge('anteroom_jobs_waiting', 'queueChanged jobs that no worker has taken.')
  const sweepAge = gauge('anteroom_sweep_age_seconds', 'Since the last sweep looked at all queues.')
  const up = gauge('anteroom_database_up', 'Whether MongoDB and Redis answered just now.', ['database'])
  let sweptAt: Instant | null = null

  return {
    handedOver: (channel: Channel, ms: number) => handover.observe({ channel }, ms / 1_000),
    swept: (now: Instant) => {
      sweptAt = now
    },

    /** Reads again what is looked up and not counted; what cannot be read is left out, and `database_up` shows it. */
    async refresh({ facts, jobsWaiting, clock }: Parts): Promise<void> {
      async function readFacts() {
        for (const one of [live, uncopied, lag]) one.remove()
        for (const one of [open, spent]) one.reset()
        const { queues, alerts, budgets } = await facts()
        live.set(queues.live)
        uncopied.set(queues.uncopied)
        lag.set(alertLag(alerts, clock()) / 1_000)
        for (const { state, count } of alerts) open.set({ state }, count)
        for (const budget of budgets) spent.set({ channel: budget.channel }, budget.spent / budget.limit)
      }
      async function readJobs() {
        jobs.remove()
        jobs.set(await jobsWaiting())
      }
      const isUp = (read: Promise<unknown>) =>
        read.then(
          () => 1,
          () => 0,
        )
      const [mongodb, redis] = await Promise.all([isUp(readFacts()), isUp(readJobs())])
      up.set({ database: 'mongodb' }, mongodb)
      up.set({ database: 'redis' }, redis)
      if (sweptAt !== null) sweepAge.set((clock() - sweptAt) / 1_000)
    },
  }
}
