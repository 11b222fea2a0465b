import { featuresOf, PLACES } from './features.ts'

/** What a text may be, and how certain that is, from 0 to 1. */
export type Opinion<Label extends string> = { label: Label; certainty: number }

const ROUNDS = 4
/** The share of the features of an example that is left out, others in each round, so that no text hangs on one of them. */
const LEFT_OUT = 0.3
/** How far the first round follows an example; later ones follow less. */
const FIRST_STEP = 4
const BIAS_STEP = 0.1
/** An example whose label is this far from certain, or less, is passed over. */
const KNOWN = 0.1

/** So many examples are learnt, or prepared, in one piece: a few milliseconds. */
export const PIECE = 64

/** What learning makes of examples: of a text it says every label, the most certain first. */
type Learnt<Label extends string> = (text: string) => Opinion<Label>[]

/** Numbers from 0 to below 1 that are the same at each start. */
function sameChance(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
}

/** Probabilities of what the sums say, in place. */
function normalise(sums: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY
  for (let at = 0; at < sums.length; at++) highest = Math.max(highest, sums[at] ?? 0)
  let total = 0
  for (let at = 0; at < sums.length; at++) {
    sums[at] = Math.exp((sums[at] ?? 0) - highest)
    total += sums[at] ?? 0
  }
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) / total
}

/**
 * Learns from examples which label a text has: a multinomial logistic regression over {@link featuresOf}, by stochastic
 * gradient descent in a fixed order, so that the same examples give the same opinions everywhere. It stops after every
 * {@link PIECE} examples, so that the caller can do something else in between. `features`: those of an example, where they
 * are known already.
 */
export function* learn<Label extends string>(
  examples: readonly { text: string; label: Label }[],
  features: (text: string) => readonly number[] = featuresOf,
): Generator<void, Learnt<Label>> {
  const labels = [...new Set(examples.map(({ label }) => label))].toSorted()
  const count = labels.length
  const weights = new Float32Array(PLACES * count)
  const biases = new Float64Array(count)

  /** How rare each feature is: what is in few examples tells more of them than what is in many. */
  const rarity = new Float32Array(PLACES)

  /** By which the features of one text have the length 1 together. */
  function scaleOf(features: readonly number[]): number {
    let squares = 0
    for (const feature of features) squares += (rarity[feature] ?? 0) ** 2
    return 1 / Math.sqrt(squares || 1)
  }

  const sums = new Float64Array(count)

  /** How likely each label is; the next call writes over it. */
  function weigh(features: readonly number[], scale: number): Float64Array {
    sums.fill(0)
    let next = 0
    // Four features at a time, in their order: the sums are read and written once for them.
    for (; next + 3 < features.length; next += 4) {
      const one = features[next] ?? 0
      const two = features[next + 1] ?? 0
      const three = features[next + 2] ?? 0
      const four = features[next + 3] ?? 0
      const [countsOne, countsTwo] = [rarity[one] ?? 0, rarity[two] ?? 0]
      const [countsThree, countsFour] = [rarity[three] ?? 0, rarity[four] ?? 0]
      for (let at = 0; at < count; at++) {
        sums[at] =
          (sums[at] ?? 0) +
          (weights[one * count + at] ?? 0) * countsOne +
          (weights[two * count + at] ?? 0) * countsTwo +
          (weights[three * count + at] ?? 0) * countsThree +
          (weights[four * count + at] ?? 0) * countsFour
      }
    }
    for (; next < features.length; next++) {
      const feature = features[next] ?? 0
      const from = feature * count
      const counts = rarity[feature] ?? 0
      for (let at = 0; at < count; at++) sums[at] = (sums[at] ?? 0) + (weights[from + at] ?? 0) * counts
    }
    for (let at = 0; at < count; at++) sums[at] = (sums[at] ?? 0) * scale + (biases[at] ?? 0)
    normalise(sums)
    return sums
  }

  const taught: { features: readonly number[]; label: number }[] = []
  for (const { text, label } of examples) {
    if (taught.length % PIECE === 0) yield
    const found = features(text)
    for (const feature of found) rarity[feature] = (rarity[feature] ?? 0) + 1
    taught.push({ features: found, label: labels.indexOf(label) })
  }
  for (const [feature, seen] of rarity.entries()) rarity[feature] = Math.log((taught.length + 1) / (seen + 1))
  const chance = sameChance()
  for (let round = 0; round < ROUNDS; round++) {
    for (let last = taught.length - 1; last > 0; last--) {
      const other = Math.floor(chance() * (last + 1))
      const [one, two] = [taught[last], taught[other]]
      if (one && two) [taught[last], taught[other]] = [two, one]
    }
    const step = FIRST_STEP / (1 + round)
    for (const [at, { features: all, label }] of taught.entries()) {
      if (at % PIECE === 0) yield
      const some = all.filter(() => chance() >= LEFT_OUT)
      const scale = scaleOf(some)
      const errors = weigh(some, scale)
      errors[label] = (errors[label] ?? 0) - 1
      // What is known already teaches little.
      if ((errors[label] ?? 0) > -KNOWN) continue
      const scaled = step * scale
      for (let at = 0; at < count; at++) {
        const error = errors[at] ?? 0
        biases[at] = (biases[at] ?? 0) - error * step * BIAS_STEP
        errors[at] = error * scaled
      }
      for (const feature of some) {
        const from = feature * count
        const counts = rarity[feature] ?? 0
        for (let at = 0; at < count; at++) weights[from + at] = (weights[from + at] ?? 0) - (errors[at] ?? 0) * counts
      }
    }
  }

  return (text) => {
    const found = featuresOf(text)
    const certainties = weigh(found, scaleOf(found))
    return labels
      .map((label, at) => ({ label, certainty: certainties[at] ?? 0 }))
      .toSorted((a, b) => b.certainty - a.certainty)
  }
}
