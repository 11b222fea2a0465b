import type { SocketAuth } from '@anteroom/contracts/live.ts'
import { io } from 'socket.io-client'

/**
 * A socket to the page's own origin, not yet connected. WebSocket first, since polling needs a sticky load balancer.
 */
export const openSocket = (auth: SocketAuth) =>
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
