import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { smsText } from '@anteroom/messages/sms.ts'
import express, { type Request, type Response, Router } from 'express'
import type { Logger } from 'pino'
import type { InboxWorker } from '../inbox/worker.ts'
import { readText, type TwilioChannel, type TwilioWords } from './twilio-messages.ts'

const NO_REPLY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'

type Parts = { authToken: string; publicUrl: string; words: TwilioWords; receive: InboxWorker['receive']; log: Logger }

/**
 * Inbound texts at `/twilio/sms` and `/twilio/whatsapp`. They are stored, and replied to afterwards. A request without
 * Twilio's signature for the public address gets 403 and is ignored. Twilio does not deliver a text again, so a patient
 * whose text could not be stored gets an apology at once.
 */
export function twilioRoutes({ authToken, publicUrl, words, receive, log }: Parts): Router {
  // Imported early: it takes seconds, for which the first patient should not wait.
  const loading = import('twilio').then((module) => module.default)
  loading.catch(() => {})

  const take = (channel: TwilioChannel) => async (request: Request, response: Response) => {
    const twilio = await loading
    const signature = request.get('X-Twilio-Signature') ?? ''
    const url = `${publicUrl}/twilio/${channel}`
    if (!twilio.validateRequest(authToken, signature, url, request.body ?? {})) {
      response.status(403).type('text').send('This request is not signed by Twilio.')
      return
    }
    const delivery = readText(channel, request.body, words)
    response.type('text/xml')
    try {
      if (delivery) await receive(delivery)
      response.send(NO_REPLY)
    } catch (error) {
      log.warn(
        { err: error instanceof Error ? error.name : 'unknown', messageId: delivery?.id },
        'a text was not stored',
      )
      const twiml = new twilio.twiml.MessagingResponse()
      if (delivery?.event.kind === 'message') twiml.message(smsText(refusalTexts.en.unavailable))
      response.send(twiml.toString())
    }
  }

  const router = Router()
  const form = express.urlencoded({ extended: false, limit: '16kb' })
  router.post('/twilio/sms', form, take('sms'))
  router.post('/twilio/whatsapp', form, take('whatsapp'))
  return router
}
