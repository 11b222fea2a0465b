/**
 * Asks one question for all keys that somebody wants to know about. Whoever asks while a question is under way shares the next with
 * all others who do, whatever their keys: an answer always comes from a question that was put after it was asked for.
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
    next ??= underWay.then(put)
    return (await next).get(key)
  }
}
