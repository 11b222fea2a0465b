import {
  type Act,
  acts,
  afterwards,
  again,
  ago,
  arriving,
  beside,
  besideHere,
  elsewhere,
  everyday,
  grammar,
  lateVerbs,
  neverPatient,
  notAll,
  otherPlace,
  otherVerbs,
  polite,
  sheOrI,
  soft,
  travelling,
  verbsOfOthers,
  vocative,
  waited,
} from './act-grammar.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { matchesExactly, type Token } from './lexicon.ts'
import { has, hasSubjectBehind, isAny, isFirstPerson, isNumber, isOther, patientAt } from './subject.ts'
import type { Concept } from './vocabulary.ts'

/** `said` of the patient, here and now; `open`: only mentioned, so it is asked back; `denied`. */
export type Verdict = 'said' | 'open' | 'denied'

/** A denial, alone or in a phrase. */
const isDenial = (token: Token) =>
  has(token, 'not') || (token.text.includes(' ') && token.text.split(' ').some((word) => matchesExactly(word, 'not')))

/** Of no in front of a pronoun: "no I am here" answers, "no estoy aquí" denies. */
const isAnswer = (token: Token, next: Token | undefined) =>
  token.text === 'no' && /^(?:i|we|am)(?: |$)/.test(next?.text ?? '')

const isUnknown = (token: Token) => token.concepts.size === 0 && !isNumber(token)

/** "Estoy de baja", "el alta": only alone they are commands. */
const nouns = new Set(['baja', 'alta'])

/** A word of everyday speech is a command where the whole text is nothing but that word and politeness. */
function isEverydayCommand(act: Act, key: Token, whole: readonly Token[]): boolean {
  const isStop = act === 'stop' || act === 'start'
  return whole.every(
    (token) =>
      token === key ||
      has(token, act) ||
      polite.has(token.text) ||
      isAny(token, ['greeting', 'thanks']) ||
      (isStop &&
        !nouns.has(key.text) &&
        !has(token, 'not') &&
        isAny(token, ['noise', 'me', 'polite', 'no', 'yes']) &&
        !isAny(token, ['time'])),
  )
}

const undoing: readonly Concept[] = ['not', 'question', 'unreal', 'report', 'past']

/** Words inside a phrase that give it another sense: "need to know how many minutes". */
const isBroken = (act: Act, { gap }: Token): boolean =>
  gap.some((word) => undoing.some((one) => matchesExactly(word, one))) ||
  (act === 'stop' && gap.some((word) => !beside.some((one) => matchesExactly(word, one))))

/** After "late"; a noun there is what is late: "late shift". */
const besideLate: readonly Concept[] = [
  'noise',
  'thanks',
  'greeting',
  'me',
  'link',
  'minutes',
  'today',
  'asking',
  'question',
  'not',
  'polite',
  'late',
  'yes',
]

/** What follows an act and makes it something else: "outside the city", "a late shift", "more time to think". */
function isSomethingElse(
  act: Act,
  key: Token,
  { previous, following, whole }: { previous: readonly Token[]; following: readonly Token[]; whole: readonly Token[] },
) {
  const [next, ...others] = following
  const last = previous.at(-1)
  switch (act) {
    case 'here':
      if (next?.text === 'to' || next?.text === 'is') return true
      if (following.some(({ text }) => elsewhere.has(text))) return true
      if (whole.some(({ text }) => otherPlace.has(text))) return true
      if (next?.text === 'for' && others[0]?.text === 'you') return true
      return /(?:outside|inside)$/.test(key.text) && following.some((one) => isUnknown(one) && !arriving.has(one.text))
    case 'late':
      if (previous.some(({ text }) => neverPatient.has(text))) return true
      // A complaint names nobody: "late again".
      if (!previous.some(isFirstPerson) && !isFirstPerson(key)) {
        if (following.some(({ text }) => again.has(text)) || /^متاخر(?:ين|ون)$/u.test(key.text)) return true
      }
      if (key.text.includes(' ') || !/^late$|^delayed$/.test(key.text)) return false
      return (
        (next !== undefined && !isAny(next, besideLate) && !isNumber(next)) || /^(?:a|the|an)$/.test(last?.text ?? '')
      )
    case 'more-time':
      if (next?.text === 'of' || previous.some(({ text }) => waited.has(text))) return true
      return (
        following.some(({ text }) => text === 'to' || text === 'para') &&
        !following.some(({ text }) => text.split(' ').some((word) => travelling.has(word)))
      )
    case 'absent':
      // "Can't come to the phone."
      if (next?.text === 'en' && others.some((one) => has(one, 'other'))) return true
      if (next?.text === 'to' && !others.some((one) => has(one, 'book') || arriving.has(one.text))) return true
      return (
        next !== undefined &&
        (otherVerbs.has(next.text) || /(?:ando|iendo)$/.test(next.text) || (isUnknown(next) && others.length === 0))
      )
    case 'cancel':
      // "Is it rude to cancel?"
      if (isOfSomethingElse(following) || following.some(({ text }) => notAll.has(text))) return true
      // "I wanted to cancel but now I don't."
      if (whole.some((one, at) => at > 0 && at === whole.length - 1 && isDenial(one))) return true
      // "Cancelling would be a mistake."
      if (next !== undefined && (next.text === 'would' || verbsOfOthers.has(next.text))) return true
      if (last?.text === 'to' && previous.slice(-2).some(isUnknown)) return true
      return following.some(
        (one) => one.text === 'if' || one.text === 'si' || isAny(one, ['later', 'late']) || afterwards.has(one.text),
      )
    default:
      return false
  }
}

