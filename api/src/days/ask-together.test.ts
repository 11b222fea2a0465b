import { expect, it } from 'vitest'
import { askTogether } from './ask-together.ts'

/** Questions that are answered when the test says so, with their number. */
function given() {
  const asked: { keys: string[]; answer: () => void; fail: () => void }[] = []
  const ask = askTogether((keys: string[]) => {
    const number = asked.length + 1
    return new Promise<Map<string, string>>((resolve, reject) => {
      const answer = () => resolve(new Map(keys.map((key) => [key, `${key}${number}`])))
      asked.push({ keys, answer, fail: () => reject(new Error('away')) })
    })
  })
  return { asked, ask }
}

it('asks once for all who ask while a question is under way, and only after it', async () => {
  const { asked, ask } = given()
  const first = [ask('a'), ask('b')]
  await expect.poll(() => asked.length).toBe(1)
  const others = [ask('a'), ask('c'), ask('a')]
  asked[0]?.answer()
  expect(await Promise.all(first)).toEqual(['a1', 'b1'])
  await expect.poll(() => asked.length).toBe(2)
  asked[1]?.answer()
  expect(await Promise.all(others)).toEqual(['a2', 'c2', 'a2'])
  expect(asked.map(({ keys }) => keys)).toEqual([
    ['a', 'b'],
    ['a', 'c'],
  ])
})

it('asks once for all whose requests came at the same moment, however long each took to ask', async () => {
  const { asked, ask } = given()
  const first = ask('a')
  for (let step = 0; step < 20; step++) await Promise.resolve()
  const second = ask('b')
  await expect.poll(() => asked.length).toBe(1)
  asked[0]?.answer()
  expect(await Promise.all([first, second])).toEqual(['a1', 'b1'])
})

it('asks anew after a question that failed', async () => {
  const { asked, ask } = given()
  const failed = ask('a')
  await expect.poll(() => asked.length).toBe(1)
  const next = ask('a')
  asked[0]?.fail()
  await expect(failed).rejects.toThrow('away')
  await expect.poll(() => asked.length).toBe(2)
  asked[1]?.answer()
  expect(await next).toBe('a2')
})
