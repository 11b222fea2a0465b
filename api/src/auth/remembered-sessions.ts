import type { SessionStore, StaffSession } from '@anteroom/store/sessions.ts'

/**
 * How long a session that was read is used without reading it again. Every process is told when a session ends, but
 * such a message may be lost.
 */
const KNOWN_MS = 2_000

/** More sessions than can be active at once. Beyond this all are read again. */
const MAX_KNOWN = 10_000

/**
 * A session store that reads each session at most every two seconds. It knows its own changes at once; `forget` is for
 * sessions that another process has ended.
 */
export function rememberedSessions(sessions: SessionStore, clock = () => performance.now()) {
  const known = new Map<string, { at: number; session: Promise<StaffSession | null> }>()
  const forget = (id: string) => known.delete(id)

  /** A read during the change may return the old session, so it is forgotten afterwards too. */
  async function changing<Done>(ids: string[], change: Promise<Done>): Promise<Done> {
    try {
      return await change
    } finally {
      for (const id of ids) forget(id)
    }
  }

  const remembered: SessionStore = {
    ...sessions,
    async find(id) {
      const last = known.get(id)
      if (last && clock() - last.at < KNOWN_MS) return last.session
      if (known.size >= MAX_KNOWN) known.clear()
      const asked = { at: clock(), session: sessions.find(id) }
      known.set(id, asked)
      // Failed reads and missing sessions are not kept.
      const drop = () => known.get(id) === asked && forget(id)
      asked.session.then((session) => session ?? drop(), drop)
      return asked.session
    },
    use: (id, at) => changing([id], sessions.use(id, at)),
    remove: (id) => changing([id], sessions.remove(id)),
    removeMany: (ids) => changing(ids, sessions.removeMany(ids)),
  }
  return { sessions: remembered, forget }
}
