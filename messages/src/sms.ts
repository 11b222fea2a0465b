import { SegmentedMessage } from 'sms-segments-calculator'

/**
 * Replacements for characters that GSM-7 lacks. One such character limits a text to 70 characters, from 160 (3GPP TS
 * 23.038).
 */
const gsm7Replacements: Record<string, string> = {
  á: 'a',
  í: 'i',
  ó: 'o',
  ú: 'u',
  Á: 'A',
  Í: 'I',
  Ó: 'O',
  Ú: 'U',
  ç: 'c',
  '—': '-',
  '–': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '·': '-',
  '½': ' 1/2',
  ª: 'a',
  º: 'o',
  '\u00a0': ' ',
}

/** A letter outside the Latin script: such a text is sent in UCS-2 anyway, so replacements would save nothing. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u

/**
 * The text as sent by SMS: plain characters replace those that would force UCS-2. A text in another script stays as it
 * is.
 */
export const smsText = (text: string): string =>
  OTHER_SCRIPT.test(text)
    ? text
    : text.replace(/[^\x20-\x7e\n]/gu, (character) => gsm7Replacements[character] ?? character)

/** Length of a text sent by SMS. A segment holds 153 to 160 characters in GSM-7, and 67 to 70 in UCS-2. */
export function smsLength(text: string): { characters: number; segments: number; encoding: 'GSM-7' | 'UCS-2' } {
  const message = new SegmentedMessage(smsText(text))
  return {
    characters: message.numberOfCharacters,
    segments: message.segmentsCount,
    encoding: message.encodingName === 'GSM-7' ? 'GSM-7' : 'UCS-2',
  }
}

/** Characters in one segment of GSM-7, in two, and in two of UCS-2. */
const ONE_GSM7 = 160
const TWO_GSM7 = 306
const TWO_UCS2 = 134

/** Characters of one septet in GSM-7 (3GPP TS 23.038, 6.2.1, without the Greek ones), and those of two. */
const oneSeptet = /^[\x20-\x5a_\x61-\x7a\n¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùü]*$/
const twoSeptets = /[\^{}\\[\]~|€]/

/** A letter that forces UCS-2: GSM-7 has some Greek letters, and none of other scripts. */
const ucs2Letter = /(?!\p{Script=Latin}|\p{Script=Greek})\p{L}/u

/**
 * True if a text is within our limit: that many segments of GSM-7, or two (134 characters) of UCS-2. The length nearly
 * always decides; the rest needs the calculator, which is about a thousand times slower.
 */
export function fitsSms(text: string, gsm7Segments: 1 | 2 = 1): boolean {
  const sent = smsText(text)
  const longest = gsm7Segments === 1 ? ONE_GSM7 : TWO_GSM7
  if (sent.length <= TWO_UCS2 && !twoSeptets.test(sent)) return true
  if (sent.length > longest) return false
  if (oneSeptet.test(sent)) return true
  if (ucs2Letter.test(sent)) return sent.length <= TWO_UCS2
  const { segments, encoding } = smsLength(text)
  return segments <= (encoding === 'GSM-7' ? gsm7Segments : 2)
}
