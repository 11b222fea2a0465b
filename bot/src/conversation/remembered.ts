/** More results than this are not kept. */
const MOST = 5_000

/** The same pure function of a text, which keeps its results: people, and tests, say the same words again and again. */
export function remembered<Result>(of: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const result = of(text)
    if (known.size >= MOST) known.clear()
    known.set(text, result)
    return result
  }
}
