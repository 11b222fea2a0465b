import type { QueueId } from '@anteroom/contracts/queue.ts'
import type { Asked } from './decide-in-turn.ts'

/** Commands decided together at most: the event loop is blocked in the meantime. */
const MAX_TOGETHER = 32

/** An erasure rewrites what other commands only add to, so it is decided alone. */
const isErasure = ({ run: { command } }: Asked): boolean => command.kind === 'erase' || command.kind === 'erase-visit'

/**
 * Takes the first waiting commands that can be decided together. A key may be among them only once: its second command
 * needs the first one's receipt.
 */
function takeTogether(waiting: Asked[]): Asked[] {
  const keys = new Set<string>()
  const end = waiting.findIndex((asked, index) => {
    if (index === MAX_TOGETHER || (index > 0 && isErasure(asked))) return true
    const { key } = asked.run
    if (key === undefined) return false
    const isThere = keys.has(key)
    keys.add(key)
    return isThere
  })
  const [first] = waiting
  return waiting.splice(0, first && isErasure(first) ? 1 : end < 0 ? waiting.length : end)
}

/**
 * Lines up commands, one line for each day. `work` gets the waiting commands of one day in order of arrival, and then
 * those that came in the meantime; different days are worked on at the same time. It must not reject.
 */
export function waitingLines(work: (id: QueueId, together: Asked[]) => Promise<void>) {
  const lines = new Map<QueueId, Asked[]>()

  async function workOff(id: QueueId, waiting: Asked[]) {
    while (waiting.length > 0) await work(id, takeTogether(waiting))
    lines.delete(id)
  }

  return {
    add(id: QueueId, asked: Asked): void {
      const line = lines.get(id)
      if (line) {
        line.push(asked)
        return
      }
      const started = [asked]
      lines.set(id, started)
      void workOff(id, started)
    },
  }
}
