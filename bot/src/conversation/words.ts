import { Language } from '@anteroom/contracts/status.ts'
import { isOneLetterOff } from './spelling.ts'
import { type Meaning, meanings, vocabulary } from './vocabulary.ts'

/** Nobody needs more than this to say what they want. */
export const MAX_CHARACTERS = 200

const sameLetters: Record<string, string> = { ة: 'ه', ى: 'ي', ـ: '' }

/** As much of a text as is read, with Arabic and Persian digits as Latin ones. */
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

type Entry = { text: string; meaning: Meaning; language: Language }

const entries: Entry[] = Language.options.flatMap((language) =>
  meanings.flatMap((meaning) =>
    vocabulary[language][meaning].split(',').map((text) => ({ text: plain(text), meaning, language })),
  ),
)
const phrases = entries.filter(({ text }) => text.includes(' ')).toSorted((a, b) => b.text.length - a.text.length)
const single = new Map<string, Entry[]>()
for (const entry of entries) {
  if (!entry.text.includes(' ')) single.set(entry.text, [...(single.get(entry.text) ?? []), entry])
}

/** The single words that stand for something, in every language. */
export const wordsFor = (meaning: Meaning): string[] =>
  entries.flatMap((entry) => (entry.meaning === meaning && !entry.text.includes(' ') ? [entry.text] : []))

/** A yes or a no is never guessed, and the others are not worth guessing. */
const exactOnly = new Set<Meaning>(['yes', 'no', 'name', 'question', 'asking', 'time', 'minutes', 'aside', 'noise'])

/** Where a shorter word is meant, too many others are a letter away: "know" is not "now". */
const SHORTEST_MEANT = 4
const guessable = [...single].filter(
  ([word, [entry]]) => entry && word.length >= SHORTEST_MEANT && !exactOnly.has(entry.meaning),
)

/** What a single plain word means; `isTypo`: only if one letter of it is wrong. */
export function meaningsOf(word: string): { of: Set<Meaning>; isTypo: boolean } {
  const exact = single.get(word)
  if (exact) return { of: new Set(exact.map(({ meaning }) => meaning)), isTypo: false }
  const near = guessable.filter(([known]) => isOneLetterOff(word, known)).flatMap(([, found]) => found)
  const of = new Set(near.map(({ meaning }) => meaning))
  // What is close to two different things is not guessed.
  return of.size === 1 ? { of, isTypo: true } : { of: new Set(), isTypo: false }
}

export const isTypo = (word: string): boolean => meaningsOf(word).isTypo

export const means = (word: string, meaning: Meaning): boolean => meaningsOf(word).of.has(meaning)

/** True for words that are in any sentence. */
export const saysNothing = (word: string): boolean =>
  (['noise', 'aside', 'question', 'asking'] as const).some((meaning) => isExactly(word, meaning))

export const isExactly = (word: string, meaning: Meaning): boolean =>
  single.get(word)?.some((entry) => entry.meaning === meaning) ?? false

/** The phrases in a text, and the words that are left beside them. The longest phrase wins. */
export function phrasesIn(words: string[]): { meanings: Set<Meaning>; rest: string[] } {
  let text = ` ${words.join(' ')} `
  const found = new Set<Meaning>()
  for (const { text: phrase, meaning } of phrases) {
    if (!text.includes(` ${phrase} `)) continue
    found.add(meaning)
    text = text.replaceAll(` ${phrase} `, ' ')
  }
  return { meanings: found, rest: text.split(' ').filter(Boolean) }
}

const named = ['book', 'status', 'cancel', 'move', 'here', 'later', 'language', 'help', 'back', 'stop'] as const

const keywords = new Map<string, (typeof named)[number]>(
  Language.options.flatMap((language) =>
    named.map((meaning) => [plain(vocabulary[language][meaning].split(',')[0] ?? ''), meaning] as const),
  ),
)

/** What a word stands for that the clinic's texts name a command by: it is one even where anything else would be a name. */
export const keywordMeaning = (word: string) => keywords.get(word) ?? null

const names = new Map(
  Language.options.flatMap((code) => [
    [code as string, code] as const,
    ...Language.options.map((reader) => {
      const name = new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code
      return [plain(name), code] as const
    }),
  ]),
)

/** As people say it, and where it stands behind a preposition. */
for (const [code, said] of [
  ['en', 'انجليزي بالانجليزي بالانجليزية'],
  ['ar', 'عربي بالعربي بالعربية'],
  ['es', 'castellano'],
] as const) {
  for (const name of said.split(' ')) names.set(plain(name), code)
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
