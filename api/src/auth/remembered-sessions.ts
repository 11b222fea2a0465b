import type { SessionStore, StaffSession } from '@anteroom/store/sessions.ts'

/**
 * How old what is known of a session may be where nobody has said that it is over. Its end is told to every process, and such
 * hints may be lost.
 */
const KNOWN_MS = 2_000

/** More than work at once; what is known beyond it is read again. */
const MAX_KNOWN = 10_000

/**
 * The sessions, each read at most every two seconds. What this process changes it knows at once; `forget` is for what another
 * one says it has ended.
 */
export function rememberedSessions(sessions: SessionStore, clock = () => performance.now()) {
  const known = new Map<string, { at: number; session: Promise<StaffSession | null> }>()
  const forget = (id: string) => known.delete(id)

  /** Also what is read meanwhile may be of before the change. */
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
      // Neither what failed nor who is not there is kept.
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
