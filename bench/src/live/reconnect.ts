import { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { expectStatus, openConnection } from '../client.ts'
import { BUSY_NOTE, timesInTurns } from '../latency.ts'
import type { Options } from '../options.ts'
import { openPages } from './page.ts'
import type { Side } from './sides.ts'
import { onLiveStage } from './stage.ts'

const DOCTORS = { short: 20, full: 120 }
const PATIENTS = 100
/** Over which the pages ask for their status. */
const CONNECTIONS = 50

/**
 * All pages are dropped at once while every doctor calls the next patient: the milliseconds until each of them follows again
 * and has its status at the newest revision, and what that asks of the database.
 */
export async function reconnectBench({ rounds, profiles, full }: Options): Promise<void> {
  const doctors = full ? DOCTORS.full : DOCTORS.short
  await onLiveStage({ profiles, doctors }, async ({ open, asked, doctorIds }) => {
    const { ours, bare } = await open({ doctorIds, patients: PATIENTS, pagesEach: 1 })
    const reads: number[] = []
    const mine = async () => {
      const revs = new Map(await Promise.all(doctorIds.map(async (id) => [id, await ours.pressUnheard(id)] as const)))
      asked.clear()
      const times = await comeBack(ours, (body) => {
        const { doctorId, rev } = StatusAnswer.parse(JSON.parse(body))
        if (rev !== revs.get(doctorId)) throw new Error(`${doctorId} was answered at revision ${rev}`)
      })
      reads.push((asked.get('find queues') ?? 0) / doctors)
      return times
    }
    const { times, loadWasBusy } = await timesInTurns(
      [
        { name: 'Socket.IO and a ready string', run: () => comeBack(bare) },
        { name: `${doctors * PATIENTS} pages come back`, run: mine },
      ],
      rounds,
    )
    const [ceiling, back] = times
    return {
      rows:
        ceiling && back
          ? [
              {
                workload: back.name,
                ours: back.rounds.map((all) => Math.max(...all)),
                unit: 'ms',
                ceiling: ceiling.name,
                ceilings: ceiling.rounds.map((all) => Math.max(...all)),
              },
            ]
          : [],
      notes: [
        `${rounds} rounds, the slower of two each; medians. Less is better.`,
        `Reads of the days for each day: ${Math.max(...reads).toFixed(1)} at most.`,
        ...(loadWasBusy ? [BUSY_NOTE] : []),
      ],
    }
  })
}

/** Each page connects and asks for its status. Resolves to the milliseconds until the last has been answered. */
async function comeBack({ port, followers }: Side, check: (body: string) => void = () => {}): Promise<[number]> {
  const free = await Promise.all(Array.from({ length: CONNECTIONS }, () => openConnection(port)))
  const lanes = free.map((connection) => ({ connection, last: Promise.resolve() as Promise<unknown> }))
  const begun = performance.now()
  let turn = 0
  const pages = await openPages(followers, ({ statusPath }) => {
    const lane = lanes[turn++ % lanes.length]
    if (!lane) throw new Error('There is no connection')
    const answered = lane.last.then(() => lane.connection.ask({ method: 'GET', path: statusPath }))
    lane.last = answered
    return answered.then((answer) => check(expectStatus(answer, 200)))
  })
  const took = performance.now() - begun
  for (const page of pages) page.close()
  for (const { connection } of lanes) connection.close()
  return [took]
}
