import type { FaultPoint } from '@anteroom/service/fault-point.ts'
import { proveFaults } from './faults.ts'
import { proveFencing } from './fencing.ts'
import type { Replacement } from './harness/launcher.ts'
import type { Proof } from './harness/table.ts'
import { proveKills } from './kills.ts'
import type { Cell } from './providers/cells.ts'
import { proveProviders } from './providers.ts'
import { proveRaces } from './races.ts'
import { proveStorm } from './storm.ts'

type Run = { bug: Replacement; seed: number }

/** A bug that somebody could make, and the proof that has to notice it. */
export type SeededBug = { name: string; bug: Replacement; proof: (run: Run) => Promise<Proof> }

/** How long a proof waits for what will not come. */
const patienceMs = 8_000

const faults = (only: string) => (run: Run) => proveFaults({ rounds: 1, only, patienceMs, ...run })
const providers =
  (only: Cell[], silent = false) =>
  (run: Run) =>
    proveProviders({ alerts: 4, only, silent, patienceMs, ...run })
const fencing = (run: Run) => proveFencing({ leaseCutShort: true, patienceMs, ...run })
const races = (run: Run) => proveRaces({ patients: 60, patienceMs, ...run })
const storm = (run: Run) => proveStorm({ deliveries: 400, ...run })
const kills = (only: FaultPoint, waitMs: number) => (run: Run) =>
  proveKills({ kills: 8, only, patienceMs: waitMs, ...run })

/** Longer than what a process that died held is left alone. */
const AFTER_LEASES_MS = 30_000
/** Longer than a report is waited for. */
const AFTER_REPORTS_MS = 45_000

export const seededBugs: SeededBug[] = [
  {
    name: 'the sweep is off',
    bug: { module: '@anteroom/workers/sweep.ts', by: 'sweep-off.ts' },
    proof: faults('Redis killed'),
  },
  {
    name: 'a cut line is taken for a refusal',
    bug: { module: '@anteroom/providers/channel.ts', by: 'cut-line-is-a-refusal.ts' },
    proof: providers([
      { channel: 'sms', behaviour: 'accept-then-reset' },
      { channel: 'telegram', behaviour: 'accept-then-reset' },
    ]),
  },
  {
    name: 'a lease without fencing',
    bug: { module: '@anteroom/workers/alerts/ledger/ledger.ts', by: 'lease-without-fencing.ts' },
    proof: fencing,
  },
  {
    name: 'an inbox that checks and then marks',
    bug: { module: '@anteroom/bot/inbox/inbox.ts', by: 'inbox-checks-then-marks.ts' },
    proof: storm,
  },
  {
    name: 'a save without the revision',
    bug: { module: '@anteroom/store/queue-writes.ts', by: 'save-without-revision.ts' },
    proof: races,
  },
  {
    name: 'a key that is not looked up',
    bug: { module: '@anteroom/store/queue-writes.ts', by: 'key-not-looked-up.ts' },
    proof: kills('command-saved-not-published', patienceMs),
  },
  {
    name: 'leases that never run out',
    bug: { module: '@anteroom/workers/alerts/ledger/ledger.ts', by: 'lease-without-end.ts' },
    proof: fencing,
  },
  {
    name: 'a pause that nobody keeps',
    bug: { module: '@anteroom/providers/telegram.ts', by: 'pause-not-kept.ts' },
    proof: providers([{ channel: 'telegram', behaviour: '429-retry-after' }]),
  },
  {
    name: 'a report that moves an alert backwards',
    bug: { module: '@anteroom/workers/alerts/ledger/ledger.ts', by: 'report-moves-backwards.ts' },
    proof: storm,
  },
  {
    name: 'an answer that takes as long as the database',
    bug: { module: '@anteroom/api/routes/answer-limit.ts', by: 'answer-without-limit.ts' },
    proof: faults('MongoDB frozen'),
  },
  {
    name: 'an unconfirmed attempt that is looked up in vain',
    bug: { module: '@anteroom/workers/alerts/lookup.ts', by: 'lookup-without-match.ts' },
    // A report would settle the attempt before anybody asks.
    proof: providers([{ channel: 'whatsapp', behaviour: 'accept-then-500' }], true),
  },
  {
    name: 'a missing report that nobody asks for',
    bug: { module: '@anteroom/workers/alerts/rules/after-outcome.ts', by: 'missed-report-not-asked-for.ts' },
    proof: kills('delivery-reported-not-recorded', AFTER_REPORTS_MS),
  },
  {
    name: 'a message that is forgotten with the process',
    bug: { module: '@anteroom/bot/inbox/inbox.ts', by: 'message-forgotten.ts' },
    proof: kills('message-kept-not-begun', AFTER_LEASES_MS),
  },
]

/** The bug is noticed: the proof complains, or cannot come to an end. The complaint, or null if all seems well. */
export async function complaintAbout({ bug, proof }: SeededBug, seed: number): Promise<string | null> {
  try {
    return (await proof({ bug, seed })).faults[0] ?? null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
