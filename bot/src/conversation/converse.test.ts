import { cardButtonData, readCardButton } from '@anteroom/contracts/card-buttons.ts'
import { cardActions } from '@anteroom/contracts/commands.ts'
import { Channel } from '@anteroom/contracts/contact.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { fitsSms } from '@anteroom/messages/sms.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayText } from './calendar.ts'
import { shortName } from './label.ts'
import type { Request } from './model.ts'
import { isAcknowledgement, isReaction } from './quoting.ts'
import { appointment, doctor, type ExampleApi, exampleChat, setting, threeDoctors } from './testing/chat.ts'

const RUNS = 8_000
const LIMIT_MS = 300_000

const keywords = Language.options.flatMap((language) => Object.values(chatTexts[language].keywords))

const longDoctor = 'Dr. Maximiliano Fernández'
const longPatient = 'Maria del Carmen Rodriguez Lopez'

/** What a patient may send: sense, near-sense and nonsense. */
const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'book',
      'chen',
      'reyes',
      'maximiliano',
      longPatient,
      'please call me',
      'stuck in traffic',
      'today',
      'mañana',
      'Ana',
      'yes',
      'ok',
      'no',
      'sí',
      'نعم',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...keywords, '/cancel', 'back', 'LANG ES', 'لغة العربية', '/start', 'hola', 'more'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'first free',
      'book dr chen tomorrow',
      'no, tomorrow',
      'tomorrow if possible',
      'another doctor',
      'another day',
      'change to dr reyes',
      "I can't come today, can I come tomorrow",
      'yes, cancel it',
      'yes, move it',
      'the second one',
      'is it ok?',
      'my name is Ana',
      '30/11',
      'later',
      'statsu',
      '/start d_dr_2',
      'BOOK 12',
    ),
  },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 12 }).map(String) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<script>', '2026-12-01', '0000-00-00', '__proto__', 'si no', '\u0000', '{"$gt":""}'),
  },
)

/** A button under the card of one of three appointments, of one that is not theirs, or of none. */
const cardPress = fc
  .record({
    action: fc.constantFrom(...cardActions),
    appointmentId: fc.constantFrom('appointment-1', 'appointment-2', 'appointment-3', 'appointment-4', '{}'),
  })
  .map((button) => ({ id: cardButtonData(button) }))

const refusal = fc.option(
  fc.constantFrom<Refusal>(
    'unavailable',
    'day-full',
    'already-booked',
    'unknown-doctor',
    'hold-used-up',
    'not-waiting',
  ),
  { freq: 3, nil: undefined },
)
const kinds = [
  'doctors',
  'place',
  'first-free',
  'search',
  'book',
  'reschedule',
  'cancel',
  'hold',
  'call-back',
  'check-in',
  'return',
  'opt-out',
] as const

const doctors = [
  ...threeDoctors,
  doctor('dr_4', longDoctor, { nextPosition: 13 }),
  doctor('dr_5', 'Dr. Guadalupe Featherstonehaugh', { nextPosition: 13 }),
]

const api: fc.Arbitrary<ExampleApi> = fc
  .record({
    doctors: fc.constantFrom(threeDoctors, doctors),
    refuses: fc.record(Object.fromEntries(kinds.map((kind) => [kind, refusal]))),
    appointments: fc.subarray([
      appointment(),
      appointment({ appointmentId: 'appointment-2', queueNumber: 6, doctor: 'Dr. Sofia Reyes', day: '2026-11-27' }),
      appointment({
        appointmentId: 'appointment-3',
        queueNumber: 123,
        doctor: longDoctor,
        doctorId: 'dr_4',
        room: 'B 114',
        queuePosition: 13,
        doctorStatus: 'running-late',
        estimatedWaitTime: '240 minutes',
        waitParts: { ahead: 11, minutesEach: 20, inRoom: 10, late: 10 },
        window: { earliest: '2026-11-26T14:40:00.000Z', latest: '2026-11-26T15:05:00.000Z', measured: 3 },
      }),
    ]),
  })
  .map(({ refuses, ...has }) => ({
    ...has,
    refuses: Object.fromEntries(Object.entries(refuses).filter(([, reason]) => reason !== undefined)),
  }))

const patient = fc.record({
  channel: fc.constantFrom<Channel>('sms', 'sms', 'telegram', 'whatsapp'),
  language: fc.constantFrom(...Language.options),
  patientName: fc.constantFrom(null, 'Ana López', longPatient),
})

