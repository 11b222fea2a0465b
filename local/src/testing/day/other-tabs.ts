import type { Page } from 'playwright-core'
import { percentile } from './tally.ts'

/** An idle machine takes a tenth of this. */
const P95_LIMIT_MS = 3_000

/**
 * Runs in a page before its own scripts. Records when the page showed each revision of a day, and when somebody last
 * pressed something.
 */
export const notesTimes = `
  globalThis.shown = []
  globalThis.pressedAt = 0
  new MutationObserver(() => {
    const rev = Number(document.querySelector('main [data-rev], [data-rev]')?.dataset.rev)
    if (rev > (shown.at(-1)?.rev ?? -1)) shown.push({ rev, at: Date.now() })
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-rev'] })
  for (const type of ['click', 'keydown']) addEventListener(type, () => (pressedAt = Date.now()), true)
`

/** The result of a press: this revision of the doctor's day. */
type Press = { doctorId: string; rev: number; at: number; from: Page }
/**
 * A tab that shows a doctor's day: another board, or a patient's page, which changes only where something differs for
 * them.
 */
type Tab = { what: 'board' | "patient's page"; doctorId: string; page: Page }

/** The time from a press on one page until another shows its result, for each of these tabs. */
export function otherTabs() {
  const presses: Press[] = []

  async function delaysOf({ what, doctorId, page }: Tab): Promise<{ delays: number[]; missed: number }> {
    const shown = await page.evaluate<{ rev: number; at: number }[]>('shown')
    const ofOthers = presses.filter((press) => press.doctorId === doctorId && press.from !== page)
    const seen = ofOthers.flatMap(({ rev, at }) => {
      const first = shown.find((one) => (what === 'board' ? one.rev >= rev : one.rev === rev))
      return first ? [first.at - at] : []
    })
    return { delays: seen, missed: what === 'board' ? ofOthers.length - seen.length : 0 }
  }

  return {
    async pressed(from: Page, { doctorId, rev }: { doctorId: string; rev: number }): Promise<void> {
      presses.push({ doctorId, rev, at: await from.evaluate<number>('pressedAt'), from })
    },
    async report(tabs: Tab[]): Promise<{ lines: string[]; faults: string[] }> {
      const report = { lines: [] as string[], faults: [] as string[] }
      for (const what of ['board', "patient's page"] as const) {
        const all = await Promise.all(tabs.filter((tab) => tab.what === what).map(delaysOf))
        const delays = all.flatMap((one) => one.delays)
        const at = (share: number) => percentile(delays, share)
        report.lines.push(
          `  from a press to another ${what}: ${delays.length} times, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`,
        )
        const missed = all.reduce((sum, one) => sum + one.missed, 0)
        if (missed > 0) report.faults.push(`${missed} presses were never shown by another ${what}`)
        if (!(at(0.95) <= P95_LIMIT_MS)) report.faults.push(`another ${what} shows a press after ${at(0.95)} ms (p95)`)
      }
      return report
    },
  }
}

export type OtherTabs = ReturnType<typeof otherTabs>
