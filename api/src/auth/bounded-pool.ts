/** The task was not begun: too much waits, or it waited until nobody wanted it any more. */
export class NotBegunError extends Error {}

/** `waiting`: how many tasks of each kind may wait. Urgent ones go first, and have room of their own. */
type Bounds = { atOnce: number; waiting: { urgent: number; other: number } }

export type How = { urgent: boolean /** Asked when its turn comes. */; isWanted?: () => boolean }

/**
 * Runs at most `atOnce` tasks at a time. Rejects with {@link NotBegunError} what finds no room to wait, and what nobody
 * wants any more, so that those who gave up hold up nobody who waits.
 */
export function boundedPool({ atOnce, waiting }: Bounds) {
  const lines: Record<'urgent' | 'other', (() => void)[]> = { urgent: [], other: [] }
  let running = 0

  async function turn(kind: 'urgent' | 'other'): Promise<void> {
    if (running < atOnce) {
      running += 1
      return
    }
    if (lines[kind].length >= waiting[kind]) throw new NotBegunError()
    await new Promise<void>((begin) => lines[kind].push(begin))
  }

  /** Hands the place of a task that has ended to the next, so that nobody who comes in between takes it too. */
  function passOn() {
    const begin = lines.urgent.shift() ?? lines.other.shift()
    if (begin) begin()
    else running -= 1
  }

  return {
    async run<Result>(task: () => Promise<Result>, { urgent, isWanted = () => true }: How): Promise<Result> {
      await turn(urgent ? 'urgent' : 'other')
      try {
        if (!isWanted()) throw new NotBegunError()
        return await task()
      } finally {
        passOn()
      }
    },
  }
}
