import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import { limitsOf } from '@anteroom/providers/pacing/channel-limits.ts'
import { gateLimitsOf, outboundGate } from '@anteroom/providers/pacing/outbound-gate.ts'
import { redisBuckets } from '@anteroom/providers/pacing/redis-buckets.ts'
import { countSends } from '@anteroom/service/metrics.ts'
import { alertRulesOf } from '@anteroom/store/clinic-details.ts'
import { quoteKeeper } from '@anteroom/store/quote-keeper.ts'
import { statusLinks } from '@anteroom/store/status-links.ts'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { evaluator } from './alerts/evaluate.ts'
import { channelsOf } from './channels.ts'
import { type Config, countriesOf } from './config.ts'
import type { Stores } from './stores.ts'

type Parts = {
  config: Config
  stores: Stores
  /** Counts what is sent. */
  registry: Registry
  /** Called when a provider took an alert, so many milliseconds after it was due. */
  handedOver: (channel: Channel, ms: number) => void
  clock: () => Instant
  log: Logger
}

export type OpenAlerts = ReturnType<typeof openAlerts>

/** The evaluation of queues with all that it sends by. Sends nothing before a queue is evaluated. */
export function openAlerts({ config, stores, registry, handedOver, clock, log }: Parts) {
  const { details, counts, heldBack, days, ledger, patients, codes } = stores
  const links = statusLinks(config.LINK_SECRET)
  const quotes = quoteKeeper({ store: stores.quotes, log })
  const buckets = redisBuckets(config.REDIS_URL, log)
  const gate = outboundGate({
    counts,
    limits: gateLimitsOf(config),
    clinic: () => ({ countries: countriesOf(config, details.current()), timeZone: details.timeZone }),
    isHeldBack: details.isHeldBack,
    clock,
    noteHeldBack: heldBack.note,
    onOutcome: countSends(registry),
    log,
  })
  const channels = channelsOf(config, gate)
  const defaultRules = alertRulesOf(config)
  const settings = () => ({ ...(details.alertRules() ?? defaultRules), timeZone: details.timeZone })
  const alerts = evaluator({
    days,
    ledger,
    patients,
    codes,
    channels,
    limits: limitsOf(config, { shared: buckets, clock }),
    clinic: () => ({
      ...details.current(),
      wording: details.wording(),
      linkTo: (appointment) => `${config.PUBLIC_URL}/a/${links.tokenOf(appointment)}`,
    }),
    settings,
    handedOver,
    noteQuote: quotes.note,
    clock,
    log,
  })
  return {
    evaluator: alerts,
    channels,
    gate,
    /** The rules by which alerts are due, as an administrator has set them by now. */
    settings,
    async close() {
      await alerts.close()
      await quotes.close()
      buckets.close()
    },
  }
}
