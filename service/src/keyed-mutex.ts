/**
 * Runs tasks with the same key one after the other, in the order of the calls; tasks with other keys run in parallel.
 */
export function keyedMutex() {
  const last = new Map<string, Promise<unknown>>()
  return <Result>(key: string, task: () => Promise<Result>): Promise<Result> => {
    const mine = (last.get(key) ?? Promise.resolve()).then(task, task)
    last.set(key, mine)
    const release = () => {
      if (last.get(key) === mine) last.delete(key)
    }
    mine.then(release, release)
    return mine
  }
}
