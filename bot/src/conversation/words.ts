import { type Keyword, keywords } from '@anteroom/contracts/commands.ts'
import { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { isOneLetterOff } from './spelling.ts'
import { type Concept, vocabulary } from './vocabulary.ts'

/** Only this much of a text is read. */
export const MAX_CHARACTERS = 200

const sameLetters: Record<string, string> = { ة: 'ه', ى: 'ي', ـ: '' }

/** The part of a text that is read, with Arabic and Persian digits as Latin ones. */
export const latinDigits = (text: string): string =>
  text.slice(0, MAX_CHARACTERS).replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))

/**
 * Lower case, without accents and punctuation, single spaces, Latin digits: "¡Mañana!" becomes "manana". Arabic letters
 * that are written for each other become one.
 */
export const plain = (text: string): string =>
  latinDigits(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ةىـ]/g, (letter) => sameLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const wordsOf = (text: string): string[] => plain(text).split(' ').filter(Boolean)

type Entry = { text: string; concept: Concept; language: Language }

const entries: Entry[] = Language.options.flatMap((language) =>
  (Object.entries(vocabulary[language]) as [Concept, string][]).flatMap(([concept, texts]) =>
    texts.split(',').map((text) => ({ text: plain(text), concept, language })),
  ),
)
const phrases = entries.filter(({ text }) => text.includes(' ')).toSorted((a, b) => b.text.length - a.text.length)
const single = new Map<string, Entry[]>()
for (const entry of entries) {
  if (!entry.text.includes(' ')) single.set(entry.text, [...(single.get(entry.text) ?? []), entry])
}

/** The single words of a concept, in every language. */
export const wordsFor = (concept: Concept): string[] =>
  entries.flatMap((entry) => (entry.concept === concept && !entry.text.includes(' ') ? [entry.text] : []))

/** Concepts that a word with a letter wrong never has: a yes or a no is not guessed, the others are not worth it. */
const exactOnly = new Set<Concept>(['yes', 'no', 'name', 'question', 'asking', 'time', 'minutes', 'aside', 'noise'])

/** Too many others are a letter away from a shorter word: "know" is not "now". */
const MIN_FUZZY_LETTERS = 4
const fuzzyWords = [...single].filter(
  ([word, [entry]]) => entry && word.length >= MIN_FUZZY_LETTERS && !exactOnly.has(entry.concept),
)

/** What a single plain word stands for; `isTypo`: only if one letter of it is wrong. */
export function conceptsOf(word: string): { of: Set<Concept>; isTypo: boolean } {
  const exact = single.get(word)
  if (exact) return { of: new Set(exact.map(({ concept }) => concept)), isTypo: false }
  const near = fuzzyWords.filter(([known]) => isOneLetterOff(word, known)).flatMap(([, found]) => found)
  const of = new Set(near.map(({ concept }) => concept))
  // A word close to two concepts has neither.
  return of.size === 1 ? { of, isTypo: true } : { of: new Set(), isTypo: false }
}

export const isTypo = (word: string): boolean => conceptsOf(word).isTypo

/** Whether a word stands for a concept, perhaps with a letter wrong. */
export const matches = (word: string, concept: Concept): boolean => conceptsOf(word).of.has(concept)

export const matchesExactly = (word: string, concept: Concept): boolean =>
  single.get(word)?.some((entry) => entry.concept === concept) ?? false

/** True for words that are in any sentence. */
export const isFiller = (word: string): boolean =>
  (['noise', 'aside', 'question', 'asking'] as const).some((concept) => matchesExactly(word, concept))

/** The concepts of the phrases in a text, and the words beside them. The longest phrase wins. */
export function phrasesIn(words: string[]): { concepts: Set<Concept>; rest: string[] } {
  let text = ` ${words.join(' ')} `
  const found = new Set<Concept>()
  for (const { text: phrase, concept } of phrases) {
    if (!text.includes(` ${phrase} `)) continue
    found.add(concept)
    text = text.replaceAll(` ${phrase} `, ' ')
  }
  return { concepts: found, rest: text.split(' ').filter(Boolean) }
}

/** The words that the clinic's texts name a command by, and two that end what is going on. */
const reserved = new Map<string, Keyword | 'back' | 'stop'>(
  Language.options.flatMap((language) => [
    ...keywords.map((keyword) => [plain(chatTexts[language].keywords[keyword]), keyword] as const),
    ...(['back', 'stop'] as const).map(
      (concept) => [plain(vocabulary[language][concept].split(',')[0] ?? ''), concept] as const,
    ),
  ]),
)

/** What a word asks for even where any other word would be a name. */
export const reservedFor = (word: string): Keyword | 'back' | 'stop' | null => reserved.get(word) ?? null

const names = new Map(
  Language.options.flatMap((code) => [
    [code as string, code] as const,
    ...Language.options.map((reader) => {
      const name = new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code
      return [plain(name), code] as const
    }),
  ]),
)

/** Colloquial names, and names behind a preposition. */
for (const [code, colloquial] of [
  ['en', 'انجليزي بالانجليزي بالانجليزية'],
  ['ar', 'عربي بالعربي بالعربية'],
  ['es', 'castellano'],
] as const) {
  for (const name of colloquial.split(' ')) names.set(plain(name), code)
}

/** The language that a word names, in any of them: "español", "Spanish" or "es". A code such as "en" may be a word. */
export const languageNamed = (words: string[]): Language | null =>
  words
    .toSorted((a, b) => Number(b.length > 2) - Number(a.length > 2))
    .map((word) => names.get(word))
    .find((code) => code !== undefined) ?? null

/** The language that a text is in, if its letters or its words belong to one alone. */
export function languageSpoken(text: string): Language | null {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  const spoken = new Set(
    wordsOf(text).flatMap((word) => {
      const found = new Set(single.get(word)?.map(({ language }) => language))
      return found.size === 1 ? [...found] : []
    }),
  )
  const [only] = spoken
  return spoken.size === 1 && only ? only : null
}
