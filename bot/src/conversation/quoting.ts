/** How phones begin the message that tells of a reaction, in the languages that we speak. */
const reactions =
  /^(?:liked|disliked|loved|laughed at|emphasi[sz]ed|questioned|reacted|removed|(?:a \p{L}+ )?le (?:gust[oó]|encant[oó]|dio)|(?:no )?[lt]e (?:ha )?(?:gustado|encantado|divertido|gust[oó])|(?:no )?me (?:gusta|gust[oó]|encanta|encant[oó]|divierte|enfada|entristece)|se r[ií][oó] de|enfatiz[oó]|exclam[oó]|cuestion[oó]|pregunt[oó]|destac[oó]|(?:ha )?reaccion(?:[oó]|ado)|retir[oó]|quit[oó]|elimin[oó]|[أا]ُ?عجب|[أا]بدى [إا]عجاب|أحب|لم يعجب|ضحك|أكد|شدد|استفسر|تساءل|تفاعل|أزال)/iu

/** Quotes of every style, an opening and a closing one. */
const quoted =
  /[“”„‟«"＂「『‹]([^“”„‟«»"＂「」『』‹›]*)[“”„‟»"＂」』›]|(?<![\p{L}\p{N}])[‘'‚]([^‘’']*)['’](?![\p{L}\p{N}])/gu

/** The most that stands before the quotation: "Reaccionó con ❤️ a". */
const lead = /^((?:[^“”„‟«»"＂「」『』‹›‘’'\n]|(?<=\p{L})['’](?=\p{L})){1,40})(?:[“”„‟«"＂「『‹]|(?<!\p{L})[‘'‚])/u

const something =
  /^(?:an? (?:image|photo|picture|video|movie|audio message|attachment|sticker|link|message)|una? (?:imagen|foto|v[ií]deo|mensaje|archivo|enlace)|صورة|رسالة|فيديو)/iu

/** The line above a mail or a message that is quoted or forwarded; all below it is somebody else's. */
const forwarded =
  /^[ \t]*(?:-{2,}.*(?:forwarded|original|reenviad|محولة|الأصلية).*|(?:fwd?|rv)\s?:.*|(?:forwarded|reenviado|معاد توجيهها)\b.{0,40}:?|(?:on|el)\b.{5,80}\b(?:wrote|escribi[oó])\s?:)[ \t]*$[\s\S]*/imu
const quotedLine = /^[ \t]*>.*$/gmu

/** True for a reaction to a message of ours, such as `Liked "Book for Ana?"`: nothing is asked, and nothing answered. */
export function isReaction(text: string): boolean {
  const said = text.trim()
  const before = lead.exec(said)?.[1]
  if (before !== undefined) return reactions.test(before) || /\p{Extended_Pictographic}/u.test(before)
  const verb = reactions.exec(said)?.[0]
  return verb !== undefined && something.test(said.slice(verb.length).trim())
}

/** A text that only acknowledges: "ok", "👍", "vale", "تمام". Without a question before it there is nothing to answer. */
export const isAcknowledgement = (text: string): boolean =>
  acknowledgement.test(text.trim()) && !/^[\s\p{P}]*$/u.test(text)
const acknowledgement =
  /^(?:(?:ok(?:ay|ey|is|i)?|k|kk|got it|noted|understood|vale|entendido|enterad[oa]|de acuerdo|تمام|حسنا|طيب|اوك|أوك|اوكي|أوكي|ماشي)?[\s.!,]*)?(?:[👍👌❤♥💙💚💛🧡💜🤍🙂😊😀😄😁🤗👏✅💯🙌💪]|\p{Emoji_Modifier}|\uFE0F|\s)*[.!]*$/iu

/** The words of the patient: without what they quote or forward. */
export const ownWords = (text: string): string =>
  text.replace(forwarded, ' ').replace(quotedLine, ' ').replace(quoted, ' ').trim()
