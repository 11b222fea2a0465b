import type { Day } from '@anteroom/contracts/queue.ts'
import { Day as DaySchema } from '@anteroom/contracts/requests.ts'
import { Language } from '@anteroom/contracts/status.ts'
import { chatCommands } from '@anteroom/messages/chat/chat-texts.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { labelOf } from './ask.ts'
import { today, tomorrow } from './calendar.ts'
import type { Action, BookableDoctor, Setting, State } from './model.ts'
import { type Meaning, meaningsOf, plain } from './words.ts'

const commands = ['start', ...chatCommands] as const
type Command = (typeof commands)[number]

const means = (word: string, meaning: Meaning): boolean => meaningsOf.get(word)?.has(meaning) ?? false

const commandIn = (words: string[]): Command | null =>
  commands.find((command) => words.some((word) => means(word, command))) ?? null

const languageNamed = (words: string[]): Language | null =>
  Language.options.find((code) =>
    words.some((word) => word === code || word === plain(chatTexts[code].languageName)),
  ) ?? null

/** The one thing that fits best, or null when nothing fits or two fit alike. */
function best<Thing>(things: Thing[], score: (thing: Thing) => number): Thing | null {
  const highest = Math.max(0, ...things.map(score))
  const fitting = highest === 0 ? [] : things.filter((thing) => score(thing) === highest)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** "chen", "dr reyes" or "sof": each word counts that begins a word of the doctor's name. */
function doctorNamed(words: string[], doctors: BookableDoctor[]): Action | null {
  const telling = words.filter((word) => word.length > 1 && !means(word, 'title'))
  const doctor = best(doctors, ({ name }) => {
    const parts = plain(name).split(' ')
    return telling.filter((word) => parts.some((part) => part.startsWith(word))).length
  })
  return doctor && { do: 'doctor', doctorId: doctor.id }
}

/** Every word by which a day can be called, in all languages: weekday, month and number. */
function namesOf(day: Day): Set<string> {
  const date = Temporal.PlainDate.from(day)
  const names = Object.values(chatTexts).flatMap(({ locale }) => [
    ...plain(date.toLocaleString(locale, { weekday: 'long', month: 'long', day: 'numeric' })).split(' '),
    ...plain(date.toLocaleString(locale, { weekday: 'short', month: 'short', day: 'numeric' })).split(' '),
  ])
  return new Set(names)
}

/** "today", "mañana", "friday", "26 nov" or any date as 2026-12-01. */
function dayNamed(text: string, days: Day[], setting: Setting): Action | null {
  const written = DaySchema.safeParse(/\d{4}-\d{2}-\d{2}/.exec(text)?.[0])
  if (written.success) return { do: 'day', day: written.data }

  const words = plain(text).split(' ')
  if (words.some((word) => means(word, 'today'))) return { do: 'day', day: today(setting) }
  if (words.some((word) => means(word, 'tomorrow'))) return { do: 'day', day: tomorrow(setting) }

  const telling = words.filter((word) => !means(word, 'title'))
  const day = best(days, (one) => {
    const names = namesOf(one)
    return telling.every((word) => names.has(word)) ? telling.length : 0
  })
  return day === null ? null : { do: 'day', day }
}

/** What the words mean under the question that is open. */
function answerIn(text: string, { at }: State, setting: Setting): Action | null {
  const words = plain(text).split(' ')
  const only = words.length === 1 ? (words[0] ?? '') : ''
  if (means(only, 'back')) return { do: 'back' }
  switch (at.step) {
    case 'idle': {
      const command = commandIn(words)
      return command && { do: command }
    }
    case 'doctor':
      return means(only, 'more') ? { do: 'more' } : doctorNamed(words, at.doctors)
    case 'day':
      return dayNamed(text, at.doctor.days, setting)
    case 'name':
      return { do: 'name', name: text }
    case 'confirm':
    case 'give-up':
      if (words.some((word) => means(word, 'no'))) return { do: 'leave' }
      return words.every((word) => means(word, 'yes') || means(word, 'title')) &&
        words.some((word) => means(word, 'yes'))
        ? { do: 'confirm' }
        : null
    case 'which': {
      const named = doctorNamed(
        words,
        at.appointments.map(({ appointmentId, doctor }) => ({ id: appointmentId, name: doctor, days: [] })),
      )
      return named?.do === 'doctor' ? { do: 'appointment', appointmentId: named.doctorId } : null
    }
  }
}

/**
 * What a patient's text asks for: a command such as `/book@clinic_bot` or STATUS, the number or the label of a choice
 * that was offered, or an answer in words to the open question. Null when it is none of these.
 */
export function understand(text: string, state: State, setting: Setting): Action | null {
  const words = plain(text.trimStart().startsWith('/') ? (text.trim().split(/[\s@]/)[0] ?? '') : text).split(' ')
  const [first = '', ...rest] = words

  if (rest.length === 0 && /^\d{1,2}$/.test(first)) return state.offered[Number(first) - 1] ?? null
  const labelled = state.offered.find((action) => plain(labelOf(action, state, setting)) === words.join(' '))
  if (labelled) return labelled

  if (means(first, 'language')) {
    const language = languageNamed(rest)
    if (language) return { do: 'set-language', language }
  }
  const command = rest.length === 0 ? commandIn(words) : null
  if (command && !(command === 'start' && state.at.step === 'name' && !text.trimStart().startsWith('/'))) {
    return { do: command }
  }
  return text.trimStart().startsWith('/') ? null : answerIn(text, state, setting)
}
