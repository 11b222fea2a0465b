import { type Keyword, keywords } from '@anteroom/contracts/commands.ts'
import { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { tokensOf } from './lexicon.ts'
import { plain, wordsOf } from './plain.ts'
import { vocabulary } from './vocabulary.ts'

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

/** Languages that patients ask for and the conversation does not speak, as they and we name them. */
const otherLanguages = new Set(
  'fr de pt it pl ru uk tr fa ur hi bn pa gu ta te ml zh ja ko vi tl ro bg hu cs sr hr sq el nl sv so sw yo ig ha am ti ku ps ne th id ms ca eu gl ht qu'
    .split(' ')
    .flatMap((code) =>
      [...Language.options, code].map((reader) =>
        plain(new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code),
      ),
    )
    .concat(
      'farsi',
      'mandarin',
      'cantonese',
      'filipino',
      'creole',
      'criollo',
      'فرنساوي',
      'فرنسي',
      'تركي',
      'اوردو',
      'هندي',
    )
    .map(plain),
)

/** True for the name of a language that the conversation does not speak. */
export const isOtherLanguage = (word: string): boolean =>
  otherLanguages.has(word) || otherLanguages.has(word.replace(/^(?:بال|ال)/u, 'ال'))

/** The language that a word names, in any of them: "español", "Spanish" or "es". A code such as "en" may be a word. */
export const languageNamed = (words: string[]): Language | null =>
  words
    .toSorted((a, b) => Number(b.length > 2) - Number(a.length > 2))
    .map((word) => names.get(word))
    .find((code) => code !== undefined) ?? null

/** The language that a text is in: the one that has most of the words and phrases which are in no other. */
export function languageSpoken(text: string): Language | null {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  const counts = new Map<Language, number>()
  for (const { languages } of tokensOf(wordsOf(text))) {
    const [only, ...others] = languages
    if (only !== undefined && others.length === 0) counts.set(only, (counts.get(only) ?? 0) + 1)
  }
  const [most, next] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most !== undefined && most[1] > (next?.[1] ?? 0) ? most[0] : null
}
