/** Days and expected times as they stand inside a sentence. Dates and clock times come formatted. */
export type WhenTexts = {
  today: string
  tomorrow: string
  tomorrowOn: (date: string) => string
  soon: string
  aboutTime: (time: string) => string
  before: (time: string) => string
  between: (from: string, to: string) => string
  afterBreak: string
  unknown: string
}
