import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Channels } from '@anteroom/providers/channel.ts'
import type { ChannelLimits } from '@anteroom/providers/pacing/channel-limits.ts'
import type { AlertSettings } from '@anteroom/queue/alerts/due.ts'
import type { PatientStore } from '@anteroom/store/patients.ts'
import type { Logger } from 'pino'
import type { ClinicDays } from '../days.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { Place } from './rules/words.ts'

/** What it takes to send an alert. */
export type AlertParts = {
  days: ClinicDays
  ledger: Ledger
  patients: Pick<PatientStore, 'optOut'>
  channels: Channels
  limits: Record<Channel, ChannelLimits>
  place: Place
  settings: AlertSettings
  clock: () => Instant
  log: Logger
}

/** No call to a provider takes longer. It is well within a lease. */
export const CALL_LIMIT_MS = 10_000

/** What is about to be said and has waited for longer than this is looked at again just before. */
export const FRESH_MS = 250
