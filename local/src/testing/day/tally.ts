import type { Effort } from './hands.ts'
import { type Kind, kinds, type Visitor } from './visitors.ts'

export type Role = 'doctor' | 'desk'

/**
 * The presses that a visit may take. In turn: one of each. A walk-in is also asked for the name, and ends with the way
 * back to the search. Somebody who is absent, or was started by mistake, takes another press or two.
 */
const goals: Record<Kind, Record<Role, number>> = {
  plain: { doctor: 1, desk: 1 },
  'walk-in': { doctor: 1, desk: 3 },
  hold: { doctor: 1, desk: 2 },
  skip: { doctor: 4, desk: 2 },
  'no-show': { doctor: 3, desk: 0 },
  undo: { doctor: 3, desk: 1 },
  transfer: { doctor: 4, desk: 1 },
}

const none = (): Effort => ({ presses: 0, steps: 0 })

/** The percentile of these times, in whole milliseconds; NaN for none. */
export const percentile = (times: readonly number[], share: number): number =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? Number.NaN)

/** Counts the effort of a day. */
export function tally(everybody: Visitor[]) {
  const spent = new Map(everybody.map(({ name }) => [name, { doctor: none(), desk: none() }]))
  /** Effort for no visit in particular. */
  const besides = none()
  /** The milliseconds from a press until the page shows what the server says. */
  const times: number[] = []
  /** Visitors with an intended mistake, whose effort is no measure. */
  const spoiled = new Set<string>()
  const mistakes = { made: 0, harmless: 0 }
  /** How often the large button had moved away from the pointer after a press. */
  const moved = { times: 0 }

  function lineOf(kind: Kind): string[] {
    const ofKind = everybody.filter((visitor) => visitor.kind === kind && !spoiled.has(visitor.name))
    if (ofKind.length === 0) return []
    const mean = (role: Role, what: keyof Effort) =>
      ofKind.reduce((sum, { name }) => sum + (spent.get(name)?.[role][what] ?? 0), 0) / ofKind.length
    const cell = (role: Role) => `${role} ${mean(role, 'presses').toFixed(2)} (${mean(role, 'steps').toFixed(1)})`
    return [`  ${kind.padEnd(9)} ${String(ofKind.length).padStart(3)}  ${cell('doctor')}  ${cell('desk')}`]
  }

  return {
    mistakes,
    moved,
    spoils: ({ name }: Visitor) => spoiled.add(name),
    took: (ms: number) => times.push(ms),
    /** `of`: whose visit it was for; null: no visit in particular. */
    add(role: Role, of: Visitor | null, { presses, steps }: Effort) {
      const effort = (of && spent.get(of.name)?.[role]) ?? besides
      effort.presses += presses
      effort.steps += steps
    },
    slowestMs: () => Math.max(0, ...times),
    /** A table of the means, and a sentence for each visit that took more than it may. */
    report(head: string): { lines: string[]; faults: string[] } {
      const at = (share: number) => percentile(times, share) || 0
      const lines = [
        head,
        ...kinds.flatMap(lineOf),
        `  besides ${besides.presses} presses (${besides.steps}) for lateness and the last to leave`,
        `  mistakes: ${mistakes.made} made, ${mistakes.harmless} did no harm`,
        `  from a press to its own page: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`,
      ]
      const faults = everybody.flatMap(({ name, kind }) =>
        (['doctor', 'desk'] as const).flatMap((role) => {
          const presses = spent.get(name)?.[role].presses ?? 0
          return presses > goals[kind][role] ? [`${name} (${kind}) took ${presses} presses of the ${role}`] : []
        }),
      )
      if (moved.times > 0) faults.push(`the large button moved away from the pointer ${moved.times} times`)
      return { lines, faults }
    },
  }
}
