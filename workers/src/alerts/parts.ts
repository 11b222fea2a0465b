import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Channels } from '@anteroom/providers/channel.ts'
import type { ChannelLimits } from '@anteroom/providers/pacing/channel-limits.ts'
import type { AlertSettings } from '@anteroom/queue/alerts/due.ts'
import type { CodeStore } from '@anteroom/store/codes.ts'
import type { PatientStore } from '@anteroom/store/patients.ts'
import type { QuoteOfDay } from '@anteroom/store/quotes.ts'
import type { Logger } from 'pino'
import type { ClinicDays } from '../days.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { ClinicInfo } from './rules/words.ts'

/** What the sending of alerts uses. */
export type AlertParts = {
  days: ClinicDays
  ledger: Ledger
  patients: Pick<PatientStore, 'optOut'>
  codes: Pick<CodeStore, 'claim' | 'release' | 'codeFor'>
  channels: Channels
  limits: Record<Channel, ChannelLimits>
  /** The clinic as it is now. */
  clinic: () => ClinicInfo
  /** As an administrator has set them by now. */
  settings: () => AlertSettings
  /** Called when a provider took an alert, so many milliseconds after it was due. */
  handedOver: (channel: Channel, ms: number) => void
  /** Keeps what a patient was told of the turn. Not awaited. */
  noteQuote: (quote: QuoteOfDay) => void
  clock: () => Instant
  log: Logger
}

/** Time limit of a call to a provider, well within a lease. */
export const CALL_LIMIT_MS = 10_000
