import { SegmentedMessage } from 'sms-segments-calculator'

/** Accented letters that GSM-7 lacks. One of them turns a text of 160 characters into one of 70 (3GPP TS 23.038). */
const plainer: Record<string, string> = {
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
  '\u00a0': ' ',
}

/** A letter that no segment of 160 characters holds: such a text goes out in UCS-2 whatever else is in it. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u

/**
 * The text as it goes out by SMS: letters that would double its price are replaced by their plain form. A text in
 * another script stays as it is.
 */
export const smsText = (text: string): string =>
  OTHER_SCRIPT.test(text) ? text : text.replace(/[^\x20-\x7e\n]/gu, (character) => plainer[character] ?? character)

/** The characters and segments that a text takes by SMS; a segment has 153 to 160 in GSM-7, and 67 to 70 in UCS-2. */
export function smsLength(text: string): { characters: number; segments: number; encoding: 'GSM-7' | 'UCS-2' } {
  const message = new SegmentedMessage(smsText(text))
  return {
    characters: message.numberOfCharacters,
    segments: message.segmentsCount,
    encoding: message.encodingName === 'GSM-7' ? 'GSM-7' : 'UCS-2',
  }
}

const ONE_GSM7 = 160
const TWO_UCS2 = 134

/** Letters of which a GSM-7 text has one septet each (3GPP TS 23.038, 6.2.1, without the Greek); and those that take two. */
const singleLetters = /^[\x20-\x5a_\x61-\x7a\n¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùü]*$/
const doubleLetters = /[\^{}\\[\]~|€]/

/** A letter with which a text goes out in UCS-2: GSM-7 has some of the Greek ones, and none of any other script. */
const ucs2Letter = /(?!\p{Script=Latin}|\p{Script=Greek})\p{L}/u

/**
 * Whether a text is short enough for one that we send by ourselves: one segment, or two in UCS-2, which has 134
 * characters. Nearly all texts are settled by their length; the calculator, some thousand times slower, decides the rest.
 */
export function fitsSms(text: string): boolean {
  const sent = smsText(text)
  if (sent.length <= TWO_UCS2 && !doubleLetters.test(sent)) return true
  if (sent.length > ONE_GSM7) return false
  if (singleLetters.test(sent)) return true
  if (ucs2Letter.test(sent)) return sent.length <= TWO_UCS2
  const { segments, encoding } = smsLength(text)
  return segments <= (encoding === 'GSM-7' ? 1 : 2)
}
