/** "1 person", "4 people". */
export const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`)

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** "1st", "22nd", "13th". */
export const ordinal = (count: number): string => `${count}${endings[ordinals.select(count)] ?? 'th'}`

/** "4 people ahead of you". */
export const peopleAhead = (count: number): string =>
  count === 0 ? 'no one ahead of you' : `${people(count)} ahead of you`
