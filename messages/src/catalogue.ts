import { Channel } from '@anteroom/contracts/contact.ts'
import { refusals } from '@anteroom/contracts/refusals.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { adminTexts } from './admin.ts'
import { wordedKinds } from './alerts/alert-texts.ts'
import { alertText } from './alerts.ts'
import { cardText } from './card.ts'
import { adminExamples } from './catalogue/admin.ts'
import { chatExamples, displayExamples, sceneExamples, webExamples, whenExamples } from './catalogue/examples.ts'
import type { Facts } from './catalogue/facts.ts'
import { type Row, row, rowsOf } from './catalogue/rows.ts'
import { staffExamples, staffSituations } from './catalogue/staff.ts'
import { chatTexts } from './chat.ts'
import { codeText } from './code.ts'
import { consentText } from './consent.ts'
import { displayTexts } from './display.ts'
import { openLabels } from './mail.ts'
import { refusalTexts } from './refusals.ts'
import { staffTexts } from './staff.ts'
import { briefStatusLines, statusItem, statusLines } from './status.ts'
import { webTexts } from './web.ts'
import { whenTexts } from './when.ts'

/** The sentences of one kind: an alert, the refusals, the conversation. */
export type Section = { kind: string; rows: Row[] }

/** The facts as written in one language. */
type FactsIn = (language: Language) => Facts

const chats: Channel[] = ['telegram', 'sms', 'whatsapp']
const roomy: Channel[] = ['telegram', 'whatsapp', 'email']

/** Every sentence that a patient or the staff can read, by kind, language and channel, filled with the given facts. */
export const catalogue = (facts: FactsIn): Section[] => [
  ...alertSections(facts),
  { kind: 'code', rows: codeRows(facts) },
  { kind: 'status', rows: statusRows(facts) },
  { kind: 'chat', rows: chatRows(facts) },
  {
    kind: 'when',
    rows: rowsOf({ texts: whenTexts, examples: (language) => whenExamples(facts(language)), without: [] }, chats),
  },
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
  {
    kind: 'display',
    rows: rowsOf({ texts: displayTexts, examples: (language) => displayExamples(facts(language)), without: [] }, [
      'web',
    ]),
  },
  { kind: 'staff', rows: staffRows(facts) },
  {
    kind: 'admin',
    rows: rowsOf({ texts: adminTexts, examples: (language) => adminExamples(facts(language)), without: [] }, ['board']),
  },
]

const alertSections = (facts: FactsIn): Section[] => [
  ...wordedKinds.map((kind) => {
    const textOf = (language: Language, changed: { repeated?: boolean; channel?: Channel } = {}) =>
      alertText(language, kind, { ...facts(language), repeated: false, channel: 'telegram', ...changed })
    return {
      kind: `alert ${kind}`,
      rows: [
        row('subject', ['email'], (language) => textOf(language).subject),
        row('text', roomy, (language) => textOf(language).text),
        row('text by SMS', ['sms'], (language) => textOf(language, { channel: 'sms' }).text),
        row('text by SMS, repeated', ['sms'], (language) => textOf(language, { channel: 'sms', repeated: true }).text),
      ],
    }
  }),
  { kind: 'alert by e-mail', rows: [row('label of the link', ['email'], (language) => openLabels[language])] },
]

/** The message with a code. */
function codeRows(facts: FactsIn): Row[] {
  const textOf = (language: Language, channel: Channel, repeated = false) =>
    codeText(language, { ...facts(language), channel, repeated })
  return [
    row('subject', ['email'], (language) => textOf(language, 'email').subject),
    row('text by mail', ['email'], (language) => textOf(language, 'email').text),
    row('text', ['whatsapp'], (language) => textOf(language, 'whatsapp').text),
    row('text by SMS', ['sms'], (language) => textOf(language, 'sms').text),
    row('text by SMS, repeated', ['sms'], (language) => textOf(language, 'sms', true).text),
  ]
}

/** A status in each situation: in full, as a line of a list, and as the Telegram card. */
function statusRows(facts: FactsIn): Row[] {
  const reader = (language: Language) => ({ language, timeZone: 'UTC', today: '2026-12-01' })
  const names = sceneExamples(facts('en')).map(([name]) => name)
  return names.flatMap((name, index) => {
    const sceneIn = (language: Language) => {
      const [, scene] = sceneExamples(facts(language))[index] ?? []
      if (scene === undefined) throw new Error(`There is no scene ${index}`)
      return scene
    }
    return [
      row(name, ['telegram', 'whatsapp'], (language) => statusLines(sceneIn(language), reader(language)).join('\n')),
      row(`${name}, briefly`, ['sms'], (language) => briefStatusLines(sceneIn(language), reader(language)).join('\n')),
      row(`${name}, in a list`, chats, (language) => statusItem(sceneIn(language), reader(language))),
      row(`${name}, on the card`, ['telegram'], (language) =>
        cardText(sceneIn(language), facts(language), reader(language)),
      ),
    ]
  })
}

/** The channels of a chat text that is not sent on all of them; null for the others. */
const channelsOf = (sentence: string): Channel[] | null => {
  if (sentence.startsWith('commands.') || sentence === 'howToStop.telegram') return ['telegram']
  if (sentence === 'howToStop.text') return ['sms', 'whatsapp']
  return sentence === 'stopped' ? ['telegram', 'whatsapp'] : null
}

function chatRows(facts: FactsIn): Row[] {
  const examples = (language: Language) => chatExamples(facts(language))
  const rows = rowsOf({ texts: chatTexts, examples, without: [] }, chats)
  return rows.map((each) => ({ ...each, on: channelsOf(each.sentence) ?? each.on }))
}

/** The staff's sentences with their situations. The consent is among the patients' sentences. */
function staffRows(facts: FactsIn): Row[] {
  const examples = (language: Language) => staffExamples(facts(language), staffTexts[language].messagesBy)
  const rows = rowsOf({ texts: staffTexts, examples, without: ['consentBySms'] }, ['board'])
  return rows.map((each) => ({ ...each, situation: situationOf(each.sentence) }))
}

/** The situation of a row such as `stages.here` or `waiting 2`, which is that of its text. */
function situationOf(sentence: string): string {
  const [name = sentence] = sentence.split(/[. ]/)
  return isStaffText(name) ? staffSituations[name] : ''
}

const isStaffText = (name: string): name is keyof typeof staffSituations => name in staffSituations
