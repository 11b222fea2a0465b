import type { Language } from '@anteroom/contracts/status.ts'
import { languages } from './languages.ts'

/** The label of the link in a mail. */
export const openLabels: Record<Language, string> = {
  en: 'See your appointment',
  es: 'Ver su cita',
  ar: 'عرض موعدك',
}

/** Text as HTML, with its line breaks. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')

const button = (link: string, label: string): string =>
  `<p style="margin:0"><a href="${escaped(link)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#0b5c5c;color:#ffffff;text-decoration:none">${label}</a></p>`

/**
 * The HTML part of a mail: one column in the reader's direction, readable without styles and with a screen reader. It
 * loads nothing. `link`: null for a mail without a link.
 */
export function mailHtml(
  language: Language,
  { subject, news, facts, link }: { subject: string; news: string; facts: string; link: string | null },
): string {
  const { direction } = languages[language]
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
</head>
<body dir="${direction}" style="margin:0 auto;padding:24px;max-width:560px;font:17px/1.5 system-ui,sans-serif">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.35">${escaped(news)}</h1>
<p style="margin:0 0 24px">${escaped(facts)}</p>
${link === null ? '' : button(link, openLabels[language])}
</body>
</html>
`
}
