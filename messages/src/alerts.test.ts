import { alertKinds } from '@anteroom/contracts/alerts.ts'
import { Language } from '@anteroom/contracts/status.ts'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { type AlertFacts, alertText } from './alerts.ts'
import { smsText } from './sms.ts'

const link = 'https://cola.clinica-del-rio.example/a/Zk3vT9wqLx0BvYh2mPqR8A'

const longest: AlertFacts = {
  clinic: 'Clínica Universitaria de San Sebastián',
  doctor: 'Dr. Maximiliana Fernández-Featherstonehaugh',
  room: 'Rehabilitación 12',
  ticket: 123,
  position: 123,
  minutes: 240,
  time: 'Wed, 30 Sept, 14:20',
  link: link.padEnd(60, 'x'),
}

const usual: AlertFacts = {
  clinic: 'Riverside Clinic',
  doctor: 'Dr. Michael Chen',
  room: '2',
  ticket: 14,
  position: 3,
  minutes: 40,
  time: '14:20',
  link,
}

const every = Language.options.flatMap((language) => alertKinds.map((kind) => [language, kind] as const))

describe.each(every)('in %s, the alert "%s"', (language, kind) => {
  it.each([false, true])('is one SMS, even with long names (repeated: %s)', (repeated) => {
    for (const time of [longest.time, null]) {
      const { text } = alertText(language, kind, { ...longest, time, repeated })
      const message = new SegmentedMessage(smsText(text))
      expect([message.encodingName, message.segmentsCount]).toEqual(['GSM-7', 1])
    }
  })

  it('names the ticket and ends with the link', () => {
    const { subject, text } = alertText(language, kind, { ...usual, repeated: false })
    expect(text).toContain('14')
    expect(text).toContain('Riverside Clinic')
    expect(text.endsWith(link)).toBe(true)
    expect(subject.length).toBeLessThanOrEqual(60)
  })
})

it('says who comes before, when, and where to go', () => {
  const say = (kind: 'nearly' | 'called', language: Language) =>
    alertText(language, kind, { ...usual, repeated: false }).text
  expect(say('nearly', 'en')).toContain('nearly your turn. 2 before you, about 14:20.')
  expect(say('nearly', 'es')).toContain('casi es su turno. Faltan 2, hacia 14:20.')
  expect(say('called', 'en')).toContain('it is your turn. Please come in to room 2.')
  expect(say('called', 'es')).toContain('es su turno. Por favor pase a la sala 2.')
})

it('keeps names whole where they fit', () => {
  const { text } = alertText('en', 'called', { ...usual, clinic: longest.clinic, repeated: false })
  expect(text).toContain(longest.clinic)
})

it('marks a repeat as one', () => {
  const { subject, text } = alertText('en', 'called', { ...usual, repeated: true })
  expect([subject, text].every((words) => words.startsWith('Again: '))).toBe(true)
})
