import { refusals } from '@anteroom/contracts/refusals.ts'
import { Language } from '@anteroom/contracts/status.ts'
import { smsText } from '@anteroom/messages/sms.ts'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import type { Request } from '../conversation/model.ts'
import { appointment, doctor, type ExampleApi, exampleChat } from '../conversation/testing/chat.ts'

const chen = 'Dr. Maximiliano Fernández'
const long = {
  doctor: chen,
  doctorId: 'dr_3',
  room: '114',
  queueNumber: 123,
  queuePosition: 13,
  estimatedWaitTime: '240 minutes',
  waitParts: { ahead: 11, minutesEach: 20, inRoom: 10, late: 10 },
  window: { earliest: '2026-11-26T14:40:00.000Z', latest: '2026-11-26T15:05:00.000Z', measured: 40 },
  doctorStatus: 'running-late',
} as const
const onMonday = { ...long, appointmentId: 'b', day: '2026-11-30', queueNumber: 124 }
const onBreak = { estimatedWaitTime: 'paused', waitParts: null, window: null, doctorStatus: 'on-break' } as const
const roughly = { window: { ...long.window, measured: 3 } }

const api = {
  doctors: [
    'Dr. Michael Chen',
    'Dr. Sofia Reyes',
    'Dr. Amal Haddad',
    chen,
    'Dr. Ines Castellanos',
    'Dr. Bo Li',
    'Dr. Guadalupe Featherstonehaugh',
  ].map((name, index) => doctor(`dr_${index}`, name, { nextPosition: 13, code: index + 10 })),
  booked: { ...long, day: '2026-11-28', queuePosition: 13 },
}
const none: ExampleApi = api
const one: ExampleApi = { ...api, appointments: [appointment(long)] }
const two: ExampleApi = { ...api, appointments: [appointment(long), appointment(onMonday)] }
const holding = (more: Parameters<typeof appointment>[0]): ExampleApi => ({
  ...api,
  appointments: [appointment({ ...long, ...more })],
})

const booking = ['book', 'maximiliano', '2026-11-28', 'Maria del Carmen Rodriguez Lopez']
const moving = ['move', '2026-11-28']

/** The questions, and the messages that lead to each. */
const questions: [string, string[], ExampleApi][] = [
  ['nothing', [], none],
  ['nothing, with an appointment', [], one],
  ['nothing, with two', [], two],
  ['the doctor', booking.slice(0, 1), one],
  ['the day', booking.slice(0, 2), one],
  ['the name', booking.slice(0, 3), one],
  ['the confirmation', booking, one],
  ['the confirmation, with two', booking, two],
  ['the day to move to', moving.slice(0, 1), one],
  ['the move', moving, one],
  ['which to give up', ['leave'], two],
  ['which to move', ['move'], two],
  ['giving up', ['leave'], one],
]

const languageOf = { en: 'english', es: 'spanish', ar: 'arabic' }

/** Texts that may answer any question. */
const answers = (language: Language) => [
  'what a lovely sunny afternoon in our park',
  'hello',
  'thanks',
  'menu',
  'status',
  'here',
  'please call me',
  'what if I am late?',
  'later',
  '240 minutes away',
  'lang',
  languageOf[language],
  'book',
  'book 99',
  'first free',
  'tomorrow',
  'more',
  'all',
  'back',
  'yes',
  'no',
  '2',
  '3',
  'a'.repeat(81),
  '<b>',
  '/start',
  '/start a_Zk3vT9wqLx0BvYh2mPqR8A',
  '/stop',
]

/** Kinds of appointments. */
const statuses: [string, ExampleApi][] = [
  ['late', one],
  ['late, and little measured', holding(roughly)],
  ['on Monday', holding(onMonday)],
  ['on Monday, and little measured', holding({ ...onMonday, ...roughly })],
  ['called', holding({ stage: 'called' })],
  ['missed', holding({ stage: 'missed' })],
  ['on a break', holding(onBreak)],
  ['on a break until a time', holding({ ...onBreak, window: long.window, breakUntil: '2026-11-26T14:30:00.000Z' })],
  ['in the room', holding({ status: 'in-progress', queuePosition: 1 })],
  ['with no wait', holding({ estimatedWaitTime: '0 minutes', waitParts: { ...long.waitParts, ahead: 0 } })],
  ['in a room with a long name', holding({ room: 'Rehabilitación y fisioterapia 12' })],
  ['two', two],
]

