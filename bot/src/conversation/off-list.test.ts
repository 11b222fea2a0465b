import { chatTexts } from '@anteroom/messages/chat.ts'
import { describe, expect, it } from 'vitest'
import { appointment, exampleChat } from './testing/chat.ts'

const optOut = { kind: 'opt-out', optedOut: true }
const said = [
  ['en', 'take me off the list'],
  ['es', 'bórreme de la lista'],
  ['ar', 'احذفوني من القائمة'],
] as const

describe.each(said)('in %s, "%s"', (language, text) => {
  it('is asked back of whoever has an appointment', () => {
    const chat = exampleChat({ appointments: [appointment()] }, language).say(text)

    expect(chat.text()).toBe(chatTexts[language].askOffList)
    expect(chat.requests).not.toContainEqual(optOut)
  })

  it('leads to the cancellation, which is asked, or to no more messages, as the answer says', () => {
    const api = { appointments: [appointment()] }
    expect(exampleChat(api, language).say(text, '1').state().at.step).toBe('give-up')
    const stopped = exampleChat(api, language).say(text).press(chatTexts[language].commands.stop)
    expect(stopped.requests).toContainEqual(optOut)
  })

  it('ends the messages to whom nothing awaits', () => {
    expect(exampleChat({}, language).say(text).requests).toContainEqual(optOut)
    const done = appointment({ status: 'done' })
    expect(exampleChat({ appointments: [done] }, language).say(text).requests).toContainEqual(optOut)
  })

  it('ends nothing while the API cannot say whether there is one', () => {
    const chat = exampleChat({ refuses: { search: 'unavailable' } }, language).say(text)

    expect(chat.requests).not.toContainEqual(optOut)
  })
})

it('in the middle of a booking, it books nothing and says how to end the messages', () => {
  const chat = exampleChat().say('book', 'chen', 'today', 'Ana Lopez', 'remove me')

  expect(chat.text()).toContain(`${chatTexts.en.nothingBooked}\n${chatTexts.en.howToStop.text}`)
  expect(chat.requests).not.toContainEqual(optOut)
})

it.each(["don't take me off the list", 'who took me off the list?', 'am I on the list?', 'no me saquen de la lista'])(
  '%s asks for neither',
  (text) => {
    const chat = exampleChat({ appointments: [appointment()] }).say(text)

    expect(chat.text()).not.toContain(chatTexts.en.askOffList)
    expect(chat.requests).not.toContainEqual(optOut)
  },
)
