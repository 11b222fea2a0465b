import type { Arrivals } from '@anteroom/queue/accuracy/arrivals.ts'
import { NEW_HALF_DAYS, cells as sets } from '@anteroom/queue/accuracy/cells.ts'
import { type Score, scoreOf } from '@anteroom/queue/accuracy/score.ts'
import { markdownTable } from '../table.ts'
import type { ReplayedDoctor } from './doctors.ts'
import { LATE, LEADS } from './leads.ts'
import { type Quote, quotesOf } from './quotes.ts'
import { ceiling, fixedRule } from './score.ts'
import type { YoungRow } from './young.ts'

/** The scores of one set of quotes: by the clinic's rule, by the product, and by what could be known in hindsight. */
export type Cell = { name: string; quotes: number; fixed: Score; product: Score; ceiling: Score }

/** The non-empty cells of the table. */
export function cellsOf(quotes: Quote[]): Cell[] {
  const bounds = ceiling(quotes)
  return sets.flatMap(({ name, holds }) => {
    const chosen = quotes.filter(holds)
    if (chosen.length === 0) return []
    return [
      {
        name,
        quotes: chosen.length,
        fixed: scoreOf(fixedRule(chosen)),
        product: scoreOf(chosen),
        ceiling: scoreOf(bounds.filter((_, index) => holds(quotes[index] as Quote))),
      },
    ]
  })
}

const minutes = (figure: number) => figure.toFixed(1)
const percent = (share: number) => `${(share * 100).toFixed(1)} %`

export const quoteTable = (cells: Cell[]): string =>
  markdownTable(
    'quotes,,score: rule,ours,ceiling,ratio,covered,came before,came after,width,error: rule,ours,ceiling'.split(','),
    cells.map(({ name, quotes, fixed, product, ceiling }) => [
      name,
      `${quotes}`,
      minutes(fixed.score),
      minutes(product.score),
      minutes(ceiling.score),
      (product.score / ceiling.score).toFixed(3),
      percent(product.covered),
      percent(product.early),
      percent(product.late),
      minutes(product.width),
      minutes(fixed.error),
      minutes(product.error),
      minutes(ceiling.error),
    ]),
  )

/** The quotes of the same half-days when nobody is asked for the type of the visit, and when everybody is. */
export const typesTable = (notAsked: ReplayedDoctor[], asked: ReplayedDoctor[]): string =>
  markdownTable(
    'types,score,ratio,covered,came before,came after,width,error'.split(','),
    Object.entries({ 'not asked': notAsked, asked }).map(([name, doctors]) => {
      const [all] = cellsOf(doctors.flatMap((doctor) => quotesOf(doctor, 'all-booked')))
      if (!all) throw new Error('There are no quotes')
      const { product, ceiling } = all
      return [
        name,
        minutes(product.score),
        (product.score / ceiling.score).toFixed(3),
        ...[product.covered, product.early, product.late].map(percent),
        minutes(product.width),
        minutes(product.error),
      ]
    }),
  )

export const youngTable = (rows: YoungRow[]): string =>
  markdownTable(
    'doctors nobody knows,quotes,score,covered,came before,came after,width,error'.split(','),
    rows.map(({ name, quotes, product }) => [
      name,
      `${quotes}`,
      minutes(product.score),
      ...[product.covered, product.early, product.late].map(percent),
      minutes(product.width),
      minutes(product.error),
    ]),
  )

/**
 * How many single doctors reach the goal of coverage in each cell, and how far they lie apart. The same in hindsight
 * for comparison, as a few half-days of one doctor may lie far from the expected value.
 */
