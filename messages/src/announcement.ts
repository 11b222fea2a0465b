import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import type { AlertText } from './alerts.ts'
import { mailHtml } from './mail.ts'
import { whose } from './whose.ts'

const again: Record<Language, string> = { en: 'Reminder: ', es: 'De nuevo: ', ar: 'تذكير: ' }

/** The subject of a mail. */
const subjects: Record<Language, (clinic: string) => string> = {
  en: (clinic) => `A message from ${clinic}`,
  es: (clinic) => `Un mensaje de ${clinic}`,
  ar: (clinic) => `رسالة من ${clinic}`,
}

/** Letters of the clinic's name in an SMS. */
const MAX_NAME_LETTERS = 30

type Facts = {
  /** As staff wrote it, not translated. */
  written: string
  patientName: string | null
  clinic: string
  link: string
  channel: Channel
  repeated: boolean
}

/** What staff write to all waiting patients: the clinic's name, their text, and the patient's own link. */
export function announcementText(
  language: Language,
  { written, patientName, clinic, link, channel, repeated }: Facts,
): AlertText {
  const prefix = repeated ? again[language] : ''
  const name = channel === 'sms' ? clinic.slice(0, MAX_NAME_LETTERS).trim() : clinic
  const news = prefix + whose(patientName, written)
  const subject = prefix + subjects[language](clinic)
  return {
    subject,
    text: `${name}: ${news}\n${link}`,
    html: mailHtml(language, { subject, news, facts: clinic, link }),
  }
}
