import { monitorEventLoopDelay } from 'node:perf_hooks'

const LOOK_EVERY_MS = 10
const TELL_EVERY_MS = 500

const BEGINNING = 'the event loop was held for'

const moment = () => {
  const { user, system } = process.threadCpuUsage()
  return { wall: performance.now(), computed: (user + system) / 1_000 }
}

/**
 * Says twice a second for how long the event loop was held at a time. It is held by what its thread computes: on a
 * machine with other work a process stands still as well, which the delay, said beside it, has in it. Returns what ends
 * this.
 */
export function watchEventLoop(say: (line: string) => void): () => void {
  const delay = monitorEventLoopDelay({ resolution: LOOK_EVERY_MS })
  delay.enable()
  let longest = 0
  let before = moment()
  const looking = setInterval(() => {
    const now = moment()
    longest = Math.max(longest, Math.min(now.wall - before.wall, now.computed - before.computed))
    before = now
  }, LOOK_EVERY_MS).unref()
  const telling = setInterval(() => {
    say(`${BEGINNING} ${Math.round(longest)} ms, and late by ${Math.round(delay.max / 1e6)} ms`)
    longest = 0
    delay.reset()
  }, TELL_EVERY_MS).unref()
  return () => {
    clearInterval(looking)
    clearInterval(telling)
    delay.disable()
  }
}

/** The longest hold and the longest delay that these lines of a process tell of, in milliseconds. */
export function longestHold(lines: string[]): { heldMs: number; lateMs: number } {
  const told = lines.flatMap((line) => {
    const [, held, late] = line.match(`${BEGINNING} (\\d+) ms, and late by (\\d+) ms`) ?? []
    return held === undefined ? [] : [{ held: Number(held), late: Number(late) }]
  })
  return { heldMs: Math.max(0, ...told.map(({ held }) => held)), lateMs: Math.max(0, ...told.map(({ late }) => late)) }
}
