/** The task was not started: too many are waiting, or nobody wants it any more. */
export class NotBegunError extends Error {}

/** `waiting`: how many tasks of each kind may wait. Urgent ones go first, and have room of their own. */
type Bounds = { atOnce: number; waiting: { urgent: number; other: number } }

export type How = { urgent: boolean /** Asked when its turn comes. */; isWanted?: () => boolean }

/**
 * Runs at most `atOnce` tasks at a time. Rejects with {@link NotBegunError} if there is no room to wait, or if nobody
 * wants the task any more: tasks of people who gave up must not delay others.
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

  /** Gives the place of a finished task directly to the next one, so that no newcomer takes it too. */
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
