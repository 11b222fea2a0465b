/** Runs tasks that share a name one after the other, in the order in which they came. Others are not held up. */
export function keyedMutex() {
  const last = new Map<string, Promise<unknown>>()
  return <Result>(name: string, task: () => Promise<Result>): Promise<Result> => {
    const mine = (last.get(name) ?? Promise.resolve()).then(task, task)
    last.set(name, mine)
    const leave = () => {
      if (last.get(name) === mine) last.delete(name)
    }
    mine.then(leave, leave)
    return mine
  }
}
