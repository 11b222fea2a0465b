import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Server, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What a provider took from us; `listedAs`: what Twilio's list says of it by now. */
export type Accepted = {
  method: string
  to: string
  text: string
  fields: Record<string, string>
  at: number
  listedAs?: { status: string; error_code: number | null }
}

/** `accept` takes the message and says so. The others do what providers do on a bad day. */
export type Behaviour =
  | 'accept'
  | 'accept, then hang up'
  | 'accept, then say nothing'
  | 'accept, then talk on and on'
  | { acceptAndAnswerAfter: Promise<void> }
  | { acceptAndAnswer: { status: number; body: object | string } }
  | { status: number; body: object | string; headers?: Record<string, string> }

type Provider = { url: string; accepted: Accepted[]; behave: (next: Behaviour, times?: number) => void }

const portOf = (server: Server) => (server.address() as AddressInfo).port

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** Sends an answer without an end, as fast as it is taken. */
function talkOn(response: ServerResponse): void {
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  }
  response.on('drain', more)
  response.write('{"ok":true,"result":"')
  more()
}

/** An HTTP server that notes what it accepts, and answers as `answer` says. */
async function startProvider(
  read: (request: IncomingMessage, body: string) => Omit<Accepted, 'at'>,
  answer: (accepted: Accepted, number: number) => object,
  answerQuery: ((query: URLSearchParams, accepted: Accepted[]) => object) | null = null,
): Promise<Provider & { close: () => Promise<void> }> {
  const accepted: Accepted[] = []
  let coming: Behaviour[] = []

  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const query = request.method === 'GET' ? answerQuery : null
    if (query !== null) {
      const answered = query(new URL(request.url ?? '', 'http://localhost').searchParams, accepted)
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answered))
      return
    }
    const message = { ...read(request, await bodyOf(request)), at: Date.now() }
    const behaviour = coming.shift() ?? 'accept'
    if (typeof behaviour === 'object' && 'status' in behaviour) {
      const body = typeof behaviour.body === 'string' ? behaviour.body : JSON.stringify(behaviour.body)
      response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers }).end(body)
      return
    }
    accepted.push(message)
    if (typeof behaviour === 'object' && 'acceptAndAnswer' in behaviour) {
      const { status, body } = behaviour.acceptAndAnswer
      response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body))
      return
    }
    if (typeof behaviour === 'object') await behaviour.acceptAndAnswerAfter
    if (behaviour === 'accept' || typeof behaviour === 'object') {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(answer(message, accepted.length)))
    } else if (behaviour === 'accept, then hang up') {
      request.socket.destroy()
    } else if (behaviour === 'accept, then talk on and on') {
      talkOn(response.writeHead(200, { 'content-type': 'application/json' }))
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

const sidOf = (number: number) => `SM${String(number).padStart(32, '0')}`

/** Twilio's message creation and list. */
export const startTwilio = () =>
  startProvider(
    (request, body) => {
      const fields = Object.fromEntries(new URLSearchParams(body))
      return { method: String(request.url), to: fields.To ?? '', text: fields.Body ?? '', fields }
    },
    (_, number) => ({ sid: sidOf(number), status: 'queued' }),
    (query, accepted) => ({
      messages: accepted.flatMap(({ to, text, at, listedAs }, index) =>
        to === query.get('To')
          ? [
              {
                sid: sidOf(index + 1),
                to,
                body: text,
                status: 'queued',
                direction: 'outbound-api',
                error_code: null,
                date_created: new Date(at).toUTCString(),
                ...listedAs,
              },
            ]
          : [],
      ),
    }),
  )

/** A mail server without login; `refuse` is what it answers to the next recipient, `hangUpAfter` says how many mails it takes without an answer. */
export async function startMail() {
  const accepted: { to: string; raw: string }[] = []
  let refusal: number | null = null
  let silentFor = 0
  let isStuck = false
  const sockets = new Set<Socket>()
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
        if (isStuck) return
        if (silentFor === 0) return done()
        silentFor -= 1
        for (const socket of sockets) socket.destroy()
      })
    },
  })
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const listening = server.listen(0, '127.0.0.1')
  await new Promise<void>((resolve) => listening.once('listening', resolve))
  return {
    url: `smtp://127.0.0.1:${portOf(listening)}`,
    accepted,
    refuse: (responseCode: number) => {
      refusal = responseCode
    },
    /** It takes mails from now on, and says nothing of it. */
    hang: () => {
      isStuck = true
    },
    hangUpAfter: (mails: number) => {
      silentFor = mails
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
