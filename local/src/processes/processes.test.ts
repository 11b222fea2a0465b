import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test, vi } from 'vitest'
import { listen } from '../stand-ins/listener.ts'
import { startChild } from './child.ts'
import { freePort } from './free-port.ts'
import { waitUntil } from './wait-until.ts'

test('a port in use is not given out', async () => {
  const taken = createServer()
  const { port, stop } = await listen(taken)

  expect(await freePort(port)).not.toBe(port)
  stop()
  await once(taken, 'close')
  expect(await freePort(port)).toBe(port)
})

const listens = "require('node:net').createServer().listen(0, function () { console.log(this.address().port) })"

test('stopping a program ends what it started, too', async () => {
  const lines: string[] = []
  const child = await startChild({
    command: 'sh',
    args: ['-c', `"${process.execPath}" -e "${listens}" & wait`],
    onLine: (line) => lines.push(line),
  })
  await vi.waitFor(() => expect(lines).toHaveLength(1), 5_000)
  const port = Number(lines[0])
  expect(await freePort(port)).not.toBe(port)

  await child.stop()

  expect(child.running()).toBe(false)
  await vi.waitFor(async () => expect(await freePort(port)).toBe(port))
})

test('a program that is not there is an error', async () => {
  await expect(startChild({ command: '/no/such/program', args: [] })).rejects.toThrow('ENOENT')
})

test('waiting ends at once when it is no longer worthwhile, and says why', async () => {
  const wait = waitUntil(async () => false, {
    limitMs: 60_000,
    stillWorthwhile: () => false,
    explain: () => 'It ended.',
  })

  await expect(wait).rejects.toThrow('It ended.')
})
