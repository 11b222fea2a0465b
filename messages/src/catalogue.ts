import { alertKinds } from '@anteroom/contracts/alerts.ts'
import { Channel } from '@anteroom/contracts/contact.ts'
import { refusals } from '@anteroom/contracts/refusals.ts'
import { AppointmentStatus, DoctorStatus, type Language } from '@anteroom/contracts/status.ts'
import { alertText } from './alerts.ts'
import { cardText } from './card.ts'
import { chatExamples, webExamples } from './catalogue/examples.ts'
import type { Facts } from './catalogue/facts.ts'
import { type Row, row, rowsOf } from './catalogue/rows.ts'
import { chatTexts } from './chat.ts'
import { consentText } from './consent.ts'
import { refusalTexts } from './refusals.ts'
import { webTexts } from './web.ts'

/** The sentences of one kind: an alert, the refusals, the conversation. */
export type Section = { kind: string; rows: Row[] }

/** The facts as written in one language. */
type FactsIn = (language: Language) => Facts

const chats: Channel[] = ['telegram', 'sms', 'whatsapp']

/** Every sentence that a patient can read, by kind, language and channel, filled with the given facts. */
export const catalogue = (facts: FactsIn): Section[] => [
  ...alertSections(facts),
  { kind: 'card', rows: cardRows(facts) },
  { kind: 'chat', rows: chatRows(facts) },
  {
    kind: 'refusals',
    rows: refusals.map((refusal) => row(refusal, [...chats, 'web'], (language) => refusalTexts[language][refusal])),
  },
  {
    kind: 'consent',
    rows: Channel.options.map((channel) => row(channel, [channel], (language) => consentText(language, channel))),
  },
  {
    kind: 'web',
    rows: rowsOf(
      { texts: webTexts, examples: (language) => webExamples(facts(language)), without: ['refusals', 'consent'] },
      ['web'],
    ),
  },
]

const alertSections = (facts: FactsIn): Section[] =>
  alertKinds.map((kind) => {
    const textOf = (language: Language, changed: { repeated?: boolean; time?: null } = {}) =>
      alertText(language, kind, { ...facts(language), repeated: false, ...changed })
    return {
      kind: `alert ${kind}`,
      rows: [
        row('subject', ['email'], (language) => textOf(language).subject),
        row('text', Channel.options, (language) => textOf(language).text),
        row('text while paused', Channel.options, (language) => textOf(language, { time: null }).text),
        row('text repeated', Channel.options, (language) => textOf(language, { repeated: true }).text),
      ],
    }
  })

function cardRows(facts: FactsIn): Row[] {
  const waiting = DoctorStatus.options.map((doctorStatus) =>
    row(`waiting, ${doctorStatus}`, ['telegram'], (language) => {
      const paused = doctorStatus === 'on-break' ? { time: null } : {}
      return cardText(language, { ...facts(language), ...paused, status: 'waiting', doctorStatus })
    }),
  )
  const others = AppointmentStatus.exclude(['waiting']).options.map((status) =>
    row(status, ['telegram'], (language) =>
      cardText(language, { ...facts(language), status, doctorStatus: 'on-time' }),
    ),
  )
  return [...waiting, ...others]
}

/** The channels of a chat text that is not sent on all of them; null for the others. */
const channelsOf = (sentence: string): Channel[] | null => {
  if (sentence.startsWith('commands.')) return ['telegram']
  return sentence === 'stopped' ? ['telegram', 'whatsapp'] : null
}

function chatRows(facts: FactsIn): Row[] {
  const examples = (language: Language) => chatExamples(facts(language))
  const rows = rowsOf({ texts: chatTexts, examples, without: [] }, chats)
  return rows.map((each) => ({ ...each, on: channelsOf(each.sentence) ?? each.on }))
}
