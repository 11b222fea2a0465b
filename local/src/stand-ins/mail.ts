import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type Letter = { from: string; to: string; subject: string; text: string; at: string }
export type MailStandIn = { url: string; inbox: Letter[]; stop: () => Promise<void> }

/** An SMTP server on this machine that takes every letter and keeps it in memory, oldest first. */
export async function startMail(onChange: () => void): Promise<MailStandIn> {
  const inbox: Letter[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      buffer(stream)
        .then((raw) => PostalMime.parse(raw))
        .then(({ subject = '', text = '' }) => {
          const { mailFrom, rcptTo } = session.envelope
          inbox.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address).join(', '),
            subject,
            text: text.trim(),
            at: new Date().toISOString(),
          })
          onChange()
          done()
        }, done)
    },
  })
  // A client that drops its connection is no fault of this server.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    inbox,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
