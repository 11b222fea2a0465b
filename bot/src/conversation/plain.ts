import { writtenOut } from './written-out.ts'

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

/** The words of a text, with what is shortened written out: "can't" is "can not". */
export const wordsOf = (text: string): string[] => writtenOut(plain(text)).split(' ').filter(Boolean)
