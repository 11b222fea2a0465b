import { alertKinds } from '@anteroom/contracts/alerts.ts'
import { Language } from '@anteroom/contracts/status.ts'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import type { AlertFacts } from './alerts/alert-texts.ts'
import { alertText } from './alerts.ts'
import { smsText } from './sms.ts'

const link = 'https://cola.clinica-del-rio.test/a/Zk3vT9wqLx0BvYh2mPqR8A'

/** Encoding and segments allowed: two segments where the letters are not in GSM-7. */
const sms = { en: ['GSM-7', 1], es: ['GSM-7', 1], ar: ['UCS-2', 2] } as const

const longest: AlertFacts = {
  clinic: 'Clínica Universitaria de San Sebastián',
  doctor: 'Dr. Maximiliana Fernández-Featherstonehaugh',
  room: 'Rehabilitación 12',
  ticket: 123,
  position: 123,
  time: 'Wed, 30 Sept, 14:20',
  was: '14:00',
  link: link.padEnd(60, 'x'),
}

const usual: AlertFacts = {
  clinic: 'Riverside Clinic',
  doctor: 'Dr. Michael Chen',
  room: '2',
  ticket: 14,
  position: 3,
  time: '14:20',
  was: null,
  link: 'https://clinic.example/a/Zk3vT9wqLx0BvYh2mPqR8A',
}

const cases = Language.options.flatMap((language) => alertKinds.map((kind) => [language, kind] as const))

describe.each(cases)('in %s, the alert "%s"', (language, kind) => {
  it.each([false, true])('fits an SMS, even with long names (repeated: %s)', (repeated) => {
    const [encoding, most] = sms[language]
    for (const time of [language === 'ar' ? '30 سبتمبر، 14:20' : longest.time, null]) {
      const { text } = alertText(language, kind, { ...longest, time, repeated })
      const message = new SegmentedMessage(smsText(text))
      expect(message.encodingName).toBe(encoding)
      expect(message.segmentsCount, text).toBeLessThanOrEqual(most)
    }
  })

  it('fits two segments of 67 characters when names are in another script', () => {
    const names = { clinic: 'عيادة الجامعة الكبرى للأطفال', doctor: 'د. عبد الرحمن المنصوري', room: 'ب 114' }
    const { text } = alertText(language, kind, { ...usual, ...names, repeated: false })
    expect(new SegmentedMessage(smsText(text)).segmentsCount, text).toBeLessThanOrEqual(2)
  })

  it('names the previous time only if it fits', () => {
    const { text } = alertText(language, kind, { ...usual, was: '14:00', repeated: false })
    expect(new SegmentedMessage(smsText(text)).segmentsCount, text).toBeLessThanOrEqual(sms[language][1])
  })

  it('names the ticket and ends with the link', () => {
    const { subject, text } = alertText(language, kind, { ...usual, repeated: false })
    expect(text).toContain('14')
    expect(text).toContain('Riverside Clinic')
    expect(text.endsWith(usual.link)).toBe(true)
    expect(subject.length).toBeLessThanOrEqual(60)
  })
})

it('says how many are ahead, when, and where to go', () => {
  const say = (kind: 'nearly' | 'called', language: Language) =>
    alertText(language, kind, { ...usual, repeated: false }).text
  expect(say('nearly', 'en')).toContain('nearly your turn. 2 before you, about 14:20.')
  expect(say('nearly', 'es')).toContain('casi es su turno. Faltan 2, hacia 14:20.')
  expect(say('nearly', 'ar')).toContain('اقترب دورك. قبلك 2، نحو 14:20')
  expect(say('called', 'en')).toContain('it is your turn. Please come in to room 2.')
  expect(say('called', 'es')).toContain('es su turno. Por favor pase a la sala 2.')
  expect(say('called', 'ar')).toContain('حان دورك. يرجى الدخول إلى الغرفة 2')
})

it('says the new and the previous time', () => {
  const say = (kind: 'doctor-late' | 'doctor-back' | 'doctor-break', language: Language) =>
    alertText(language, kind, { ...usual, was: '14:00', repeated: false }).text
  expect(say('doctor-late', 'en')).toContain('is running late. No. 14: about 14:20 (was 14:00).')
  expect(say('doctor-late', 'es')).toContain('se retrasa. N. 14: hacia 14:20 (antes 14:00).')
  expect(say('doctor-back', 'en')).toContain('No. 14: about 14:20 (was 14:00).')
  expect(say('doctor-back', 'es')).toContain('N. 14: hacia 14:20 (antes 14:00).')
  expect(say('doctor-break', 'en')).toContain('is on a break, not 14:00 then.')
  expect(say('doctor-break', 'es')).toContain('en pausa, ya no 14:00.')
})

it('does not cut names that fit', () => {
  const { text } = alertText('en', 'called', { ...usual, clinic: longest.clinic, repeated: false })
  expect(text).toContain(longest.clinic)
})

it('says that a repeat is one', () => {
  const { subject, text } = alertText('en', 'called', { ...usual, repeated: true })
  expect([subject, text].every((words) => words.startsWith('Again: '))).toBe(true)
})
