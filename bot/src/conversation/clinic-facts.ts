import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { clockTime } from '@anteroom/messages/when.ts'
import { ask, offer } from './ask.ts'
import { dayText, readerOf } from './calendar.ts'
import type { AnswerTo, Setting, State, Turn } from './model.ts'
import { nextSteps } from './questions.ts'

export const howToStop = ({ language }: State, { channel }: Setting): string =>
  chatTexts[language].howToStop[channel === 'telegram' ? 'telegram' : 'text']

/** What people ask about the clinic itself; an emergency gets the number to call. */
export function aboutClinic(
  state: State,
  about: 'emergency' | 'beyond' | 'where' | 'phone' | 'how-to-stop',
  setting: Setting,
): Turn {
  const texts = chatTexts[state.language]
  const { address, phone, emergencyNumber } = setting
  const sentence = {
    emergency: () => texts.emergency(emergencyNumber),
    beyond: () => texts.beyond,
    where: () => texts.where(address),
    phone: () => texts.phone(phone),
    'how-to-stop': () => howToStop(state, setting),
  }[about]()
  return offer(state, setting, { lines: [sentence], choices: nextSteps(state) })
}

/** When doctors see patients on the day that was asked for: the hours of all of them together. */
export function onHours(state: State, { request, result }: AnswerTo<'hours'>, setting: Setting): Turn {
  if (!result.ok) return ask(state, setting, [refusalTexts[state.language][result.problem.reason]])
  const spans = result.value.doctors.flatMap(({ hours }) => hours).toSorted((a, b) => a.from.localeCompare(b.from))
  const merged: { from: string; to: string }[] = []
  for (const { from, to } of spans) {
    const last = merged.at(-1)
    if (last === undefined || from > last.to) merged.push({ from, to })
    else if (to > last.to) last.to = to
  }
  const clock = (iso: string) => clockTime(Date.parse(iso), readerOf(state.language, setting))
  const day = dayText(request.day, state.language, setting)
  const lines = [
    chatTexts[state.language].hours(
      day,
      merged.map(({ from, to }) => `${clock(from)}-${clock(to)}`),
    ),
  ]
  return offer(state, setting, { lines, choices: nextSteps(state) })
}
