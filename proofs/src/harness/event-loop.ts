import { monitorEventLoopDelay } from 'node:perf_hooks'

const LOOK_EVERY_MS = 10
const TELL_EVERY_MS = 500

const BEGINNING = 'the event loop was held for'

const moment = () => {
  const { user, system } = process.threadCpuUsage()
  return { wall: performance.now(), computed: (user + system) / 1_000 }
}

/**
 * Writes twice a second for how long the event loop was held. Only the thread's own CPU time counts; the delay, written
 * beside it, also includes the time in which a busy machine let the process wait. Returns a function that ends this.
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

/** The longest hold and the longest delay in these lines of a process, in milliseconds. */
export function longestHold(lines: string[]): { heldMs: number; lateMs: number } {
  const told = lines.flatMap((line) => {
    const [, held, late] = line.match(`${BEGINNING} (\\d+) ms, and late by (\\d+) ms`) ?? []
    return held === undefined ? [] : [{ held: Number(held), late: Number(late) }]
  })
  return { heldMs: Math.max(0, ...told.map(({ held }) => held)), lateMs: Math.max(0, ...told.map(({ late }) => late)) }
}
