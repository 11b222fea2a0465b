import { buffer } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { type Behaviour, behaviourSwitch } from './behaviour.ts'
import { listen } from './listener.ts'

/** `told`: what its sender met on handing it over. */
export type Email = { from: string; to: string; subject: string; text: string; at: string; told: MailBehaviour }
export type MailStandIn = Awaited<ReturnType<typeof startMail>>

/** The bad days that a mail server can have, too, with the code of its answer (RFC 5321, 4.2.3) where it gives one. */
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

const keptWith = new Set<Behaviour>(['ok', 'slow', 'accept-then-hang', 'accept-then-reset', 'accept-then-500'])

/** An SMTP server on this machine that takes every letter and keeps it in memory, oldest first. */
export async function startMail({ slowMs, onChange }: { slowMs: number; onChange: () => void }) {
  const inbox: Email[] = []
  const faults = behaviourSwitch()

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope
      const to = rcptTo.map(({ address }) => address).join(', ')
      const told = faults.next(to) as MailBehaviour
      const code = mailCodes[told]
      const answer = () => {
        if (told === 'accept-then-hang') return
        if (told === 'accept-then-reset') return void listener.socketFrom(session.remotePort)?.resetAndDestroy()
        if (code !== null) return done(Object.assign(new Error('Not today'), { responseCode: code }))
        setTimeout(done, told === 'slow' ? slowMs : 0)
      }
      buffer(stream)
        .then((raw) => PostalMime.parse(raw))
        .then(({ subject = '', text = '' }) => {
          const from = mailFrom ? mailFrom.address : ''
          if (keptWith.has(told))
            inbox.push({ from, to, subject, text: text.trim(), at: new Date().toISOString(), told })
          onChange()
          answer()
        }, done)
    },
  })
  // A client that drops its connection is no fault of this server.
  server.on('error', () => {})
  const listener = await listen(server.server)
  return {
    url: `smtp://127.0.0.1:${listener.port}`,
    inbox,
    listener,
    faults,
    stop: listener.stop,
  }
}
