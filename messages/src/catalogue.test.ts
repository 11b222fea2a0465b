import { Language } from '@anteroom/contracts/status.ts'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it, test } from 'vitest'
import { wordedKinds } from './alerts/alert-texts.ts'
import type { Facts } from './catalogue/facts.ts'
import { catalogue } from './catalogue.ts'
import { smsText } from './sms.ts'

/** Each fact has a value that no sentence contains by itself, so that a text shows which facts it uses. */
const canaries = {
  patientName: null,
  clinic: 'Zafiro',
  doctor: 'Dr. Quetzal',
  room: '707',
  ticket: 811,
  ahead: 922,
  minutes: 533,
  name: 'Xochitl',
  day: '606',
  time: '23:57',
  turn: '21:58',
  until: '20:59',
  code: '919394',
  address: 'Quito 5',
  link: 'https://q.test/a/w4',
}
const secrets = { specialty: 'Venereology', diagnosis: 'Scabies', otherPatient: 'Yolanda', phone: '+12025550143' }

type Fact = keyof Facts | keyof typeof secrets

const marks: [Fact, string][] = [
  ...Object.entries({ ...canaries, ...secrets }).map(([fact, value]): [Fact, string] => [fact as Fact, String(value)]),
  // "923rd in line" says how many are ahead as well.
  ['ahead', String(canaries.ahead + 1)],
]
const factsIn = (text: string): Fact[] => [
  ...new Set(marks.flatMap(([fact, mark]) => (text.includes(mark) ? [fact] : []))),
]

/** A day as formatted in the language, as in "Wed, 2 Dec". */
const weekday = { en: 'Fri', es: 'vie', ar: 'الجمعة' }

const rows = catalogue((language) => ({
  ...canaries,
  ...secrets,
  day: `${weekday[language]} ${canaries.day}`,
})).flatMap((section) => section.rows.map((row) => ({ ...row, kind: section.kind })))
const cells = rows.flatMap(({ kind, sentence, on, texts }) =>
  Language.options.map((language) => ({ kind, sentence, on, language, text: texts[language] })),
)
const nameOf = ({ kind, sentence, language }: { kind: string; sentence: string; language?: Language }) =>
  [kind, sentence, language].filter(Boolean).join(' / ')
const faulty = (found: typeof cells) => found.map((cell) => `${nameOf(cell)}: ${cell.text}`)

