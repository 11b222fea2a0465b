import { DAY } from '../counting-proxy.ts'
import { BUSY_NOTE, timesInTurns } from '../latency.ts'
import type { Options } from '../options.ts'
import { atRevision, comeBack, slowestRows } from './come-back.ts'
import { openPages } from './page.ts'
import type { Side } from './sides.ts'
import { onLiveStage } from './stage.ts'

const PATIENTS = 400
const PAGES_EACH = 5

/**
 * All pages of one doctor are dropped at once, right after a press: the milliseconds until each follows again and has
 * its status at the newest revision. In `reconnect` the server has no open pages to drop first.
 */
export async function stormBench({ rounds, profiles }: Options): Promise<void> {
  await onLiveStage({ profiles, doctors: 1 }, async ({ open, asked, doctorIds }) => {
    const { ours, bare } = await open({ doctorIds, patients: PATIENTS, pagesEach: PAGES_EACH })
    const reads: number[] = []
    const dropped = async (side: Side) => comeBack(side, { open: await openPages(side.followers) })
    async function mine() {
      const pages = await openPages(ours.followers)
      const revs = new Map(await Promise.all(doctorIds.map(async (id) => [id, await ours.pressUnheard(id)] as const)))
      asked.clear()
      const times = await comeBack(ours, { check: atRevision(revs), open: pages })
      reads.push(asked.get(DAY) ?? 0)
      return times
    }
    const { times, loadWasBusy } = await timesInTurns(
      [
        { name: 'Socket.IO and a ready string', run: () => dropped(bare) },
        { name: `${PATIENTS * PAGES_EACH} pages are dropped`, run: mine },
      ],
      rounds,
    )
    return {
      rows: slowestRows(times),
      notes: [
        `${rounds} rounds, the slower of two each; medians. Less is better.`,
        `The day was read ${Math.max(...reads)} times at most.`,
        ...(loadWasBusy ? [BUSY_NOTE] : []),
      ],
    }
  })
}
