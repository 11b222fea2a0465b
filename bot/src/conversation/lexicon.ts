import { commandNames } from '@anteroom/contracts/commands.ts'
import { Language } from '@anteroom/contracts/status.ts'
import { everyday } from './act-grammar.ts'
import { alternatives, beginningsOf, expressionOf, needsExpression, patternsOf } from './phrase-patterns.ts'
import { plain, wordsOf } from './plain.ts'
import { remembered } from './remembered.ts'
import { isOneLetterOff, spanishSound } from './spelling.ts'
import { type Concept, vocabulary } from './vocabulary.ts'
import { writeOut } from './written-out.ts'

type Entry = { concept: Concept; language: Language }
type Pattern = Entry & { pattern: string }

const patterns: Pattern[] = Language.options.flatMap((language) =>
  (Object.entries(vocabulary[language]) as [Concept, string][]).flatMap(([concept, texts]) =>
    patternsOf(texts).map((pattern) => ({ pattern, concept, language })),
  ),
)

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** A phrase with gaps; its expression is made when its first word is met: few of the hundreds ever are. */
type Gapped = { pattern: string; expression: RegExp | null; entry: Entry }

const single = new Map<string, Entry[]>()
/** Phrases of exact words by their text, and by their first word how long the longest is. */
const phrases = new Map<string, Entry[]>()
const longest = new Map<string, number>()
/** Phrases with gaps, or of very many choices, by the words that they begin with; '' where that is a gap. */
const gapped = new Map<string, Gapped[]>()
for (const { pattern, ...entry } of patterns) {
  if (needsExpression(pattern)) {
    const phrase: Gapped = { pattern, expression: null, entry }
    for (const word of beginningsOf(pattern)) addTo(gapped, word, phrase)
    continue
  }
  for (const text of alternatives(pattern).map((one) => writeOut(plain(one)))) {
    if (text.includes(' ')) {
      addTo(phrases, text, entry)
      const words = text.split(' ')
      longest.set(words[0] ?? '', Math.max(words.length, longest.get(words[0] ?? '') ?? 0))
    } else if (text !== '') {
      addTo(single, text, entry)
    }
  }
}

/** The single words of a concept, in every language. */
export const wordsFor = (concept: Concept): readonly string[] => byConcept.get(concept) ?? []
const byConcept = new Map<Concept, string[]>()
for (const [word, found] of single) {
  for (const concept of new Set(found.map((entry) => entry.concept))) {
    addTo(byConcept, concept, word)
  }
}

/** Concepts that a word with a letter wrong may have: a yes, a no or a not is not guessed, the others are not worth it. */
const guessed = new Set<Concept>([
  ...commandNames.filter((name) => name !== 'stop' && name !== 'start'),
  ...(['greeting', 'thanks', 'first', 'today', 'tomorrow', 'late', 'hours', 'where'] as const),
])

/** What changes the line at once. */
const atOnce = new Set<Concept>(['here', 'late', 'later'])

/** Too many others are a letter away from a shorter word: "know" is not "now". */
const MIN_FUZZY_LETTERS = 4
const MIN_PHRASE_LETTERS = 5
/** Words that are commands only alone are near too many others: "salí" is not "salir". */
const fuzzyWords = [...single].filter(
  ([word, found]) =>
    word.length >= MIN_FUZZY_LETTERS && !everyday.has(word) && found.some(({ concept }) => guessed.has(concept)),
)

const bySound = Map.groupBy(
  fuzzyWords.filter(([, found]) => found.some(({ language }) => language === 'es')),
  ([word]) => spanishSound(word),
)

/** A word of Arabic without what is written onto it: and, with, for, the. */
const clitics = /^(?:[وف]?(?:بال|كال|لل|ال)|[وف][بل]?|[بل])(?=\p{L}{3})/u

const exactly = (word: string): Entry[] | undefined => {
  const found = single.get(word)
  if (found !== undefined || !/^\p{Script=Arabic}/u.test(word)) return found
  const bare = [word.replace(clitics, ''), word.replace(/^[وف](?=\p{L}{2})/u, ''), word.replace(/ا$/u, '')]
  return bare.map((one) => single.get(one)).find((entry) => entry !== undefined)
}

/** True where letters are only swapped or doubled: "heer" is "here", but "mate" and "date" are not "late". */
const hasSameLetters = (word: string, known: string) =>
  [...new Set(word)].toSorted().join('') === [...new Set(known)].toSorted().join('')

/** What a single plain word stands for; `isTypo`: only if one letter of it is wrong. */
const conceptsOf = remembered((word): { of: ReadonlySet<Concept>; isTypo: boolean } => {
  const exact = exactly(word)
  if (exact) return { of: new Set(exact.map(({ concept }) => concept)), isTypo: false }
  // A letter makes another person of an Arabic verb.
  const isArabic = /^\p{Script=Arabic}/u.test(word)
  const alike = word.length < MIN_FUZZY_LETTERS ? [] : (bySound.get(spanishSound(word)) ?? [])
  const near = [...alike, ...fuzzyWords.filter(([known]) => isOneLetterOff(word, known))].flatMap(([known, found]) =>
    known.length > MIN_FUZZY_LETTERS || hasSameLetters(word, known)
      ? found
      : found.filter(({ concept }) => !atOnce.has(concept)),
  )
  const of = new Set(
    near.map(({ concept }) => concept).filter((concept) => guessed.has(concept) && !(isArabic && atOnce.has(concept))),
  )
  // A word close to two concepts has neither.
  return of.size === 1 ? { of, isTypo: true } : { of: new Set(), isTypo: false }
})

