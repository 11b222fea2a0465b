import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { httpServer } from './http-server.ts'

test.each([
  ['headers that do not end', 'GET / HTTP/1.1\r\nHost: clinic\r\nX-Slow: '],
  ['a body that does not end', 'POST / HTTP/1.1\r\nHost: clinic\r\nContent-Length: 9\r\n\r\n{'],
  ['nothing at all', ''],
])('a caller who sends %s is cut off', async (_, sent) => {
  const limits = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 }
  const server = httpServer(async (request, response) => response.end(await text(request).catch(() => 'cut')), limits)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(sent)

  expect(await text(socket)).toMatch(/^(HTTP\/1.1 408 .*|)$/s)
  server.close()
})

test('a server that ends answers what it has, on connections that end with it', async () => {
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
  const server = httpServer(async (_, response) => response.end(await answered.then(() => 'done')))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const agent = new Agent({ keepAlive: true })
  const asked = get({ port: (server.address() as AddressInfo).port, agent })
  await once(server, 'request')
  server.drain()
  const closed = once(server.close(), 'close')
  answer()

  const [response] = await once(asked, 'response')
  expect(response.headers.connection).toBe('close')
  expect(await text(response)).toBe('done')
  await closed
})

test('headers have ten seconds, and a connection outlives what a proxy keeps of it', () => {
  const server = httpServer(() => {})
  expect(server).toMatchObject({ headersTimeout: 10_000, requestTimeout: 15_000 })
  expect(server.keepAliveTimeout).toBeGreaterThan(120_000)
})
