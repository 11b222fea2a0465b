import type { WhenTexts } from './when-texts.ts'

/** No vowel signs: each counts as a character of an SMS. */
export const ar: WhenTexts = {
  today: 'اليوم',
  tomorrow: 'غدا',
  tomorrowOn: (date) => `غدا، ${date}`,
  soon: 'في أي لحظة',
  aboutTime: (time) => `نحو ${time}`,
  before: (time) => `قبل ${time}`,
  between: (from, to) => `بين ${from} و${to}`,
  afterBreak: 'بعد الاستراحة',
  unknown: 'الوقت غير محدد بعد',
}
