import { chatTexts } from '@anteroom/messages/chat.ts'
import { fitsSms } from '@anteroom/messages/sms.ts'
import { asText } from './as-text.ts'
import { keywordOf, labelOf } from './label.ts'
import type { Action, Choice, Request, Setting, State, Turn } from './model.ts'
import { goOn, menu, questionOf } from './questions.ts'
import { anyCommand, suggestionsFor } from './suggestions.ts'

/** In an SMS, more than this cannot be read at a glance. */
const MAX_OPTIONS = 8

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

/** The first variant, the fullest, where the channel has room; by SMS the first that fits, else the last. */
export function firstThatFits(state: State, setting: Setting, variants: Prompt[]): Turn {
  const [first = { lines: [], choices: [] }, ...others] = variants
  const turn = offer(state, setting, first)
  const { channel } = setting
  const fits = channel !== 'sms' || fitsSms(asText(turn.replies, channel), first.smsSegments)
  return others.length === 0 || fits ? turn : firstThatFits(state, setting, others)
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
  const most = Math.max(1, setting.channel === 'sms' ? Math.min(left, MAX_OPTIONS) : left)
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

/** The next page of choices; after the last comes the first. Only an SMS has pages. */
export function nextPage(state: State, setting: Setting): Turn {
  const { at, offered } = state
  if (!('from' in at) || setting.channel !== 'sms') return ask(state, setting)
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
