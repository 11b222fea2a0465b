import { chatTexts } from '@anteroom/messages/chat.ts'
import { fitsSms } from '@anteroom/messages/sms.ts'
import { asText } from './as-text.ts'
import { likeliest } from './guess.ts'
import { keywordOf, labelOf } from './label.ts'
import type { Action, Choice, Request, Setting, State, Turn } from './model.ts'
import { goOn, menu, questionOf } from './questions.ts'

/** More than this are not taken in at a glance. */
const MAX_OPTIONS = 8

/** What may have been meant by what is not understood when no question is open. */
const anything: Action[] = [
  { do: 'book' },
  { do: 'status' },
  { do: 'first-free' },
  { do: 'here' },
  { do: 'later' },
  { do: 'move', day: null },
  { do: 'cancel' },
  { do: 'language' },
]

/** The id that a button carries: a version, the question it stands under and its number there. */
const buttonId = (question: number, number: number) => `v1:${question.toString(36)}:${number}`

/** The action of a pressed button, or null when it stands under an older question or is not one of ours. */
export const pressed = ({ question, offered }: State, id: string): Action | null =>
  offered.find((_, index) => buttonId(question, index + 1) === id) ?? null

const isOut = (action: Action) => action.do === 'back' || action.do === 'leave'

type Offer = { said: string[]; choices: Action[] }

/** Says something with choices under it. */
export function offer(state: State, setting: Setting, { said, choices }: Offer): Turn {
  const question = Math.max(setting.now, state.question + 1)
  const labelled = choices.map((action, index): Choice => {
    const keyword = keywordOf(action, state)
    return {
      id: buttonId(question, index + 1),
      label: labelOf(action, state, setting),
      ...(keyword === undefined ? {} : { keyword }),
      ...(isOut(action) ? { out: true } : {}),
    }
  })
  return {
    state: { ...state, question, offered: choices },
    replies: [{ text: said.join('\n'), choices: labelled }],
  }
}

/** The first of several ways to say something that fits one text message, else the last. */
export function firstThatFits(state: State, setting: Setting, ways: Offer[]): Turn {
  const [first, ...others] = ways
  const turn = offer(state, setting, first ?? { said: [], choices: [] })
  return others.length === 0 || fitsSms(asText(turn.replies)) ? turn : firstThatFits(state, setting, others)
}

/** Ways to say something with fewer and fewer of the choices under it, the first two at least. */
export const withFewerChoices = ({ said, choices }: Offer): Offer[] =>
  choices.map((_, left) => ({ said, choices: choices.slice(0, Math.max(2, choices.length - left)) }))

/**
 * Asks the question at which the conversation stands, after what else is to be said. At rest the menu says enough. Where
 * what is said takes all the room, the question comes when the patient goes on.
 */
export function ask(state: State, setting: Setting, said: string[] = []): Turn {
  if (state.at.step === 'idle' && said.length > 0) return rest(state, setting, said)
  const { texts, options, from, fixed, out } = questionOf(state, setting)
  const begin = from < options.length ? from : 0
  const most = Math.max(1, Math.min(options.length - begin, MAX_OPTIONS))
  const page = (count: number, beside: Action[]) => {
    const isWhole = begin === 0 && count >= options.length
    const more: Action[] = isWhole ? [] : [{ do: 'more' }]
    return [...options.slice(begin, begin + count), ...more, ...beside, ...out]
  }
  const pages = [...Array.from({ length: most }, (_, index) => page(most - index, fixed)), page(1, fixed.slice(0, 1))]
  const asked = (said.length > 0 ? texts.slice(-1) : texts).flatMap((text) =>
    pages.map((choices) => ({ said: [...said, text], choices })),
  )
  return firstThatFits(state, setting, [...asked, { said: said.length > 0 ? said : texts.slice(-1), choices: goOn }])
}

/** The next of the choices that there are; after the last comes the first. */
export function leaf(state: State, setting: Setting): Turn {
  const { at, offered } = state
  if (!('from' in at)) return ask(state, setting)
  const isOption = ({ do: what }: Action) => ['first-free', 'doctor', 'day', 'appointment'].includes(what)
  const from = at.from + offered.filter(isOption).length
  const { options } = questionOf(state, setting)
  return ask({ ...state, at: { ...at, from: from < options.length ? from : 0 } }, setting)
}

/** What is not understood gets the two likeliest choices and a way out. */
export function askBack(state: State, text: string, setting: Setting): Turn {
  const { notUnderstood } = chatTexts[state.language]
  if (state.at.step === 'idle') {
    const likely = likeliest(text, anything, { state, setting })
    return offer(state, setting, { said: [notUnderstood], choices: [...likely, { do: 'help' }] })
  }
  const { texts, options, fixed, out } = questionOf(state, setting)
  const all = [...options, ...fixed]
  if (all.length <= 2) return ask(state, setting, [notUnderstood])
  const choices: Action[] = [...likeliest(text, all, { state, setting }), { do: 'all' }, ...out]
  return firstThatFits(state, setting, [
    { said: [notUnderstood, ...texts.slice(-1)], choices },
    // Without the question nobody knows what they would say yes to.
    { said: [notUnderstood], choices: choices.filter((action) => action.do !== 'confirm') },
  ])
}

/** Asks the API, whose answer leads on; `said` is told together with what comes of it. */
export const requesting = (state: State, request: Request): Turn => ({ state, replies: [], request })

/** Ends what was going on, says so and shows the menu. */
export const rest = (state: State, setting: Setting, said: string[]): Turn =>
  firstThatFits({ ...state, at: { step: 'idle' } }, setting, withFewerChoices({ said, choices: menu }))
