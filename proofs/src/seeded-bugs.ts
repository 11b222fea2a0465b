import type { FaultPoint } from '@anteroom/service/fault-point.ts'
import { proveFaults } from './faults.ts'
import { proveFencing } from './fencing.ts'
import type { Replacement } from './harness/launcher.ts'
import type { Proof } from './harness/table.ts'
import { proveKills } from './kills.ts'
import { proveLinearizability } from './linearizability.ts'
import type { Cell } from './providers/cells.ts'
import { proveProviders } from './providers.ts'
import { proveRaces } from './races.ts'
import { proveStorm } from './storm.ts'

type Run = { bug: Replacement; seed: number }

/** A bug that somebody could make, the proof that has to notice it, and the complaint that shows that it did. */
export type SeededBug = { name: string; bug: Replacement; proof: (run: Run) => Promise<Proof>; complaint: RegExp }

/** How long a proof waits for what will never come. */
const patienceMs = 8_000

const faults = (only: string) => (run: Run) => proveFaults({ rounds: 1, only, patienceMs, ...run })
const providers =
  (only: Cell[], silent = false) =>
  (run: Run) =>
    proveProviders({ alerts: 4, only, silent, patienceMs, ...run })
const fencing = (run: Run) => proveFencing({ leaseCutShort: true, patienceMs, ...run })
const races = (run: Run) => proveRaces({ patients: 60, patienceMs, ...run })
const storm = (run: Run) => proveStorm({ deliveries: 400, ...run })
/** `limits`: longer than the recovery from a death takes without the bug. */
const kills = (only: FaultPoint, limits: { patienceMs?: number; replyLimitMs?: number }) => (run: Run) =>
  proveKills({ kills: 8, only, patienceMs, ...limits, ...run })

export const seededBugs: SeededBug[] = [
  {
    name: 'the sweep is off',
    bug: { module: '@anteroom/workers/sweep.ts', by: 'sweep-off.ts' },
    proof: faults('Redis killed'),
    complaint: /is lost|has not ended|an alert took/,
  },
  {
    name: 'a cut line is taken for a refusal',
    bug: { module: '@anteroom/providers/channel.ts', by: 'cut-line-is-a-refusal.ts' },
    proof: providers([
      { channel: 'sms', behaviour: 'accept-then-reset' },
      { channel: 'telegram', behaviour: 'accept-then-reset' },
    ]),
    complaint: /was repeated without saying so|was said twice/,
  },
  {
    name: 'a lease without fencing',
    bug: { module: '@anteroom/workers/alerts/ledger/ledger.ts', by: 'lease-without-fencing.ts' },
    proof: fencing,
    complaint: /was said twice/,
  },
  {
    name: 'an inbox that checks and then marks',
    bug: { module: '@anteroom/bot/inbox/inbox.ts', by: 'inbox-checks-then-marks.ts' },
    proof: storm,
    complaint: / instead of /,
  },
  {
    name: 'a save without the revision',
    bug: { module: '@anteroom/store/queue-writes.ts', by: 'save-without-revision.ts' },
    proof: races,
    complaint: /have no place|were given twice/,
  },
  {
    name: 'an answer that comes before its write',
    bug: { module: '@anteroom/api/commands/decide-in-turn.ts', by: 'answer-before-the-write.ts' },
    proof: races,
    complaint: /were given twice/,
  },
  {
    name: 'an old copy of a day that is believed',
    bug: { module: '@anteroom/api/days/remembered-days.ts', by: 'old-copy-is-believed.ts' },
    proof: (run) => proveLinearizability({ rounds: 1, commands: 1_000, ...run }),
    complaint: /and could be:|met only revisions/,
  },
  {
    name: 'a key that is not looked up',
    bug: { module: '@anteroom/store/queue-writes.ts', by: 'key-not-looked-up.ts' },
    proof: kills('command-saved-not-published', {}),
    complaint: /was refused|has booked/,
  },
  {
    name: 'history that is let go and was not copied',
    bug: { module: '@anteroom/store/queue-writes.ts', by: 'history-not-copied.ts' },
    proof: (run) => proveLinearizability({ rounds: 1, commands: 200, ...run }),
    complaint: /stands at place 1/,
  },
  {
    name: 'leases that never run out',
    bug: { module: '@anteroom/workers/alerts/ledger/ledger.ts', by: 'lease-without-end.ts' },
    proof: fencing,
    complaint: /has not ended: sending/,
  },
  {
    name: 'a pause that nobody keeps',
    bug: { module: '@anteroom/providers/telegram.ts', by: 'pause-not-kept.ts' },
    proof: providers([{ channel: 'telegram', behaviour: '429-retry-after' }]),
    complaint: /after a 429 that asked for/,
  },
  {
    name: 'a report that moves an alert backwards',
    bug: { module: '@anteroom/workers/alerts/ledger/ledger.ts', by: 'report-moves-backwards.ts' },
    proof: storm,
    complaint: /was delivered and became sent/,
  },
  {
    name: 'an answer that takes as long as the database',
    bug: { module: '@anteroom/api/routes/answer-limit.ts', by: 'answer-without-limit.ts' },
    proof: faults('MongoDB frozen'),
    complaint: /an answer took/,
  },
  {
    name: 'an unconfirmed attempt that is looked up in vain',
    bug: { module: '@anteroom/workers/alerts/lookup.ts', by: 'lookup-without-match.ts' },
    // A report would settle the attempt before anybody asks.
    proof: providers([{ channel: 'whatsapp', behaviour: 'accept-then-500' }], true),
    complaint: /was said twice, although the provider could be asked/,
  },
  {
    name: 'a missing report that nobody asks for',
    bug: { module: '@anteroom/workers/alerts/rules/after-outcome.ts', by: 'missed-report-not-asked-for.ts' },
    // Longer than the wait for a report.
    proof: kills('delivery-reported-not-recorded', { patienceMs: 45_000 }),
    complaint: /has arrived, and the ledger does not say so/,
  },
  {
    name: 'a message that is forgotten with the process',
    bug: { module: '@anteroom/bot/inbox/inbox.ts', by: 'message-forgotten.ts' },
    // Longer than the lease of a message whose process died.
    proof: kills('message-kept-not-begun', { replyLimitMs: 30_000 }),
    complaint: /got no reply/,
  },
]

export type Verdict = { isNoticed: boolean; complaint: string }

/**
 * The bug counts as noticed if the proof, or the error that ended it, complains of the bug itself: a proof may also
 * fail for other reasons.
 */
export async function verdictOn({ bug, proof, complaint }: SeededBug, seed: number): Promise<Verdict> {
  const complaints = await proof({ bug, seed }).then(
    ({ faults }) => faults,
    (error: unknown) => [error instanceof Error ? error.message : String(error)],
  )
  const fitting = complaints.find((one) => complaint.test(one))
  return { isNoticed: fitting !== undefined, complaint: fitting ?? complaints[0] ?? 'nothing' }
}
