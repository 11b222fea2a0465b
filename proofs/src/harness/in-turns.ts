/** Does something with each thing, `atOnce` at a time. Rejects as soon as one of them does. */
export async function inTurns<Thing>(
  atOnce: number,
  things: readonly Thing[],
  act: (thing: Thing, index: number) => Promise<unknown>,
): Promise<void> {
  let next = 0
  async function work() {
    while (next < things.length) {
      const index = next
      next += 1
      await act(things[index] as Thing, index)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}
