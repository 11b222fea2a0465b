import { isWeekday } from './days.ts'
import { matchesExactly, tokensOf } from './lexicon.ts'
import { plain } from './plain.ts'

const relatives = {
  en: '(?:little |baby |older |younger )?(?:son|daughter|kid|child|baby|boy|girl|mother|mom|mum|mama|father|dad|papa|wife|husband|partner|brother|sister|grandson|granddaughter|grandmother|grandma|grandfather|grandpa|aunt|uncle|niece|nephew|friend)',
  es: '(?:hij[oa]|niñ[oa]|nen[ae]|beb[eé]|madre|mam[aá]|padre|pap[aá]|espos[oa]|marido|mujer|pareja|herman[oa]|niet[oa]|abuel[oa]|t[ií][oa]|sobrin[oa]|amig[oa])',
} as const

/** Names as people write them, one to three: "Leo", "Ana-Maria O'Neill". */
const written = "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})"
const anyhow = "([\\p{L}'’-]{2,}(?: \\p{Lu}[\\p{L}'’-]+){0,2})"
/** Behind "named" a small letter is a name too. */
const patterns = [
  `(?<!\\p{L})[Ff]or (?:my|our) ${relatives.en},? (?:named|called|whose name is) ${anyhow}`,
  `(?<!\\p{L})[Ff]or (?:my|our) ${relatives.en},? ${written}`,
  `(?<!\\p{L})[Pp]ara (?:mi|nuestr[oa]) ${relatives.es},? (?:que se llama|llamad[oa]|de nombre) ${anyhow}`,
  `(?<!\\p{L})[Pp]ara (?:mi|nuestr[oa]) ${relatives.es},? ${written}`,
  '(?<!\\p{L})ل(?:ابني|ابنتي|بنتي|ولدي|امي|أمي|ابي|أبي|زوجتي|زوجي|اخي|أخي|اختي|أختي) (?:و)?(?:اسمه|اسمها) (\\p{L}{2,})',
].map((pattern) => new RegExp(pattern, 'u'))

/** "For my son Monday" and "for my son Dr. Chen" name nobody. */
const isNoName = (word: string): boolean =>
  /^(?:dra?|doctora?)$/u.test(word) ||
  isWeekday(word) ||
  tokensOf([word]).some(({ concepts, isTypo }) => !isTypo && concepts.size > 0) ||
  matchesExactly(word, 'noise')

/** The person whom a text is for, by name: "an appointment for my son Leo". Null where it names none. */
export function forWhom(text: string): string | null {
  const found = patterns.map((pattern) => pattern.exec(text)?.[1]).find((name) => name !== undefined)
  if (found === undefined) return null
  const parts = found.split(' ')
  const end = parts.findIndex((part) => !/['’-]/.test(part) && isNoName(plain(part)))
  const name = parts.slice(0, end === -1 ? undefined : end).join(' ')
  return name === '' ? null : name
}
