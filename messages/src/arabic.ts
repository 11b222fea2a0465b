/*
 * Rules for Arabic sentences with Latin names, numbers and links in them, so that the Unicode bidirectional algorithm
 * (UAX 9) displays them correctly without control characters:
 * - a line starts with an Arabic word, from which phones take its direction;
 * - an Arabic word stands between a name and a following number, or the number would be displayed as part of the name;
 * - a link has its own line.
 * Isolates (U+2066 to U+2069) around each name would cost two of an SMS's 70 characters, and old phones show them as boxes.
 * They are used only where these rules do not help, and never in an SMS: for a phone number, for `/stop` and
 * for a command of the operator.
 */

/** Wraps a text in a left-to-right isolate. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`

/** The forms of a noun for 1, 2, 3–10, 11–99 and 100; `few`, `many` and `other` follow the number. */
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

/** Minutes in the nominative: "دقيقتان". */
export const minutes = (count: number): string => counted(count, { ...minute, two: 'دقيقتان' })

/** Minutes after a word such as "بعد": "دقيقتين". */
export const minutesAfter = (count: number): string => counted(count, { ...minute, two: 'دقيقتين' })

const person = { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصا', other: 'شخص' }

/** "قبلك 3 أشخاص": how many people are ahead. Without vowel signs, for an SMS. */
export const peopleBefore = (count: number): string => (count === 0 ? 'لا أحد قبلك' : `قبلك ${counted(count, person)}`)