const determiners = new Set('my our his her the this mi la el su nuestra nuestro esta'.split(' '))

/** "Cancel my insurance" and "cancel dinner" are about no appointment. */
function isOfSomethingElse(following: readonly Token[]): boolean {
  const [next, noun] = following
  if (next === undefined || following.some((one) => isAny(one, ['book', 'status']))) return false
  const thing = determiners.has(next.text) ? noun : next
  return thing !== undefined && (isUnknown(thing) || has(thing, 'beyond'))
}

/** "I am late" says so, "I work late" does not. */
const isLateByVerb = (key: Token, previous: readonly Token[]): boolean =>
  key.text !== 'late' ||
  previous.length === 0 ||
  previous.some(({ text }) => text.split(' ').some((word) => lateVerbs.has(word)))

function verdict(
  act: Act,
  { tokens, opening }: Clause,
  { at, whole }: { at: number; whole: readonly Token[] },
): Verdict {
  const rules = grammar[act]
  const key = tokens[at]
  if (key === undefined) return 'open'
  const [previous, following] = [tokens.slice(0, at), tokens.slice(at + 1)]
  // "Can't come cancel it" denies only the coming.
  const isOfAnother = (token: Token) =>
    rules.byOthers && has(token, 'absent') && !/^(?:a|to)$/.test(previous.at(-1)?.text ?? '')
  if (previous.some((token, index) => isDenial(token) && !isAnswer(token, tokens[index + 1]) && !isOfAnother(token))) {
    return 'denied'
  }
  if (everyday.has(key.text)) return isEverydayCommand(act, key, whole) ? 'said' : 'denied'
  const mayBeBeside = (token: Token) => token === key || (!has(token, 'not') && isAny(token, beside))
  if (rules.alone && !tokens.every(mayBeBeside)) return 'open'
  if (isBroken(act, key) || isSomethingElse(act, key, { previous, following, whole })) return 'open'
  if (opening !== null && !rules.asks.includes(opening)) return 'open'

  const isSoft = ({ text }: Token) => rules.byOthers && soft.has(text)
  if (previous.some((token) => isAny(token, rules.before) && !isSoft(token))) return 'open'
  // "I arrived five minutes ago" is here.
  const isAgo = act === 'here' && tokens.some(({ text }) => ago.has(text)) && tokens.some((one) => has(one, 'minutes'))
  if (!isAgo && following.some((token) => isAny(token, rules.after))) return 'open'
  if (act === 'late' && !isLateByVerb(key, previous)) return 'open'
  return subjectVerdict(act, { tokens, opening }, at)
}

/** Whether the patient is the one who does it. */
function subjectVerdict(act: Act, { tokens, opening }: Clause, at: number): Verdict {
  const { byOthers } = grammar[act]
  const key = tokens[at]
  const previous = tokens.slice(0, at)
  // "I live near here" is another verb; "I am terribly late" is not.
  const patient = patientAt(tokens, at, act === 'here' ? { most: 0, only: besideHere } : { most: 2, only: null })
  const isByOther = previous.some(
    (_, index) => isOther(tokens, index, byOthers) && !(index === 0 && isVocative(tokens[0])),
  )
  // One form of a verb can be of the patient or of somebody else: "أمي وصلت", "que llegue la doctora".
  const isVerb = patient === at && key !== undefined && !key.text.includes(' ')
  const isAmbiguous = isVerb || sheOrI.has(tokens[patient]?.text ?? '')
  if (isAmbiguous && isByOther && !previous.some(isFirstPerson)) return 'open'
  // "My daughter wrote I am here" is about her.
  if (
    !byOthers &&
    tokens.slice(0, Math.max(patient, 0)).some((token) => isAny(token, ['aside']) && has(token, 'other'))
  )
    return 'open'
  if (patient >= 0 || opening === 'polite') return hasSubjectBehind(tokens, at) && !byOthers ? 'open' : 'said'
  if (previous.some((_, index) => isOther(tokens, index, byOthers))) return 'open'
  if (byOthers) return 'said'
  if (hasSubjectBehind(tokens, at)) return 'open'
  // Without the patient in it, only little words may be before: "just arrived", but not "food here".
  const isLittle = (token: Token) =>
    isNumber(token) ||
    isAny(token, ['greeting', 'thanks', 'yes', 'no']) ||
    (act === 'here'
      ? token.text.split(' ').every((word) => besideHere.has(word))
      : !token.isTypo && !has(token, 'aside') && isAny(token, [...beside, 'future', 'minutes', 'today', 'link']))
  return previous.every(isLittle) ? 'said' : 'open'
}

const isVocative = (token: Token | undefined) => token !== undefined && vocative.has(token.text)

/** What a text claims of each act that is in it. What is denied once is not said. */
export function claimsIn(text: string): Map<Act, Verdict> {
  const claims = new Map<Act, Verdict>()
  const clauses = clausesOf(text)
  const whole = clauses.flatMap(({ tokens }) => tokens)
  for (const clause of clauses) {
    for (const [at, token] of clause.tokens.entries()) {
      for (const act of acts) {
        if (!has(token, act)) continue
        const earlier = claims.get(act)
        const now = verdict(act, clause, { at, whole })
        if (earlier === undefined || now === 'denied' || (earlier === 'open' && now === 'said')) claims.set(act, now)
      }
    }
  }
  return claims
}
