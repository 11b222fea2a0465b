import type { ClientEvents, ServerEvents, SocketAuth } from '@anteroom/contracts/live.ts'
import type { Socket } from 'socket.io-client'

type OpenSocket = Socket<ServerEvents, ClientEvents>

type Events = ServerEvents & Record<'connect' | 'disconnect' | 'connect_error', () => void>
type Listen = <Event extends keyof Events>(event: Event, listener: Events[Event]) => void

/** What the pages use of a socket. */
export type LiveSocket = Pick<OpenSocket, 'connected' | 'active' | 'timeout'> & {
  connect: () => void
  disconnect: () => void
  on: Listen
  off: Listen
}

const open = async (auth: SocketAuth) => (await import('./open-socket.ts')).openSocket(auth)

/**
 * A socket that is loaded when it is first connected: what a page shows first comes by REST, and does not wait for it.
 * While it cannot be loaded the page is told as of a server that cannot be reached.
 */
export function liveSocket(auth: SocketAuth, load: (auth: SocketAuth) => Promise<OpenSocket> = open): LiveSocket {
  let listened: { event: keyof Events; listener: Events[keyof Events] }[] = []
  let socket: OpenSocket | null = null
  let isLoading = false
  let isWanted = false

  async function loadAndConnect() {
    isLoading = true
    try {
      const loaded = await load(auth)
      for (const { event, listener } of listened) loaded.on(event, listener as never)
      if (isWanted) loaded.connect()
      socket = loaded
    } catch {
      for (const { event, listener } of listened) if (event === 'connect_error') (listener as () => void)()
    }
    isLoading = false
  }

  return {
    get connected() {
      return socket?.connected ?? false
    },
    get active() {
      return socket?.active ?? isLoading
    },
    timeout(milliseconds) {
      if (socket === null) throw new Error('Nothing is sent before the socket is connected')
      return socket.timeout(milliseconds)
    },
    connect() {
      isWanted = true
      if (socket) socket.connect()
      else if (!isLoading) loadAndConnect()
    },
    disconnect() {
      isWanted = false
      socket?.disconnect()
    },
    on(event, listener) {
      listened.push({ event, listener })
      socket?.on(event, listener as never)
    },
    off(event, listener) {
      listened = listened.filter((one) => one.event !== event || one.listener !== listener)
      socket?.off(event, listener as never)
    },
  }
}
