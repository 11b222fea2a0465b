import { isComingIn, isExcuse } from './excuse.ts'
import type { Action, State } from './model.ts'
import { CERTAIN, learnFromCorpus } from './opinions.ts'
import { ownWords } from './quoting.ts'

/** What is certain enough to count in an excuse too. */
const outweighs = new Set<Action['do']>([
  'here',
  'later',
  'cancel',
  'move',
  'stop',
  'off-list',
  'call-back',
  'emergency',
])

/** "Coming in five" is not now. */
const inMinutes =
  /(?<!\p{L})(?:in|en|بعد) (?:\p{N}+|a few|two|three|four|five|ten|fifteen|twenty|dos|tres|cinco|diez|quince|خمس|عشر|ربع|نص)(?!\p{L})(?! (?:sec|seg|ثوان))/iu

/** What whoever has been called means by a text that says little by itself; null: nothing that is certain. */
function meantIfCalled(text: string): 'here' | 'later' | null {
  if (isComingIn(text)) return 'here'
  if (isExcuse(text)) return 'later'
  const { label, certainty } = learnFromCorpus().called(text)
  const mayCount = certainty >= CERTAIN && !/[?؟]/.test(text) && !(label === 'here' && inMinutes.test(text))
  return mayCount && (label === 'here' || label === 'later') ? label : null
}

/** What a text means, unless whoever writes it has been called and comes in, or makes an excuse: only the API knows that. */
export function orIfCalled(text: string, action: Action | null, { at, offered }: State): Action | null {
  const isAnswer = at.step !== 'idle' || offered.some((one) => one.do === 'lead')
  if (isAnswer || (action !== null && outweighs.has(action.do))) return action
  const then = meantIfCalled(ownWords(text))
  return then === null ? action : { do: 'if-called', then, text, otherwise: action }
}
