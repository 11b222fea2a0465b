import {
  type Act,
  acts,
  ago,
  beside,
  besideHere,
  besides,
  everyday,
  grammar,
  lateVerbs,
  nobody,
  notYet,
  polite,
  sheOrI,
  soft,
  still,
  vocative,
  whileAway,
} from './act-grammar.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { matchesExactly, type Token } from './lexicon.ts'
import { isSomethingElse } from './something-else.ts'
import { has, hasSubjectBehind, isAny, isDenial, isFirstPerson, isNumber, isOther, patientAt } from './subject.ts'
import { means } from './thesaurus.ts'
import type { Concept } from './vocabulary.ts'

/** `said` of the patient, here and now; `open`: only mentioned, so it is asked back; `denied`. */
export type Verdict = 'said' | 'open' | 'denied'

/** Of no in front of a pronoun: "no I am here" answers, "no estoy aquí" denies. */
const isAnswer = (token: Token, next: Token | undefined) =>
  token.text === 'no' && /^(?:i|we|am)(?: |$)/.test(next?.text ?? '')

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
      (act === 'here' && (besideHere.has(token.text) || isNumber(token))) ||
      isAny(token, ['greeting', 'thanks']) ||
      (isStop &&
        !nouns.has(key.text) &&
        !has(token, 'not') &&
        isAny(token, ['noise', 'me', 'polite', 'no', 'yes']) &&
        !isAny(token, ['time'])),
  )
}

/** Between "not" and "yet": "I'm not quite ready yet". */
const REACH_OF_YET = 4

const undoing: readonly Concept[] = ['not', 'question', 'unreal', 'report', 'past']

/** Words inside a phrase that give it another sense: "need to know how many minutes". */
const isBroken = (act: Act, { gap }: Token): boolean =>
  gap.some((word) => undoing.some((one) => matchesExactly(word, one)) && !(act === 'more-time' && besides.has(word))) ||
  (act === 'stop' && gap.some((word) => !beside.some((one) => matchesExactly(word, one))))

/** "If I am late": a condition, also in a phrase. */
const isCondition = ({ text }: Token) => /^(?:if|unless|si|اذا|لو(?! سمح)|ان) /.test(text)

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
    // "I'm at the desk but there is nobody here".
    return act === 'here' && previous.some(({ text }) => nobody.test(text)) ? 'open' : 'denied'
  }
  if (everyday.has(key.text))
    return isEverydayCommand(act, key, whole) ? 'said' : act === 'cancel' || act === 'start' ? 'open' : 'denied'
  const mayBeBeside = (token: Token) =>
    token === key ||
    soft.has(token.text) ||
    (!has(token, 'not') && isAny(token, beside)) ||
    (act === 'stop' && meansAny(token, ofMessages))
  const isAlone = rules.alone && !(act === 'start' && key.text.includes(' '))
  if (isAlone && !tokens.every(mayBeBeside)) return 'open'
  if (isBroken(act, key) || isSomethingElse(act, { key, previous, following, whole })) return 'open'
  if (opening !== null && !rules.asks.includes(opening)) return 'open'

  const isSoft = ({ text }: Token) => rules.byOthers && soft.has(text)
  if (previous.some((token) => isCondition(token) || (isAny(token, rules.before) && !isSoft(token)))) return 'open'
  // "I arrived five minutes ago" is here.
  const isAgo = act === 'here' && tokens.some(({ text }) => ago.has(text)) && tokens.some((one) => has(one, 'minutes'))
  // "Let others go first until I'm there".
  const isWhile = ({ text }: Token) => act === 'more-time' && whileAway.has(text.split(' ')[0] ?? '')
  const isYet = (token: Token, index: number) =>
    act === 'more-time' &&
    (notYet.test(token.text) ||
      still.has(following[index - 1]?.text ?? '') ||
      following.slice(index, index + REACH_OF_YET).some(({ text }) => text === 'yet'))
  if (
    !isAgo &&
    following.some((token, index) => isAny(token, rules.after) && !isWhile(token) && !isYet(token, index))
  ) {
    return 'open'
  }
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
    isCourtesy(token) ||
    (act === 'here'
      ? token.text.split(' ').every((word) => besideHere.has(word))
      : !token.isTypo && !has(token, 'aside') && isAny(token, [...beside, 'future', 'minutes', 'today', 'link']))
  return previous.every(isLittle) ? 'said' : 'open'
}

const meansAny = ({ text }: Token, meanings: readonly string[]) =>
  text.split(' ').every((word) => means(word, ...meanings))

/** "Excuse me", in whatever words. */
const isCourtesy = (token: Token) => meansAny(token, ['sorry', 'please', 'hello', 'thanks'])
/** Beside an end of messages: "no more texts, no reminders either". */
const ofMessages = ['messages', 'anymore']

const isVocative = (token: Token | undefined) => token !== undefined && vocative.has(token.text)

/** A clause that ends by leaving open what another one says: "I may cancel it, not sure yet". */
const undecided =
  /(?:^| )(?:not (?:so |quite |really |totally |100 )?(?:sure|certain|decided)|(?:have|has) not (?:really )?decided|not made up my mind|no lo (?:tengo (?:muy |nada )?(?:claro|decidido)|he decidido)|no (?:estoy|estamos) segur\p{L}+|(?:ما|لم) (?:قررت|اقرر|نقرر)|(?:مش|مو|لست|مب) متاكد\p{L}*)(?: (?:yet|though|about it|todavia|aun|بعد|لسه|لسا))?$/u
/** What the patient could not take back so easily. */
const givesUp = new Set<Act>(['cancel', 'absent', 'off-list', 'stop'])

/** What a text claims of each act that is in it. What is denied once is not said. */
export function claimsIn(text: string): Map<Act, Verdict> {
  const claims = new Map<Act, Verdict>()
  const clauses = clausesOf(text)
  const whole = clauses.flatMap(({ tokens }) => tokens)
  const isUndecided = clauses.some(({ tokens }) => undecided.test(tokens.map(({ text: said }) => said).join(' ')))
  for (const clause of clauses) {
    for (const [at, token] of clause.tokens.entries()) {
      for (const act of acts) {
        if (!has(token, act)) continue
        const earlier = claims.get(act)
        const claimed = verdict(act, clause, { at, whole })
        const now = claimed === 'said' && isUndecided && givesUp.has(act) ? 'open' : claimed
        if (earlier === undefined || now === 'denied' || (earlier === 'open' && now === 'said')) claims.set(act, now)
      }
    }
  }
  return claims
}
