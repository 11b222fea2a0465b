import type { ServerEvents } from '@anteroom/contracts/live.ts'
import type { LiveSocket } from '../live/socket.ts'

type Listener = (...values: unknown[]) => void

/** A socket whose server side is the test. */
export function fakeSocket() {
  const listeners = new Map<string, Set<Listener>>()
  const emitted: { event: string; request: unknown }[] = []
  let acknowledgement: unknown = null

  const dispatch = (event: string, ...values: unknown[]) => {
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
    /** The events that the page emitted, in order. */
    emitted,
    up() {
      socket.connected = true
      dispatch('connect')
    },
    down() {
      socket.connected = false
      dispatch('disconnect', 'transport close')
    },
    /** As after a logout in another window: the client does not reconnect by itself. */
    closedByServer() {
      socket.active = false
      socket.connected = false
      dispatch('disconnect', 'io server disconnect')
    },
    receive: <Event extends keyof ServerEvents>(event: Event, ...update: Parameters<ServerEvents[Event]>) =>
      dispatch(event, ...update),
    /** Sets the acknowledgement of every command; null: none, so that it times out. */
    acknowledgeWith(answer: unknown) {
      acknowledgement = answer
    },
  }
}
