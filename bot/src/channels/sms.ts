import { Contact } from '@anteroom/contracts/contact.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { smsText } from '@anteroom/messages/sms.ts'
import express, { Router } from 'express'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Reply } from '../conversation/model.ts'
import type { Talk } from '../talk.ts'

/**
 * Words on which the carrier acts and answers by itself (Twilio's default opt-out, opt-in and help words). `YES` is one
 * too, but only does something for a number that has opted out, so it may answer our questions.
 */
const carrierWords = new Set('stop stopall unsubscribe cancel end quit optout revoke start unstop help info'.split(' '))

const InboundSms = z.object({
  MessageSid: z.string().regex(/^[A-Za-z0-9]{8,64}$/),
  From: z.string().regex(/^\+\d{6,15}$/),
  Body: z.string(),
  /** Set when Twilio has answered an opt-out, opt-in or help word itself. */
  OptOutType: z.string().optional(),
})

/** The replies as one text message: each choice is a line with its number. */
export function renderSms(replies: Reply[]): string {
  const lines = replies.flatMap(({ text, choices }) => [
    text,
    ...choices.map(({ label }, index) => `${index + 1} ${label}`),
  ])
  return smsText(lines.join('\n'))
}

type Parts = { authToken: string; publicUrl: string; talk: Talk; log: Logger }

/**
 * Inbound text messages at `/twilio/sms`, answered with TwiML. Without Twilio's signature for the public address the
 * answer is 403 and nothing is done.
 */
export async function smsRoutes({ authToken, publicUrl, talk, log }: Parts): Promise<Router> {
  const { default: twilio } = await import('twilio')
  const url = `${publicUrl}/twilio/sms`

  const twiml = (text: string | null): string => {
    const response = new twilio.twiml.MessagingResponse()
    if (text !== null) response.message(text)
    return response.toString()
  }

  /** The text to answer with, or null when there is nothing to say. */
  async function reply(body: unknown): Promise<string | null> {
    const sms = InboundSms.safeParse(body)
    if (!sms.success) return null
    const { From, Body: text, MessageSid: messageId, OptOutType } = sms.data
    const patient = Contact.safeParse({ channel: 'sms', address: From }).data
    if (patient?.channel !== 'sms') return null
    if (OptOutType !== undefined || carrierWords.has(text.trim().toLowerCase())) return null
    try {
      const { replies } = await talk({ patient, messageId, input: { kind: 'text', text }, language: 'en' })
      return renderSms(replies)
    } catch (error) {
      log.error({ err: error, messageId }, 'a text message could not be answered')
      return smsText(refusalTexts.en.unavailable)
    }
  }

  const router = Router()
  router.post('/twilio/sms', express.urlencoded({ extended: false, limit: '16kb' }), async (request, response) => {
    const signature = request.get('X-Twilio-Signature') ?? ''
    if (!twilio.validateRequest(authToken, signature, url, request.body ?? {})) {
      response.status(403).type('text').send('This request is not signed by Twilio.')
      return
    }
    response.type('text/xml').send(twiml(await reply(request.body)))
  })
  return router
}
