import { randomBytes } from 'node:crypto'
import express, { type NextFunction, type Request, type Response, Router } from 'express'
import twilio from 'twilio'
import { repliesIn } from './twiml.ts'

/** One text message, as the phone shows it. `failed`: the clinic's webhook did not take it. */
export type TextMessage = {
  sid: string
  from: string
  to: string
  text: string
  direction: 'inbound' | 'outbound-api' | 'outbound-reply'
  status: 'received' | 'queued' | 'sent' | 'delivered' | 'failed'
  at: string
}

export type TwilioAccount = { sid: string; token: string; from: string }
export type TwilioStandIn = ReturnType<typeof twilioStandIn>

/** Words that the carrier acts on, whatever the clinic makes of them (Twilio's default opt-out words). */
const stopWords = new Set(['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit'])
const startWords = new Set(['start', 'yes', 'unstop'])

const E164 = /^\+[1-9]\d{6,14}$/

/**
 * A stand-in for Twilio's Messages API (version 2010-04-01): accepts and lists messages, tells their progress to the
 * status callback, and takes the patient's texts to the inbound webhook, all signed as Twilio signs. It answers a
 * sender before it calls back, as Twilio does.
 */
export function twilioStandIn(options: {
  account: TwilioAccount
  /** Where the clinic takes inbound texts, as it is known outside: the signature is made over this address. */
  inboundUrl: string
  onChange: () => void
}) {
  const { account } = options
  const messages: TextMessage[] = []
  const optedOut = new Set<string>()
  const stopped = new AbortController()

  function keep(message: Pick<TextMessage, 'from' | 'to' | 'text' | 'direction' | 'status'>): TextMessage {
    const kept = { sid: `SM${randomBytes(16).toString('hex')}`, ...message, at: new Date().toISOString() }
    messages.push(kept)
    options.onChange()
    return kept
  }

  function post(url: string, parameters: Record<string, string>): Promise<globalThis.Response> {
    return fetch(url, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': twilio.getExpectedTwilioSignature(account.token, url, parameters) },
      body: new URLSearchParams(parameters),
      signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(15_000)]),
    })
  }

  /** The phone has it at once: queued, then sent, then delivered. A callback that fails is not repeated. */
  async function deliver(message: TextMessage, callback: string | undefined) {
    for (const status of ['sent', 'delivered'] as const) {
      message.status = status
      options.onChange()
      if (callback) {
        await post(callback, { ...webhookParameters(account, message), MessageStatus: status }).catch(() => {})
      }
    }
  }

  function create(request: Request, response: Response) {
    const { To: to, From: from, Body: text, StatusCallback: callback } = request.body ?? {}
    if (typeof to !== 'string' || to === '') return refuse(response, 21604, "A 'To' phone number is required.")
    if (!E164.test(to)) return refuse(response, 21211, `The 'To' number ${to} is not a valid phone number.`)
    if (from !== account.from) return refuse(response, 21606, `The 'From' number ${from} is not one of this account.`)
    if (typeof text !== 'string' || text === '') return refuse(response, 21602, 'Message body is required.')
    if (text.length > 1600) return refuse(response, 21617, 'The message body exceeds the 1600 character limit.')
    if (optedOut.has(to)) return refuse(response, 21610, 'Attempt to send to unsubscribed recipient')
    const message = keep({ from, to, text, direction: 'outbound-api', status: 'queued' })
    response.status(201).json(asTwilio(account, message))
    void deliver(message, typeof callback === 'string' ? callback : undefined)
  }

  function list(request: Request, response: Response) {
    const { To: to, From: from } = request.query
    const found = messages.filter((message) => (!to || message.to === to) && (!from || message.from === from)).reverse()
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
    else refuse(response, 20404, 'The requested resource was not found', 404)
  }

  const api = Router()
  const base = `/2010-04-01/Accounts/${account.sid}`
  api.use('/2010-04-01', authorize(account), express.urlencoded({ extended: false }))
  api.get(`${base}.json`, (_request, response) => {
    response.json({ sid: account.sid, friendly_name: 'Stand-in', status: 'active', type: 'Full' })
  })
  api.post(`${base}/Messages.json`, create)
  api.get(`${base}/Messages.json`, list)
  api.get(`${base}/Messages/:sid.json`, fetchOne)

  return {
    api,
    /** The texts to and from one phone number, oldest first. */
    view: (number: string) => messages.filter(({ from, to }) => from === number || to === number),
    /** What the clinic sent, in the order in which it was accepted. */
    accepted: () => messages.filter(({ direction }) => direction !== 'inbound'),
    /** The patient sends a text; what the clinic's TwiML replies arrives on the phone. */
    async write(number: string, text: string) {
      const word = text.trim().toLowerCase()
      const inbound = keep({ from: number, to: account.from, text, direction: 'inbound', status: 'received' })
      if (stopWords.has(word)) optedOut.add(number)
      if (startWords.has(word)) optedOut.delete(number)
      const optOut = stopWords.has(word) ? { OptOutType: 'STOP' } : startWords.has(word) ? { OptOutType: 'START' } : {}
      try {
        const answer = await post(options.inboundUrl, { ...webhookParameters(account, inbound), ...optOut })
        if (!answer.ok) throw new Error(`The webhook answered ${answer.status}`)
        const replies = optedOut.has(number) ? [] : repliesIn(await answer.text())
        for (const reply of replies) {
          const message = keep({
            from: account.from,
            to: number,
            text: reply,
            direction: 'outbound-reply',
            status: 'queued',
          })
          void deliver(message, undefined)
        }
      } catch {
        inbound.status = 'failed'
        options.onChange()
      }
    },
    stop: () => stopped.abort(),
  }
}

const authorize = (account: TwilioAccount) => (request: Request, response: Response, next: NextFunction) => {
  const expected = `Basic ${Buffer.from(`${account.sid}:${account.token}`).toString('base64')}`
  if (request.headers.authorization === expected) next()
  else refuse(response, 20003, 'Authenticate', 401)
}

function refuse(response: Response, code: number, message: string, status = 400) {
  response.status(status).json({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status })
}

const webhookParameters = (account: TwilioAccount, message: TextMessage) => ({
  AccountSid: account.sid,
  ApiVersion: '2010-04-01',
  MessageSid: message.sid,
  SmsSid: message.sid,
  SmsStatus: message.status,
  From: message.from,
  To: message.to,
  Body: message.text,
  NumMedia: '0',
  NumSegments: '1',
})

const asTwilio = (account: TwilioAccount, message: TextMessage) => ({
  sid: message.sid,
  account_sid: account.sid,
  api_version: '2010-04-01',
  from: message.from,
  to: message.to,
  body: message.text,
  direction: message.direction,
  status: message.status,
  num_segments: '1',
  num_media: '0',
  error_code: null,
  error_message: null,
  date_created: new Date(message.at).toUTCString(),
  date_updated: new Date(message.at).toUTCString(),
  date_sent: message.status === 'queued' ? null : new Date(message.at).toUTCString(),
  uri: `/2010-04-01/Accounts/${account.sid}/Messages/${message.sid}.json`,
})
