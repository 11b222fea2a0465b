/** What `turn-words.ts` says of a turn. Clock times come formatted. */
export type TurnTexts = {
  soon: string
  aboutTime: (time: string) => string
  before: (time: string) => string
  between: (from: string, to: string) => string
  afterBreak: string
  unknown: string
}

/** Days and expected times as they stand inside a sentence. Dates and clock times come formatted. */
export type WhenTexts = TurnTexts & {
  today: string
  tomorrow: string
  tomorrowOn: (date: string) => string
}
