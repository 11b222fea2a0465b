import { DoctorStatus, Language } from '@anteroom/contracts/status.ts'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import type { StatusFacts } from './chat/chat-texts.ts'
import { chatTexts } from './chat.ts'
import { smsText } from './sms.ts'

const place = { doctor: 'Dr. Maximiliano Fernández', day: 'Wed 30 Sept', place: 123, time: '23:59' }
const unknown = { ...place, time: null }
const name = 'Maria del Carmen Rodriguez Lopez'
const facts = { ...place, ticket: 1234, room: 'B 114', from: place.day }
const parts = { ahead: 11, minutesEach: 20, inRoom: 10, late: 10 }
const turn = { earliest: '15:40', latest: '16:05', roughly: true }
const statuses = DoctorStatus.options.flatMap((doctorStatus): StatusFacts[] => [
  { ...facts, doctorStatus, minutes: 240, parts, turn },
  { ...facts, doctorStatus, minutes: 1, parts: { ahead: 0, minutesEach: 20, inRoom: 1, late: 0 }, turn },
  { ...facts, doctorStatus, minutes: 0, parts: { ahead: 0, minutesEach: 20, inRoom: 0, late: 0 }, turn },
  { ...facts, doctorStatus, minutes: null, parts: null, turn: null },
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
    texts.booked({ ...facts, time: null }),
    texts.askMove(facts),
    texts.askMove({ ...facts, time: null }),
    texts.moved(facts),
    texts.moved({ ...facts, time: null }),
    texts.nothingBooked,
    texts.nothingChanged,
    texts.noAppointment,
    ...statuses.flatMap((status) => [texts.statusBrief(status), texts.statusLine(status), texts.yourTurn(status)]),
    texts.andMore(7),
    texts.askWhich,
    texts.appointment(facts),
    texts.askGiveUp(facts),
    texts.cancelled(place.doctor),
    texts.notToday(facts),
    texts.here,
    texts.later,
    texts.lead(240),
    texts.beyond,
    texts.welcomed,
    texts.linked,
    texts.askLanguage,
    texts.languageSet,
  ]

  it.each([...new Set(sentences)])('%j fits one SMS', (sentence) => {
    const message = new SegmentedMessage(smsText(sentence))

    expect(message.encodingName).toBe(language === 'ar' ? 'UCS-2' : 'GSM-7')
    expect(message.segmentsCount).toBeLessThanOrEqual(language === 'ar' ? 2 : 1)
  })

  it('contains no undefined, null or object', () => {
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it('gives the parts of a wait, the window of the turn and the doctor’s status', () => {
    const [most] = statuses
    const written = most && [texts.status(most), texts.statusBrief(most)]

    for (const text of written ?? ['']) {
      for (const fact of ['1234', '123', '240', '11', '20', '10', '15:40', '16:05']) expect(text).toContain(fact)
    }
  })

  it('has labels short enough for a button, and different where they appear together', () => {
    const labels = Object.values(texts.choices)

    for (const label of labels) expect(label.length).toBeLessThanOrEqual(24)
    const { confirm, otherName, otherDay, back, leave } = texts.choices
    expect(new Set([confirm, otherName, otherDay, back, leave]).size).toBe(5)
    const { moveIt, giveUp, keep } = texts.choices
    expect(new Set([moveIt, giveUp, keep, otherDay, back]).size).toBe(5)
    const { here, later, move, cancel, status, help } = texts.choices
    expect(new Set([here, later, move, cancel, status, help]).size).toBe(6)
  })
})
