import { createServer } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Server } from 'socket.io'

/**
 * The least that live pages can cost with Socket.IO: a press sends each of the doctor's pages its own message, as large
 * as a real one. Runs as a separate process.
 */
const update = JSON.parse(process.env.UPDATE ?? '{}')

/** Measured as in the API. */
const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()

const http = createServer((request, response) => {
  if (request.url === '/held-up') {
    response.end(`${delay.max / 1e6}`)
    delay.reset()
    return
  }
  const [, , doctor, rev] = request.url?.split('/') ?? []
  const pages = [...(io.of('/').adapter.rooms.get(`doctor:${doctor}`) ?? [])]
  for (const id of pages) io.to(id).emit('queueUpdate', { ...update, rev: Number(rev) })
  const body = JSON.stringify(update)
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) })
  response.end(body)
})
const io = new Server(http, { serveClient: false })
io.use((socket, next) => {
  socket.join(`doctor:${socket.handshake.auth.appointmentId}`)
  next()
})
http.listen(Number(process.env.PORT), '127.0.0.1')

process.once('SIGTERM', () => {
  io.disconnectSockets(true)
  http.close()
  http.closeAllConnections()
})
