import { verbsOfOthers } from './act-grammar.ts'
import { matchesExactly, type Token, tokensOf } from './lexicon.ts'
import { latinDigits, wordsOf } from './plain.ts'
import { withCommas } from './preambles.ts'
import { means } from './thesaurus.ts'
import type { Concept } from './vocabulary.ts'

/** A part of a text with one verb. `opening`: it asks, asks for something politely, or asks how; null: it says something. */
export type Clause = { tokens: readonly Token[]; opening: 'question' | 'polite' | 'how' | null }

/** Between two clauses, in every language. */
const conjunctions =
  /(?<=^|\s)(?:but|so(?! (?:late|long|much|many|far|slow|sorry|sick|busy|bad))|because|cuz|although|though|pero|porque|asi que|así que|aunque|لكن|ولكن|لأن|لان|عشان|and|y|then|entonces)(?=\s)/giu

/** "If traffic is bad and I'm late" is one condition. */
const conditional =
  /^\s*(?:(?:and|but|so|y|pero|و)\s)?(?:if(?! possible| you (?:can|could))|unless|si(?! puede| es posible)|cuando|إذا|اذا|لو(?! سمح))\s/iu

const before: readonly Concept[] = ['greeting', 'yes', 'thanks', 'no', 'link', 'asking']

/** Words that open a question only before the one who asks. */
const invertible = new Set(['am', 'have', 'was', 'were', 'should', 'must'])
const how = new Set(['how', 'como', 'كيف'])

/** Pronouns before the verb of a request: "me puede dar". */
const objects = new Set(['me', 'nos', 'se', 'lo', 'la', 'le'])

const has = ({ concepts }: Token, concept: Concept) => concepts.has(concept)

const topics: readonly Concept[] = ['status', 'room', 'where', 'hours', 'phone', 'beyond']
const isTopic = (token: Token) => token.text.includes(' ') && topics.some((topic) => has(token, topic))

function openingOf(tokens: readonly Token[], isAsked: boolean): Clause['opening'] {
  const at = tokens.findIndex(
    (token) =>
      !(before.some((one) => has(token, one)) || objects.has(token.text)) ||
      has(token, 'question') ||
      has(token, 'polite'),
  )
  const first = tokens[at]
  if (first === undefined) return isAsked ? 'question' : null
  if (how.has(first.text)) return 'how'
  if (has(first, 'polite')) return 'polite'
  const next = tokens[at + 1]
  if (invertible.has(first.text)) return isAsked || (next && has(next, 'me')) ? 'question' : null
  const [word = ''] = first.text.split(' ').filter((one) => !objects.has(one))
  if (matchesExactly(word, 'polite') && !first.text.includes(' not ')) return 'polite'
  if (has(first, 'question') || (isTopic(first) && matchesExactly(word, 'question'))) return 'question'
  return isAsked ? 'question' : null
}

const modals = new Set(['should', 'can', 'must', 'will'])

/** True where a question begins in the middle of a sentence without a comma: "I am here | when is my turn". */
const beginsQuestion = (token: Token, next: Token | undefined): boolean => {
  const [word = ''] = token.text.split(' ')
  if (matchesExactly(word, 'question') && isTopic(token)) return true
  return (
    ['when', 'what', 'where', 'how'].includes(token.text) &&
    next !== undefined &&
    (has(next, 'question') || modals.has(next.text))
  )
}

/** Why somebody is late, which is never late itself: "traffic is insane | going to be late". */
const causes = new Set(
  'traffic parking park tire tyre puncture jam accident highway trafico atasco trancon estacionar aparcar estacionamiento llanta accidente زحمه الزحمه موقف الطريق'.split(
    ' ',
  ),
)
const notCauses: readonly Concept[] = ['unreal', 'report', 'past', 'other', 'me']

/** True where a text without a subject goes on from why to the news. */
const beginsNews = (tokens: readonly Token[], at: number): boolean => {
  const [token, next, earlier] = [tokens[at], tokens[at + 1], tokens.slice(0, at)]
  const isNews =
    token !== undefined && (has(token, 'late') || (has(token, 'future') && next !== undefined && has(next, 'late')))
  const isCause = earlier.some(({ text }) => text.split(' ').some((word) => causes.has(word) || means(word, 'cause')))
  const isSaidOfCause = verbsOfOthers.has(tokens[at - 1]?.text ?? '')
  return isNews && isCause && !isSaidOfCause && !earlier.some((one) => notCauses.some((concept) => has(one, concept)))
}

/** "Stuck at work | running late": what makes somebody late, and then that they are. */
const endsCause = (tokens: readonly Token[], at: number): boolean => {
  const cause = tokens[at - 1]
  const isCause =
    cause !== undefined && has(cause, 'lateness') && !/(?:^| )(?:if|si|might|may|اذا|لو)(?: |$)/.test(cause.text)
  return isCause && tokens.slice(at).some((token) => has(token, 'late') || has(token, 'more-time'))
}

/** "I'm going to be late | my son lost his shoes": the news, and then why. In English a subject is never behind its verb. */
const beginsReason = (tokens: readonly Token[], at: number): boolean => {
  const [said, next] = [tokens[at - 1], tokens[at]?.text ?? '']
  if (said === undefined) return false
  return (
    (/^(?:my|our|the)$/.test(next) && has(said, 'late')) || (/^(?:انا|احنا|نحن)$/.test(next) && has(said, 'more-time'))
  )
}

/** "I'm still parking | let others in": an Arabic imperative behind what it is asked for. */
const beginsRequest = (tokens: readonly Token[], at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]]
  const isImperative =
    token !== undefined && has(token, 'more-time') && /^(?:خل[وي]|دخلو|عدو|قدمو|مشو|احفظو)/u.test(token.text)
  return isImperative && before !== undefined && !has(before, 'not')
}

/** The clauses of a text. A comma, a conjunction or a question in the middle begins one. */
export function clausesOf(text: string): Clause[] {
  // The past, which is the present once its accent is gone: "canceló", "cancelé".
  const marked = withCommas(latinDigits(text))
    .replace(/(?<!(?<!\p{L})se (?:me|nos) )(?<!\p{L})(\p{L}{3,})ó(?!\p{L})/giu, 'ella $1o')
    .replace(/(?<!\p{L})(?:cancel|anul|cambi|reprogram|dej|par|quit|borr|elimin)é(?!\p{L})/giu, 'ayer $&')
  const sentences = marked.match(/[^?؟.!;\n…]+[?؟]?/gu) ?? []
  return sentences.flatMap((sentence) => {
    const isAsked = /[?؟]$/.test(sentence)
    const parts = sentence
      .split(/[,،؛—–]|\s-\s/u)
      .flatMap((part) => (conditional.test(part) ? [part] : part.split(conjunctions)))
    return parts.flatMap((part, index) => {
      const tokens = tokensOf(wordsOf(part))
      const cut = tokens.findIndex(
        (token, at) =>
          at > 0 &&
          (beginsQuestion(token, tokens[at + 1]) ||
            beginsNews(tokens, at) ||
            endsCause(tokens, at) ||
            beginsReason(tokens, at) ||
            beginsRequest(tokens, at)),
      )
      const pieces = cut > 0 ? [tokens.slice(0, cut), tokens.slice(cut)] : [tokens]
      return pieces
        .filter((piece) => piece.length > 0)
        .map((piece, at): Clause => {
          const isLast = index === parts.length - 1 && at === pieces.length - 1
          return { tokens: piece, opening: openingOf(piece, isAsked && isLast) }
        })
    })
  })
}