/** What the patient must have read before the API gets this request, in the language in which it was read. */
function promised(request: Request, { language, channel }: { language: Language; channel: Channel }): string[] {
  const texts = chatTexts[language]
  const day = (iso: string) => dayText(iso.slice(0, 10), language, setting)
  switch (request.kind) {
    case 'book': {
      const name = doctors.find(({ id }) => id === request.doctorId)?.name ?? 'nobody'
      return [shortName(name, { channel }), shortName(request.patientName, { channel }), day(request.scheduledTime)]
    }
    case 'reschedule':
      return [String(request.appointment.queueNumber), day(request.appointment.day), day(request.scheduledTime)]
    case 'cancel': {
      const { queueNumber: ticket, doctor: name, day: on } = request.appointment
      return [texts.askGiveUp({ ticket, doctor: shortName(name, { channel }), day: dayText(on, language, setting) })]
    }
    default:
      return []
  }
}

/** Requests beside a search to which a card's button may lead at once, and only for its own appointment. */
const fromCard: Request['kind'][] = ['check-in', 'return', 'hold', 'doctors']

function isAboutCard(request: Request, id: string): boolean {
  if (request.kind === 'search') return true
  const about = 'appointment' in request ? request.appointment : request.kind === 'doctors' ? request.moving : null
  return fromCard.includes(request.kind) && about?.appointmentId === readCardButton(id)?.appointmentId
}

/** A cheap check: it is made some hundred thousand times. */
function holds(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise)
}

it(
  'always replies, always shows a way on and out, has room for it, and does only what was shown and confirmed',
  () => {
    const messages = fc.array(fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: cardPress }), {
      minLength: 1,
      maxLength: 10,
    })
    fc.assert(
      fc.property(api, patient, messages, (has, known, sent) => {
        const chat = exampleChat(has, known)
        let read = ''
        for (const message of sent) {
          const { language, at } = chat.state()
          const requested = chat.requests.length
          if (typeof message === 'string') chat.say(message)
          else chat.pressId(message.id)
          const isSilent = (text: string) => isReaction(text) || (at.step === 'idle' && isAcknowledgement(text))
          if (typeof message === 'string' && isSilent(message)) {
            holds(chat.replies().length === 0 && chat.requests.length === requested, 'a reaction is answered')
            continue
          }

          for (const request of chat.requests.slice(requested)) {
            if (typeof message !== 'string') holds(isAboutCard(request, message.id), `${request.kind} by ${message.id}`)
            const unread = promised(request, { language, channel: known.channel }).filter(
              (fact) => !read.includes(fact),
            )
            holds(unread.length === 0, `${request.kind} without having read ${unread} but: ${read}`)
          }
          holds(chat.text().trim() !== '', 'there is no reply')
          holds(chat.labels().length > 0 && chat.labels().every((label) => label !== ''), 'there is no way on')
          const ways = chat.state().offered.map((action) => action.do)
          const isAtRest = chat.state().at.step === 'idle'
          holds(isAtRest || ways.some((way) => way === 'leave' || way === 'go-on'), `no way out of: ${chat.sms()}`)
          if (known.channel === 'sms') {
            // Where to go is worth a second segment.
            const isConfirmation = chat.requests
              .slice(requested)
              .some(({ kind }) => kind === 'book' || kind === 'reschedule')
            holds(fitsSms(chat.sms(), isConfirmation ? 2 : 1), `too long for one text: ${chat.sms()}`)
          } else {
            // Nothing is put off for want of room: all choices of the question, and no name cut.
            holds(!ways.includes('more'), `not all choices: ${chat.labels()}`)
            holds(!/Fern\.|Lop\./.test(chat.text()), `a name is cut: ${chat.text()}`)
          }
          read = chat.text()
        }
        const asked = chat.requests.length
        chat.say('/start')
        holds(chat.state().at.step === 'idle' || has.refuses?.['opt-out'] !== undefined, '/start does not lead to rest')
        holds(!chat.requests.slice(asked).some(({ kind }) => kind === 'book'), '/start books')
      }),
      { numRuns: RUNS },
    )
  },
  LIMIT_MS,
)

it.each(Channel.exclude(['email']).options)(
  'a number means the choice that was shown with it: by button and by number the same, on %s',
  (channel) => {
    const picks = fc.array(fc.oneof(fc.nat({ max: 9 }), text), { maxLength: 10 })
    fc.assert(
      fc.property(api, patient, picks, (has, known, messages) => {
        const byButton = exampleChat(has, { ...known, channel })
        const byNumber = exampleChat(has, { ...known, channel })
        for (const message of messages) {
          if (typeof message === 'string') {
            byButton.say(message)
            byNumber.say(message)
            continue
          }
          const choice = byButton.choices()[message]
          if (!choice) continue
          byButton.pressId(choice.id)
          byNumber.say(choice.byWord ? choice.label : String(message + 1))
        }
        // What was heard differs: a button is no text.
        const reached = (chat: typeof byNumber) => ({ ...chat.state(), rounds: null, requests: chat.requests })
        expect(reached(byNumber)).toEqual(reached(byButton))
      }),
      { numRuns: RUNS / 20 },
    )
  },
  LIMIT_MS,
)
