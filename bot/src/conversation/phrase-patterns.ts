import { plain } from './plain.ts'
import { writeOut } from './written-out.ts'

/** Every text that a pattern stands for: "(my|the) turn" is two. */
export function alternatives(pattern: string): string[] {
  const [, before = '', choices, after = ''] = /^(.*?)\(([^()]*)\)(.*)$/.exec(pattern) ?? []
  if (choices === undefined) return [pattern]
  return choices.split('|').flatMap((choice) => alternatives(`${before}${choice}${after}`))
}

/** The texts of a list with patterns in it. */
export const listOf = (texts: string) => patternsOf(texts).flatMap(alternatives)
/** The patterns of a list. */
export const patternsOf = (texts: string) => texts.split(/,(?![^(]*\))/).map((pattern) => pattern.trim())

/** More texts than this are not written down one by one. */
const MAX_TEXTS = 100
/** How many texts a pattern stands for, its gaps aside. */
const countOf = (pattern: string): number =>
  [...pattern.matchAll(/\(([^()]*)\)/g)].reduce((sum, [, choices = '']) => sum * choices.split('|').length, 1)

/** Whether a pattern has gaps, or so many texts that an expression is shorter than their list. */
export const needsExpression = (pattern: string): boolean =>
  pattern.includes('*') || (pattern.includes(' ') && countOf(pattern) > MAX_TEXTS)

/** A part of a pattern in plain letters, with the spaces around it. */
const plainPart = (part: string): string => {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(part) ?? []
  const written = inner.split('*').map((one) => writeOut(plain(one)))
  return `${before}${written.join(' * ').trim()}${after}`
}

/** The parts of a pattern: each a list of choices, or a gap. */
const partsOf = (pattern: string): (readonly string[] | '*')[] =>
  (pattern.match(/\([^()]*\)|\*|[^(*]+/g) ?? []).map((part) =>
    part === '*'
      ? part
      : part
          .replace(/^\(|\)$/g, '')
          .split('|')
          .map(plainPart)
          // Of "come" and "come in" the longer is meant.
          .toSorted((a, b) => b.length - a.length),
  )

/** A space, unless an empty choice has left one already. */
const SPACE = '(?: |(?<= ))'
const GAP = '((?:\\S+ ){0,4})'
/** A pattern as an expression for its place in a text that ends in a space; its groups are the words in its gaps. */
export const expressionOf = (pattern: string): RegExp => {
  const written = partsOf(pattern).map((part) =>
    part === '*' ? GAP : `(?:${part.join('|')})`.replace(/\s+/g, SPACE).replaceAll('*', GAP),
  )
  return new RegExp(`${written.join('')}${SPACE}`, 'y')
}

/** The words that a pattern may begin with; '' for a gap. */
export const beginningsOf = (pattern: string): ReadonlySet<string> => new Set(beginnings(partsOf(pattern)))

function beginnings([part, ...others]: (readonly string[] | '*')[], word = ''): string[] {
  if (part === undefined || part === '*') return [word]
  return part.flatMap((choice) => {
    const [first = '', ...more] = `${word}${choice}`.trimStart().split(' ')
    return more.length > 0 ? [first] : beginnings(others, first)
  })
}
