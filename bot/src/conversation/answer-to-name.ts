import { noIntent } from './booking-intent.ts'
import { actionOf } from './intents.ts'
import type { Action, Setting } from './model.ts'
import { parseText } from './parse-text.ts'
import { matchesExactly, plain, reservedFor, wordsOf } from './words.ts'

const introductions =
  /^(?:my name is|my name['’]s|the name is|name is|name|i am|i['’]m|it is|it['’]s|this is|for|me llamo|mi nombre es|nombre|soy|es para|para|اسمي|الاسم|أنا|انا)[\s:]{1,3}(?=\S*\p{L})/iu

/** Alone they answer another question. */
const noNames = new Set('yes ok okay no what why sí نعم لا'.split(' ').map(plain))

/** The answer to the question for a name: "my name is Ana" is Ana, unless the text asks for something else. */
export function answerToName(text: string, setting: Setting): Action {
  const name = text.trim().replace(introductions, '')
  if (noNames.has(plain(name))) return { do: 'go-on' }
  const words = wordsOf(name)
  const only = words.length === 1 ? (words[0] ?? '') : ''
  const reserved = reservedFor(only)
  if (reserved !== null) return actionOf(reserved, parseText('', setting), setting)
  const command = (['cancel', 'help'] as const).find((concept) => matchesExactly(only, concept))
  if (command) return { do: command }
  const { concepts, day, rest } = parseText(name, setting)
  // An emergency is no name.
  if (concepts.has('out-of-scope')) return { do: 'out-of-scope' }
  if (rest.length > 0) return { do: 'name', name }
  // "Monday" may be a name, "tomorrow" is none.
  const isDay =
    concepts.has('asking') || words.some((word) => matchesExactly(word, 'today') || matchesExactly(word, 'tomorrow'))
  if (day !== null && isDay) return { do: 'intent', intent: { ...noIntent, day } }
  const intent = (['cancel', 'absent', 'doctors', 'status'] as const).find((concept) => concepts.has(concept))
  return intent && words.length > 1
    ? actionOf(intent, { ...parseText('', setting), day }, setting)
    : { do: 'name', name }
}
