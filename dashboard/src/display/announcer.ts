import type { DisplayCall } from '@anteroom/contracts/display.ts'
import { keyOf } from './calls.ts'

/**
 * How long a call has the screen to itself, in milliseconds, the chime and the words included where they are shorter.
 */
const ALONE_MS = 6_000

type Parts = {
  /** Shows which call is being announced; null: none. */
  show: (key: string | null) => void
  /** Chimes and speaks; resolves when it is silent again. Must not reject. */
  sound: (call: DisplayCall) => Promise<void>
  pause: (milliseconds: number) => Promise<void>
}

export type Announcer = ReturnType<typeof announcer>

/** Announces calls one after another, so that two doctors who call at once are both understood. */
export function announcer({ show, sound, pause }: Parts) {
  let waiting: DisplayCall[] = []
  let isRunning = false
  let isEnded = false

  async function run() {
    isRunning = true
    for (let call = waiting.shift(); call !== undefined && !isEnded; call = waiting.shift()) {
      show(keyOf(call))
      await Promise.all([sound(call), pause(ALONE_MS)])
    }
    isRunning = false
    if (!isEnded) show(null)
  }

  return {
    /** `stand`: the keys of all calls that stand now; what was undone before its turn is not announced. */
    announce(calls: DisplayCall[], stand: ReadonlySet<string>) {
      waiting = [...waiting, ...calls].filter((call) => stand.has(keyOf(call)))
      if (!isRunning && waiting.length > 0) run()
    },
    end() {
      isEnded = true
      waiting = []
    },
  }
}
