import { setTimeout as pause } from 'node:timers/promises'
import { memoryOf } from '../machine.ts'
import type { Options } from '../options.ts'
import { openPages } from './page.ts'
import type { Side } from './sides.ts'
import { onLiveStage } from './stage.ts'

const PATIENTS = 100
const DOCTORS = { short: 20, full: 80 }
const SETTLES_MS = 5_000

/** What each connected page costs in memory, compared with Socket.IO alone. */
export async function memoryBench({ profiles, full }: Options): Promise<void> {
  const doctors = full ? DOCTORS.full : DOCTORS.short
  await onLiveStage({ profiles, doctors }, async ({ open, doctorIds }) => {
    const { ours, bare } = await open({ doctorIds, patients: PATIENTS, pagesEach: 1 })
    const [ceiling, mine] = [await eachOf(bare), await eachOf(ours)]
    const workload = `${ours.followers.length} pages, kB each`
    return {
      rows: [{ workload, ours: [mine], unit: 'kB', ceiling: bare.name, ceilings: [ceiling] }],
      notes: ['Resident memory, with the days of the patients. Less is better.'],
    }
  })
}

/** In kilobytes. */
async function eachOf({ pid, followers }: Side): Promise<number> {
  // What the first page makes the server load is not counted.
  const [first] = await openPages(followers.slice(0, 1))
  await pause(SETTLES_MS)
  const before = memoryOf(pid)
  const pages = await openPages(followers.slice(1))
  await pause(SETTLES_MS)
  const each = ((memoryOf(pid) - before) * 1_024) / pages.length
  for (const page of [...pages, ...(first ? [first] : [])]) page.close()
  return each
}
