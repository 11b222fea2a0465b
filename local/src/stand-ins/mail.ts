import { buffer } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { type Behaviour, behaviourSwitch } from './behaviour.ts'
import { listen } from './listener.ts'

/** `raw`: as it was handed over, with its headers; `behaviour`: what its sender met. */
export type Email = {
  from: string
  to: string
  subject: string
  text: string
  /** Empty: there is none. */
  html: string
  raw: string
  at: string
  behaviour: MailBehaviour
}
export type MailStandIn = Awaited<ReturnType<typeof startMail>>

/**
 * The behaviours that a mail server can have, too, with the code of its answer (RFC 5321, 4.2.3) where it gives one.
 */
export const mailCodes = {
  ok: null,
  slow: null,
  'accept-then-hang': null,
  'accept-then-reset': null,
  'accept-then-500': 451,
  500: 451,
  429: 450,
  400: 550,
  403: 554,
  refused: null,
} as const satisfies Partial<Record<Behaviour, number | null>>
export type MailBehaviour = `${keyof typeof mailCodes}`

/** With these the recipient is refused; with the others the email is accepted before its sender meets them. */
const refusing = new Set<Behaviour>(['500', '429', '400', '403'])

const answerOf = (behaviour: MailBehaviour) =>
  Object.assign(new Error('Not today'), { responseCode: mailCodes[behaviour] })

/** An SMTP server on this machine that keeps the emails that it accepts in memory, oldest first. */
export async function startMail({ slowMs = 0, onChange = () => {} }: { slowMs?: number; onChange?: () => void } = {}) {
  const accepted: Email[] = []
  const faults = behaviourSwitch()
  /** What the email that is being handed over in a session meets. */
  const met = new Map<string, MailBehaviour>()

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, { id }, done) {
      const behaviour = faults.next(address) as MailBehaviour
      met.set(id, behaviour)
      if (!refusing.has(behaviour)) return done()
      onChange()
      done(answerOf(behaviour))
    },
    onData(stream, { id, envelope, remotePort }, done) {
      const behaviour = met.get(id) ?? 'ok'
      const answer = () => {
        if (behaviour === 'accept-then-hang') return
        if (behaviour === 'accept-then-reset') return void listener.socketFrom(remotePort)?.resetAndDestroy()
        if (behaviour === 'accept-then-500') return done(answerOf(behaviour))
        setTimeout(done, behaviour === 'slow' ? slowMs : 0)
      }
      buffer(stream)
        .then(async (raw) => ({ raw: raw.toString(), ...(await PostalMime.parse(raw)) }))
        .then(({ subject = '', text = '', html = '', raw }) => {
          const from = envelope.mailFrom ? envelope.mailFrom.address : ''
          const to = envelope.rcptTo.map(({ address }) => address).join(', ')
          accepted.push({ from, to, subject, text: text.trim(), html, raw, at: new Date().toISOString(), behaviour })
          onChange()
          answer()
        }, done)
    },
    onClose: ({ id }) => void met.delete(id),
  })
  // A client that drops its connection is no fault of this server.
  server.on('error', () => {})
  const listener = await listen(server.server)
  return {
    url: `smtp://127.0.0.1:${listener.port}`,
    accepted,
    listener,
    faults,
    /** Sets how it behaves with the next `times` emails. */
    behave: (behaviour: MailBehaviour, times = 1) => faults.set({ behaviour, times }),
    stop: listener.stop,
  }
}
