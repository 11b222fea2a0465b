import type { Channel } from '@anteroom/contracts/contact.ts'
import { Language } from '@anteroom/contracts/status.ts'

/** One sentence in every language, with the channels it is read on, and where and when where that is known. */
export type Row = {
  sentence: string
  on: (Channel | 'web' | 'board')[]
  texts: Record<Language, string>
  situation?: string
}

/** A row whose text in each language comes from `textOf`. */
export const row = (sentence: string, on: Row['on'], textOf: (language: Language) => string): Row => ({
  sentence,
  on,
  texts: Object.fromEntries(Language.options.map((language) => [language, textOf(language)])) as Row['texts'],
})

/** The arguments of each function among the texts, one list for each call. A missing function does not compile. */
export type Examples<Texts> = {
  [Name in keyof Texts as Texts[Name] extends (...facts: never[]) => string ? Name : never]: Texts[Name] extends (
    ...facts: infer Arguments
  ) => string
    ? Arguments[]
    : never
}

type Collection<Texts> = {
  texts: Record<Language, Texts>
  examples: (language: Language) => Examples<Texts>
  /** Names that are not sentences, or have rows of their own. */
  without: (keyof Texts & string)[]
}

/**
 * A row for each text of a collection such as `ChatTexts`, named by its path: `welcome`, `choices.book`, `status 2`.
 */
export function rowsOf<Texts extends object>({ texts, examples, without }: Collection<Texts>, on: Row['on']): Row[] {
  const textsIn = (language: Language) => {
    const kept = Object.entries(texts[language]).filter(([name]) => !without.some((left) => left === name))
    return new Map(flat(kept, examples(language)))
  }
  const inAll = new Map(Language.options.map((language) => [language, textsIn(language)]))
  return [...textsIn('en').keys()].map((name) => row(name, on, (language) => inAll.get(language)?.get(name) ?? ''))
}

/** Nested texts become `name.name`; a function becomes one text for each of its examples. */
function flat(entries: [string, unknown][], examples: Partial<Record<string, unknown[][]>>): [string, string][] {
  return entries.flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string') return [[name, value]]
    if (typeof value === 'object' && value !== null) {
      return flat(
        Object.entries(value).map(([inner, text]) => [`${name}.${inner}`, text]),
        {},
      )
    }
    const calls = examples[name]
    if (typeof value !== 'function' || calls === undefined)
      throw new Error(`"${name}" is neither a text nor a function with an example`)
    return calls.map((facts, index) => [index === 0 ? name : `${name} ${index + 1}`, Reflect.apply(value, null, facts)])
  })
}
