import type { EventEmitter } from 'node:events'
import { join } from 'node:path'
import express, { Router } from 'express'
import { z } from 'zod'
import type { Letter } from './mail.ts'
import type { TelegramStandIn } from './telegram.ts'
import type { TelegramChats } from './telegram-chats.ts'
import type { TwilioStandIn } from './twilio.ts'

const files = join(import.meta.dirname, '../phone')

const Text = z.strictObject({ text: z.string().trim().min(1).max(1600) })
const Press = z.strictObject({ messageId: z.int(), data: z.string().min(1).max(64) })

/**
 * What the patient holds in the hand: the page `/phone` and the calls behind it. Each change is announced on
 * `/phone/changes` (server-sent events), upon which the page asks for what it shows.
 */
export function phonePages(parts: {
  chats: TelegramChats
  telegram: TelegramStandIn
  twilio: TwilioStandIn
  inbox: Letter[]
  changes: EventEmitter
}): Router {
  const { chats, telegram, twilio, inbox, changes } = parts
  const pages = Router()
  pages.use(express.json({ limit: '16kb' }))
  pages.get('/phone', (_request, response) => response.sendFile(join(files, 'phone.html')))
  pages.use('/phone', express.static(files, { index: false }))

  pages.get('/phone/changes', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    const tell = () => response.write('data: changed\n\n')
    tell()
    changes.on('change', tell)
    response.on('close', () => changes.off('change', tell))
  })

  pages.get('/phone/telegram/:chatId', (request, response) => {
    response.json(chats.view(request.params.chatId))
  })
  pages.post('/phone/telegram/:chatId/messages', (request, response) => {
    const body = Text.safeParse(request.body)
    if (body.success) telegram.write(request.params.chatId, body.data.text)
    response.sendStatus(body.success ? 204 : 400)
  })
  pages.post('/phone/telegram/:chatId/presses', (request, response) => {
    const body = Press.safeParse(request.body)
    if (!body.success) return response.sendStatus(400)
    const pressed = telegram.press(request.params.chatId, body.data.messageId, body.data.data)
    return response.sendStatus(pressed ? 204 : 404)
  })

  pages.get('/phone/sms/:number', (request, response) => {
    response.json({ messages: twilio.view(request.params.number) })
  })
  pages.post('/phone/sms/:number/messages', async (request, response) => {
    const body = Text.safeParse(request.body)
    if (body.success) await twilio.write(request.params.number, body.data.text)
    response.sendStatus(body.success ? 204 : 400)
  })
  pages.get('/phone/mail', (_request, response) => {
    response.json({ letters: inbox })
  })

  pages.get('/accepted', (_request, response) => {
    response.json({ telegram: chats.accepted, sms: twilio.accepted(), mail: inbox })
  })
  return pages
}
