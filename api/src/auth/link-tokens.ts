import { randomBytes } from 'node:crypto'
import { digestOf } from '@anteroom/store/digest.ts'
import type { OneTimeLinkStore, Opens } from '@anteroom/store/one-time-links.ts'

type Parts = { links: OneTimeLinkStore; clock: () => number }

/** The tokens of links that open something once: 256 random bits, of which the database has the hash. */
export const linkTokens = ({ links, clock }: Parts) => ({
  /** A new token and the moment at which it ends. `keep`: how many to the same thing may be good at once. */
  async make(
    opens: Opens,
    { lastsMs, keep }: { lastsMs: number; keep: number },
  ): Promise<{ token: string; until: Date }> {
    const token = randomBytes(32).toString('base64url')
    const until = new Date(clock() + lastsMs)
    await links.add(opens, { hash: digestOf(token), expiresAt: until }, { keep })
    return { token, until }
  },
  find: (token: string) => links.find({ hash: digestOf(token), now: clock() }),
  claim: (token: string) => links.claim({ hash: digestOf(token), now: clock() }),
  remove: (opens: Opens) => links.remove(opens),
  liveUntil: (opens: Opens[]) => links.liveUntil(opens, clock()),
})

export type LinkTokens = ReturnType<typeof linkTokens>
