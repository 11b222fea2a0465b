import type { Language } from '@anteroom/contracts/status.ts'

/** What a calendar says of an appointment; others may read it, so neither the doctor nor the reason is named. */
type CalendarTexts = {
  title: (clinic: string, number: number) => string
  latest: (link: string) => string
}

export const calendarTexts: Record<Language, CalendarTexts> = {
  en: {
    title: (clinic, number) => `Doctor's appointment at ${clinic}, number ${number}`,
    latest: (link) => `The time may change. You'll find the latest here: ${link}`,
  },
  es: {
    title: (clinic, number) => `Cita médica en ${clinic}, número ${number}`,
    latest: (link) => `La hora puede cambiar. Aquí verá la más reciente: ${link}`,
  },
  ar: {
    title: (clinic, number) => `موعد طبي في ${clinic}، رقم ${number}`,
    latest: (link) => `قد يتغيّر الوقت المتوقع. تجد آخر تحديث هنا: ${link}`,
  },
}