/** The facts allowed in each kind of text. For patients only the confirmation question repeats the name. */
const allowedFacts: Record<string, Fact[]> = {
  'alert booked': ['clinic', 'doctor', 'room', 'ticket', 'day', 'turn', 'address', 'link'],
  'alert nearly': ['clinic', 'doctor', 'ticket', 'ahead', 'turn', 'link'],
  'alert next': ['clinic', 'doctor', 'ticket', 'room', 'link'],
  'alert called': ['clinic', 'doctor', 'ticket', 'room', 'link'],
  'alert doctor-late': ['clinic', 'doctor', 'ticket', 'turn', 'link'],
  'alert doctor-break': ['clinic', 'doctor', 'ticket', 'link'],
  'alert doctor-back': ['clinic', 'doctor', 'ticket', 'turn', 'link'],
  'alert missed': ['clinic', 'doctor', 'ticket', 'ahead', 'link'],
  'alert cancelled-by-clinic': ['clinic', 'doctor', 'ticket', 'day', 'link'],
  'alert moved-by-clinic': ['clinic', 'doctor', 'room', 'ticket', 'day', 'turn', 'address', 'link'],
  'alert moved-by-patient': ['clinic', 'doctor', 'room', 'ticket', 'day', 'turn', 'address', 'link'],
  'alert no-show': ['clinic', 'ticket', 'link'],
  'alert no-show-closed': ['clinic', 'ticket', 'link'],
  'alert doctor-break-until': ['clinic', 'doctor', 'ticket', 'until', 'link'],
  'alert disregard-next': ['clinic', 'ticket', 'link'],
  'alert disregard-called': ['clinic', 'ticket', 'link'],
  'alert disregard-missed': ['clinic', 'ticket', 'link'],
  'alert disregard-no-show': ['clinic', 'ticket', 'link'],
  'alert disregard-cancelled-by-clinic': ['clinic', 'doctor', 'ticket', 'day', 'turn', 'link'],
  'alert disregard-moved-by-clinic': ['clinic', 'doctor', 'ticket', 'day', 'turn', 'link'],
  'alert disregard-doctor-late': ['clinic', 'doctor', 'ticket', 'turn', 'link'],
  'alert disregard-doctor-break': ['clinic', 'doctor', 'ticket', 'turn', 'link'],
  'alert disregard-doctor-back': ['clinic', 'doctor', 'ticket', 'turn', 'link'],
  // The reader may know nothing of the appointment.
  code: ['clinic', 'code'],
  status: ['clinic', 'doctor', 'room', 'ticket', 'ahead', 'time', 'link'],
  chat: ['clinic', 'doctor', 'ticket', 'ahead', 'day', 'turn'],
  'chat / hours': ['day', 'time'],
  'chat / askConfirm': ['doctor', 'ahead', 'day', 'turn', 'name'],
  when: ['day', 'time'],
  refusals: [],
  consent: [],
  display: ['room', 'ticket', 'time'],
  web: ['doctor', 'room', 'ahead', 'minutes', 'day', 'time'],
  'web / hereDone': ['ticket'],
  'web / hereNumberWith': ['doctor', 'ticket'],
  // Staff texts may contain names, but no contact and no reason for a visit.
  admin: ['doctor', 'room', 'name', 'time', 'minutes', 'clinic', 'day'],
  staff: ['doctor', 'room', 'ticket', 'minutes', 'name', 'day', 'time'],
}

