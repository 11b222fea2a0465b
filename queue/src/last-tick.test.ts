import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lastTick } from './last-tick.ts'
import { breakEnd, waits } from './line.ts'
import { stageOf } from './stage.ts'
import { booking, dayAfter, minutes, nineOClock, paceIn, plan } from './testing/example-day.ts'
import type { Queue } from './types.ts'
import { unknownFrom } from './window.ts'

const seconds = (from: number, to: number) => fc.integer({ min: from, max: to }).map((count) => count * 1_000)

/** Six patients. The first is in the room, or nobody is; some asked for more time; the doctor has a status. */
const day = fc
  .record({
    startedAfter: fc.option(seconds(0, 600)),
    heldAfter: fc.array(seconds(0, 600), { maxLength: 2 }),
    status: fc.constantFrom('on-time' as const, 'running-late' as const, 'on-break' as const),
    breakFor: fc.option(seconds(60, 1_200)),
    statusAfter: seconds(0, 600),
  })
  .map(({ startedAfter, heldAfter, status, breakFor, statusAfter }) => {
    const ids = ['ann', 'ben', 'cleo', 'dan', 'eva', 'fay']
    const booked = dayAfter(ids.map((id) => booking(id)))
    const begun = startedAfter === null ? booked : dayAfter([{ kind: 'next' }], nineOClock + startedAfter, booked)
    const held = heldAfter.reduce(
      (queue, after, index) =>
        dayAfter([{ kind: 'hold', appointmentId: ids[index + 1] ?? '' }], nineOClock + after, queue),
      begun,
    )
    const at = nineOClock + statusAfter
    const known = status === 'on-break' && breakFor !== null ? { until: at + breakFor } : {}
    return dayAfter([{ kind: 'set-doctor-status', status, ...known }], at, held)
  })

/** What is said of everybody, without the instants that move with the clock. */
function said(queue: Queue, now: number) {
  const from = unknownFrom(queue, plan, { pace: paceIn(queue, now), now })
  return {
    waits: [...waits(queue, plan, now).byAppointment].map(([id, { expectedAt: _, ...wait }]) => [id, wait]),
    stages: queue.appointments.map((appointment) => stageOf(appointment, now)),
    breakEnd: breakEnd(queue, now),
    isUnknown: from !== null && now >= from,
  }
}

it('nothing that is said of a day changes from the last tick on but instants, which go on by less than a minute', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: minutes(50) }), (queue, after) => {
      const now = nineOClock + after
      const tick = lastTick(queue, now)

      expect([tick <= now, tick >= now - (now % minutes(1)), lastTick(queue, tick)]).toEqual([true, true, tick])
      expect(said(queue, now)).toEqual(said(queue, tick))
    }),
    { numRuns: 1_000 },
  )
})
