import { chatTexts } from '@anteroom/messages/chat.ts'
import { expect, it } from 'vitest'
import { exampleChat } from './testing/chat.ts'

const { hint } = chatTexts.en

/** How many of these texts, one every `gapMs`, get a reply, and which replies. */
function replies(texts: string[], gapMs: number) {
  const chat = exampleChat()
  return texts.flatMap((text) => {
    chat.wait(gapMs)
    chat.say(text)
    return chat.replies().length === 0 ? [] : [chat.text()]
  })
}

const many = (text: string | ((index: number) => string), count = 40) =>
  Array.from({ length: count }, (_, index) => (typeof text === 'string' ? text : text(index)))

it.each([
  ['the same words every second', many('We got your message'), 0],
  ['the same words with another number', many((at) => `Ticket ${at}: we got your message`), 0],
  ['two texts in turn', many((at) => (at % 2 ? 'Thanks for your text' : 'We are looking into it')), 500],
  ['an out-of-office note', many('I am out of office until Monday and will get back to you.'), 20_000],
  ['a note in Spanish', many('Respuesta automática: gracias por su mensaje'), 20_000],
  ['a note in Arabic', many('رد تلقائي: سنعاود الاتصال بك'), 20_000],
  ['a long note once a minute', many('Dear sender, our team has got this and answers within two days'), 60_000],
])('%s gets a few replies and one hint, then silence', (_, texts, gapMs) => {
  const got = replies(texts, gapMs)

  expect(got.length).toBeLessThanOrEqual(7)
  expect(got.filter((text) => text === hint).length).toBeLessThanOrEqual(1)
})

it('gets the hint once the short silence is over, and nothing after it', () => {
  const texts = many('We got your message', 6)
  const chat = exampleChat().say(...texts)
  expect(chat.replies()).toEqual([])

  chat.wait(61_000)
  expect(chat.say('We got your message').text()).toBe(hint)
  chat.wait(600_000)
  expect(chat.say('We got your message').replies()).toEqual([])
})

it.each(['menu', 'status', 'I am a person'])('is over when a person says %s', (text) => {
  const chat = exampleChat().say(...many('We got your message', 8), text)

  expect(chat.replies()).toHaveLength(1)
})

it.each([
  ['who asks every minute', many('status', 20), 60_000],
  ['who asks again and again in the waiting room', many('how long now?', 12), 45_000],
  ['who pages through the doctors', ['book', ...many('7', 20)], 0],
  ['who repeats a word four times', many('hello', 4), 0],
])('a person %s notices nothing', (_, texts, gapMs) => {
  expect(replies(texts, gapMs)).toHaveLength(texts.length)
})
