import { once } from 'node:events'
import { connect } from 'node:net'

/**
 * Staff ask with their session cookie, the bot with its key. `tag`: the ETag of the answer that the client already has.
 */
export type Asked = {
  method: 'GET' | 'POST'
  path: string
  cookie?: string
  key?: string
  tag?: string
  body?: unknown
}
/** `tookMs`: from the question to the whole answer. */
export type Answer = { status: number; tag?: string | undefined; body: string; tookMs?: number }

/** One kept-alive connection that carries one request at a time. */
export type Connection = { ask: (asked: Asked) => Promise<Answer>; close: () => void }

/**
 * A client that does only what these benches need. Fetch and other general clients spend more time on a request than a
 * bare server does, so the load rather than the server would set the ceiling.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.setNoDelay(true)

  let received: Buffer = Buffer.alloc(0)
  let current: { askedAt: number; resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined
  socket.on('data', (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
    const answer = wholeAnswer(received)
    if (answer === null) return
    received = Buffer.alloc(0)
    current?.resolve({ ...answer, tookMs: performance.now() - current.askedAt })
  })
  socket.on('error', (error) => current?.reject(error))
  socket.on('close', () => current?.reject(new Error('The server closed the connection')))

  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        if (!socket.writable) return reject(new Error('The server has closed the connection'))
        current = { askedAt: performance.now(), resolve, reject }
        socket.write(textOf(asked))
      }),
    close: () => socket.destroy(),
  }
}

function textOf({ method, path, cookie, key, tag, body }: Asked): string {
  const payload = body === undefined ? '' : JSON.stringify(body)
  const caller = `${cookie ? `Origin: http://127.0.0.1\r\nCookie: ${cookie}\r\n` : ''}${key ? `Authorization: Bearer ${key}\r\n` : ''}${tag ? `If-None-Match: ${tag}\r\n` : ''}`
  const type = payload ? 'Content-Type: application/json\r\n' : ''
  const length = method === 'POST' ? `Content-Length: ${Buffer.byteLength(payload)}\r\n` : ''
  return `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${caller}${type}${length}\r\n${payload}`
}

/**
 * The answer once it is complete; null before. Every answer here has a `Content-Length`, except a 304; another one
 * without it is an error.
 */
function wholeAnswer(received: Buffer): Answer | null {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return null
  const headers = received.toString('latin1', 0, end)
  const status = Number(headers.slice(9, 12))
  const length = status === 304 ? '0' : /\r\ncontent-length: (\d+)/i.exec(headers)?.[1]
  if (length === undefined) throw new Error(`An answer without a length:\n${headers}`)
  const start = end + 4
  if (received.length < start + Number(length)) return null
  return {
    status,
    tag: /\r\netag: (.+)/i.exec(headers)?.[1],
    body: received.toString('utf8', start, start + Number(length)),
  }
}

/** The body of an answer with the expected status. Throws on any other status. */
export function expectStatus(answer: Answer, status: number): string {
  const { status: got, tookMs, body } = answer
  if (got === status) return body
  const after = tookMs === undefined ? '' : ` after ${tookMs.toFixed(0)} ms`
  throw new Error(`Expected ${status}, got ${got}${after}: ${body}`)
}
