import { expect, it } from 'vitest'
import { appointment, exampleChat } from './testing/chat.ts'

const done = (chat: ReturnType<typeof exampleChat>) => chat.requests.map(({ kind }) => kind)
const atBooking = () => exampleChat().say('book', 'chen', 'today', 'Ana Lopez')
const atCancelling = () => exampleChat({ appointments: [appointment()] }).say('cancel my appointment')
const atMoving = () => exampleChat({ appointments: [appointment()] }).say('/reschedule', 'tomorrow')

it.each(['cancélela', 'sí, cancélela', 'anúlela', 'الغيه', 'cancel it', 'cámbiela'])(
  '%s books nothing where a booking is asked',
  (text) => {
    expect(done(atBooking().say(text))).not.toContain('book')
  },
)

it.each(['book it', 'yes, book it', 'resérvela', 'احجزه', 'غيره', 'move it'])(
  '%s cancels nothing where a cancellation is asked',
  (text) => {
    expect(done(atCancelling().say(text))).not.toContain('cancel')
  },
)

it.each(['cancel it', 'الغيه', 'sí, cancélela', 'book it'])('%s moves nothing where a move is asked', (text) => {
  expect(done(atMoving().say(text))).not.toContain('reschedule')
})

it.each([
  [atBooking, 'resérvela', 'book'],
  [atBooking, 'احجزه', 'book'],
  [atBooking, 'yes, this is right', 'book'],
  [atCancelling, 'please cancel it', 'cancel'],
  [atCancelling, 'الغيه', 'cancel'],
  [atCancelling, "yes, I can't come", 'cancel'],
  [atCancelling, 'I do want to cancel', 'cancel'],
  [atCancelling, 'yes, the fever is gone', 'cancel'],
  [atCancelling, "exactly, I don't need it anymore", 'cancel'],
  [atCancelling, 'exacto, ya conseguí otro médico', 'cancel'],
  [atCancelling, 'ايه حبيبي الغي', 'cancel'],
  [atBooking, 'great', 'book'],
  [atMoving, 'move it', 'reschedule'],
  [atMoving, 'cámbiela', 'reschedule'],
  [atMoving, '👍', 'reschedule'],
  [atMoving, 'please do move it', 'reschedule'],
  [atMoving, 'Tomorrow is better for me, change it', 'reschedule'],
  [atMoving, 'mañana me viene genial, cámbiala', 'reschedule'],
  [atMoving, 'واخا بدلو', 'reschedule'],
] as const)('what was asked is a yes to it: %#', (at, text, kind) => {
  expect(done(at().say(text))).toContain(kind)
})

it.each([
  [atBooking, '👎', 'book', 'idle'],
  [atMoving, '👎🏽', 'reschedule', 'idle'],
  [atCancelling, '👍', 'cancel', 'give-up'],
  [atCancelling, '❌', 'cancel', 'give-up'],
] as const)('a picture or a doubt does nothing: %#', (at, text, kind, step) => {
  const chat = at().say(text)

  expect(done(chat)).not.toContain(kind)
  expect(chat.state().at.step).toBe(step)
})

it.each(['not sure, change it', 'I am fine, move it to friday'])('%s moves nothing', (text) => {
  expect(done(atMoving().say(text))).not.toContain('reschedule')
})

it.each(['is it', 'yes is that it', 'would yes be ok', 'right?', 'what works', 'do I accept', 'good question'])(
  '%s is no yes',
  (text) => {
    expect(done(atBooking().say(text))).not.toContain('book')
  },
)

it.each([
  'fine',
  'all good',
  "I'm good",
  'yeah right',
  'are you sure',
  "sure, I'll be there",
  'ok gracias, nos vemos',
  'vale, voy',
  'perfecto',
  'تمام',
  'ok but can I come tomorrow',
  'sure I want it',
  'claro que la necesito',
  'طبعا بدي الموعد',
  "exactly, I don't need it cancelled",
  'yes, I feel better but I still want to come',
  'absolutely, when I am better',
  'I feel better',
])('%s cancels nothing', (text) => {
  const chat = atCancelling().say(text)

  expect(done(chat)).not.toContain('cancel')
})

it('a yes with a but is no yes', () => {
  expect(done(atBooking().say('نعم بس مع دكتورة'))).not.toContain('book')
})

it.each([
  "I'm on my way",
  'I still want to see the doctor',
  'that was a mistake',
  'oh wait no dont cancel!!',
  'mejor sí voy',
  'لا بالغلط',
])('%s keeps the appointment', (text) => {
  const chat = atCancelling().say(text)

  expect(done(chat)).not.toContain('cancel')
  expect(chat.state().at.step).toBe('idle')
})

it.each([
  [atBooking, 'yes go ahead, her cough is worse', 'book'],
  [atBooking, 'yes please, she has coughed since sunday', 'book'],
  [atBooking, 'sí resérvela, está ardiendo', 'book'],
  [atCancelling, 'yes cancel it, our car is in the garage', 'cancel'],
  [atCancelling, 'نعم ألغوه، سافرنا فجأة', 'cancel'],
  [atCancelling, 'yes, unfortunately', 'cancel'],
  [atCancelling, 'sí, qué pena con ustedes', 'cancel'],
  [atMoving, 'yes please move it, no childminder today', 'reschedule'],
] as const)('an answer may say why: %#', (at, text, kind) => {
  expect(done(at().say(text))).toContain(kind)
})

it.each([
  [atBooking, 'yes, but with the other doctor'],
  [atBooking, 'yes, for my brother Luis'],
  [atBooking, 'yes, what will it cost'],
  [atCancelling, 'yes, the nurse told me to come'],
  [atCancelling, 'yes, my cousin wants to cancel hers'],
  [atCancelling, 'yes, book it for friday'],
  [atMoving, 'yes, cancel the other one'],
] as const)('what is behind a yes may want something else: %#', (at, text) => {
  expect(done(at().say(text))).toEqual(expect.not.arrayContaining(['book', 'cancel', 'reschedule']))
})

it.each([
  [atBooking, "no, please don't book, he refuses to go"],
  [atBooking, 'no, grandpa wants his own doctor'],
  [() => exampleChat().say('book'), 'never mind, my aunt drives us to the hospital'],
  [() => exampleChat().say('book'), "leave it, we won't book now"],
] as const)('a no may say why: %#', (at, text) => {
  expect(at().say(text).state().at.step).toBe('idle')
})

it('a no to the name asks for it again', () => {
  expect(atBooking().say('no, her name is spelt wrong').state().at.step).toBe('name')
})

it.each(['si ya no vamos', 'اي الغوه ما نجي'])('%s cancels, although a no is in it', (text) => {
  expect(done(atCancelling().say(text))).toContain('cancel')
})
