import { Language } from '@anteroom/contracts/status.ts'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { type Worded, wordedKinds } from './alerts/alert-texts.ts'
import { alertText, type FullFacts, smsSegments } from './alerts.ts'
import { smsText } from './sms.ts'

const link = 'https://cola.clinica-del-rio.test/a/Zk3vT9wqLx0BvYh2mPqR8A'

const longest: FullFacts = {
  patientName: 'María Concepción Álvarez-Featherstonehaugh',
  clinic: 'Clínica Universitaria de San Sebastián',
  doctor: 'Dr. Maximiliana Fernández-Featherstonehaugh',
  room: 'Rehabilitación 12',
  ticket: 123,
  ahead: 123,
  day: 'mañana, mié 30 sept',
  turn: 'entre las 14:20 y las 15:10',
  until: '14:10',
  address: 'Avenida de la Constitución 1234, 20012 San Sebastián',
  link: link.padEnd(60, 'x'),
}

const usual: FullFacts = {
  patientName: null,
  clinic: 'Riverside Clinic',
  doctor: 'Dr. Michael Chen',
  room: '2',
  ticket: 14,
  ahead: 2,
  day: 'today',
  turn: 'about 14:20',
  until: '14:10',
  address: null,
  link: 'https://clinic.example/a/Zk3vT9wqLx0BvYh2mPqR8A',
}

const cases = Language.options.flatMap((language) => wordedKinds.map((kind) => [language, kind] as const))

describe.each(cases)('in %s, the alert "%s"', (language, kind) => {
  const bySms = { channel: 'sms', repeated: false } as const
  const when = {
    en: { day: 'tomorrow, Wed 30 Sept', turn: 'about 14:20 to 15:10' },
    es: { day: 'mañana, mié 30 sept', turn: 'entre las 14:20 y las 15:10' },
    ar: { day: 'غدا، الأربعاء 30 سبتمبر', turn: 'بين 14:20 و15:10' },
  }[language]

  it.each([false, true])('fits an SMS, even with long names (repeated: %s)', (repeated) => {
    const { text } = alertText(language, kind, { ...longest, ...when, channel: 'sms', repeated })
    const message = new SegmentedMessage(smsText(text))
    expect([message.encodingName, text]).toEqual([language === 'ar' ? 'UCS-2' : 'GSM-7', text])
    expect(message.segmentsCount, text).toBeLessThanOrEqual(language === 'ar' ? 2 : smsSegments(kind))
    expect(text.endsWith(longest.link)).toBe(true)
  })

  it('fits two segments of 67 characters when names are in another script', () => {
    const names = {
      patientName: 'عبد الرحمن',
      clinic: 'عيادة الجامعة الكبرى للأطفال',
      doctor: 'د. عبد الرحمن المنصوري',
      room: 'ب 114',
    }
    const { text } = alertText(language, kind, { ...usual, ...names, ...bySms })
    expect(new SegmentedMessage(smsText(text)).segmentsCount, text).toBeLessThanOrEqual(2)
  })

  it('names the number and the clinic, and ends with the link', () => {
    const { subject, text } = alertText(language, kind, { ...usual, ...bySms })
    expect(text).toContain('14')
    expect(text).toMatch(/Riverside C/)
    expect(text.endsWith(usual.link)).toBe(true)
    expect(subject.length).toBeLessThanOrEqual(60)
  })

  it.each(['telegram', 'whatsapp', 'email'] as const)('is not cut on %s', (channel) => {
    const { text } = alertText(language, kind, { ...longest, channel, repeated: false })
    const full = alertText(language, kind, { ...usual, channel, repeated: false }).text
    for (const name of ['clinic', 'doctor'] as const) {
      if (full.includes(usual[name])) expect(text).toContain(longest[name])
    }
  })
})

const say = (kind: Worded, language: Language = 'en') =>
  alertText(language, kind, { ...usual, channel: 'telegram', repeated: false }).text

