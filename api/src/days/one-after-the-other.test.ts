import { expect, it } from 'vitest'
import { oneAfterTheOther } from './one-after-the-other.ts'

it('gives to whoever asks during a run the one run that begins after it', async () => {
  const begun: (() => void)[] = []
  const run = oneAfterTheOther(async (key: string) => {
    const number = begun.length + 1
    await new Promise<void>((resolve) => begun.push(resolve))
    return `${key}${number}`
  })
  const first = run('a')
  const others = [run('a'), run('a'), run('a')]
  expect(begun).toHaveLength(1)
  begun[0]?.()
  expect(await first).toBe('a1')
  await expect.poll(() => begun.length).toBe(2)
  const last = run('a')
  begun[1]?.()
  expect(await Promise.all(others)).toEqual(['a2', 'a2', 'a2'])
  await expect.poll(() => begun.length).toBe(3)
  begun[2]?.()
  expect(await last).toBe('a3')
})

it('begins anew after a run that failed', async () => {
  let runs = 0
  const run = oneAfterTheOther(async () => {
    runs += 1
    if (runs === 1) throw new Error('away')
    return runs
  })
  const [failed, next] = [run('a'), run('a')]
  await expect(failed).rejects.toThrow('away')
  expect(await next).toBe(2)
  expect(await run('a')).toBe(3)
})
