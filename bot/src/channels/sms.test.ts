import twilio from 'twilio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOT_KEY, type ExampleClinic, PUBLIC_URL, startExampleClinic, TWILIO_TOKEN } from '../example-clinic.ts'

let clinic: ExampleClinic
beforeAll(async () => {
  clinic = await startExampleClinic()
})
afterAll(() => clinic.close())

let lastSid = 0
const newSid = () => `SM${String(++lastSid).padStart(32, '0')}`

type Sms = { From: string; Body: string; MessageSid?: string; OptOutType?: string }

/** Delivers a text message as Twilio does. */
async function deliver(sms: Sms, { token = TWILIO_TOKEN, url = `${PUBLIC_URL}/twilio/sms`, signed = true } = {}) {
  const params = { MessageSid: newSid(), To: '+12025550100', ...sms }
  const signature = twilio.getExpectedTwilioSignature(token, url, params)
  const response = await fetch(`${clinic.url}/twilio/sms`, {
    method: 'POST',
    headers: signed ? { 'X-Twilio-Signature': signature } : {},
    body: new URLSearchParams(params),
  })
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

const said = async (sms: Sms) => /<Message>(.*)<\/Message>/s.exec((await deliver(sms)).text)?.[1] ?? null

describe('a text message', () => {
  it('books an appointment, by numbers', async () => {
    const From = '+12025550143'
    expect(await said({ From, Body: 'Book' })).toBe(
      'Which doctor?\n1 Dr. Michael Chen\n2 Dr. Sofia Reyes\n3 Dr. Amal Haddad\n4 Back\n5 Leave',
    )
    for (const Body of ['1', '2026-12-01', 'Ana Lopez']) await said({ From, Body })
    const MessageSid = newSid()

    expect(await said({ From, Body: '1', MessageSid })).toBe(
      'Booked: ticket 5 with Dr. Michael Chen.\n1 My status\n2 Menu',
    )
    const bookings = clinic.api.calls.filter(({ path }) => path === '/api/appointments')
    expect(bookings).toMatchObject([
      {
        key: `sms-${MessageSid}`,
        authorization: `Bearer ${BOT_KEY}`,
        body: {
          patientName: 'Ana Lopez',
          doctorId: 'dr_1',
          scheduledTime: expect.stringMatching(/^2026-12-01T/),
          contact: { channel: 'sms', address: From },
          bookedVia: 'sms',
          language: 'en',
        },
      },
    ])
  })

  it('that is delivered again gets the same reply and does nothing', async () => {
    const From = '+12025550144'
    await said({ From, Body: 'Book' })
    const sms = { From, Body: '2', MessageSid: newSid() }
    const first = await said(sms)

    expect(first).toContain('Which day with Dr. Sofia Reyes?')
    expect(await said(sms)).toBe(first)
    expect(await said({ From, Body: 'back' })).toContain('Which doctor?')
  })

  it('waits for the one before it', async () => {
    const From = '+12025550145'
    const replies = await Promise.all(['Book', '1', '2'].map((Body) => said({ From, Body })))

    expect(replies.at(-1)).toContain('What name shall we call?')
  })

  it('takes the language from LANG and tells the API', async () => {
    const From = '+12025550146'
    await said({ From, Body: 'LANG ES' })

    expect(await said({ From, Body: '?' })).toContain('Perdone, no le he entendido.')
    expect(clinic.api.calls.at(-1)).toMatchObject({
      path: '/api/appointments/appointment-1/language',
      body: { language: 'es' },
    })
  })

  it.each(['STOP', ' cancel ', 'Start', 'HELP'])('of the word %s is left to the carrier', async (Body) => {
    const before = clinic.api.calls.length

    expect(await said({ From: '+12025550147', Body })).toBeNull()
    expect(clinic.api.calls).toHaveLength(before)
  })

  it('that Twilio has answered itself is not answered again', async () => {
    expect(await said({ From: '+12025550147', Body: 'book', OptOutType: 'HELP' })).toBeNull()
  })

  it.each(['whatsapp:+12025550148', 'nobody'])('from %s gets no answer', async (From) => {
    expect(await said({ From, Body: 'book' })).toBeNull()
  })
})

describe('a request that Twilio has not signed', () => {
  it.each([
    ['without a signature', { signed: false }],
    ['with another token', { token: 'another-twilio-token' }],
    ['for another address', { url: 'https://elsewhere.example/twilio/sms' }],
  ])('%s gets 403 and does nothing', async (_, forgery) => {
    const before = clinic.api.calls.length
    const { status, text } = await deliver({ From: '+12025550149', Body: 'book' }, forgery)

    expect(status).toBe(403)
    expect(text).not.toContain('<Message>')
    expect(clinic.api.calls).toHaveLength(before)
  })

  it('of more than 16 kB gets 413', async () => {
    const { status } = await deliver({ From: '+12025550149', Body: 'x'.repeat(17_000) })

    expect(status).toBe(413)
  })
})

it('answers with TwiML', async () => {
  const { status, type, text } = await deliver({ From: '+12025550150', Body: '<hi> & bye' })

  expect({ status, type }).toEqual({ status: 200, type: 'text/xml; charset=utf-8' })
  expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><Response><Message>.*<\/Message><\/Response>$/s)
})

it('logs no number, name or text', async () => {
  await said({ From: '+12025550151', Body: 'Canary Name' })

  expect(clinic.logged.join('')).not.toMatch(/2025550|Canary|Ana Lopez/)
})
