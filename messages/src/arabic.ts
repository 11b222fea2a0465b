/*
 * How Arabic sentences are made so that names in Latin letters, numbers and links read well inside them, by the
 * Unicode bidirectional algorithm (UAX 9) and without marks:
 * - a line starts with an Arabic word, from which phones take its direction;
 * - between a name and a number after it stands an Arabic word, or the number would be drawn as a part of the name;
 * - a link has a line of its own.
 * Isolates (U+2068, U+2069) around each name would cost two of an SMS's 70 characters and are boxes on old phones. So
 * they are only around what the rules cannot help, which no SMS holds: a phone number, `/stop`.
 */

/** A text that is read from left to right wherever it stands. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`

/** The noun with 1, 2, 3–10, 11–99 and 100; `few`, `many` and `other` stand after the number. */
type Forms = { one: string; two: string; few: string; many: string; other: string }

const rules = new Intl.PluralRules('ar')

/** A number with its noun: "3 دقائق". Whole numbers from 1. */
export function counted(count: number, forms: Forms): string {
  switch (rules.select(count)) {
    case 'one':
      return forms.one
    case 'two':
      return forms.two
    case 'few':
      return `${count} ${forms.few}`
    case 'many':
      return `${count} ${forms.many}`
    case 'zero':
    case 'other':
      return `${count} ${forms.other}`
  }
}

const minute = { one: 'دقيقة واحدة', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' }

/** Minutes by themselves: "دقيقتان". */
export const minutes = (count: number): string => counted(count, { ...minute, two: 'دقيقتان' })

/** Minutes after a word such as "بعد": "دقيقتين". */
export const minutesAfter = (count: number): string => counted(count, { ...minute, two: 'دقيقتين' })
