import type { Channel } from '@anteroom/contracts/contact.ts'
import { Language } from '@anteroom/contracts/status.ts'

/** One sentence in every language, and where it is read. */
export type Row = { sentence: string; on: (Channel | 'web')[]; texts: Record<Language, string> }

/** The same sentence in every language, said by `say`. */
export const row = (sentence: string, on: Row['on'], say: (language: Language) => string): Row => ({
  sentence,
  on,
  texts: Object.fromEntries(Language.options.map((language) => [language, say(language)])) as Row['texts'],
})

/** What each function among the texts is called with, once or several times. One that is left out does not compile. */
export type Examples<Texts> = {
  [Name in keyof Texts as Texts[Name] extends (...facts: never[]) => string ? Name : never]: Texts[Name] extends (
    ...facts: infer Told
  ) => string
    ? Told[]
    : never
}

type Collection<Texts> = {
  texts: Record<Language, Texts>
  examples: (language: Language) => Examples<Texts>
  /** Names of what is no sentence, or has rows of its own. */
  without: (keyof Texts & string)[]
}

/** A row for each text of a collection such as `ChatTexts`, named as there: `welcome`, `choices.book`, `status 2`. */
export function rowsOf<Texts extends object>({ texts, examples, without }: Collection<Texts>, on: Row['on']): Row[] {
  const said = (language: Language) => {
    const kept = Object.entries(texts[language]).filter(([name]) => !without.some((left) => left === name))
    return new Map(flat(kept, examples(language)))
  }
  const inAll = new Map(Language.options.map((language) => [language, said(language)]))
  return [...said('en').keys()].map((name) => row(name, on, (language) => inAll.get(language)?.get(name) ?? ''))
}

/** Texts within texts become `name.name`; a function one text for each of its examples. */
function flat(entries: [string, unknown][], examples: Partial<Record<string, unknown[][]>>): [string, string][] {
  return entries.flatMap(([name, said]): [string, string][] => {
    if (typeof said === 'string') return [[name, said]]
    if (typeof said === 'object' && said !== null) {
      return flat(
        Object.entries(said).map(([inner, text]) => [`${name}.${inner}`, text]),
        {},
      )
    }
    const told = examples[name]
    if (typeof said !== 'function' || told === undefined) throw new Error(`"${name}" is no text that an example fits`)
    return told.map((facts, index) => [index === 0 ? name : `${name} ${index + 1}`, Reflect.apply(said, null, facts)])
  })
}
