/** The pages of one doctor in the order of the line, and the last revision that each has heard. */
export function hearing(pages: number) {
  const revs = Array.from({ length: pages }, () => 0)
  let wanted: { from: number; rev: number; missing: number; done: () => void } | null = null

  return {
    heard(page: number, rev: number): void {
      const before = revs[page] ?? 0
      if (rev <= before) return
      revs[page] = rev
      if (!wanted || page < wanted.from || before >= wanted.rev || rev < wanted.rev) return
      wanted.missing -= 1
      if (wanted.missing === 0) wanted.done()
    },

    /** Resolves when all pages from index `from` on have heard the revision. Throws if one has not in that time. */
    async all(from: number, rev: number, withinMs: number): Promise<void> {
      const missing = revs.filter((last, page) => page >= from && last < rev).length
      if (missing === 0) return
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      const asked = { from, rev, missing, done: resolve }
      wanted = asked
      const lost = () => reject(new Error(`${asked.missing} pages of ${pages} did not hear of a press`))
      const timer = setTimeout(lost, withinMs)
      await promise.finally(() => clearTimeout(timer))
    },
  }
}
