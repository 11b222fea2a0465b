import type { Channel } from '@anteroom/contracts/contact.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import type { AlertText } from './alerts.ts'
import { ar } from './code/ar.ts'
import type { CodeTexts } from './code/en.ts'
import { en } from './code/en.ts'
import { es } from './code/es.ts'
import { mailHtml } from './mail.ts'
import { fitsSms } from './sms.ts'

const sentences: Record<Language, CodeTexts> = { en, es, ar }

/** The clinic's name is cut to the first of these lengths at which the text fits an SMS. */
const nameLengths = [60, 30, 16]

type CodeFacts = { clinic: string; code: string; channel: Channel; repeated: boolean }

/**
 * The message with a code. Somebody else may have typed the address, so it contains only the clinic's name, the code,
 * and what to do if nobody asked for it. By SMS it is one text of GSM-7, or two of UCS-2.
 */
export function codeText(language: Language, { clinic, code, channel, repeated }: CodeFacts): AlertText {
  const texts = sentences[language]
  const prefix = repeated ? texts.again : ''
  const notYou = channel === 'email' ? texts.ignore : `${texts.ignore} ${texts.stop}`
  const textFor = (name: string) => `${prefix}${texts.code(name, code)} ${notYou}`
  const names = nameLengths.map((longest) => clinic.slice(0, longest).trim())
  const fitting = names.map(textFor).find((text) => fitsSms(text)) ?? textFor(names.at(-1) ?? '')
  const subject = `${prefix}${texts.subject(clinic, code)}`
  return {
    subject,
    text: channel === 'sms' ? fitting : textFor(clinic),
    html: mailHtml(language, { subject, news: texts.code(clinic, code), facts: notYou, link: null }),
  }
}
