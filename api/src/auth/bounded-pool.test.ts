import { expect, it } from 'vitest'
import { boundedPool, NotBegunError } from './bounded-pool.ts'

/** A pool whose tasks run until they are ended by name, and the names of those that have begun. */
function givenAPool(waiting = { urgent: 9, other: 9 }) {
  const pool = boundedPool({ atOnce: 2, waiting })
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const start = (name: string, urgent = false) =>
    pool.run(
      () => {
        begun.push(name)
        return new Promise<string>((resolve) => ends.set(name, () => resolve(name)))
      },
      { urgent },
    )
  return { pool, begun, start, end: (name: string) => ends.get(name)?.() }
}

it('runs two at a time, the others in the order in which they came, and urgent ones first', async () => {
  const { begun, start, end } = givenAPool()
  const done = [start('a'), start('b'), start('c'), start('d'), start('urgent', true)]
  await expect.poll(() => begun).toEqual(['a', 'b'])
  end('b')
  await expect.poll(() => begun).toEqual(['a', 'b', 'urgent'])
  end('urgent')
  await expect.poll(() => begun).toEqual(['a', 'b', 'urgent', 'c'])
  for (const name of ['a', 'c']) end(name)
  await expect.poll(() => begun).toHaveLength(5)
  end('d')
  expect(await Promise.all(done)).toEqual(['a', 'b', 'c', 'd', 'urgent'])
})

it('never runs a third, whoever comes while a place is handed on', async () => {
  const pool = boundedPool({ atOnce: 2, waiting: { urgent: 0, other: 1_000 } })
  let running = 0
  let most = 0
  const task = async () => {
    running += 1
    most = Math.max(most, running)
    await null
    running -= 1
    if (most < 3 && started < 200) runs.push(pool.run(task, { urgent: false }))
    started += 1
  }
  let started = 0
  const runs = Array.from({ length: 20 }, () => pool.run(task, { urgent: false }))
  for (const run of runs) await run
  expect(most).toBe(2)
})

it('refuses what finds no room to wait, urgent tasks by their own', async () => {
  const { start } = givenAPool({ urgent: 1, other: 1 })
  const running = [start('a'), start('b'), start('c')]
  await expect(start('d')).rejects.toThrow(NotBegunError)
  running.push(start('urgent', true))
  await expect(start('urgent too', true)).rejects.toThrow(NotBegunError)
  expect(running).toHaveLength(4)
})

it('goes on after a task that failed', async () => {
  const { pool } = givenAPool()
  for (let count = 0; count < 3; count++)
    await expect(pool.run(() => Promise.reject(new Error('no')), { urgent: false })).rejects.toThrow('no')
  expect(await pool.run(async () => 'done', { urgent: false })).toBe('done')
})

it('does not begin what nobody wants any more', async () => {
  const { pool, begun, start, end } = givenAPool()
  const running = [start('a'), start('b')]
  await expect.poll(() => begun).toEqual(['a', 'b'])
  const gone = pool.run(async () => begun.push('gone'), { urgent: false, isWanted: () => false })
  const refused = expect(gone).rejects.toThrow(NotBegunError)
  running.push(start('c'))
  end('a')
  await refused
  await expect.poll(() => begun).toEqual(['a', 'b', 'c'])
})
