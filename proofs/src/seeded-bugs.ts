import { proveFaults } from './faults.ts'
import { proveFencing } from './fencing.ts'
import type { Cell } from './harness/cells.ts'
import type { PointName } from './harness/points.ts'
import type { Rewrite } from './harness/rewrite.ts'
import type { Proof } from './harness/table.ts'
import { proveKills } from './kills.ts'
import { proveProviders } from './providers.ts'
import { proveRaces } from './races.ts'
import { proveStorm } from './storm.ts'

/** A bug that somebody could make, and the proof that has to notice it. */
export type SeededBug = {
  name: string
  rewrites: Rewrite[]
  harness: (plants: Rewrite[], seed: number) => Promise<Proof>
}

/** How long a proof waits for what will not come. */
const patienceMs = 8_000

const faults = (only: string) => (plants: Rewrite[], seed: number) =>
  proveFaults({ rounds: 1, seed, only, plants, patienceMs })
const providers = (only: Cell[]) => (plants: Rewrite[], seed: number) =>
  proveProviders({ alerts: 8, seed, only, plants, patienceMs })
const fencing = (plants: Rewrite[], seed: number) => proveFencing({ seed, plants, patienceMs })
const races = (plants: Rewrite[], seed: number) => proveRaces({ patients: 60, seed, plants, patienceMs })
const storm = (plants: Rewrite[], seed: number) => proveStorm({ deliveries: 400, seed, plants })
const kills =
  (only: PointName, waitMs = patienceMs) =>
  (plants: Rewrite[], seed: number) =>
    proveKills({ kills: 20, seed, only, plants, patienceMs: waitMs })

/** Its reports would settle a doubt before anybody asks. */
const silentTwilio: Rewrite = {
  file: 'providers/src/twilio.ts',
  find: '...(statusUrl ? {',
  replace: '...(statusUrl === "" ? {',
}

export const seededBugs: SeededBug[] = [
  {
    name: 'the sweep is off',
    rewrites: [
      {
        file: 'workers/src/sweep.ts',
        find: 'const queueIds = await queuesToVisit(seen, parts)',
        replace: 'const queueIds = (await queuesToVisit(seen, parts)).slice(0, 0)',
      },
    ],
    harness: faults('Redis killed'),
  },
  {
    name: 'a cut line is taken for a refusal',
    rewrites: [
      {
        file: 'providers/src/channel.ts',
        find: "? 'not-accepted' : 'unknown' }",
        replace: "? 'not-accepted' : 'not-accepted' }",
      },
    ],
    harness: providers([
      { channel: 'sms', behaviour: 'accept-then-reset' },
      { channel: 'telegram', behaviour: 'accept-then-reset' },
    ]),
  },
  {
    name: 'a lease without fencing',
    rewrites: [
      { file: 'workers/src/alerts/ledger/ledger.ts', find: 'return matchedCount === 1', replace: 'return true' },
    ],
    harness: fencing,
  },
  {
    name: 'an inbox that checks and then marks',
    rewrites: [
      {
        file: 'bot/src/inbox/inbox.ts',
        find: 'const sealed = seal.seal(id, JSON.stringify(arrival))',
        replace: `if (await model.exists({ _id: new RegExp('^' + id + '~') })) return { lane, isNew: false }
          const marked = id + '~' + Math.random()
          const sealed = seal.seal(marked, JSON.stringify(arrival))`,
      },
      {
        file: 'bot/src/inbox/inbox.ts',
        find: 'model.create([{ _id: id, lane',
        replace: 'model.create([{ _id: marked, lane',
      },
      { file: 'bot/src/inbox/handle.ts', find: 'if (conversation?.handled.includes(id)) return', replace: '' },
    ],
    harness: storm,
  },
  {
    name: 'a save without the revision',
    rewrites: [
      {
        file: 'store/src/queue-writes.ts',
        find: '{ _id: before._id, rev: before.rev },',
        replace: '{ _id: before._id },',
      },
    ],
    harness: races,
  },
  {
    name: 'a key that is not looked up',
    rewrites: [
      {
        file: 'api/src/commands/run.ts',
        find: 'const earlier = receipts.find((kept) => kept.key === key)',
        replace: 'const earlier = receipts.find(() => false)',
      },
    ],
    harness: kills('command saved, nobody told'),
  },
  {
    name: 'leases that never run out',
    rewrites: [
      {
        file: 'workers/src/alerts/evaluate.ts',
        find: "row.state === 'sending' && isOverdue(row, now)",
        replace: "row.state === 'sending' && isOverdue(row, 0)",
      },
    ],
    harness: fencing,
  },
  {
    name: 'a pause that nobody keeps',
    rewrites: [
      {
        file: 'workers/src/alerts/rules/after-outcome.ts',
        find: 'Math.max(retryAfter, Math.min(LONGEST_BACKOFF_SECONDS, 2 ** tries))',
        replace: '0',
      },
      {
        file: 'providers/src/pacing/rate-limiter.ts',
        find: 'if (answer.retryAfter)',
        replace: 'if (answer.retryAfter && Math.random() > 1)',
      },
    ],
    harness: providers([{ channel: 'telegram', behaviour: '429-retry-after' }]),
  },
  {
    name: 'a report that moves an alert backwards',
    rewrites: [
      {
        file: 'workers/src/alerts/ledger/ledger.ts',
        find: "sent: ['pending', 'uncertain'],",
        replace: "sent: ['pending', 'uncertain', 'delivered'],",
      },
    ],
    harness: storm,
  },
  {
    name: 'an answer that takes as long as the database',
    rewrites: [
      {
        file: 'api/src/routes/answer-limit.ts',
        find: 'const ANSWER_LIMIT_MS = 1_900',
        replace: 'const ANSWER_LIMIT_MS = 60_000',
      },
    ],
    harness: faults('MongoDB frozen'),
  },
  {
    name: 'a doubt that nobody asks about',
    rewrites: [
      {
        file: 'workers/src/alerts/resolve.ts',
        find: 'const found = match(row, listed, taken)',
        replace: 'const found = match(row, [], taken)',
      },
      silentTwilio,
    ],
    harness: providers([{ channel: 'whatsapp', behaviour: 'accept-then-500' }]),
  },
  {
    name: 'a report that nobody misses',
    rewrites: [
      {
        file: 'workers/src/alerts/rules/after-outcome.ts',
        find: "tried.canAsk ? lookAfterNews('sent', now) : null",
        replace: 'null',
      },
    ],
    // Longer than it takes until somebody asks.
    harness: kills('delivery reported, not recorded', 60_000),
  },
  {
    name: 'a message that is forgotten with the process',
    rewrites: [
      {
        file: 'bot/src/inbox/receive.ts',
        find: 'if (!working.has(lane) && working.size < MAX_SWEPT) void work(lane)',
        replace: 'if (lane === null) void work(lane)',
      },
    ],
    harness: kills('message kept, not begun'),
  },
]

/** The bug is noticed: the proof complains, or cannot come to an end. The complaint, or null if all seems well. */
export async function complaintAbout({ rewrites, harness }: SeededBug, seed: number): Promise<string | null> {
  try {
    return (await harness(rewrites, seed)).faults[0] ?? null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
