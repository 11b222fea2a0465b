import { once } from 'node:events'
import type { AddressInfo, Server, Socket } from 'node:net'

export type Listener = Awaited<ReturnType<typeof listen>>

/** Lets a server listen on this machine, at a port that it keeps while it refuses connections. */
export async function listen(server: Server) {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  function close() {
    server.close()
    for (const socket of sockets) socket.destroy()
  }

  return {
    port,
    /** The open connection that comes from this port of the client. */
    socketFrom: (remotePort: number) => [...sockets].find((socket) => socket.remotePort === remotePort),
    /** False: new connections are refused, and open ones are cut. */
    async open(isOpen: boolean) {
      if (isOpen === server.listening) return
      if (!isOpen) return close()
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
    },
    stop: close,
  }
}
