import { pollLoop } from '@anteroom/service/poll-loop.ts'
import type { Logger } from 'pino'
import type { LiveServer } from '../publish/channel.ts'
import type { StaffSessions } from './sessions.ts'

const EVERY_MS = 2_000

type Parts = { io: LiveServer; sessions: Pick<StaffSessions, 'over'>; log: Logger }

/**
 * Closes the sockets of this process whose session is over. A logout closes them at once, by a hint through Redis; this
 * is for hints that were lost, and for what gives none: a member deleted or disabled, or an idle end.
 */
export const closeEndedSockets = ({ io, sessions, log }: Parts) =>
  pollLoop(EVERY_MS, async () => {
    const staffSockets = [...io.sockets.sockets.values()].filter(({ data }) => data.sessionId !== undefined)
    if (staffSockets.length === 0) return
    try {
      const ids = new Set(staffSockets.flatMap(({ data }) => data.sessionId ?? []))
      const over = new Set(await sessions.over([...ids]))
      for (const socket of staffSockets) if (over.has(socket.data.sessionId ?? '')) socket.disconnect(true)
    } catch (error) {
      log.warn({ err: error instanceof Error ? error.message : error }, 'sessions of sockets were not checked')
    }
  })
