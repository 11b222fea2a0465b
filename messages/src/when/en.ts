import type { WhenTexts } from './when-texts.ts'

export const en: WhenTexts = {
  today: 'today',
  tomorrow: 'tomorrow',
  tomorrowOn: (date) => `tomorrow, ${date}`,
  soon: 'any moment now',
  aboutTime: (time) => `about ${time}`,
  before: (time) => `before ${time}`,
  between: (from, to) => `about ${from} to ${to}`,
  afterBreak: 'after the break',
  unknown: 'time not known yet',
}
