import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { listen } from '../stand-ins/listener.ts'
import { type Child, startChild } from './child.ts'
import { freePort } from './free-port.ts'
import { pauseAfter, reviver } from './reviver.ts'
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

const module = (name: string) => JSON.stringify(join(import.meta.dirname, name))

test('what a program has started ends when that is killed and can do nothing about it', async () => {
  const inner = JSON.stringify({ command: process.execPath, args: ['-e', listens] })
  const outer = `const { startChild } = await import(${module('child.ts')})
    await startChild({ ...${inner}, onLine: console.log })`
  const lines: string[] = []
  const parent = await startChild({
    command: process.execPath,
    args: ['--input-type=module', '-e', outer],
    onLine: (line) => lines.push(line),
  })
  await vi.waitFor(() => expect(lines).toHaveLength(1), 5_000)
  const port = Number(lines[0])
  expect(await freePort(port)).not.toBe(port)

  process.kill(parent.pid, 'SIGKILL')

  await vi.waitFor(async () => expect(await freePort(port)).toBe(port), 5_000)
})

test('what ends by itself is started again, later each time, and what is stopped is not', async () => {
  const said: string[] = []
  const pauses: number[] = []
  const children: Child[] = []
  const pauseMs = (ends: number) => {
    pauses.push(pauseAfter(ends))
    return 1
  }
  const revive = reviver({ start, isOver: () => false, say: (line) => said.push(line), pauseMs })
  async function start(name: string) {
    const isLast = children.length === 3
    const child = await startChild({ command: 'sh', args: ['-c', isLast ? 'sleep 60' : 'echo gone; exit 7'] })
    children.push(child)
    revive(name, child)
  }

  await start('api')

  await vi.waitFor(() => expect(children).toHaveLength(4), 5_000)
  expect(pauses).toEqual([1_000, 2_000, 4_000])
  expect(said[0]).toContain('The api has ended by itself')
  expect(said[0]).toContain('gone')
  await children[3]?.stop()
  expect(children).toHaveLength(4)
  expect([5, 6, 20].map(pauseAfter)).toEqual([16_000, 30_000, 30_000])
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
