import { expect, onTestFinished, test, vi } from 'vitest'
import { longestHold, watchEventLoop } from './event-loop.ts'

test('a turn that computes for long is told, and a process that only waits is not', async () => {
  const lines: string[] = []
  onTestFinished(watchEventLoop((line) => void lines.push(`api     ${line}`)))
  await vi.waitFor(() => expect(lines).toHaveLength(1), { timeout: 15_000 })
  const before = longestHold(lines)

  const until = process.threadCpuUsage().user + 250_000
  while (process.threadCpuUsage().user < until);
  await vi.waitFor(() => expect(longestHold(lines).heldMs).toBeGreaterThan(200), { timeout: 15_000 })

  expect(before.heldMs).toBeLessThan(200)
  expect(longestHold(['something else'])).toEqual({ heldMs: 0, lateMs: 0 })
}, 30_000)
