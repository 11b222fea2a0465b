import type { Channel } from '@anteroom/contracts/contact.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { fitsSms } from '@anteroom/messages/sms.ts'
import { asText } from './as-text.ts'
import { keywordOf, labelOf } from './label.ts'
import type { Action, Choice, Request, Setting, State, Turn } from './model.ts'
import { goOn, menu, questionOf } from './questions.ts'
import { anyCommand, suggestionsFor } from './suggestions.ts'

/**
 * How many options a question shows at once. In an SMS more than this cannot be read at a glance; Telegram takes 100 buttons
 * under a message, a few of which are ways out.
 */
const MAX_OPTIONS: Record<Channel, number> = { sms: 8, telegram: 90, whatsapp: 90, email: 90 }

/** Twilio refuses a longer text, and Telegram one that is longer than 4,096. */
const MAX_WHATSAPP = 1_600
const MAX_TELEGRAM = 4_096

/** Whether the channel takes the replies as one message; an SMS may take up to so many segments. */
function fitsChannel({ replies }: Turn, channel: Channel, smsSegments?: 1 | 2): boolean {
  const text = asText(replies, channel)
  if (channel === 'sms') return fitsSms(text, smsSegments)
  return text.length <= (channel === 'whatsapp' ? MAX_WHATSAPP : MAX_TELEGRAM)
}

/** A button's data: a version, the question above it and its number there. */
const buttonId = (question: number, number: number) => `v1:${question.toString(36)}:${number}`

/** The action of a button, or null when it is under an older question or not one of ours. */
export const buttonAction = ({ question, offered }: State, id: string): Action | null =>
  offered.find((_, index) => buttonId(question, index + 1) === id) ?? null

const isOut = (action: Action) => action.do === 'back' || action.do === 'leave'

/** `smsSegments`: how much of an SMS it may take, one by default. */
type Prompt = { lines: string[]; choices: Action[]; smsSegments?: 1 | 2 }

/** Shows lines with choices under them. */
export function offer(state: State, setting: Setting, { lines, choices }: Prompt): Turn {
  const question = Math.max(setting.now, state.question + 1)
  // Where any name can be written, and none is offered, a number is no answer.
  const isOpen = state.at.step === 'name' && choices.every((action) => action.do !== 'name')
  const labelled = choices.map((action, index): Choice => {
    const keyword = keywordOf(action, state)
    return {
      id: buttonId(question, index + 1),
      label: labelOf(action, state, setting),
      ...(keyword === undefined ? {} : { keyword }),
      ...(isOut(action) ? { out: true } : {}),
      ...(isOpen ? { byWord: true } : {}),
    }
  })
  return {
    state: { ...state, question, offered: choices },
    replies: [{ text: lines.join('\n'), choices: labelled }],
  }
}

/** The first variant that the channel has room for, else the last: nearly always the fullest, but by SMS. */
export function firstThatFits(state: State, setting: Setting, variants: Prompt[]): Turn {
  const [first = { lines: [], choices: [] }, ...others] = variants
  const turn = offer(state, setting, first)
  return others.length === 0 || fitsChannel(turn, setting.channel, first.smsSegments)
    ? turn
    : firstThatFits(state, setting, others)
}

/** Variants with fewer and fewer of the choices, the first two at least. */
export const withFewerChoices = ({ lines, choices }: Prompt): Prompt[] =>
  choices.map((_, left) => ({ lines, choices: choices.slice(0, Math.max(2, choices.length - left)) }))

/**
 * Asks the open question, below any notices. When none is open the menu is enough. Where the notices take all the room,
 * the question comes when the patient goes on.
 */
export function ask(state: State, setting: Setting, notices: string[] = []): Turn {
  if (state.at.step === 'idle' && notices.length > 0) return toMenu(state, setting, notices)
  const { texts, options, from, fixed, out } = questionOf(state, setting)
  const begin = from < options.length ? from : 0
  const left = options.length - begin
  const most = Math.max(1, Math.min(left, MAX_OPTIONS[setting.channel]))
  const page = (count: number, beside: Action[]) => {
    const isWhole = begin === 0 && count >= options.length
    const more: Action[] = isWhole ? [] : [{ do: 'more' }]
    return [...options.slice(begin, begin + count), ...more, ...beside, ...out]
  }
  const pages = [...Array.from({ length: most }, (_, index) => page(most - index, fixed)), page(1, fixed.slice(0, 1))]
  const hasNotices = notices.length > 0
  const variants = (hasNotices ? texts.slice(-1) : texts).flatMap((text) =>
    pages.map((choices) => ({ lines: [...notices, text], choices })),
  )
  return firstThatFits(state, setting, [...variants, { lines: hasNotices ? notices : texts.slice(-1), choices: goOn }])
}

/** The next page of choices; after the last comes the first. */
export function nextPage(state: State, setting: Setting): Turn {
  const { at, offered } = state
  if (!('from' in at) || !offered.some((action) => action.do === 'more')) return ask(state, setting)
  const isOption = ({ do: what }: Action) => ['first-free', 'doctor', 'day', 'appointment'].includes(what)
  const from = at.from + offered.filter(isOption).length
  const { options } = questionOf(state, setting)
  return ask({ ...state, at: { ...at, from: from < options.length ? from : 0 } }, setting)
}

/** Replies to a text that was not understood: two suggestions and a way out. */
export function clarify(state: State, text: string, setting: Setting): Turn {
  const { notUnderstood } = chatTexts[state.language]
  if (state.at.step === 'idle') {
    const suggestions = suggestionsFor(text, anyCommand, { state, setting })
    return offer(state, setting, { lines: [notUnderstood], choices: [...suggestions, { do: 'help' }] })
  }
  const { texts, options, fixed, out } = questionOf(state, setting)
  const all = [...options, ...fixed]
  if (all.length <= 2) return ask(state, setting, [notUnderstood])
  const choices: Action[] = [...suggestionsFor(text, all, { state, setting }), { do: 'all' }, ...out]
  return firstThatFits(state, setting, [
    { lines: [notUnderstood, ...texts.slice(-1)], choices },
    // A yes needs its question above it.
    { lines: [notUnderstood], choices: choices.filter((action) => action.do !== 'confirm') },
  ])
}

/** Asks the API, whose answer leads on. */
export const withRequest = (state: State, request: Request): Turn => ({ state, replies: [], request })

/** Closes the open question and shows the menu below these lines. */
export const toMenu = (state: State, setting: Setting, lines: string[]): Turn =>
  firstThatFits({ ...state, at: { step: 'idle' } }, setting, withFewerChoices({ lines, choices: menu }))
