import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { smsText } from '@anteroom/messages/sms.ts'
import express, { type Request, type Response, Router } from 'express'
import type { Logger } from 'pino'
import type { InboxWorker } from '../inbox/worker.ts'
import { readText, type TwilioChannel } from './twilio-messages.ts'

const NOTHING_TO_SAY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'

type Parts = { authToken: string; publicUrl: string; receive: InboxWorker['receive']; log: Logger }

/**
 * Inbound texts at `/twilio/sms` and `/twilio/whatsapp`. They are kept, and replied to afterwards. Without Twilio's
 * signature for the public address the answer is 403 and nothing is done. Twilio does not deliver a text again, so a
 * patient whose text could not be kept is told at once.
 */
export function twilioRoutes({ authToken, publicUrl, receive, log }: Parts): Router {
  // It takes seconds to import, which the first patient need not wait for.
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
    const delivery = readText(channel, request.body)
    response.type('text/xml')
    try {
      if (delivery) await receive(delivery)
      response.send(NOTHING_TO_SAY)
    } catch (error) {
      log.warn({ err: error instanceof Error ? error.name : 'unknown', messageId: delivery?.id }, 'a text was not kept')
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
