import { expect, it } from 'vitest'
import { outcomeWithoutAnswer } from './channel.ts'

it.each([
  ['nobody listens', { code: 'ECONNREFUSED' }, 'not-accepted'],
  // nodemailer keeps the system's code beside its own.
  ['the certificate of a mail server is over', { code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' }, 'not-accepted'],
  ['a certificate is for another name', { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'not-accepted'],
  ['the connection broke', { code: 'ECONNRESET' }, 'unknown'],
  ['nothing was said of it', {}, 'unknown'],
])('a request without an answer, where %s', (_, how, kind) => {
  expect(outcomeWithoutAnswer(Object.assign(new Error('no answer'), how))).toEqual({ kind })
})
