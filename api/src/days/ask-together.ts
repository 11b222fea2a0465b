import { setImmediate as otherRequests } from 'node:timers/promises'

/**
 * Batches questions: callers that ask at the same moment, or while a question is under way, share the next one, whatever
 * their keys. An answer always comes from a question that was sent after the caller asked.
 */
export function askTogether<Key, Answer>(
  ask: (keys: Key[]) => Promise<Map<Key, Answer>>,
): (key: Key) => Promise<Answer | undefined> {
  let wanted = new Set<Key>()
  let next: Promise<Map<Key, Answer>> | null = null
  let underWay: Promise<unknown> = Promise.resolve()

  function put(): Promise<Map<Key, Answer>> {
    const answers = ask([...wanted])
    wanted = new Set()
    next = null
    underWay = answers.catch(() => {})
    return answers
  }

  return async (key) => {
    wanted.add(key)
    next ??= underWay.then(() => otherRequests()).then(put)
    return (await next).get(key)
  }
}
