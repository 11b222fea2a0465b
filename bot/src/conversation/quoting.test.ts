import { expect, it } from 'vitest'
import { isAcknowledgement, isReaction, ownWords } from './quoting.ts'
import { appointment, exampleChat } from './testing/chat.ts'

it.each([
  'Liked “Book it”',
  'A Lucía le encantó "Es el número 5"',
  'أُعجب بـ "نتمنى لك الشفاء"',
  'Liked "Book it"',
  'Loved «Book it»',
  'Laughed at „Book it“',
  'Emphasized ‘Book it’',
  'Questioned “Book it”',
  'Disliked an image',
  'Reacted 👍 to “Book it”',
  'Reacted with 😂 to "Book it"',
  'Removed a heart from “Book it”',
  'Removed 👍 from “Book it”',
  'Me gusta “Reservar”',
  'Le gustó «Reservar»',
  'Le encantó “Reservar”',
  'Se rió de “Reservar”',
  'Reaccionó con ❤️ a “Reservar”',
  'Le dio me gusta a “Reservar”',
  'أعجبني “تأكيد الحجز”',
  'أعجب بـ “تأكيد الحجز”',
  'ضحك على "تأكيد الحجز"',
  'تفاعل بـ 👍 مع “تأكيد الحجز”',
  '👍 to “Book it”',
  '❤️ “Book it”',
])('%s is a reaction, which confirms nothing and gets silence', (text) => {
  expect(isReaction(text)).toBe(true)
  const chat = exampleChat({}, { patientName: 'Ana' }).say('book', 'chen', 'today')
  const before = chat.state()

  chat.say(text)
  expect(chat.replies()).toEqual([])
  expect(chat.state()).toEqual(before)
  expect(chat.bookings()).toEqual([])
})

it.each([
  "i overslept 😭 omw but late, don't skip me",
  'I liked Dr. Chen',
  'Loved it, thanks',
  'me gusta el doctor',
  'yes',
  'Book it',
])('%s is none', (text) => {
  expect(isReaction(text)).toBe(false)
})

it.each([
  ['> Book it?\nno thanks', 'no thanks'],
  ['no\n\nOn Thu, 26 Nov 2026 Riverside Clinic wrote:\n> yes\nyes', 'no'],
  ['"Reply STOP to end" what does that mean', 'what does that mean'],
  ['---------- Forwarded message ----------\ncancel my appointment', ''],
  ["I'm here", "I'm here"],
  ["O'Brien's", "O'Brien's"],
])('keeps only the words of the patient in %j', (text, own) => {
  expect(ownWords(text)).toBe(own)
})

it.each(['“Yes, cancel”', '"Cancel"', '> yes'])('%s confirms nothing', (text) => {
  const chat = exampleChat({ appointments: [appointment()] }).say('/cancel', text)

  expect(chat.requests).not.toContainEqual(expect.objectContaining({ kind: 'cancel' }))
})

it.each(['ok', 'OK!', 'okay 👍', '👍🏽', '❤️❤️', 'got it.', 'vale', 'تمام'])(
  '%s acknowledges, and gets silence',
  (text) => {
    expect(isAcknowledgement(text)).toBe(true)
    expect(
      exampleChat({ appointments: [appointment()] })
        .say(text)
        .replies(),
    ).toEqual([])
  },
)

it.each(['ok thanks', 'ok?', '?', '...', 'thanks 👍', 'ok cancel', '😭', '1', '🚑'])('%s is more than that', (text) => {
  expect(isAcknowledgement(text)).toBe(false)
})

it('answers an "ok" under a question', () => {
  expect(exampleChat({}, { patientName: 'Ana Lopez' }).say('book dr reyes tomorrow', 'ok').bookings()).toHaveLength(1)
})
