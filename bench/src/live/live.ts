import { BUSY_NOTE, percentileRows, timesInTurns } from '../latency.ts'
import type { Options } from '../options.ts'
import { openPages } from './page.ts'
import type { Crowd, Side } from './sides.ts'
import { onLiveStage } from './stage.ts'

/** With `--full` both sides together have 18,000 pages, about as many sockets as one process may have. */
const DOCTORS = { short: 20, full: 100 }
const PATIENTS = 90
/** Presses in a round. After some rounds a doctor has called all patients. */
const PRESSES = 20

type Shape = Omit<Crowd, 'doctorIds'> & { doctors: number; name: string }

/** From a doctor's press to the last page that shows it, and how long this holds up the API's event loop. */
export async function liveBench({ rounds, profiles, full }: Options): Promise<void> {
  const doctors = full ? DOCTORS.full : DOCTORS.short
  const shapes: Shape[] = [
    { name: `${doctors} doctors, ${PATIENTS} pages each`, doctors, patients: PATIENTS, pagesEach: 1 },
    { name: 'one doctor, 200 pages', doctors: 1, patients: 200, pagesEach: 1 },
    { name: 'one doctor, 2,000 pages', doctors: 1, patients: 400, pagesEach: 5 },
  ]
  const count = shapes.reduce((sum, shape) => sum + shape.doctors, 0)
  await onLiveStage({ profiles, doctors: count }, async ({ open, doctorIds }) => {
    const rows = []
    const notes = [`${rounds} rounds of ${2 * PRESSES} presses; medians. Less is better.`]
    const left = [...doctorIds]
    for (const { name, doctors: many, ...crowd } of shapes) {
      const ids = left.splice(0, many)
      const { ours, bare } = await open({ ...crowd, doctorIds: ids })
      const pages = await openPages([...bare.followers, ...ours.followers])
      // The first press moves nobody.
      await Promise.all(ids.map(ours.pressUnheard))
      const held = { ours: 0, bare: 0 }
      const pressed = (whose: keyof typeof held, side: Side) => async () => {
        await side.heldUp()
        const times = await pressAll(side, ids)
        held[whose] = Math.max(held[whose], await side.heldUp())
        return times
      }
      const { times, loadWasBusy } = await timesInTurns(
        [
          { name: bare.name, run: pressed('bare', bare) },
          { name, run: pressed('ours', ours) },
        ],
        rounds,
      )
      const [ceiling, mine] = times
      if (ceiling && mine) rows.push(...percentileRows([50, 99], mine, ceiling))
      const [mineMs, bareMs] = [held.ours, held.bare].map((ms) => ms.toFixed(0))
      notes.push(`${name}: the event loop was held up for ${mineMs} ms at most, that of ${bare.name} for ${bareMs} ms.`)
      if (loadWasBusy) notes.push(BUSY_NOTE)
      for (const page of pages) page.close()
    }
    return { rows, notes }
  })
}

/** One doctor after another. */
async function pressAll({ press }: Side, doctorIds: string[]): Promise<number[]> {
  const times: number[] = []
  for (let turn = 0; turn < PRESSES; turn++) times.push(await press(doctorIds[turn % doctorIds.length] ?? ''))
  return times
}
