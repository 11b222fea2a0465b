import type { ClientEvents, ServerEvents, SocketAuth } from '@anteroom/contracts/live.ts'
import { io, type Socket } from 'socket.io-client'

export type LiveSocket = Socket<ServerEvents, ClientEvents>

/**
 * A socket to the page's own origin, not yet connected. WebSocket first, since polling needs a sticky load balancer.
 */
export const liveSocket = (auth: SocketAuth): LiveSocket =>
  io({
    auth,
    autoConnect: false,
    // Pages may have different appointments or sessions, so they do not share a connection.
    forceNew: true,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    timeout: 8_000,
    reconnectionDelayMax: 5_000,
  })
