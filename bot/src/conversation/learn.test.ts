import { expect, it } from 'vitest'
import { learn, PIECE } from './learn.ts'

const examples = [
  { text: 'when is my turn', label: 'turn' },
  { text: 'how long is the wait', label: 'turn' },
  { text: 'where is the clinic', label: 'where' },
  { text: 'what is your address', label: 'where' },
] as const

/** Learns to the end, with something else to do after each piece. */
function learnt<Label extends string>(taught: readonly { text: string; label: Label }[], between = () => {}) {
  const course = learn(taught)
  for (let pieces = 0; ; pieces++) {
    const { done, value } = course.next()
    if (done) return { pieces, opinionsOn: value }
    between()
  }
}

it('is surer of what it has seen', () => {
  const { opinionsOn } = learnt(examples)
  expect(opinionsOn('the address of the clinic')[0]).toMatchObject({ label: 'where' })
  expect(opinionsOn('what is your address')[0]?.certainty).toBeGreaterThan(opinionsOn('zzz')[0]?.certainty ?? 1)
})

it('comes to the same each time, and with other work between its pieces', () => {
  const other = learn(examples.toReversed())
  const [alone, beside] = [learnt(examples), learnt(examples, () => other.next())]
  for (const text of ['where are you', 'my turn', 'zzz']) {
    expect(beside.opinionsOn(text)).toEqual(alone.opinionsOn(text))
  }
})

it('stops after so many examples, when it prepares them and in each of the four rounds', () => {
  const many = Array.from({ length: 3 * PIECE + 1 }, (_, at) => ({ text: `turn ${at}`, label: `${at % 2}` }))
  expect(learnt(many).pieces).toBe((1 + 4) * 4)
})