describe('the news comes first, then what to do', () => {
  it.each([
    ['called', 'en', "It's your turn. Please come to room 2."],
    ['called', 'es', 'Es su turno. Por favor, pase a la sala 2.'],
    ['called', 'ar', 'حان دورك. يرجى التوجه إلى الغرفة 2'],
    ['next', 'en', "You're next. Please wait near room 2."],
    ['nearly', 'en', "It's nearly your turn: 2 people ahead of you, about 14:20."],
    ['missed', 'en', 'You missed your call. There are now 2 people ahead of you.'],
    ['doctor-late', 'en', 'Dr. Michael Chen is running late. Your new time: about 14:20.'],
    ['doctor-break', 'en', 'Dr. Michael Chen is on a break. You keep your place;'],
    [
      'moved-by-clinic',
      'en',
      "We moved your appointment. It's now with Dr. Michael Chen: today, about 14:20. We're sorry.",
    ],
    ['cancelled-by-clinic', 'en', 'We had to cancel your appointment with Dr. Michael Chen, today.'],
  ] as const)('%s in %s', (kind, language, news) => {
    expect(say(kind, language).startsWith(news)).toBe(true)
  })
})

describe('a booking is confirmed with number, doctor, day, time, room, address and link', () => {
  const facts = { ...usual, address: '5 River Street', repeated: false }
  const told = ['14', 'Dr. Michael Chen', 'today', 'about 14:20', '2', 'Riverside Clinic', '5 River Street', usual.link]

  it.each(['telegram', 'sms', 'whatsapp', 'email'] as const)('by %s', (channel) => {
    for (const kind of ['booked', 'moved-by-patient'] as const) {
      const { text } = alertText('en', kind, { ...facts, channel })
      expect(told.filter((fact) => !text.includes(fact))).toEqual([])
    }
  })

  it('and without an address that the clinic has not set', () => {
    expect(say('booked')).toBe(
      `You're booked with Dr. Michael Chen for today, about 14:20.\nYour number is 14. Room 2, Riverside Clinic\n${usual.link}`,
    )
  })
})

it('says that a repeat is one', () => {
  const { subject, text } = alertText('en', 'called', { ...usual, channel: 'sms', repeated: true })
  expect([subject, text].every((words) => words.startsWith("Reminder: It's your turn"))).toBe(true)
})

describe('the HTML of a mail', () => {
  it('is in the direction and the language of the reader', () => {
    const { html } = alertText('ar', 'called', { ...usual, channel: 'email', repeated: false })
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(alertText('es', 'called', { ...usual, channel: 'email', repeated: false }).html).toContain('dir="ltr"')
  })

  it('has the news as its heading, the facts and one link, and loads nothing', () => {
    const { html } = alertText('en', 'called', { ...usual, channel: 'email', repeated: false })
    expect(html).toMatch(/<h1[^>]*>It's your turn\. Please come to room 2\.<\/h1>/)
    expect(html.match(/href="[^"]*"/g)).toEqual([`href="${usual.link}"`])
    expect(html).not.toMatch(/<(img|script|link)\b|url\(/)
  })

  it('shows what a name contains as text', () => {
    const doctor = 'Dr. <b>"Chen"</b> & Co'
    const { html } = alertText('en', 'doctor-late', { ...usual, doctor, channel: 'email', repeated: false })
    expect(html).toContain('Dr. &lt;b&gt;&quot;Chen&quot;&lt;/b&gt; &amp; Co')
  })
})

it('says whose it is where a contact has appointments for several people, in brief where there is little room', () => {
  const { subject, text } = alertText('en', 'called', {
    ...usual,
    patientName: 'Leo López',
    channel: 'telegram',
    repeated: true,
  })
  expect([subject, text].every((words) => words.startsWith('Reminder: Leo López: '))).toBe(true)
  const long = alertText('en', 'called', { ...longest, channel: 'sms', repeated: false })
  expect(long.text).toMatch(/^María: /)
})
