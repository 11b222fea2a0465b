/**
 * How far ahead a quote looked. `distance`: places to the turn, the patient in the room included. `elapsed`: minutes
 * for which somebody had been in the room; null: the room was empty. `age`: half-days of this doctor measured so far.
 */
export type Horizon = { distance: number; elapsed: number | null; age: number }

const DISTANCES = [1, 2, 5, 10]
/** From these minutes on a consultation counts as one that takes long, and as one that takes very long. */
export const ELAPSED = [0, 8, 20]
/** After this many half-days a doctor is no longer new, and after this many well known. */
export const NEW_HALF_DAYS = 3
const KNOWN_HALF_DAYS = 20

/**
 * A set of quotes with a score of its own. `name`: under which the score is stored. `by`: the feature that divides the
 * quotes; `from`: its lowest value in this set, in places, minutes or half-days.
 */
export type Cell = {
  name: string
  by: 'all' | 'distance' | 'elapsed' | 'age'
  from: number
  holds: (horizon: Horizon) => boolean
}

export const cells: Cell[] = [
  { name: 'all', by: 'all', from: 0, holds: () => true },
  ...DISTANCES.map(
    (places): Cell => ({
      by: 'distance',
      from: places,
      name: `${places} ${places === 1 ? 'place' : 'places'} away`,
      holds: ({ distance }: Horizon) => distance === places,
    }),
  ),
  ...ELAPSED.map(
    (minutes, index): Cell => ({
      by: 'elapsed',
      from: minutes,
      name: `${minutes} min elapsed`,
      holds: ({ elapsed }: Horizon) =>
        elapsed !== null && elapsed >= minutes && elapsed < (ELAPSED[index + 1] ?? Number.POSITIVE_INFINITY),
    }),
  ),
  { name: `half-days 1–${NEW_HALF_DAYS}`, by: 'age', from: 0, holds: ({ age }) => age < NEW_HALF_DAYS },
  {
    name: `half-days ${NEW_HALF_DAYS + 1}–${KNOWN_HALF_DAYS}`,
    by: 'age',
    from: NEW_HALF_DAYS,
    holds: ({ age }) => age >= NEW_HALF_DAYS && age < KNOWN_HALF_DAYS,
  },
  { name: 'later half-days', by: 'age', from: KNOWN_HALF_DAYS, holds: ({ age }) => age >= KNOWN_HALF_DAYS },
]
