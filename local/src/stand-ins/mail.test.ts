import { createTransport } from 'nodemailer'
import { expect, test } from 'vitest'
import { startMail } from './mail.ts'

test('a letter is kept as it was written, accents included', async () => {
  const changes: string[] = []
  const mail = await startMail(() => changes.push('change'))
  try {
    await createTransport(mail.url).sendMail({
      from: 'Clinic <clinic@example.org>',
      to: 'ann@example.org',
      subject: 'Su turno: está cerca',
      text: 'Dos personas están delante.',
    })

    expect(mail.inbox).toMatchObject([
      {
        from: 'clinic@example.org',
        to: 'ann@example.org',
        subject: 'Su turno: está cerca',
        text: 'Dos personas están delante.',
      },
    ])
    expect(changes).toHaveLength(1)
  } finally {
    await mail.stop()
  }
})