export const isTypo = (word: string): boolean => conceptsOf(word).isTypo

/** Whether a word stands for a concept, perhaps with a letter wrong. */
export const matches = (word: string, concept: Concept): boolean => conceptsOf(word).of.has(concept)

export const matchesExactly = (word: string, concept: Concept): boolean =>
  single.get(word)?.some((entry) => entry.concept === concept) ?? false

/** True for words that are in any sentence. */
export const isFiller = (word: string): boolean =>
  (['noise', 'aside', 'question', 'asking'] as const).some((concept) => matchesExactly(word, concept))

/**
 * A word of a sentence, or a phrase of the vocabulary as one; `gap`: the other words in it. `isTypo`: one letter of it is
 * wrong.
 */
export type Token = {
  text: string
  concepts: ReadonlySet<Concept>
  languages: ReadonlySet<Language>
  gap: string[]
  isTypo: boolean
}

const tokenOf = (text: string, found: Entry[], gap: string[] = []): Token => ({
  text,
  concepts: new Set(found.map(({ concept }) => concept)),
  languages: new Set(found.map(({ language }) => language)),
  gap,
  isTypo: false,
})

/** An Arabic word, and the same without an "and" or "so" that is written onto it. */
const withoutAnd = (word: string): string[] => (/^[وف]\p{L}{3}/u.test(word) ? [word, word.slice(1)] : [word])

/** Phrases with other words in them ("need … minutes"), the longest that begins at each word. */
function gappedIn(words: string[]): Map<number, { length: number; token: Token }> {
  const text = `${words.join(' ')} `
  const found = new Map<number, { length: number; token: Token }>()
  let end = 0
  for (const [at, word] of words.entries()) {
    end += word.length
    for (const begins of withoutAnd(word)) {
      for (const phrase of [...(gapped.get(begins) ?? []), ...anywhere]) {
        phrase.expression ??= expressionOf(phrase.pattern)
        const { expression, entry } = phrase
        expression.lastIndex = end - begins.length
        const match = expression.exec(text)
        if (match === null) continue
        const whole = match[0].trim()
        const length = whole.split(' ').length
        if (length <= (found.get(at)?.length ?? 0)) continue
        const gap = match.slice(1).flatMap((part) => part?.split(' ').filter(Boolean) ?? [])
        found.set(at, { length, token: tokenOf(whole, [entry], gap) })
      }
    }
    end += 1
  }
  return found
}
/** Those that begin with a gap. */
const anywhere = gapped.get('') ?? []

/** Long words of the phrases, in which a wrong letter is forgiven too. */
const inPhrases = new Set(
  [...phrases.keys()].flatMap((text) => text.split(' ')).filter((word) => word.length >= MIN_PHRASE_LETTERS),
)
const inPhrasesBySound = Map.groupBy(inPhrases, spanishSound)
const inPhrasesByLength = Map.groupBy(inPhrases, ({ length }) => length)

/** A word that is in no list as the one word of a phrase that it is a letter away from. */
const spelled = remembered((word): string => {
  if (word.length < MIN_PHRASE_LETTERS || conceptsOf(word).of.size > 0 || inPhrases.has(word)) return word
  const [sound, ...sounds] = inPhrasesBySound.get(spanishSound(word)) ?? []
  if (sound !== undefined && sounds.length === 0) return sound
  const alike = [-1, 0, 1].flatMap((more) => inPhrasesByLength.get(word.length + more) ?? [])
  const [near, ...others] = alike.filter((known) => isOneLetterOff(word, known))
  return near !== undefined && others.length === 0 ? near : word
})

/** The longest phrase that begins at a word; `length` in words, at most 1 where none does. */
function phraseAt(words: string[], at: number): { text: string; length: number } {
  for (const begins of withoutAnd(words[at] ?? '')) {
    for (let length = Math.min(longest.get(begins) ?? 0, words.length - at); length > 1; length--) {
      const text = [begins, ...words.slice(at + 1, at + length)].join(' ')
      if (phrases.has(text)) return { text, length }
    }
  }
  return { text: '', length: 0 }
}

/** The words of a sentence, the longest phrase first from the left. */
export const tokensOf = (words: string[]): readonly Token[] => tokensIn(words.join(' '))

const tokensIn = remembered((text): readonly Token[] => {
  const words = text.split(' ').filter(Boolean)
  const right = words.map(spelled)
  const withGap = gappedIn(words)
  const tokens: Token[] = []
  let at = 0
  while (at < words.length) {
    const first = words[at] ?? ''
    const { text, length } = phraseAt(right, at)
    const other = withGap.get(at)
    if (other && other.length > length) {
      tokens.push(other.token)
      at += other.length
    } else if (length > 1) {
      tokens.push(tokenOf(text, phrases.get(text) ?? []))
      at += length
    } else {
      const { of, isTypo } = conceptsOf(first)
      tokens.push({ ...tokenOf(first, exactly(first) ?? []), concepts: of, isTypo })
      at += 1
    }
  }
  return tokens
})

/** Whether a word or phrase of a text stands for a concept. */
export const matchesAnywhere = (text: string, concept: Concept): boolean =>
  tokensOf(wordsOf(text)).some(({ concepts }) => concepts.has(concept))

/** Whether a word is one of that concept but for letters that are twice in it. */
export const isDoubled = (word: string, concept: Concept): boolean => {
  const once = word.replace(/(\p{L})\1+/gu, '$1')
  return once !== word && wordsFor(concept).some((other) => other.replace(/(\p{L})\1+/gu, '$1') === once)
}
