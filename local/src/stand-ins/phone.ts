import type { EventEmitter } from 'node:events'
import { join } from 'node:path'
import express, { type Response, Router } from 'express'
import { z } from 'zod'
import type { Telegram, Twilio } from './in-process.ts'
import type { MailStandIn } from './mail.ts'
import { channelOf, type PhoneChannel } from './twilio-messages.ts'

const files = join(import.meta.dirname, '../phone')

const Text = z.strictObject({ text: z.string().trim().min(1).max(1600) })
const Press = z.strictObject({ messageId: z.int(), data: z.string().min(1).max(64) })
const Block = z.strictObject({ blocked: z.boolean() })
const Speak = z.strictObject({ language: z.string().regex(/^[a-z]{2}(-[A-Za-z]{2,4})?$/) })

/** Does what a body that can be parsed asks for: 204, or 404 when `act` does not find what it is about. Else 400. */
function perform<Body>(response: Response, body: z.ZodSafeParseResult<Body>, act: (body: Body) => unknown) {
  if (!body.success) return response.sendStatus(400)
  return response.sendStatus(act(body.data) === false ? 404 : 204)
}

/**
 * The page `/phone`, on which one plays the patient, and the calls behind it. Each change is announced on
 * `/phone/changes` (server-sent events), and the page then reads again what it shows.
 */
export function phonePages(parts: {
  telegram: Telegram
  twilio: Twilio
  mail: MailStandIn
  changes: EventEmitter
  controls: Router
}): Router {
  const { telegram, twilio, mail, changes } = parts
  const { chats, patient } = telegram
  const pages = Router()
  pages.use(express.json({ limit: '16kb' }))
  pages.use(parts.controls)
  pages.get('/phone', (_request, response) => response.sendFile(join(files, 'phone.html')))
  pages.use('/phone', express.static(files, { index: false }))

  pages.get('/phone/changes', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    const announce = () => response.write('data: changed\n\n')
    announce()
    changes.on('change', announce)
    response.on('close', () => changes.off('change', announce))
  })

  pages.get('/phone/telegram/:chatId', ({ params }, response) => {
    const chat = chats.view(params.chatId)
    response.json({ ...chat, commands: telegram.commandsIn(chat.language) })
  })
  pages.post('/phone/telegram/:chatId/messages', ({ params, body }, response) =>
    perform(response, Text.safeParse(body), ({ text }) => patient.write(params.chatId, text)),
  )
  pages.delete('/phone/telegram/:chatId/messages/:messageId', ({ params }, response) =>
    perform(response, z.coerce.number().int().safeParse(params.messageId), (messageId) =>
      patient.deleteMessage(params.chatId, messageId),
    ),
  )
  pages.post('/phone/telegram/:chatId/presses', ({ params, body }, response) =>
    perform(response, Press.safeParse(body), ({ messageId, data }) => patient.press(params.chatId, messageId, data)),
  )
  pages.put('/phone/telegram/:chatId/block', ({ params, body }, response) =>
    perform(response, Block.safeParse(body), ({ blocked }) => patient.block(params.chatId, blocked)),
  )
  pages.put('/phone/telegram/:chatId/language', ({ params, body }, response) =>
    perform(response, Speak.safeParse(body), ({ language }) => patient.speak(params.chatId, language)),
  )

  for (const channel of ['sms', 'whatsapp'] as const) {
    pages.get(`/phone/${channel}/:number`, ({ params }, response) => {
      response.json(twilio.view(channel, params.number))
    })
    pages.post(`/phone/${channel}/:number/messages`, async ({ params, body }, response) => {
      const text = Text.safeParse(body)
      if (text.success) await twilio.patient.write(channel, params.number, text.data.text)
      response.sendStatus(text.success ? 204 : 400)
    })
  }
  pages.get('/phone/mail', (_request, response) => {
    response.json({ emails: mail.accepted })
  })

  const acceptedOn = (channel: PhoneChannel) => twilio.accepted.filter(({ to }) => channelOf(to) === channel)
  pages.get('/accepted', (_request, response) => {
    response.json({
      telegram: telegram.accepted,
      sms: acceptedOn('sms'),
      whatsapp: acceptedOn('whatsapp'),
      mail: mail.accepted,
      refused: { telegram: telegram.layer.refused, twilio: twilio.layer.refused },
      tooMany: { telegram: telegram.layer.tooMany(), twilio: twilio.layer.tooMany() },
    })
  })
  return pages
}
