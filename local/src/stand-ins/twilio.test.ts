import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import twilio from 'twilio'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type StandIns, startStandIns } from './stand-ins.ts'

const account = { sid: `AC${'0'.repeat(32)}`, token: 'a-token', from: '+12025550100' }
const PATIENT = '+12025550143'

type Call = { path: string; signed: boolean; parameters: Record<string, string> }
let clinic: Server
let clinicUrl: string
let calls: Call[]
let twiml: string
let standIns: StandIns

beforeEach(async () => {
  calls = []
  twiml = '<Response/>'
  clinic = createServer(async (request: IncomingMessage, response) => {
    const parameters = Object.fromEntries(new URLSearchParams(await text(request)))
    const signature = String(request.headers['x-twilio-signature'])
    const signed = twilio.validateRequest(account.token, signature, clinicUrl + request.url, parameters)
    calls.push({ path: String(request.url), signed, parameters })
    response.end(twiml)
  }).listen(0)
  clinicUrl = `http://127.0.0.1:${(clinic.address() as AddressInfo).port}`
  standIns = await startStandIns({ telegramToken: '1:x', twilio: account, publicUrl: clinicUrl })
})
afterEach(async () => {
  await standIns.stop()
  clinic.close()
  clinic.closeAllConnections()
})

/** The real client, whose one host is the stand-in instead of api.twilio.com. */
function realClient(token = account.token) {
  const http = new twilio.RequestClient()
  const send = http.request.bind(http)
  http.request = (request) => send({ ...request, uri: request.uri.replace('https://api.twilio.com', standIns.url) })
  return twilio(account.sid, token, { httpClient: http })
}
const write = (body: string) =>
  fetch(`${standIns.url}/phone/sms/${encodeURIComponent(PATIENT)}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: body }),
  })
type Thread = { messages: { text: string; status: string; direction: string }[] }
const thread = async () => {
  const answer = await fetch(`${standIns.url}/phone/sms/${encodeURIComponent(PATIENT)}`)
  return ((await answer.json()) as Thread).messages
}

test('a text of the clinic arrives on the phone, and its progress is told, signed', async () => {
  const statusCallback = `${clinicUrl}/twilio/status?alert=7`
  const sent = await realClient().messages.create({
    to: PATIENT,
    from: account.from,
    body: 'You are next.',
    statusCallback,
  })

  expect(sent).toMatchObject({ status: 'queued', direction: 'outbound-api' })
  await expect.poll(() => calls.map(({ parameters }) => parameters.MessageStatus)).toEqual(['sent', 'delivered'])
  expect(calls.every(({ signed, path }) => signed && path === '/twilio/status?alert=7')).toBe(true)
  expect(await thread()).toMatchObject([{ text: 'You are next.', status: 'delivered' }])
  expect(await realClient().messages.list({ to: PATIENT })).toMatchObject([{ sid: sent.sid }])
})

test('a text of the patient goes to the webhook, signed, and the TwiML reply comes back', async () => {
  twiml = '<?xml version="1.0"?><Response><Message>Tom &amp; Ann: 1 &lt; 2</Message></Response>'

  await write('BOOK')

  expect(calls).toMatchObject([{ path: '/twilio/sms', signed: true, parameters: { From: PATIENT, Body: 'BOOK' } }])
  expect((await thread()).map(({ text }) => text)).toEqual(['BOOK', 'Tom & Ann: 1 < 2'])
})

test('after STOP nothing more is sent to that number, until START', async () => {
  const send = () => realClient().messages.create({ to: PATIENT, from: account.from, body: 'Hello' })

  await write('STOP')
  expect(calls[0]?.parameters.OptOutType).toBe('STOP')
  await expect(send()).rejects.toMatchObject({ code: 21610 })

  await write('START')
  await expect(send()).resolves.toMatchObject({ status: 'queued' })
})

test("refusals carry Twilio's codes", async () => {
  const message = { to: PATIENT, from: account.from, body: 'Hello' }

  await expect(realClient('wrong').messages.create(message)).rejects.toMatchObject({ status: 401, code: 20003 })
  await expect(realClient().messages.create({ ...message, to: '12' })).rejects.toMatchObject({ code: 21211 })
  await expect(realClient().messages.create({ ...message, from: '+15005550006' })).rejects.toMatchObject({
    code: 21606,
  })
})

test('a text that the clinic does not take is shown as not delivered', async () => {
  clinic.close()
  clinic.closeAllConnections()

  await write('BOOK')

  expect(await thread()).toMatchObject([{ text: 'BOOK', status: 'failed' }])
})
