import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import twilio from 'twilio'
import { listen } from '../listener.ts'
import type { PhoneChannel } from '../twilio-messages.ts'
import { account, phoneOf, startTestStandIns } from './stand-ins.ts'

export const PATIENT = '+12025550143'

type Call = { path: string; signed: boolean; parameters: Record<string, string> }
type Thread = { messages: { text: string; status: string; direction: string }[]; notice: string }

/** A patient's phone, the stand-in for Twilio, and a clinic that records the calls of its webhook. */
export async function startTwilioPhone() {
  const calls: Call[] = []
  /** The clinic's reply, and the time it takes Twilio to get it. */
  const given = { twiml: '<Response/>', now: new Date('2026-12-01T10:00:00Z') }

  const clinic = await listen(
    createServer(async (request, response) => {
      const parameters = Object.fromEntries(new URLSearchParams(await text(request)))
      const signature = String(request.headers['x-twilio-signature'])
      const signed = twilio.validateRequest(account.token, signature, url + request.url, parameters)
      calls.push({ path: String(request.url), signed, parameters })
      response.end(given.twiml)
    }),
  )
  const url = `http://127.0.0.1:${clinic.port}`
  const standIns = await startTestStandIns({ publicUrl: url, now: () => given.now })
  const phone = phoneOf(standIns)
  const phonePath = (channel: PhoneChannel) => `/phone/${channel}/${encodeURIComponent(PATIENT)}`

  return {
    url,
    calls,
    given,
    closeClinic: clinic.stop,
    phone,
    /** The real client, which uses the stand-in in place of api.twilio.com. */
    client(token = account.token) {
      const http = new twilio.RequestClient()
      const send = http.request.bind(http)
      http.request = (request) =>
        send({ ...request, uri: request.uri.replace('https://api.twilio.com', standIns.twilioUrl) })
      return twilio(account.sid, token, { httpClient: http })
    },
    write: (words: string, channel: PhoneChannel = 'sms') =>
      phone.send('POST', `${phonePath(channel)}/messages`, { text: words }),
    thread: (channel: PhoneChannel = 'sms') => phone.read<Thread>(phonePath(channel)),
    async stop() {
      await standIns.stop()
      clinic.stop()
    },
  }
}

export type TwilioPhone = Awaited<ReturnType<typeof startTwilioPhone>>
