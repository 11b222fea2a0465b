import { expect, test } from 'vitest'
import { find } from './decision.ts'
import { emptyQueue } from './empty-queue.ts'
import { line } from './line.ts'
import { bookingOfMove, placesAfterMove, toBeMoved } from './moving.ts'
import { planFor } from './plan.ts'
import { booking, dayAfter, doctor, minutes, nineOClock, phone } from './testing/example-day.ts'
import type { Queue } from './types.ts'

const three = dayAfter([booking('a'), booking('b', { contact: phone('+12025550101') }), booking('c')])
/** A day with room for that many. */
const dayFor = (day: string, capacity: number, queue: Queue = emptyQueue('dr_1', day)) => ({
  queue,
  plan: { ...planFor(doctor, day, 'Europe/Madrid'), capacity },
})
const placesOf = (...days: ReturnType<typeof dayFor>[]) =>
  placesAfterMove(three, { patients: toBeMoved(three, true), days, now: nineOClock }).map(({ appointment, to }) =>
    to === null ? `${appointment.id} nowhere` : `${appointment.id} ${to.day} no. ${to.appointment.ticket}`,
  )

test('gives places in the order of the line, and says who finds none', () => {
  expect(placesOf(dayFor('2026-12-02', 2))).toEqual(['a 2026-12-02 no. 1', 'b 2026-12-02 no. 2', 'c nowhere'])
  expect(placesOf()).toEqual(['a nowhere', 'b nowhere', 'c nowhere'])
})

test('goes on to the next day where one is full or closed', () => {
  const closed = { ...emptyQueue('dr_1', '2026-12-02'), closedAt: 1 }
  const days = [dayFor('2026-12-02', 9, closed), dayFor('2026-12-03', 1), dayFor('2026-12-04', 9)]
  expect(placesOf(...days)).toEqual(['a 2026-12-03 no. 1', 'b 2026-12-04 no. 1', 'c 2026-12-04 no. 2'])
})

test('stands behind who is there already, and does not move who has an appointment there', () => {
  const there = dayFor('2026-12-02', 9)
  const taken = dayAfter(
    [
      booking('x', { plan: there.plan }),
      booking('y', { plan: there.plan, patientName: 'Patient b', contact: phone('+12025550101') }),
    ],
    nineOClock,
    there.queue,
  )
  expect(placesOf(dayFor('2026-12-02', 9, taken))).toEqual(['a 2026-12-02 no. 3', 'b nowhere', 'c 2026-12-02 no. 4'])
})

test('is what the move itself does: the same booking on the same day gives the same number and time', () => {
  const { queue, plan } = dayFor('2026-12-02', 9)
  const [, second] = placesAfterMove(three, {
    patients: toBeMoved(three, true),
    days: [{ queue, plan }],
    now: nineOClock,
  })
  const move = { day: queue.day, scheduledFor: plan.opensAt, by: 'clinic', asker: 'clinic', now: nineOClock } as const
  const commands = toBeMoved(three, true).map((appointment) => ({
    ...booking(`new ${appointment.id}`, { plan }),
    ...bookingOfMove(three, appointment, move),
  }))
  const moved = find(dayAfter(commands, nineOClock, queue), 'new b')
  expect(second?.to?.appointment).toMatchObject({ ticket: moved?.ticket, bookedFor: moved?.bookedFor })
  expect(moved?.bookedFor).toBe(plan.opensAt + minutes(20))
})

test('leaves those out who were called, where they are no-shows', () => {
  const called = dayAfter([{ kind: 'call', appointmentId: 'b' }], nineOClock, three)
  expect(toBeMoved(called, true)).toEqual(line(called))
  expect(toBeMoved(called, false).map(({ id }) => id)).toEqual(['a', 'c'])
})
