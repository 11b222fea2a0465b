import { boardSentences } from './board-sentences.ts'
import { type Candidate, type Meaning, meaningOf, untrue } from './meaning.ts'
import { pageFacts, pageSentences } from './page-sentences.ts'
import { choices } from './sentences.ts'
import type { Truth } from './situation.ts'
import type { SeenBoard, SeenPage } from './surfaces.ts'
import { isTrue } from './truth-table.ts'

/** The untrue claims of a text. */
export const faultsOf = (surface: string, { kinds, claims }: Meaning, now: Truth): string[] => [
  ...kinds.filter((kind) => !isTrue(kind, now)).map((kind) => `${surface}: "${kind}" is not true`),
  ...untrue(claims, now).map((fault) => `${surface}: "${kinds.join(', ')}" says ${fault}`),
]

/** A change since the last message, which only that message's channel knows: it is judged there. */
const CHANGE = /(^|\n)About [^\n]+ (later|earlier) than we said[^\n]*/

/** A text without the change since the last one. */
export const withoutChange = (text: string): string => text.replace(CHANGE, '').trim()

/** The faults of a text according to its meaning. A text that the product does not have is a fault. */
export const judged = (surface: string, text: string, known: { now: Truth; candidates: Iterable<Candidate> }) => {
  const changed = CHANGE.test(text)
    ? faultsOf(surface, { kinds: [surface === 'page' ? 'page change' : 'chat change'], claims: {} }, known.now)
    : []
  const rest = withoutChange(text)
  if (rest === '') return changed
  const meaning = meaningOf(rest, known.candidates)
  return [...changed, ...(meaning ? faultsOf(surface, meaning, known.now) : [`${surface}: unknown "${text}"`])]
}

export const judgedChoices = (surface: string, offered: string[], now: Truth) =>
  offered.flatMap((choice) => judged(surface, choice, { now, candidates: choices() }))

export function judgePage(seen: NonNullable<SeenPage>, now: Truth): string[] {
  const said = [seen.title, ...seen.lines]
  const spoken = [`${said[0]}.`, ...said.slice(1)].join(' ')
  const [tab = ''] = seen.tab.split(' · ')
  return [
    ...[tab, ...seen.texts].flatMap((text) => judged('page', text, { now, candidates: pageSentences(now) })),
    ...seen.facts.flatMap((fact) => judged('page', fact, { now, candidates: pageFacts(now) })),
    ...(seen.spoken === spoken ? [] : [`page: a screen reader says "${seen.spoken}" and not "${spoken}"`]),
  ]
}

export function judgeBoard({ row, doctorStatus }: NonNullable<SeenBoard>, now: Truth): string[] {
  if (row === null) return ['board: does not have the patient']
  const faults = row.texts.flatMap((text) => judged('board', text, { now, candidates: boardSentences(now) }))
  if (doctorStatus !== now.status.doctorStatus) faults.push("board: says another doctor's status")
  if (row.status !== now.status.status) faults.push('board: says another status')
  if (row.stage !== now.status.stage) faults.push('board: says another stage')
  // Staff read a time as a plan, so it may be "now".
  return faults.filter((fault) => !fault.endsWith('a clock time for now'))
}
