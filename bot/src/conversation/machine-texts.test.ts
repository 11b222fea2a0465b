import { expect, it } from 'vitest'
import { isByMachine } from './machine-texts.ts'
import { appointment, exampleChat } from './testing/chat.ts'

it.each([
  'Automatic reply: I am on leave until the 3rd',
  "I can't talk right now. (auto-reply)",
  'Respuesta automática: vuelvo el lunes',
  'أنا في اجتماع (رد آلي)',
  'Ana pinned a message',
  'Ana pinned "You are number 5"',
  'Missed voice call at 13:02',
  'Llamada perdida a las 9:15',
  'مكالمة فائتة',
  '👍 reacted to your message',
  'This message was deleted',
  "Thank you for contacting Bright Motors! We'll reply within 24 hours.",
  'Gracias por comunicarte con nosotros, en breve te atendemos',
  'شكرا لتواصلك مع مطعمنا، سنرد عليك قريبا',
  "[Auto-reply] I'm in a meeting, will call you later",
  "I'm away on annual leave until 3 June and will reply on my return.",
  "I'm currently out of the office and will return on Monday 14th. For urgent matters contact my colleague.",
  'En este momento no podemos atenderte, te responderemos lo antes posible.',
  'أنا خارج المكتب حاليا وسأرد عند عودتي',
  'Thank you for your email. I am out of the office until 14 March with limited access to messages.',
  'You have 1 new voicemail. Dial 121 to listen.',
  'This number does not accept incoming messages. Do not reply.',
  'This inbox is not monitored.',
  'Este número no recibe respuestas.',
  'هذا الرقم لا يستقبل الرسائل',
])('%s is by a machine, and gets silence', (text) => {
  expect(isByMachine(text)).toBe(true)
  const chat = exampleChat({ appointments: [appointment()] }).say('/cancel')
  const before = chat.state()

  expect(chat.say(text).replies()).toEqual([])
  expect(chat.state()).toEqual(before)
})

it.each([
  'is this an automatic reply?',
  'stop the automatic replies',
  'I missed your call, what was it about',
  "I'm driving, running late",
  'out of office until Monday, can I come Tuesday',
  'I pinned my location',
  "I'm out of the office now and on my way to you",
  'estoy de vacaciones hasta el 3, me pueden cambiar el día',
  'we are on holiday, please move my appointment until we return',
  'delete this message',
  'thank you for your message, I will be there',
])('%s is by a person', (text) => {
  expect(isByMachine(text)).toBe(false)
})
