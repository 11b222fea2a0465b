/**
 * Runs one task for each key at a time. Whoever asks while it runs shares the run that begins after it with all others who do:
 * what is given always began after it was asked for, and a burst costs two runs.
 */
export function oneAfterTheOther<Key, Result>(task: (key: Key) => Promise<Result>): (key: Key) => Promise<Result> {
  const running = new Map<Key, { now: Promise<Result>; next: Promise<Result> | null }>()

  function begin(key: Key): Promise<Result> {
    const now = task(key)
    const mine = { now, next: null }
    running.set(key, mine)
    const end = () => {
      if (running.get(key) === mine && mine.next === null) running.delete(key)
    }
    now.then(end, end)
    return now
  }

  return (key) => {
    const under = running.get(key)
    if (under === undefined) return begin(key)
    const again = () => begin(key)
    under.next ??= under.now.then(again, again)
    return under.next
  }
}
