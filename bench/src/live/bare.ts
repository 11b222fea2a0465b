import { createServer } from 'node:http'
import { Server } from 'socket.io'

/**
 * The least that live pages can cost with Socket.IO: a press sends each page of the doctor a message of its own, with as many bytes
 * as a real one. A process of its own.
 */
const update = JSON.parse(process.env.UPDATE ?? '{}')

const http = createServer((request, response) => {
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
