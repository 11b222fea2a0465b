import { randomUUID } from 'node:crypto'
import type { ClientEvents, QueueUpdate, ServerEvents, StatusUpdate } from '@anteroom/contracts/live.ts'
import type { StatusLinks } from '@anteroom/store/status-links.ts'
import type { Server } from 'socket.io'
import { rooms } from './rooms.ts'

/** An event about one appointment by its id, and the version of the link that its patient has; null: none. */
type PatientUpdate = { link: number | null } & (
  | { event: 'statusUpdate'; update: StatusUpdate }
  | { event: 'queueUpdate'; update: QueueUpdate }
)

type ServerToServer = { patientUpdate: (update: PatientUpdate) => void }

/**
 * `sessionId`: of the staff session that a socket was opened with. `followed`: by which name it follows an appointment, if
 * it does.
 */
export type SocketData = { sessionId?: string; followed?: { name: string; isPatient: boolean } }

export type LiveServer = Server<ClientEvents, ServerEvents, ServerToServer, SocketData>

export type LiveChannel = {
  emit: <Event extends keyof ServerEvents>(
    names: string[],
    event: Event,
    ...update: Parameters<ServerEvents[Event]>
  ) => void
  /** To those who follow an appointment, each by the name that they know it by. */
  toPatient: (update: PatientUpdate) => void
  /** Closes the sockets in a room. */
  disconnect: (room: string) => void
}

type Parts = { clusterIsUp: () => boolean; tokenOf: StatusLinks['tokenOf'] }

/**
 * Emits to rooms across all API processes. Sockets of this process get the event directly: the adapter would emit it
 * only after Redis has accepted it, which a frozen Redis never does. Other processes get it through Redis while
 * `clusterIsUp`; otherwise messages would pile up in this process. No token passes through Redis: each process derives
 * those of its own patients with `tokenOf`.
 */
export function liveChannel(io: LiveServer, { clusterIsUp, tokenOf }: Parts): LiveChannel {
  const thisProcess = `process:${randomUUID()}`
  io.use((socket, next) => {
    socket.join(thisProcess)
    next()
  })

  function toPatientHere({ link, event, update }: PatientUpdate) {
    const { appointmentId: id } = update
    const emit = (room: string, appointmentId: string) =>
      io.local.to(room).emit(event, ...([{ ...update, appointmentId }] as never))
    emit(rooms.appointment(id), id)
    if (link === null || !io.of('/').adapter.rooms.has(rooms.link(id, link))) return
    emit(rooms.link(id, link), tokenOf({ id, link: { version: link } }))
  }
  io.on('patientUpdate', toPatientHere)

  return {
    toPatient(update) {
      toPatientHere(update)
      if (clusterIsUp()) io.serverSideEmit('patientUpdate', update)
    },
    emit(names, event, ...update) {
      io.local.to(names).emit(event, ...(update as never))
      if (clusterIsUp())
        io.to(names)
          .except(thisProcess)
          .emit(event, ...(update as never))
    },
    disconnect(room) {
      io.local.in(room).disconnectSockets(true)
      if (clusterIsUp()) io.in(room).except(thisProcess).disconnectSockets(true)
    },
  }
}
