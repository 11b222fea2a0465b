import { matchesExactly } from './lexicon.ts'
import type { BookableDoctor } from './model.ts'
import { plain } from './plain.ts'
import { isOneLetterOff } from './spelling.ts'

/** Letters of Arabic as the consonants of Latin; vowels, and letters that may stand for one, are left out. */
const latinOf: Record<string, string> = Object.fromEntries(
  'ب:b ت:t ث:t ج:j ح:h خ:k د:d ذ:d ر:r ز:s س:s ش:S ص:s ض:d ط:t ظ:s غ:g ف:f ق:k ك:k ل:l م:m ن:n ه:h پ:b چ:S ڤ:f گ:g'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/**
 * The consonants of a name, so that it can be compared with the same name in the other script: "Haddad" and "حداد" are
 * both `hdd`. Sounds that one of the two does not tell apart are one.
 */
function consonants(name: string): string {
  if (/\p{Script=Arabic}/u.test(name)) {
    return [...name.replaceAll('تش', 'ش')].map((letter) => latinOf[letter] ?? '').join('')
  }
  return name
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/tch|sch|ch|sh/g, 'S')
    .replace(/kh|ck|qu|[qkc](?![eiy])/g, 'k')
    .replace(/[csz]|dz/g, 's')
    .replace(/x/g, 'ks')
    .replace(/ph|v/g, 'f')
    .replace(/gh/g, 'g')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/p/g, 'b')
    .replace(/h$/, '')
    .replace(/[aeiouyw]/g, '')
    .replace(/[^a-zS]/g, '')
}

const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word)

/** A single consonant is in too many names. */
const MIN_CONSONANTS = 2

const soundsLike = (word: string, part: string): boolean => {
  if (isArabic(word) === isArabic(part)) return false
  const arabic = consonants(isArabic(word) ? word : part).replace(/^h?(?=l.{3})/, '')
  const latin = isArabic(word) ? part : word
  // "Michael" has the sound of a k, "Chen" has not.
  const spoken = [latin, latin.replaceAll('ch', 'k')].map(consonants)
  return arabic.length >= MIN_CONSONANTS && spoken.includes(arabic)
}

/** How well a word names a part of a name: whole, by its beginning or in another script, or with one letter wrong. */
function fits(word: string, part: string): number {
  if (word === part) return 3
  if ((word.length > 1 && part.startsWith(word)) || soundsLike(word, part)) return 2
  return isOneLetterOff(word, part) ? 1 : 0
}

/** How well the words name this doctor, 0 being not at all. */
function namedBy(words: string[], { name }: Pick<BookableDoctor, 'name'>): number {
  const parts = plain(name)
    .split(' ')
    .filter((part) => !matchesExactly(part, 'noise'))
  const said = words.flatMap((word) =>
    isArabic(word) ? [word, word.replace(/^(?:لل|[وبل])(?=\p{L}{3})/u, '')] : [word],
  )
  return said.reduce((sum, word) => sum + Math.max(0, ...parts.map((part) => fits(word, part))), 0)
}

/** The doctor whom the words name best; null when they name none, or two equally well. */
export function doctorNamed<Named extends Pick<BookableDoctor, 'name'>>(
  words: string[],
  doctors: Named[],
): Named | null {
  const highest = Math.max(0, ...doctors.map((doctor) => namedBy(words, doctor)))
  const fitting = highest === 0 ? [] : doctors.filter((doctor) => namedBy(words, doctor) === highest)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}
