import type { ServerEvents } from '@anteroom/contracts/live.ts'
import type { LiveSocket } from '../live/socket.ts'

type Listener = (...values: unknown[]) => void

/** A socket whose other end is the test. */
export function fakeSocket() {
  const listeners = new Map<string, Set<Listener>>()
  const emitted: { event: string; request: unknown }[] = []
  let acknowledgement: unknown = null

  const tell = (event: string, ...values: unknown[]) => {
    for (const listener of listeners.get(event) ?? []) listener(...values)
  }

  const socket = {
    connected: false,
    active: true,
    connect: () => socket,
    disconnect: () => socket,
    on(event: string, listener: Listener) {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener))
      return socket
    },
    off(event: string, listener: Listener) {
      listeners.get(event)?.delete(listener)
      return socket
    },
    timeout: () => ({
      emitWithAck: async (event: string, request: unknown) => {
        emitted.push({ event, request })
        if (acknowledgement === null) throw new Error('operation has timed out')
        return acknowledgement
      },
    }),
  }

  return {
    socket: socket as unknown as LiveSocket,
    /** What the page emitted, in order. */
    emitted,
    up() {
      socket.connected = true
      tell('connect')
    },
    down() {
      socket.connected = false
      tell('disconnect', 'transport close')
    },
    /** As after a logout elsewhere: the client does not come back by itself. */
    closedByServer() {
      socket.active = false
      socket.connected = false
      tell('disconnect', 'io server disconnect')
    },
    receive: <Event extends keyof ServerEvents>(event: Event, ...update: Parameters<ServerEvents[Event]>) =>
      tell(event, ...update),
    /** What every command is acknowledged with; null: nothing, until the time limit. */
    acknowledgeWith(answer: unknown) {
      acknowledgement = answer
    },
  }
}
