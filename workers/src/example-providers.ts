import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What a provider took from us. */
export type Accepted = { method: string; to: string; text: string; fields: Record<string, string> }

/** `accept` takes the message and says so. The others do what providers do on a bad day. */
export type Behaviour =
  | 'accept'
  | 'accept, then hang up'
  | 'accept, then say nothing'
  | { acceptAndAnswerAfter: Promise<void> }
  | { status: number; body: object | string; headers?: Record<string, string> }

type Provider = { url: string; accepted: Accepted[]; behave: (next: Behaviour, times?: number) => void }

const portOf = (server: Server) => (server.address() as AddressInfo).port

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** An HTTP server that notes what it accepts, and answers as `answer` says. */
async function startProvider(
  read: (request: IncomingMessage, body: string) => Accepted,
  answer: (accepted: Accepted, number: number) => object,
): Promise<Provider & { close: () => Promise<void> }> {
  const accepted: Accepted[] = []
  let coming: Behaviour[] = []

  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const message = read(request, await bodyOf(request))
    const behaviour = coming.shift() ?? 'accept'
    if (typeof behaviour === 'object' && 'status' in behaviour) {
      const body = typeof behaviour.body === 'string' ? behaviour.body : JSON.stringify(behaviour.body)
      response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers }).end(body)
      return
    }
    accepted.push(message)
    if (typeof behaviour === 'object') await behaviour.acceptAndAnswerAfter
    if (behaviour === 'accept' || typeof behaviour === 'object') {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(answer(message, accepted.length)))
    } else if (behaviour === 'accept, then hang up') {
      request.socket.destroy()
    }
  }

  const server = createServer(respond)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    accepted,
    behave: (next, times = 1) => {
      coming = Array.from({ length: times }, () => next)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Telegram's `sendMessage` and `editMessageText`. Message ids are counted from 1. */
export const startTelegram = () =>
  startProvider(
    (request, body) => {
      const fields = JSON.parse(body)
      return { method: String(request.url?.split('/').at(-1)), to: String(fields.chat_id), text: fields.text, fields }
    },
    (_, number) => ({ ok: true, result: { message_id: number } }),
  )

/** Twilio's message creation. */
export const startTwilio = () =>
  startProvider(
    (request, body) => {
      const fields = Object.fromEntries(new URLSearchParams(body))
      return { method: String(request.url), to: fields.To ?? '', text: fields.Body ?? '', fields }
    },
    (_, number) => ({ sid: `SM${String(number).padStart(32, '0')}`, status: 'queued' }),
  )

/** A mail server without login; `refuse` is what it answers to the next recipient. */
export async function startMail() {
  const accepted: { to: string; raw: string }[] = []
  let refusal: number | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo(_, __, done) {
      const responseCode = refusal
      refusal = null
      done(responseCode === null ? null : Object.assign(new Error('refused'), { responseCode }))
    },
    onData(stream, session, done) {
      stream.setEncoding('utf8')
      let raw = ''
      stream.on('data', (chunk: string) => {
        raw += chunk
      })
      stream.on('end', () => {
        accepted.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), raw })
        done()
      })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await new Promise<void>((resolve) => listening.once('listening', resolve))
  return {
    url: `smtp://127.0.0.1:${portOf(listening)}`,
    accepted,
    refuse: (responseCode: number) => {
      refusal = responseCode
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** A port on which nobody listens. */
export async function unusedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = portOf(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}
