import { openConnection } from '../client.ts'
import type { Clinic } from '../clinic.ts'
import { BUSY_NOTE, percentileRows, timesInTurns } from '../latency.ts'
import type { Options } from '../options.ts'
import { book } from '../workloads/book.ts'
import { openPages } from './page.ts'
import type { Side } from './sides.ts'
import { onLiveStage } from './stage.ts'

const DOCTORS = 20
const PATIENTS = 90
const BOOKINGS = 60

/**
 * What live pages do to others: how long the event loop is held up while doctors press next, and how long a booking
 * with a doctor without pages takes then, compared with one while nobody presses.
 */
export async function loopBench({ rounds, profiles }: Options): Promise<void> {
  await onLiveStage({ profiles, doctors: DOCTORS + 1 }, async ({ open, clinic, doctorIds }) => {
    const [free = '', ...followed] = doctorIds
    const { ours, bare } = await open({ doctorIds: followed, patients: PATIENTS, pagesEach: 1 })
    const pages = await openPages([...bare.followers, ...ours.followers])
    await Promise.all(followed.map(ours.pressUnheard))
    const target = book(clinic, [free])
    const held = { ours: [] as number[], bare: [] as number[] }

    /** Makes bookings one after another while that side's doctors press, also one after another. */
    async function whilePressed(whose: keyof typeof held, side: Side): Promise<number[]> {
      await side.heldUp()
      let isOver = false
      const pressing = (async () => {
        for (let turn = 0; !isOver; turn++) await side.press(followed[turn % followed.length] ?? '')
      })()
      const times = await bookings(clinic, target).finally(() => {
        isOver = true
      })
      await pressing
      held[whose].push(await side.heldUp())
      return times
    }

    const { times, loadWasBusy } = await timesInTurns(
      [
        { name: 'while nobody presses', run: () => bookings(clinic, target) },
        { name: 'while others are told', run: () => whilePressed('bare', bare) },
        { name: 'booking while pages are told', run: () => whilePressed('ours', ours) },
      ],
      rounds,
    )
    for (const page of pages) page.close()
    const [idle, , busy] = times
    return {
      rows: [
        ...(idle && busy ? percentileRows([50, 99], busy, idle) : []),
        {
          workload: 'event loop, the worst',
          ours: worstOfRounds(held.ours),
          unit: 'ms',
          ceiling: bare.name,
          ceilings: worstOfRounds(held.bare),
        },
      ],
      notes: [
        `${rounds} rounds of ${2 * BOOKINGS} bookings; ${followed.length * PATIENTS} pages; medians. Less is better.`,
        'The event loop is looked at every ten milliseconds, which are part of the figure.',
        ...(loadWasBusy ? [BUSY_NOTE] : []),
      ],
    }
  })
}

/** One after another. Throws if one is lost or doubled. */
async function bookings({ port }: Pick<Clinic, 'port'>, { prepare }: ReturnType<typeof book>): Promise<number[]> {
  const { step, check } = await prepare()
  const connection = await openConnection(port)
  const times: number[] = []
  for (let count = 0; count < BOOKINGS; count++) {
    const begun = performance.now()
    await step(connection, 0)
    times.push(performance.now() - begun)
  }
  connection.close()
  await check?.()
  return times
}

/** The worst of the two stretches of each round, without the warm-up. */
const worstOfRounds = ([, ...figures]: number[]): number[] =>
  figures.flatMap((figure, index) => (index % 2 === 0 ? [Math.max(figure, figures[index + 1] ?? 0)] : []))