describe('every sentence in every language', () => {
  it('is there', () => {
    expect(rows.length).toBeGreaterThan(150)
    expect(rows.filter(({ kind }) => kind.startsWith('alert'))).toHaveLength(wordedKinds.length * 4 + 1)
    expect(faulty(cells.filter(({ text }) => text.trim() === ''))).toEqual([])
  })

  it('contains no undefined, null or object', () => {
    expect(faulty(cells.filter(({ text }) => /undefined|null|NaN|\[object/.test(text)))).toEqual([])
  })

  test.each(rows.map((row) => [nameOf(row), row] as const))('tells no more than it may: %s', (_, row) => {
    const rowName = `${row.kind} / ${row.sentence.replace(/ \d+$/, '')}`
    const allowed = allowedFacts[rowName] ?? allowedFacts[row.kind] ?? []
    const tells = Object.entries(row.texts).map(([language, text]) => [
      language,
      factsIn(text).filter((fact) => !allowed.includes(fact)),
    ])
    expect(tells).toEqual(Language.options.map((language) => [language, []]))
  })

  it('is sent in one segment of GSM-7, a confirmation in two, or in two of UCS-2', () => {
    const tooLong = cells.filter(({ kind, on, language, text }) => {
      if (!on.includes('sms')) return false
      const { encodingName, segmentsCount } = new SegmentedMessage(smsText(text))
      const isConfirmation = /booked|moved/.test(kind)
      const [encoding, most] = language === 'ar' ? ['UCS-2', 2] : ['GSM-7', isConfirmation ? 2 : 1]
      return encodingName !== encoding || segmentsCount > most
    })
    expect(faulty(tooLong)).toEqual([])
  })
})

/** A text without its facts and without what is Latin in every language: keywords and examples. */
const ownWords = (text: string) =>
  [
    ...marks.map(([, mark]) => mark),
    'STOP',
    'CANCEL',
    '/stop',
    '/start',
    'name@example.org',
    'clinic.example',
    't.me/clinic_bot',
    'SMS',
    'WhatsApp',
    'Telegram',
    '`npm run setup-link`',
    'Docker',
    '`docker compose exec api node api/src/setup-link.ts`',
  ].reduce((rest, mark) => rest.replaceAll(mark, ''), text)

/** What nobody at a front desk says. A patient keeps "your place", and a visit may "take place". */
const never: Record<Language, RegExp> = {
  en: /\b(tickets?|told|gives? up|way|rule of thumb|reached by voice|whom|shall|(?<!your |take )places?|errors?|invalid)\b|watch the page/i,
  es: /\b(ticket|turno n|dejar mi lugar|regla general|inválid[oa]|error|tú|tu|tus|tienes|puedes|elige|escribe)\b/iu,
  ar: /تذكرة|التذكرة|خطأ فادح|غير صالح للاستخدام/u,
}

describe('the vocabulary is the one of the front desk', () => {
  it.each(Language.options)('in %s', (language) => {
    const found = cells.filter((cell) => cell.language === language && never[language].test(ownWords(cell.text)))
    expect(faulty(found)).toEqual([])
  })

  it('in English with contractions, as people speak', () => {
    const stiff = /\b(it is|you are|we will|do not|did not|can not|cannot|is not|are not|I am|we are) \b/i
    const found = cells.filter(({ language, text }) => language === 'en' && stiff.test(ownWords(text)))
    expect(faulty(found)).toEqual([])
  })

  it('in Spanish with the article that agrees', () => {
    const found = cells.filter(({ language, text }) => language === 'es' && /\b(con|de) (Dr|Dra)\./.test(text))
    expect(faulty(found)).toEqual([])
  })
})

describe('each language is written in its own letters', () => {
  it('Arabic, without Latin letters and without eastern digits', () => {
    const arabic = cells.filter(({ language }) => language === 'ar')
    const foreign = arabic.filter(({ text }) => {
      const words = ownWords(text)
      return !/\p{Script=Arabic}/u.test(words) || /\p{Script=Latin}|[٠-٩]/u.test(words)
    })
    expect(faulty(foreign)).toEqual([])
  })

  it('English and Spanish, in Latin letters', () => {
    const foreign = cells.filter(({ language, text }) => language !== 'ar' && /\p{Script=Arabic}/u.test(text))
    expect(faulty(foreign)).toEqual([])
  })

  it('and in its own words', () => {
    const brands = ['telegram', 'whatsapp'].flatMap((name) => [
      `staff / bookedViaNames.${name}`,
      `staff / channels.${name}`,
    ])
    const sameInBoth = ['staff / minutesShort', 'web / doctor', 'chat / appointment', 'chat / keywords.help', ...brands]
    const untranslated = rows.filter((row) => row.texts.en === row.texts.es && !sameInBoth.includes(nameOf(row)))
    expect(untranslated.map(nameOf)).toEqual([])
  })
})

describe('Arabic reads well with Latin names and numbers in it', () => {
  const lines = cells
    .filter(({ language }) => language === 'ar')
    .flatMap((cell) => cell.text.split('\n').map((text) => ({ ...cell, text })))
    .filter(({ text }) => text !== '' && text !== canaries.link && text !== canaries.address)

  it('starts each line with an Arabic word, from which phones take the direction', () => {
    expect(faulty(lines.filter(({ text }) => !/^\P{L}*\p{Script=Arabic}/u.test(text)))).toEqual([])
  })

  const isolated = /\u2066[^\u2069]*\u2069/g

  it('has a word between a name and a number, which would otherwise be displayed as part of the name', () => {
    const joined = lines.filter(({ text }) => /\p{Script=Latin}[^\p{L}]*\d/u.test(text.replace(isolated, '')))
    expect(faulty(joined)).toEqual([])
  })

  it('isolates what starts with a sign, which would otherwise be displayed behind it; never by SMS', () => {
    expect(faulty(lines.filter(({ text }) => /[+/]\w/.test(text.replace(isolated, ''))))).toEqual([])
    expect(faulty(lines.filter(({ on, text }) => on.includes('sms') && /[\u2066-\u2069]/.test(text)))).toEqual([])
  })

  it('keeps a link on a line of its own', () => {
    expect(faulty(lines.filter(({ text }) => text.includes('://')))).toEqual([])
  })
})
