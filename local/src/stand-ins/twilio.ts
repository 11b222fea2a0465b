import express, { type NextFunction, type Request, type Response, Router } from 'express'
// Not all of the client, which takes a while to import.
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { faultLayer, metBy } from './behaviour.ts'
import { twilioError, twilioFault } from './twilio-errors.ts'
import {
  addressOn,
  asTwilio,
  channelOf,
  isAddress,
  listed,
  newMessage,
  type PhoneChannel,
  senderOn,
  type TextMessage,
  type TwilioAccount,
  webhookParameters,
} from './twilio-messages.ts'
import { twilioPatient } from './twilio-patient.ts'

/** How long after the patient's last message a WhatsApp message may be in the clinic's own words. */
const WINDOW_MS = 24 * 60 * 60 * 1000
const OUTSIDE_WINDOW = 63016

/**
 * A stand-in for Twilio's Messages API (version 2010-04-01), SMS and WhatsApp: accepts and lists messages, reports
 * their progress to the status callback, and posts the patient's texts to the inbound webhooks, all signed as Twilio
 * signs. It answers a sender before it calls back, as Twilio does. A WhatsApp message outside the window is accepted,
 * too, and then reported as undelivered (twilio.com/docs/api/errors/63016).
 */
export function twilioStandIn(options: {
  account: TwilioAccount
  /** The clinic's own address, as it is known outside: signatures are made over it. */
  publicUrl: string
  now: () => Date
  slowMs: number
  onChange: () => void
  /** False: what the clinic sends stays queued, and nothing is reported. */
  delivers?: boolean
  onAccept?: (accepted: TextMessage) => void
}) {
  const { account, now, onChange, delivers = true, onAccept = () => {} } = options
  const messages: TextMessage[] = []
  const accepted: TextMessage[] = []
  const stopped = new AbortController()
  let reportsAreOn = true

  function keep(message: Parameters<typeof newMessage>[0]): TextMessage {
    const kept = newMessage(message, now())
    messages.push(kept)
    if (kept.direction !== 'inbound') {
      accepted.push(kept)
      onAccept(kept)
    }
    onChange()
    return kept
  }

  function post(url: string, parameters: Record<string, string>): Promise<globalThis.Response> {
    return fetch(url, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': getExpectedTwilioSignature(account.token, url, parameters) },
      body: new URLSearchParams(parameters),
      signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(15_000)]),
    })
  }

  function isOutsideWindow({ to }: TextMessage): boolean {
    if (channelOf(to) === 'sms') return false
    const last = messages.findLast(({ from }) => from === to)
    return !last || now().getTime() - Date.parse(last.at) > WINDOW_MS
  }

  /** The phone has it at once: queued, then sent, then delivered. A callback that fails is not repeated. */
  async function deliver(message: TextMessage, callback?: string) {
    const undelivered = isOutsideWindow(message)
    if (undelivered) message.errorCode = OUTSIDE_WINDOW
    message.sentAt = now().toISOString()
    for (const status of undelivered ? (['undelivered'] as const) : (['sent', 'delivered'] as const)) {
      message.status = status
      onChange()
      if (callback && reportsAreOn) {
        await post(callback, { ...webhookParameters(account, message), MessageStatus: status }).catch(() => {})
      }
    }
  }

  const patient = twilioPatient({ account, publicUrl: options.publicUrl, keep, post, deliver, onChange })

  function refusalOf(to: unknown, from: unknown, text: unknown) {
    if (typeof to !== 'string' || to === '') return twilioError(21604, "A 'To' phone number is required.")
    if (!isAddress(to)) return twilioError(21211, `The 'To' number ${to} is not a valid phone number.`)
    if (typeof from !== 'string' || from === '') return twilioError(21603, "A 'From' phone number is required.")
    if (channelOf(from) !== channelOf(to)) return twilioError(21910, "'From' and 'To' should be of the same channel.")
    if (from !== senderOn(channelOf(from), account)) {
      return channelOf(from) === 'whatsapp'
        ? twilioError(63007, 'Twilio could not find a Channel with the specified From address')
        : twilioError(21606, `The 'From' number ${from} is not one of this account.`)
    }
    if (typeof text !== 'string' || text === '') return twilioError(21602, 'Message body is required.')
    if (text.length > 1600) return twilioError(21617, 'The message body exceeds the 1600 character limit.')
    return patient.hasOptedOut(to) ? twilioError(21610, 'Attempt to send to unsubscribed recipient') : undefined
  }

  function create(request: Request, response: Response) {
    const parameters = request.body ?? {}
    const { To: to, From: from, Body: text, StatusCallback: callback } = parameters
    const refusal = refusalOf(to, from, text)
    if (refusal) return response.status(refusal.status).json(refusal)
    const behaviour = metBy(response)
    const message = keep({ from, to, text, direction: 'outbound-api', status: 'queued', behaviour, parameters })
    response.status(201).json(asTwilio(account, message))
    if (delivers) void deliver(message, typeof callback === 'string' ? callback : undefined)
  }

  function list(request: Request, response: Response) {
    const found = listed(messages, request.query)
    response.json({
      messages: found.map((message) => asTwilio(account, message)),
      page: 0,
      page_size: found.length,
      next_page_uri: null,
    })
  }

  function fetchOne(request: Request<{ sid: string }>, response: Response) {
    const message = messages.find(({ sid }) => sid === request.params.sid)
    if (message) response.json(asTwilio(account, message))
    else response.status(404).json(twilioError(20404, 'The requested resource was not found', 404))
  }

  const layer = faultLayer({
    recipientOf: ({ body }) => String(body?.To ?? ''),
    errorBody: twilioFault,
    slowMs: options.slowMs,
  })
  const api = Router()
  const base = `/2010-04-01/Accounts/${account.sid}`
  api.use('/2010-04-01', authorize(account), express.urlencoded({ extended: false }))
  api.get(`${base}.json`, (_request, response) => {
    response.json({ sid: account.sid, friendly_name: 'Stand-in', status: 'active', type: 'Full' })
  })
  api.get(`${base}/IncomingPhoneNumbers.json`, ({ query }, response) => {
    const isOurs = query.PhoneNumber === account.from
    const number = {
      sid: `PN${'0'.repeat(32)}`,
      phone_number: account.from,
      sms_url: `${options.publicUrl}/twilio/sms`,
      sms_method: 'POST',
      capabilities: { voice: false, sms: true, mms: false },
    }
    response.json({ incoming_phone_numbers: isOurs ? [number] : [], page: 0, next_page_uri: null })
  })
  api.post(`${base}/Messages.json`, layer.handle, create)
  api.get(`${base}/Messages.json`, list)
  api.get(`${base}/Messages/:sid.json`, fetchOne)

  return {
    api,
    layer,
    patient,
    /** Keeps a message as if it had been accepted. */
    keep,
    /** Whether the status callback hears what becomes of a message. */
    reports: {
      isOn: () => reportsAreOn,
      set: (on: boolean) => {
        reportsAreOn = on
      },
    },
    /** What the phone shows, oldest first: what did not reach it is not there, but said in `notice`. */
    view(channel: PhoneChannel, number: string) {
      const address = addressOn(channel, number)
      const ofPhone = messages.filter(({ from, to }) => from === address || to === address)
      const lastSent = ofPhone.findLast(({ direction }) => direction !== 'inbound')
      return {
        messages: ofPhone.filter(({ status }) => status !== 'undelivered'),
        notice:
          lastSent?.status === 'undelivered'
            ? `A message of the clinic was not delivered: you have not written for 24 hours (${lastSent.errorCode}).`
            : '',
      }
    },
    /** What the clinic sent, in the order in which it was accepted. */
    accepted,
    stop: () => stopped.abort(),
  }
}

const authorize = (account: TwilioAccount) => (request: Request, response: Response, next: NextFunction) => {
  const expected = `Basic ${Buffer.from(`${account.sid}:${account.token}`).toString('base64')}`
  if (request.headers.authorization === expected) next()
  else response.status(401).json(twilioFault(401))
}
