import type { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import type { Request } from '../model.ts'
import { changes } from '../on-text.ts'
import { appointment, doctor, exampleChat, threeDoctors } from '../testing/chat.ts'
import type { Outcome, Situation, Utterance } from './corpus.ts'

/** They change how the patient is told, and nothing of the line. */
const settings = new Set<Request['kind']>(['lead', 'redeem', 'set-language'])

/** Requests that change something; each has to be meant. */
const mustBeMeant = changes.filter((kind) => !settings.has(kind))

const [chen, reyes, haddad] = threeDoctors
const doctors = [
  { ...(chen ?? doctor('', '')), specialty: 'General practice' },
  { ...(reyes ?? doctor('', '')), specialty: 'Paediatrics' },
  { ...(haddad ?? doctor('', '')), specialty: 'Dermatology' },
]

/** What a patient has said before. */
const opening: Record<Situation, string[]> = {
  new: [],
  booked: [],
  called: [],
  doctor: ['/book'],
  day: ['/book', 'chen'],
  name: ['/book', 'chen', 'today'],
  confirm: ['/book', 'chen', 'today', 'Ana Lopez'],
  'give-up': ['/cancel'],
  moving: ['/reschedule', 'tomorrow'],
}

type Chat = ReturnType<typeof exampleChat>

/** What the reply and the requests show of each outcome. */
function outcomesOf(chat: Chat, before: { requests: number; step: string }, language: Language): Outcome[] {
  const requests = chat.requests.slice(before.requests)
  const kinds: string[] = requests.map(({ kind }) => kind)
  const { at } = chat.state()
  const text = chat.text()
  const texts = chatTexts[chat.state().language]
  const searched = requests.flatMap((request) => (request.kind === 'search' ? [request.purpose.why] : []))
  const isMoving = ('moving' in at && at.moving !== null) || ('draft' in at && at.draft.moving !== null)
  const shows = (sentence: string) => text.includes(sentence)
  const found: [Outcome, boolean][] = [
    ['silence', chat.replies().length === 0],
    ['here', kinds.includes('check-in')],
    ['later', kinds.includes('hold')],
    // Whoever has no appointment is given the phone number.
    ['call-back', searched.includes('call-back')],
    ['lateness', shows(texts.ifLate)],
    ['stop', requests.some((request) => request.kind === 'opt-out' && request.optedOut)],
    ['start', requests.some((request) => request.kind === 'opt-out' && !request.optedOut)],
    ['off-list?', shows(texts.askOffList)],
    ['lead', kinds.includes('lead') || shows(texts.askLead)],
    ['yes', kinds.some((kind) => ['book', 'reschedule', 'cancel'].includes(kind))],
    [
      'no',
      shows(texts.nothingBooked) ||
        shows(texts.nothingChanged) ||
        // "No, that is not the name".
        (before.step === 'confirm' && at.step === 'name'),
    ],
    ['cancel?', before.step !== 'give-up' && at.step === 'give-up'],
    ['move?', searched.includes('move')],
    ['first-free', kinds.includes('first-free')],
    ['book', kinds.includes('doctors') && !isMoving && !shows(texts.notUnderstood)],
    ['doctor', before.step === 'doctor' && at.step === 'day'],
    ['day', before.step === 'day' && kinds.includes('place')],
    ['name', before.step === 'name' && at.step === 'confirm'],
    ['status', searched.includes('status')],
    ['greeting', searched.includes('greeting')],
    ['thanks', shows(texts.welcomed)],
    ['emergency', Object.values(chatTexts).some(({ emergency }) => shows(emergency(null)))],
    ['where', shows(texts.where(null))],
    ['phone', shows(texts.phone(null))],
    ['hours', kinds.includes('hours')],
    ['beyond', shows(texts.beyond)],
    ['hour', shows(texts.noFixedHours)],
    ['help', shows(texts.help)],
    ['language', shows(texts.askLanguage) || chat.state().language !== language],
  ]
  return found.flatMap(([outcome, is]) => (is ? [outcome] : []))
}

export type Verdict = 'understood' | 'asked back' | 'wrong'

/** What the conversation makes of an utterance in its situation. */
export function scoreOf({ text, at, does }: Utterance, language: Language): { verdict: Verdict; was: Outcome[] } {
  const called = appointment({ stage: 'called', calledAt: '2026-11-26T08:59:00.000Z' })
  const isNew = at === 'new' || at === 'name' || at === 'confirm' || at === 'doctor' || at === 'day'
  const appointments = isNew ? [] : [at === 'called' ? called : appointment()]
  const chat = exampleChat({ doctors, appointments }, { language, channel: 'telegram' }).say(...opening[at])
  const before = { requests: chat.requests.length, step: chat.state().at.step }
  chat.say(text)
  const was = outcomesOf(chat, before, language)
  const changed = chat.requests.slice(before.requests).some(({ kind }) => mustBeMeant.includes(kind))
  const isMeant = was.includes(does)
  const begins = was.includes('cancel?') && does !== 'cancel?'
  if (does === 'ask') return { verdict: changed || begins ? 'wrong' : 'understood', was }
  if (isMeant) {
    const others = was.some(
      (one) => ['here', 'later', 'stop', 'yes', 'cancel?'].includes(one) && one !== does && does !== 'start',
    )
    return { verdict: others ? 'wrong' : 'understood', was }
  }
  return { verdict: changed || begins ? 'wrong' : 'asked back', was }
}
