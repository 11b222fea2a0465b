import { randomUUID } from 'node:crypto'
import type { ClientEvents, ServerEvents } from '@anteroom/contracts/live.ts'
import type { Server } from 'socket.io'
import type { DayNews } from './day-news.ts'
import { rooms } from './rooms.ts'

type ServerToServer = { news: (news: DayNews[]) => void; sessionEnded: (sessionId: string) => void }

/**
 * `sessionId`: of the staff session that a socket was opened with. `followed`: by which name it follows an appointment,
 * if it does.
 */
export type SocketData = { sessionId?: string; followed?: { name: string; isPatient: boolean } }

export type LiveServer = Server<ClientEvents, ServerEvents, ServerToServer, SocketData>

export type LiveChannel = {
  emit: <Event extends keyof ServerEvents>(
    names: string[],
    event: Event,
    ...update: Parameters<ServerEvents[Event]>
  ) => void
  /** Closes the sockets in a room. */
  disconnect: (room: string) => void
  /** Closes the sockets of a session of staff that has ended, and says so to the other processes. */
  endSession: (sessionId: string) => void
}

/**
 * Emits to rooms across all API processes. Sockets of this process get the event directly: the adapter would emit it
 * only after Redis has accepted it, which a frozen Redis never does. Other processes get it through Redis while
 * `clusterIsUp`; otherwise messages would pile up in this process.
 */
export function liveChannel(io: LiveServer, clusterIsUp: () => boolean): LiveChannel {
  const thisProcess = `process:${randomUUID()}`
  io.use((socket, next) => {
    socket.join(thisProcess)
    next()
  })

  function disconnect(room: string): void {
    io.local.in(room).disconnectSockets(true)
    if (clusterIsUp()) io.in(room).except(thisProcess).disconnectSockets(true)
  }

  return {
    disconnect,
    endSession(sessionId) {
      disconnect(rooms.session(sessionId))
      if (clusterIsUp()) io.serverSideEmit('sessionEnded', sessionId)
    },
    emit(names, event, ...update) {
      io.local.to(names).emit(event, ...(update as never))
      if (clusterIsUp())
        io.to(names)
          .except(thisProcess)
          .emit(event, ...(update as never))
    },
  }
}
