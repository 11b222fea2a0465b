/** Random numbers that repeat with the same seed. */
export type Random = ReturnType<typeof randomFrom>

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to choose what a test does next. */
export function randomFrom(seed: number) {
  let state = seed >>> 0
  function unit(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** A whole number from `from` to `to`, both included. */
  const int = (from: number, to: number) => from + Math.floor(unit() * (to - from + 1))
  function pick<Thing>(things: readonly Thing[]): Thing {
    const thing = things[int(0, things.length - 1)]
    if (thing === undefined) throw new Error('There is nothing to choose from')
    return thing
  }
  return {
    int,
    pick,
    chance: (probability: number) => unit() < probability,
    shuffled<Thing>(things: readonly Thing[]): Thing[] {
      return things
        .map((thing) => ({ thing, at: unit() }))
        .sort((a, b) => a.at - b.at)
        .map(({ thing }) => thing)
    },
    /** An independent source for one of several tasks, so that they do not change each other's numbers. */
    fork: () => randomFrom(int(0, 2 ** 31)),
  }
}

/** A random seed. */
export const anySeed = () => Math.floor(Math.random() * 2 ** 31)
