import { DAY, LOOK } from '../counting-proxy.ts'
import { BUSY_NOTE, timesInTurns } from '../latency.ts'
import type { Options } from '../options.ts'
import { atRevision, comeBack, slowestRows } from './come-back.ts'
import { onLiveStage } from './stage.ts'

const DOCTORS = { short: 20, full: 120 }
const PATIENTS = 100

/**
 * All pages connect at once, right after every doctor has called the next patient: the milliseconds until each follows
 * and has its status at the newest revision, and the queries that this causes.
 */
export async function reconnectBench({ rounds, profiles, full }: Options): Promise<void> {
  const doctors = full ? DOCTORS.full : DOCTORS.short
  await onLiveStage({ profiles, doctors }, async ({ open, asked, doctorIds }) => {
    const { ours, bare } = await open({ doctorIds, patients: PATIENTS, pagesEach: 1 })
    const reads: number[] = []
    const looks: number[] = []
    const mine = async () => {
      const revs = new Map(await Promise.all(doctorIds.map(async (id) => [id, await ours.pressUnheard(id)] as const)))
      asked.clear()
      const times = await comeBack(ours, { check: atRevision(revs) })
      reads.push((asked.get(DAY) ?? 0) / doctors)
      looks.push((asked.get(LOOK) ?? 0) / doctors)
      return times
    }
    const { times, loadWasBusy } = await timesInTurns(
      [
        { name: 'Socket.IO and a ready string', run: () => comeBack(bare) },
        { name: `${doctors * PATIENTS} pages come back`, run: mine },
      ],
      rounds,
    )
    return {
      rows: slowestRows(times),
      notes: [
        `${rounds} rounds, the slower of two each; medians. Less is better.`,
        `For each day it was read ${Math.max(...reads).toFixed(1)} times at most, and ${Math.max(...looks).toFixed(1)} looks at the revisions of days were taken.`,
        ...(loadWasBusy ? [BUSY_NOTE] : []),
      ],
    }
  })
}
