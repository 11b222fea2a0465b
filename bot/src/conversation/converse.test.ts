import fc from 'fast-check'
import { expect, it } from 'vitest'
import { appointment, type ExampleApi, exampleChat } from './example-chat.ts'

const RUNS = 2_000

/** What a patient may send: sense, near-sense and nonsense. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('book', 'chen', 'reyes', 'today', 'mañana', 'Ana', 'yes', 'no', 'sí') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('status', 'leave', '/cancel', 'back', 'LANG', 'LANG ES', 'menu', '/start', 'hola'),
  },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }).map(String) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom('<script>', '2026-12-01', '0000-00-00', '__proto__', 'si no', '\u0000') },
)

const refusal = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  'unavailable',
  'day-full',
  'already-booked',
  'unknown-doctor',
)
const api: fc.Arbitrary<ExampleApi> = fc
  .record({ doctors: refusal, place: refusal, search: refusal, book: refusal, cancel: refusal })
  .chain((refuses) =>
    fc
      .subarray([appointment(), appointment({ appointmentId: 'appointment-2', queueNumber: 6 })])
      .map((appointments) => ({
        appointments,
        refuses: Object.fromEntries(Object.entries(refuses).filter(([, reason]) => reason !== undefined)),
      })),
  )

it('always replies, always shows a way on, and never books or cancels without a confirmation', () => {
  fc.assert(
    fc.property(
      api,
      fc.constantFrom('en' as const, 'es' as const),
      fc.array(text, { maxLength: 25 }),
      (has, language, texts) => {
        const chat = exampleChat(has, language)
        for (const words of texts) {
          const before = chat.state().at
          const requested = chat.requests.length
          chat.say(words)

          expect(chat.text().trim()).not.toBe('')
          expect(chat.choices().length).toBeGreaterThan(0)
          for (const { label } of chat.choices()) expect(label).not.toBe('')
          const made = chat.requests.slice(requested)
          if (made.some(({ kind }) => kind === 'book')) expect(before.step).toBe('confirm')
          if (made.some(({ kind }) => kind === 'cancel')) expect(before.step).toBe('give-up')
          if (words === 'no' || words === 'si no') expect(made.map(({ kind }) => kind)).not.toContain('book')
        }
      },
    ),
    { numRuns: RUNS },
  )
})

it('comes to the same by button and by number', () => {
  const picks = fc.array(fc.oneof(fc.nat({ max: 11 }), fc.constantFrom('Ana', 'book')), { maxLength: 25 })
  fc.assert(
    fc.property(api, picks, (has, messages) => {
      const telegram = exampleChat(has)
      const sms = exampleChat(has)
      for (const message of ['book', ...messages]) {
        if (typeof message === 'string') {
          telegram.say(message)
          sms.say(message)
          continue
        }
        const choice = telegram.choices()[message % telegram.choices().length]
        if (!choice) throw new Error('A reply had no choices')
        sms.say(String(telegram.choices().indexOf(choice) + 1))
        telegram.pressId(choice.id)
      }

      expect(telegram.requests).toEqual(sms.requests)
      expect(telegram.state().at).toEqual(sms.state().at)
    }),
    { numRuns: RUNS },
  )
})
