import { noIntent } from './booking-intent.ts'
import { actionOf } from './intents.ts'
import { matchesExactly } from './lexicon.ts'
import type { Action, Setting } from './model.ts'
import { isQuestion, parseText } from './parse-text.ts'
import { plain, wordsOf } from './plain.ts'
import { reservedFor } from './words.ts'

const introductions =
  /^(?:(?:hi|hello|hola|yes|si|sí|مرحبا)[,.!]?\s+)?(?:my full name is|my name is|my name['’]?s|the name is|the name['’]s|name is|the patient is|patient is|(?:his|her|their|the patient['’]?s) name is|(?:he|she)(?: is|['’]s) called|name|i am|i['’]?m|it is|it['’]?s|this is|call me|for|me llamo|se llama|(?:el|la) paciente es|(?:el|su) nombre es|mi nombre es|nombre|soy|es para|a nombre de|para|اسمي هو|اسمه|اسمها|المريض اسمه|المريضة اسمها|المريض|المريضة|اسمي|الاسم|أنا|انا)[\s:]{1,3}(?=\S*\p{L})/iu

/** Behind a name: "Kwame Mensah, he's 7". */
const age =
  /[\s,;.]+(?:(?:and )?s?he(?:['’]?s| is)|aged?|tiene|de|عمره|عمرها)?\s*\d{1,3}(?:\s*(?:years?|yrs?|months?|old|yo|años|añitos|meses|سنة|سنين|سنوات|شهور)){0,2}[.!]*$/iu

/** Alone they answer another question. */
const noNames = new Set(
  [
    ...'yes yeah yep ok okay sure no nope what why who huh sí si claro vale que por نعم لا ايوه اوكي'.split(' '),
    ...['what name', 'which name', 'whose name', 'qué nombre', 'أي اسم', 'اسم مين'],
  ].map(plain),
)

/** Words of sentences that are parts of names too, such as "He" and "You": two of them make a sentence. */
const wordsOfSentences = new Set(
  'i you he she we they it this there is are am was were have has had do did dont can cant will would want need see know yo usted ustedes ella ellos estoy esta estan estamos voy va van vamos tengo tiene quiero necesito puedo hay ya que me se no أنا انت أنت أنتم هو هي نحن هم هذا عندي أريد اريد بدي عايز لا ما في هل'
    .split(' ')
    .map(plain),
)

/** "I see you're late" is no name: it has a shortened verb, as names do not, or several words that make sentences. */
const isSentence = (text: string): boolean =>
  /\p{L}(?:['’](?:re|ve|ll|m)|n['’]t)(?!\p{L})/iu.test(text) ||
  new Set(wordsOf(text)).intersection(wordsOfSentences).size > 1

/** Words and phrases of the longest name. */
const MAX_NAME_TOKENS = 6

/** What is no name, even in the words of one: "I have chest pain", "how much is it?". */
function askedInstead(name: string, setting: Setting): Action | null {
  const parsed = parseText(name, setting)
  if (parsed.concepts.has('emergency')) return { do: 'emergency' }
  if (parsed.concepts.has('stop') && parsed.rest.length === 0) return { do: 'stop' }
  if (parsed.concepts.has('off-list') && parsed.rest.length === 0) return { do: 'off-list' }
  if (parsed.concepts.has('call-back') && parsed.tokens.length > 2) return { do: 'call-back' }
  const isAsked = isQuestion(name) && wordsOf(name).length > 2
  if (!/[?؟]/.test(name) && !isAsked && parsed.tokens.length <= MAX_NAME_TOKENS) return null
  const asked = (['hours', 'room', 'where', 'phone', 'beyond', 'cancel', 'status', 'doctors', 'help'] as const).find(
    (one) => parsed.concepts.has(one),
  )
  return asked ? actionOf(asked, parsed, setting) : null
}

/** The answer to the question for a name: "my name is Ana" is Ana, unless the text asks for something else. */
export function answerToName(text: string, setting: Setting): Action {
  const name = text
    .trim()
    .replace(introductions, '')
    .replace(age, '')
    .replace(/^["“«](.*)["”»]$/su, '$1')
  if (noNames.has(plain(name))) return { do: 'go-on' }
  const words = wordsOf(name)
  const only = words.length === 1 ? (words[0] ?? '') : ''
  const reserved = reservedFor(only)
  if (reserved !== null) return actionOf(reserved, parseText('', setting), setting)
  const command = (['cancel', 'help', 'book'] as const).find((concept) => matchesExactly(only, concept))
  if (command) return { do: command }
  const asked = askedInstead(text, setting)
  if (asked !== null) return asked
  const parsed = parseText(name, setting)
  const { concepts, day, rest } = parsed
  // "BOOK 12 today", said again.
  if (concepts.has('book') && rest.length > 0 && rest.every((word) => /^\p{N}+$/u.test(word)))
    return actionOf('book', parsed, setting)
  if (isSentence(name)) return { do: 'go-on' }
  if (rest.length > 0) return { do: 'name', name }
  // "Monday" may be a name, "tomorrow" is none.
  const isDay =
    concepts.has('asking') || words.some((word) => matchesExactly(word, 'today') || matchesExactly(word, 'tomorrow'))
  if (day !== null && isDay) return { do: 'intent', intent: { ...noIntent, day } }
  // "Will Wait" is written as a name is.
  const isWritten = /^(?:\p{Lu}\p{Ll}+[\s-]?)+$/u.test(name)
  const intents = isWritten ? (['cancel', 'absent'] as const) : (['cancel', 'absent', 'doctors', 'status'] as const)
  const intent = intents.find((concept) => concepts.has(concept))
  return intent && words.length > 1
    ? actionOf(intent, { ...parseText('', setting), day }, setting)
    : { do: 'name', name }
}
