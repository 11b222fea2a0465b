import { addressed, carriers, objects, otherSubjects, verbsOfOthers } from './act-grammar.ts'
import { matchesExactly, type Token } from './lexicon.ts'
import type { Concept } from './vocabulary.ts'

export const has = ({ concepts }: Token, concept: Concept) => concepts.has(concept)
export const isAny = (token: Token, concepts: readonly Concept[]) => concepts.some((one) => token.concepts.has(one))
export const isNumber = ({ text }: Token) => /^\p{N}+$/u.test(text)
export const isFirstPerson = ({ text }: Token) => text.split(' ').some((word) => matchesExactly(word, 'me'))

export const isUnknown = (token: Token) => token.concepts.size === 0 && !isNumber(token)

/** A denial, alone or in a phrase. */
export const isDenial = (token: Token) =>
  has(token, 'not') || (token.text.includes(' ') && token.text.split(' ').some((word) => matchesExactly(word, 'not')))

/** Words between the patient and the verb: at `most` so many unknown ones, or the `only` words that may be there. */
type Reach = { most: number; only: ReadonlySet<string> | null }

/** "You are" and "you running", but not "we are": somebody else is what follows. */
function isOthersVerb(tokens: readonly Token[], at: number): boolean {
  const [token, previous] = [tokens[at], tokens[at - 1]]
  if (token === undefined) return false
  if (otherSubjects.has(token.text)) return previous === undefined || !has(previous, 'link')
  if (token.text !== 'are') return false
  // "We both are".
  const subject = tokens.slice(0, at).findLast((one) => isFirstPerson(one) || !has(one, 'noise') || has(one, 'other'))
  return at > 0 && (subject === undefined || !isFirstPerson(subject))
}

/** An Arabic future that is of nobody else: "هتأخر". */
const ofMine = /^(?:[هحس]|سا|ها|حا|هن|حن|سن)تاخر$/

/** Where the patient is named as the one who does it, or -1. */
export function patientAt(tokens: readonly Token[], at: number, { most, only }: Reach): number {
  const key = tokens[at]
  if (key && (isFirstPerson(key) || ofMine.test(key.text))) return at
  for (let index = at - 1, unknown = 0; index >= 0; index--) {
    const token = tokens[index]
    if (token === undefined) return -1
    if (isFirstPerson(token) && !objects.has(token.text)) return index
    if (verbsOfOthers.has(token.text) || isOthersVerb(tokens, index)) return -1
    if (only !== null && !isNumber(token) && !token.text.split(' ').every((word) => only.has(word))) return -1
    if (token.concepts.size === 0 && !isNumber(token)) unknown += 1
    else if (!isAny(token, carriers) && !isNumber(token)) return -1
    if (unknown > most) return -1
  }
  return -1
}

/** True where a person or thing other than the patient is the subject: not "with my mother", but "my mother is". */
export function isOther(tokens: readonly Token[], at: number, byOthers: boolean): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (!byOthers && token.text === 'are') return isOthersVerb(tokens, at)
  if (!has(token, 'other')) return false
  if (byOthers && addressed.has(token.text)) return false
  let index = at - 1
  while (index >= 0) {
    const previous = tokens[index]
    if (previous === undefined) break
    if (has(previous, 'link')) return false
    if (!has(previous, 'noise') || has(previous, 'me')) break
    index -= 1
  }
  return true
}

/** A verb before its subject, as in Spanish and Arabic: "llegó mi madre". */
export function hasSubjectBehind(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]
  const isArabic = /\p{Script=Arabic}/u.test(key?.text ?? '')
  // "Llegamos mi hijo y yo".
  if (/(?:amos|نا)$/u.test(key?.text ?? '')) return false
  let next = at + 1
  while (/^(?:mi|el|la|los|las|my|the)$/.test(tokens[next]?.text ?? '')) next += 1
  const token = tokens[next]
  if (token === undefined || !has(token, 'other') || has(token, 'link')) return false
  return isArabic || (!has(token, 'noise') && !addressed.has(token.text))
}
