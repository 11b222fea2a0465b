import type { QueueId } from '@anteroom/contracts/queue.ts'
import type { Asked } from './decide-in-turn.ts'

/** So many are decided together at most: between two of them the event loop is not free. */
const MAX_TOGETHER = 32

/** What erases a person rewrites what the others would only add to. */
const isErasure = ({ run: { command } }: Asked): boolean => command.kind === 'erase' || command.kind === 'erase-visit'

/** The first of those who wait that can be decided together: a key twice among them would be asked for in vain. */
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
 * A line of commands for each day. `work` is given those who wait for one day, in the order of their coming, and then those who
 * came meanwhile; different days are worked on at the same time. It must not reject.
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