export function singlesTable(quotes: Quote[]): string {
  const byDoctor = [...Map.groupBy(quotes, ({ doctor }) => doctor).values()].map(cellsOf)
  const within = (score: Score) => score.covered >= COVERED_GOAL.from && score.covered <= COVERED_GOAL.to
  return markdownTable(
    'single doctors,doctors,within 78–85 %: ours,known afterwards,deviation: ours,known afterwards'.split(','),
    sets.map(({ name }) => {
      const same = byDoctor.flatMap((cells) => cells.filter((cell) => cell.name === name))
      const share = (one: 'product' | 'ceiling') =>
        percent(same.filter((cell) => within(cell[one])).length / same.length)
      const deviation = (one: 'product' | 'ceiling') => percent(deviationOf(same.map((cell) => cell[one].covered)))
      return [name, `${same.length}`, share('product'), share('ceiling'), deviation('product'), deviation('ceiling')]
    }),
  )
}

function deviationOf(figures: number[]): number {
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length
  return Math.sqrt(figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / (figures.length - 1))
}

/**
 * How patients arrive when a rule tells them, by the minutes that they need. `hindsight`: by the best quantile, known
 * afterwards.
 */
export type LeadRow = { lead: number; fixed: Arrivals; product: Arrivals; hindsight: Arrivals }

export const leadTable = (rows: LeadRow[]): string =>
  markdownTable(
    'way,late: two ahead,ours,hindsight,idle: two ahead,ours,hindsight'.split(','),
    rows.map(({ lead, fixed, product, hindsight }) => [
      `${lead} min`,
      percent(fixed.late / fixed.told),
      percent(product.late / product.told),
      percent(hindsight.late / hindsight.told),
      `${minutes(fixed.idle / fixed.told)} min`,
      `${minutes(product.idle / product.told)} min`,
      `${minutes(hindsight.idle / hindsight.told)} min`,
    ]),
  )

const SCORE_GOAL = 1.03
const COVERED_GOAL = { from: 0.78, to: 0.85 }
const TAIL_GOAL = 0.12
const FAR_ERROR_GOAL = 20
const NEW_ERROR_GOAL = 13.5
const IDLE_GOALS = [12, 15, 18]

/**
 * Each goal, and whether it is reached. `isFile`: errors in minutes are goals only for a file, as they depend on the
 * doctor.
 */
export function goals(cells: Cell[], leads: LeadRow[], isFile: boolean): string[] {
  const cell = (name: string) => cells.find((one) => one.name === name)
  const goal = (isReached: boolean, text: string) => `${isReached ? 'reached' : 'MISSED '}  ${text}`
  const ratio = (cell('all')?.product.score ?? Number.NaN) / (cell('all')?.ceiling.score ?? Number.NaN)
  const coverage = cells.map(({ name, product: { covered, early, late } }) =>
    goal(
      covered >= COVERED_GOAL.from && covered <= COVERED_GOAL.to && Math.max(early, late) <= TAIL_GOAL,
      `${name}: 78–85 % covered (${percent(covered)}), at most 12 % on either side (${percent(Math.max(early, late))})`,
    ),
  )
  const errors = [
    { name: '10 places away', most: FAR_ERROR_GOAL },
    { name: `half-days 1–${NEW_HALF_DAYS}`, most: NEW_ERROR_GOAL },
  ].flatMap(({ name, most }) => {
    const error = cell(name)?.product.error
    return error === undefined ? [] : [goal(error <= most, `${name}: error at most ${most} min (${minutes(error)})`)]
  })
  const arrivals = leads.map(({ lead, product }) => {
    const [late, idle] = [product.late / product.told, product.idle / product.told]
    const most = IDLE_GOALS[LEADS.indexOf(lead)] ?? 0
    return goal(
      late <= LATE && idle <= most,
      `${lead} min away: at most 10 % late (${percent(late)}), at most ${most} min idle (${minutes(idle)})`,
    )
  })
  return [
    goal(ratio <= SCORE_GOAL, `score at most ${SCORE_GOAL} of the ceiling (${ratio.toFixed(3)})`),
    ...coverage,
    ...(isFile ? [...errors, ...arrivals] : []),
  ]
}
