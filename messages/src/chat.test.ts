import { DoctorStatus, Language } from '@anteroom/contracts/status.ts'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { chatTexts } from './chat.ts'
import { smsText } from './sms.ts'

const place = { doctor: 'Dr. Maximiliano Fernández', day: 'Wed 30 Sept', place: 123, time: '23:59' }
const unknown = { ...place, time: null }
const name = 'Maria del Carmen Rodriguez Lopez'
const facts = { ...place, ticket: 1234, room: 'B 114' }
const statuses = DoctorStatus.options.flatMap((doctorStatus) => [
  { ...facts, doctorStatus, minutes: 240 },
  { ...facts, doctorStatus, minutes: 1 },
  { ...facts, doctorStatus, minutes: null, time: null },
])

describe.each(Language.options)('the chat in %s', (language) => {
  const texts = chatTexts[language]
  const sentences = [
    texts.welcome('Riverside Clinic of the Sacred Heart'),
    texts.help,
    texts.notUnderstood,
    texts.outOfDate,
    texts.askDoctor,
    texts.noDoctors,
    texts.askDay(place.doctor),
    texts.place(place),
    texts.place(unknown),
    texts.askName,
    texts.nameTooLong,
    texts.nameNotPossible,
    texts.askConfirm({ ...place, name }),
    texts.askConfirm({ ...unknown, name }),
    texts.booked(facts),
    texts.nothingBooked,
    texts.nothingChanged,
    texts.noAppointment,
    ...statuses.flatMap((status) => [texts.status(status), texts.statusLine(status), texts.yourTurn(status)]),
    texts.askWhich,
    texts.appointment(facts),
    texts.askGiveUp(facts),
    texts.cancelled(place.doctor),
    texts.askLanguage,
    texts.languageSet,
  ]

  it.each([...new Set(sentences)])('%j fits one SMS', (sentence) => {
    const message = new SegmentedMessage(smsText(sentence))

    expect(message.encodingName).toBe('GSM-7')
    expect(message.segmentsCount).toBe(1)
  })

  it('has no word of another value', () => {
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it('has labels short enough for a button, all different where they stand together', () => {
    const labels = Object.values(texts.choices)

    for (const label of labels) expect(label.length).toBeLessThanOrEqual(24)
    const { confirm, otherName, back, leave } = texts.choices
    expect(new Set([confirm, otherName, back, leave]).size).toBe(4)
  })
})