/** Requests that the API may refuse, and the messages that lead to each. */
const requests: [Request['kind'], string[], ExampleApi][] = [
  ['doctors', ['book'], none],
  ['place', booking.slice(0, 3), none],
  ['first-free', ['first free'], none],
  ['search', ['status'], none],
  ['book', [...booking, 'yes'], none],
  ['book', [...booking, 'yes'], one],
  ['book', [...booking, 'yes'], two],
  ['reschedule', [...moving, 'yes'], one],
  ['reschedule', ['move', '2', '2026-11-28', 'yes'], two],
  ['cancel', ['leave', 'yes'], one],
  ['cancel', ['leave', '2', 'yes'], two],
  ['check-in', ['here'], one],
  ['check-in', ['here'], two],
  ['check-in', [...booking, 'here'], one],
  ['return', ['here'], holding({ stage: 'missed' })],
  ['hold', ['later'], one],
  ['call-back', ['please call me'], one],
  ['hold', [...booking, 'later'], two],
  ['lead', ['240 minutes away'], one],
  ['lead', [...booking, '240 minutes away'], one],
  ['redeem', ['/start a_Zk3vT9wqLx0BvYh2mPqR8A'], one],
  ['redeem', [...booking, '/start a_Zk3vT9wqLx0BvYh2mPqR8A'], two],
  ['opt-out', ['/stop'], one],
]

/** Texts that name no other alphabet go out in GSM-7, 160 characters to a segment. */
function expectToFit(text: string, language: Language) {
  // A confirmation says where to go, with a link, in two.
  const gsm7Segments = text.includes('https://') ? 2 : 1
  const { encodingName, segmentsCount } = new SegmentedMessage(smsText(text))
  const mayBeArabic = language === 'ar' || text.includes('العربية')
  expect([encodingName, text]).toEqual([mayBeArabic ? 'UCS-2' : 'GSM-7', text])
  expect(segmentsCount, text).toBeLessThanOrEqual(mayBeArabic ? 2 : gsm7Segments)
}

describe.each(Language.options)('in %s, with long names, goes out as one text', (language) => {
  const chatOf = (has: ExampleApi) => exampleChat(has, { language, clinicName: 'Clinica Universitaria San Sebastian' })

  it.each(questions)('the question: %s', (_, messages, has) => {
    const chat = chatOf(has)
    for (const message of messages) expectToFit(chat.say(message).sms(), language)
  })

  it.each(questions)('whatever the answer to the question: %s', (_, messages, has) => {
    for (const answer of answers(language)) {
      const chat = chatOf(has).say(...messages, answer)
      expectToFit(chat.sms(), chat.state().language)
      if (chat.state().at.step !== 'idle') expectToFit(chat.say('status').sms(), chat.state().language)
    }
  })

  it.each(statuses)('a status: %s', (_, has) => {
    const chat = chatOf(has)
    for (const message of ['status', 'hello', 'here', 'later']) expectToFit(chat.say(message).sms(), language)
  })

  it.each([
    ['a booking', [...booking, 'yes']],
    ['a move', [...moving, 'yes']],
    ['an end', ['leave', 'yes']],
  ] as const)('what was done: %s', (_, messages) => {
    for (const booked of [long, { ...long, ...onBreak, expectedAt: null, day: '2026-11-28' }]) {
      expectToFit(
        chatOf({ ...one, booked })
          .say(...messages)
          .sms(),
        language,
      )
    }
  })

  it('that nothing is free, or no doctor works', () => {
    const closed = api.doctors.map((each) => ({ ...each, bookable: false }))
    expectToFit(
      chatOf({ ...api, doctors: closed })
        .say('first free')
        .sms(),
      language,
    )
    expectToFit(
      chatOf({ ...api, doctors: closed })
        .say(...booking.slice(0, 3))
        .sms(),
      language,
    )
    expectToFit(
      chatOf({ ...api, doctors: [] })
        .say('book')
        .sms(),
      language,
    )
  })

  it.each(requests)('why not: %s after %j', (kind, messages, has) => {
    for (const reason of refusals) {
      expectToFit(
        chatOf({ ...has, refuses: { [kind]: reason } })
          .say(...messages)
          .sms(),
        language,
      )
    }
  })
})

describe('one status with all that can be done', () => {
  const shown = (language: Language) => exampleChat(one, language).say('status').sms()

  it.each([
    ['en', '13th', '1 HERE 2 LATER 3 MOVE 4 Cancel 5 MENU'],
    ['es', '12', '1 AQUI 2 TARDE 3 MOVER 4 Cancelar 5 MENU'],
    ['ar', '12', '1 هنا 2 تأخير 3 نقل 4 إلغاء 5 قائمة'],
  ] as const)('in %s', (language, place, choices) => {
    const text = shown(language)
    expect(text.endsWith(`\n${choices}`), text).toBe(true)
    for (const fact of ['123', '114', place, '15:40', '16:05']) expect(text).toContain(fact)
  })
})
