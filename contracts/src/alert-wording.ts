import { z } from 'zod'
import { Language } from './status.ts'

/** The placeholders of a clinic's wording: `{room}` becomes the room. */
export const placeholders = ['doctor', 'clinic', 'room', 'number', 'day', 'time', 'ahead', 'until'] as const
export type Placeholder = (typeof placeholders)[number]

/**
 * The alerts that a clinic may word itself, with the placeholders that each needs and those that it may have. The line
 * with the number and the clinic, and the link, are always added below; a room is not named in alerts that ask nobody
 * to come.
 */
const rules = {
  booked: { must: ['day', 'time'], may: ['doctor', 'clinic', 'room', 'number'] },
  nearly: { must: [], may: ['ahead', 'time', 'doctor', 'clinic', 'room', 'number'] },
  next: { must: ['room'], may: ['doctor', 'clinic', 'number'] },
  called: { must: ['room'], may: ['doctor', 'clinic', 'number'] },
  missed: { must: [], may: ['doctor', 'clinic', 'room', 'number'] },
  'doctor-late': { must: ['time'], may: ['doctor', 'clinic', 'number'] },
  'doctor-break': { must: [], may: ['doctor', 'clinic', 'number'] },
  'doctor-break-until': { must: ['until'], may: ['doctor', 'clinic', 'number'] },
  'doctor-back': { must: ['time'], may: ['doctor', 'clinic', 'number'] },
  'moved-by-clinic': { must: ['doctor', 'day', 'time'], may: ['clinic', 'room', 'number'] },
  'cancelled-by-clinic': { must: ['day'], may: ['doctor', 'clinic', 'number'] },
  'no-show': { must: [], may: ['doctor', 'clinic', 'number'] },
  'no-show-closed': { must: [], may: ['doctor', 'clinic', 'number'] },
} as const satisfies Record<string, { must: Placeholder[]; may: Placeholder[] }>

export type WordableKind = keyof typeof rules
export const wordableKinds = Object.keys(rules) as WordableKind[]

/** The placeholders that the wording of an alert needs, and all that it may have. */
export function placeholdersOf(kind: WordableKind): { must: readonly Placeholder[]; all: readonly Placeholder[] } {
  const { must, may }: { must: readonly Placeholder[]; may: readonly Placeholder[] } = rules[kind]
  return { must, all: [...must, ...may] }
}

/** The longest wording: with names, number and link it is three text messages at most. */
const MAX_WORDING = 240

/**
 * What is wrong with a wording. `unknown`: a placeholder that this alert does not have; `broken`: a brace without its
 * pair.
 */
export type WordingFault = { why: 'empty' | 'long' | 'lines' } | { why: 'broken' | 'unknown' | 'missing'; part: string }

const FILLED_IN = /\{([^{}]*)\}/g

/** The first fault of a wording; null: it can be sent. */
export function wordingFault(kind: WordableKind, text: string): WordingFault | null {
  if (text.trim() === '') return { why: 'empty' }
  if (text.length > MAX_WORDING) return { why: 'long' }
  if (/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text)) return { why: 'lines' }
  const { must, all } = placeholdersOf(kind)
  const named = [...text.matchAll(FILLED_IN)].map(([part, name]) => ({ part, name }))
  const unknown = named.find(({ name }) => !all.some((one) => one === name))
  if (unknown) return { why: 'unknown', part: unknown.part }
  const broken = /[{}]\S*/.exec(text.replace(FILLED_IN, ' '))
  if (broken) return { why: 'broken', part: broken[0] }
  const missing = must.find((one) => !named.some(({ name }) => name === one))
  return missing === undefined ? null : { why: 'missing', part: `{${missing}}` }
}

/**
 * A wording with its placeholders filled in. `filled` gets the text before the placeholder, which may decide its form.
 */
export const fillIn = (text: string, filled: (name: Placeholder, before: string) => string): string =>
  text.replace(FILLED_IN, (_, name: Placeholder, at: number) => filled(name, text.slice(0, at)))

const sentence = (fault: WordingFault): string => {
  switch (fault.why) {
    case 'empty':
      return 'Leave it out for our own wording.'
    case 'long':
      return `At most ${MAX_WORDING} characters.`
    case 'lines':
      return 'One line.'
    case 'broken':
      return `${fault.part} has a brace without its other one.`
    case 'unknown':
      return `${fault.part} cannot be filled in here.`
    case 'missing':
      return `It has to hold ${fault.part}.`
  }
}

const Wording = z.string().max(1_000)

/**
 * A change of one alert's text in one language. `was`: the text when it was read; null: our default. `text`: the new
 * one; null: our default.
 */
const WordingChange = z
  .strictObject({ language: Language, kind: z.enum(wordableKinds), was: Wording.nullable(), text: Wording.nullable() })
  .superRefine(({ kind, text }, context) => {
    const fault = text === null ? null : wordingFault(kind, text)
    if (fault) context.addIssue({ code: 'custom', message: sentence(fault), path: ['text'] })
  })
export type WordingChange = z.infer<typeof WordingChange>

/** At most one change for each alert in each language. */
export const WordingChanges = z
  .array(WordingChange)
  .min(1)
  .max(wordableKinds.length * Language.options.length)

const InOneLanguage = z.strictObject(
  Object.fromEntries(wordableKinds.map((kind) => [kind, Wording.exactOptional()])) as Record<
    WordableKind,
    z.ZodExactOptional<typeof Wording>
  >,
)

/** The clinic's own wording of alerts, by language. Missing ones have our default. */
export const AlertWording = z.strictObject({ en: InOneLanguage, es: InOneLanguage, ar: InOneLanguage })
export type AlertWording = Record<Language, Partial<Record<WordableKind, string>>>

export const noWording: AlertWording = { en: {}, es: {}, ar: {} }
