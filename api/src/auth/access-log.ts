import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { AccessAction } from '@anteroom/contracts/access.ts'
import type { AccessLogStore, AccessRow } from '@anteroom/store/access-log.ts'
import { digestOf } from '@anteroom/store/digest.ts'
import type { Logger } from 'pino'

const HOUR_MS = 60 * 60_000

const TRIES = 3
const RETRY_AFTER_MS = 1_000

/**
 * `first`: the action happens only after its row is written. `after`: the row is written, and nobody waits for it.
 * `hourly`: like `after`, but with one row per hour however often it happens, as a board asks for news all day.
 */
const written: Record<AccessAction, 'first' | 'after' | 'hourly'> = {
  login: 'after',
  'provider-login': 'after',
  'break-glass': 'after',
  'first-login': 'after',
  'login-failed': 'after',
  logout: 'after',
  ended: 'after',
  board: 'hourly',
  search: 'hourly',
  export: 'first',
  erase: 'first',
  settings: 'after',
  'settings-read': 'hourly',
  'access-log': 'hourly',
  invite: 'after',
  'reset-link': 'after',
  role: 'after',
  disable: 'after',
  enable: 'after',
  password: 'after',
  'session-ended': 'after',
  'second-factor': 'after',
  'second-factor-off': 'after',
  'join-accounts': 'after',
  'recovery-codes': 'after',
  staff: 'hourly',
  'setup-link': 'first',
  setup: 'after',
}

export type AccessEntry = Pick<
  AccessRow,
  'by' | 'action' | 'route' | 'doctorId' | 'day' | 'appointmentIds' | 'username'
>

/** A login by a name that nobody has: what was typed is not kept, as it may be a password. */
export const UNKNOWN = 'unknown'

export type AccessLog = ReturnType<typeof accessLog>

type Parts = { store: Pick<AccessLogStore, 'add'>; clock: () => number; log: Logger }

/** Writes who looked at what. */
export function accessLog({ store, clock, log }: Parts) {
  /** The rows that this process has written in this hour. */
  let known = { hour: 0, ids: new Set<string>() }
  const pending = new Set<Promise<void>>()
  const closing = new AbortController()

  function rowOf(access: AccessEntry, isHourly: boolean): AccessRow {
    const now = clock()
    const { by, action, route, doctorId, day, appointmentIds } = access
    const said = JSON.stringify([by, action, route, doctorId, day, appointmentIds, Math.floor(now / HOUR_MS)])
    const _id = isHourly ? digestOf(said) : randomUUID()
    return { ...access, _id, at: new Date(now) }
  }

  function isKnown(id: string): boolean {
    const hour = Math.floor(clock() / HOUR_MS)
    if (hour !== known.hour) known = { hour, ids: new Set() }
    return known.ids.has(id)
  }

  async function addAtLast(row: AccessRow) {
    for (let tries = 1; ; tries++) {
      try {
        return await store.add(row)
      } catch (error) {
        if (tries < TRIES && !closing.signal.aborted) {
          await pause(RETRY_AFTER_MS, undefined, { signal: closing.signal }).catch(() => {})
          continue
        }
        known.ids.delete(row._id)
        // Without the ids of appointments, which give access to them.
        const { by, action, doctorId, day, at } = row
        const err = error instanceof Error ? error.message : error
        log.error({ err, by, action, doctorId, day, at }, 'an access is not in the access log')
        return
      }
    }
  }

  function addLater(row: AccessRow) {
    const adding = addAtLast(row).finally(() => pending.delete(adding))
    pending.add(adding)
  }

  return {
    /**
     * Resolves when the action may go on: for an export or an erasure after the row is written, else at once. Rejects
     * if that row cannot be written. A failed write of another row goes to the process's log.
     */
    async record(access: AccessEntry): Promise<void> {
      const how = access.action === 'login-failed' && access.by === UNKNOWN ? 'hourly' : written[access.action]
      const row = rowOf(access, how === 'hourly')
      if (how === 'first') return store.add(row)
      if (isKnown(row._id)) return
      if (how === 'hourly') known.ids.add(row._id)
      addLater(row)
    },

    /** Waits for what is being written. */
    async close(): Promise<void> {
      closing.abort()
      await Promise.all(pending)
    },
  }
}
