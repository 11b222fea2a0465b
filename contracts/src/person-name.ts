/** Accents and Arabic vowel signs. Other scripts keep their marks: there a vowel is one, and makes another name. */
const ACCENTS = /[\u0300-\u036f\u064b-\u065f\u0670]/g

/**
 * A name prepared for comparison: without case, accents, invisible characters and spare spaces, in compatible
 * characters.
 */
export const comparableName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .trim()
    .replace(/\s+/gu, ' ')

/** True if two spellings are the same name. */
export const isSameName = (a: string, b: string): boolean => comparableName(a) === comparableName(b)

/** Each name once, in its first spelling. */
export const distinctNames = (names: string[]): string[] =>
  [...new Map(names.toReversed().map((name) => [comparableName(name), name])).values()].toReversed()
