/** Gives each play its own doctors, in the order of the requests. A returned doctor is free again. */
export function doctorPool(doctorIds: string[]) {
  const free = [...doctorIds]
  const waiting: { count: number; give: (doctorIds: string[]) => void }[] = []

  function giveAll() {
    for (let next = waiting[0]; next && next.count <= free.length; next = waiting[0]) {
      waiting.shift()
      next.give(free.splice(0, next.count))
    }
  }

  return {
    take: (count: number) =>
      new Promise<string[]>((give) => {
        waiting.push({ count, give })
        giveAll()
      }),
    giveBack(taken: string[]) {
      free.push(...taken)
      giveAll()
    },
  }
}
