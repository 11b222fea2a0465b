import { freePort } from '@anteroom/local/processes/free-port.ts'
import { type MailStandIn, startMail } from '@anteroom/local/stand-ins/mail.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emailChannel } from './email.ts'
import { message, soon } from './testing/message.ts'

describe('e-mail', () => {
  let mail: MailStandIn
  beforeEach(async () => {
    mail = await startMail()
  })
  afterEach(() => mail.stop())
  const channel = (smtpUrl = mail.url) => emailChannel({ smtpUrl, from: 'Clinic <desk@clinic.example>' })
  const toAnn = { ...message, to: 'ann@example.org' }

  it('sends, with the same Message-ID for a repeat, which does not give the appointment away', async () => {
    const first = await channel().send(toAnn, soon())
    const repeat = await channel().send(toAnn, soon())
    expect(first).toEqual(repeat)
    expect(first).toMatchObject({
      kind: 'accepted',
      providerId: expect.stringMatching(/^<[0-9a-f]{32}@clinic.example>$/),
    })
    expect(mail.accepted).toHaveLength(2)
    expect(mail.accepted[0]).toMatchObject({
      to: 'ann@example.org',
      raw: expect.stringContaining('Subject: It is your turn'),
    })
    expect(mail.accepted[0]?.raw).not.toContain('secret')
  })

  it('has an HTML part beside the text, for those who read mail with it', async () => {
    await channel().send(
      { ...toAnn, text: 'حان دورك', html: '<html lang="ar" dir="rtl"><p>حان دورك</p></html>' },
      soon(),
    )
    const [{ text, html, raw } = { text: '', html: '', raw: '' }] = mail.accepted
    expect(text).toBe('حان دورك')
    expect(html).toContain('<html lang="ar" dir="rtl"><p>حان دورك</p></html>')
    expect(raw).toMatch(/multipart\/alternative[\s\S]*text\/plain[\s\S]*text\/html/)
  })

  it.each([
    ['400', 550, { kind: 'refused', reason: 'smtp-550' }],
    ['429', 450, { kind: 'not-accepted' }],
  ] as const)('understands a mail server that says %s, as code %i', async (behaviour, _, outcome) => {
    mail.behave(behaviour)
    expect(await channel().send(toAnn, soon())).toEqual(outcome)
  })

  it('knows nothing after the time limit, and that nothing was sent where nobody listens', async () => {
    expect(await channel().send(toAnn, AbortSignal.abort())).toEqual({ kind: 'unknown' })
    mail.behave('accept-then-hang')
    expect(await channel().send(toAnn, AbortSignal.timeout(500))).toEqual({ kind: 'unknown' })
    expect(await channel(`smtp://127.0.0.1:${await freePort()}`).send(toAnn, soon())).toEqual({
      kind: 'not-accepted',
    })
  })
})
