import { matchesExactly } from './lexicon.ts'
import { plain, wordsOf } from './plain.ts'

/** How people say the number of a choice, from 1 on. */
const numerals = [
  'one, first, 1st, uno, una, primero, primera, واحد, الأول, الأولى',
  'two, second, 2nd, dos, segundo, segunda, الثاني, الثانية, ثاني',
  'three, third, 3rd, tres, tercero, tercera, ثلاثة, الثالث, الثالثة',
  'four, fourth, 4th, cuatro, cuarto, cuarta, أربعة, الرابع, الرابعة',
  'five, fifth, 5th, cinco, quinto, quinta, خمسة, الخامس, الخامسة',
  'six, sixth, 6th, seis, sexto, sexta, ستة, السادس, السادسة',
  'seven, seventh, 7th, siete, septimo, septima, سبعة, السابع, السابعة',
  'eight, eighth, 8th, ocho, octavo, octava, ثمانية, الثامن, الثامنة',
  'nine, ninth, 9th, nueve, noveno, novena, تسعة, التاسع, التاسعة',
]
const numberOf = new Map(
  numerals.flatMap((words, index) => words.split(',').map((word) => [plain(word), index + 1] as const)),
)

/** Words that may stand beside it: "option 2 please". */
const besideNumber = new Set(wordsOf('option number choice opcion numero رقم الرقم خيار الخيار dia day'))

export type ChoiceNumber = { number: number; inDigits: boolean; word: string }

/** The number of a choice, when a text says nothing else: "2)", "option 2", "the second one". */
export function choiceNumber(words: string[]): ChoiceNumber | null {
  // "There in 20" counts minutes.
  if (/^(?:in|en)$/.test(words.at(-2) ?? '')) return null
  // "2 pm" is a time.
  if (words.some((each, at) => /^(?:am|pm|clock)$/.test(each) && /^\d/.test(words[at - 1] ?? ''))) return null
  const [word, one, ...others] = words.filter((each) => !besideNumber.has(each) && !matchesExactly(each, 'noise'))
  if (word === undefined || others.length > 0 || (one !== undefined && one !== 'one')) return null
  if (/^\d{1,3}$/.test(word)) return { number: Number(word), inDigits: true, word }
  const number = numberOf.get(word)
  return number === undefined ? null : { number, inDigits: false, word }
}
