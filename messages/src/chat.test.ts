import { Language } from '@anteroom/contracts/status.ts'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { chatTexts } from './chat.ts'
import { smsText } from './sms.ts'

const facts = { doctor: 'Dr. Maximiliano Fernández', day: 'tomorrow, Wed 30 Sept', turn: 'about 23:59', ahead: 122 }
const name = 'Maria del Carmen Rodriguez Lopez'
const moving = { ...facts, ticket: 1234, from: 'Thu 1 Oct' }
const parts = { ahead: 11, minutesEach: 20, inRoom: 10, late: 10 }

describe.each(Language.options)('the chat in %s', (language) => {
  const texts = chatTexts[language]
  const sentences = [
    texts.welcome('Riverside Clinic of the Sacred Heart'),
    texts.help,
    texts.notUnderstood,
    texts.outOfDate,
    texts.askDoctor,
    texts.noDoctors,
    texts.askDay(facts.doctor),
    texts.offer(facts),
    texts.askName,
    texts.nameTooLong,
    texts.nameNotPossible,
    texts.askConfirm({ ...facts, name }),
    texts.askMove(moving),
    texts.nothingBooked,
    texts.nothingChanged,
    texts.noAppointment,
    texts.wait(240),
    texts.waitParts(parts),
    texts.roughly,
    texts.andMore(7),
    texts.askWhich,
    texts.appointment(moving),
    texts.askGiveUp(moving),
    texts.cancelled(facts.doctor),
    texts.notToday(moving),
    texts.here,
    texts.later,
    texts.ifLate,
    texts.callBackAsked,
    texts.lead(240),
    texts.askLead,
    texts.beyond,
    texts.welcomed,
    texts.linked,
    texts.askLanguage,
    texts.languageSet,
    ...Object.values(texts.media),
    ...[null, '112'].map(texts.emergency),
    ...[null, 'Calle Mayor 1, Madrid'].map(texts.where),
    ...[null, '+34 911 234 567'].map(texts.phone),
    texts.hours('Wed 30 Sept', []),
    texts.hours('Wed 30 Sept', ['09:00-13:00', '15:00-18:00']),
    texts.noFixedHours,
    texts.noSpecialty,
    texts.whichSpecialty,
    texts.nameNeedsLetters,
    texts.nameUnseen,
    ...Object.values(texts.howToStop),
    texts.hint,
  ]

  it.each([...new Set(sentences)])('%j fits one SMS', (sentence) => {
    const message = new SegmentedMessage(smsText(sentence))

    expect(message.encodingName).toBe(language === 'ar' ? 'UCS-2' : 'GSM-7')
    expect(message.segmentsCount).toBeLessThanOrEqual(language === 'ar' ? 2 : 1)
  })

  it('contains no undefined, null or object', () => {
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it('says how long the wait is as people do, and what it is made of', () => {
    for (const part of ['11', '20', '10']) expect(texts.waitParts(parts)).toContain(part)
    expect(texts.wait(200)).toMatch(/3½ hours|3 horas y media|3 ساعات ونصف/)
    expect(texts.waitParts({ ahead: 0, minutesEach: 20, inRoom: 0, late: 0 })).toBe('')
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
    expect(texts.minutesBefore(60).length).toBeLessThanOrEqual(24)
  })
})
