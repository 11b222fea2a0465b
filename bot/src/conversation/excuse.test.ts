import { describe, expect, it } from 'vitest'
import { appointment, exampleChat } from './testing/chat.ts'

const called = appointment({ stage: 'called', calledAt: '2026-11-26T08:59:00.000Z' })

const kindsAfter = (text: string, given: ReturnType<typeof appointment>) =>
  exampleChat({ appointments: [given] }, { channel: 'telegram' })
    .say(text)
    .requests.map(({ kind }) => kind)

describe('an excuse of who has been called', () => {
  it.each([
    'in the toilet, 2 mins',
    'still parking',
    'give me a sec',
    'one moment please',
    'just feeding the meter, 5 mins',
    'omg already? im ten min away please hold it',
    'estoy en el baño, 2 minutos',
    'un momento por favor',
    'fui al baño',
    'في الحمام دقيقتين',
    'لحظة من فضلك',
  ])('holds the place: %s', (text) => {
    expect(kindsAfter(text, called)).toContain('hold')
    expect(kindsAfter(text, appointment())).not.toContain('hold')
  })

  it.each([
    'one sec',
    'دقيقة بس',
    'toilet',
    'where is the toilet, 2 mins?',
    '2 minutes?',
    "I've been waiting 10 minutes",
    'I can wait 10 minutes',
    'we need to wait',
    'no need to wait',
    'not in the toilet',
    'my brother is in the toilet',
  ])('is not: %s', (text) => {
    expect(kindsAfter(text, called)).not.toContain('hold')
  })
})

it.each(['give me a minute', 'un momento por favor', 'لحظة لو سمحت'])(
  'a moment is no reason to let others go first: %s',
  (text) => {
    expect(kindsAfter(text, appointment())).not.toContain('hold')
  },
)

it('an excuse of who has not been called is answered as ever', () => {
  const chat = exampleChat({ appointments: [appointment()] }, { channel: 'telegram' }).say('10 minutes')

  expect(chat.requests.at(-1)).toMatchObject({ kind: 'lead', minutes: 10 })
})

it('an excuse is answered as ever where the API does not say who has been called', () => {
  const chat = exampleChat({ appointments: [called], refuses: { search: 'unavailable' } }, { channel: 'telegram' }).say(
    '10 minutes',
  )

  expect(chat.requests.at(-1)).toMatchObject({ kind: 'lead', minutes: 10 })
})

it.each([
  ["yes that's us, getting up and going in", 'check-in'],
  ["I'm changing the baby, take the next one first", 'hold'],
  ['salí a mover la moto, que pase el siguiente', 'hold'],
])('what examples of the called leave no doubt about is done: %s', (text, kind) => {
  expect(kindsAfter(text, called)).toContain(kind)
})

it.each(['I can wait another quarter of an hour', 'puedo esperar diez minutos más'])('%s holds no place', (text) => {
  expect(kindsAfter(text, called)).not.toContain('hold')
})

describe('who has been called and comes in', () => {
  it.each([
    'just saw that, heading in',
    'on my feet, walking to the door',
    'on me way in from the toilet 10 secs',
    'knocking on the door now',
    'voy, estoy entrando',
    'ya paso, gracias',
    'ya voy entrando',
    'داخل حالا',
    'be right there, im in the hall',
    'أنا في الممر وسأدخل حالاً',
    'جاي الحين',
  ])('is checked in: %s', (text) => {
    expect(kindsAfter(text, called)).toContain('check-in')
    expect(kindsAfter(text, appointment())).not.toContain('check-in')
  })

  it.each([
    'coming in 5 minutes',
    'coming in five',
    'can I come in?',
    'not coming in',
    'my son is coming in',
    'coming from the door of my house',
    'heading in tomorrow',
    'is she coming in',
    'walking in the rain',
    'be right there in 10 minutes',
    'is the doctor in the hall',
    'no voy a la puerta',
  ])('is not: %s', (text) => {
    expect(kindsAfter(text, called)).not.toContain('check-in')
  })
})
