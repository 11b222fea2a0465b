import type { Contact } from '@anteroom/contracts/contact.ts'
import { decide } from '@anteroom/queue/decide.ts'
import { type BookCommand, type Command, isRefused } from '@anteroom/queue/decision.ts'
import { KEPT_FOR_STAFF, MAX_APPOINTMENTS } from '@anteroom/queue/plan.ts'
import { booking, dayAfter, nineOClock, plan } from '@anteroom/queue/testing/example-day.ts'
import { mongo } from 'mongoose'
import { expect, it } from 'vitest'
import { EMPTY_OUTBOX, outboxAfter } from './outbox.ts'

const MIB = 2 ** 20

/** As long as requests allow. */
const patientName = '\u0646'.repeat(80)
const address = (count: number, name: string): Contact => ({
  channel: 'email',
  address: `${name}${String(count).padStart(242, '0')}@example.org`.slice(-254),
})
const roomy = { ...plan, capacity: MAX_APPOINTMENTS }
const book = (count: number, more: Partial<BookCommand> = {}) =>
  booking(`patient-${String(count).padStart(14, '0')}`, {
    ...{ patientName, plan: roomy, contact: address(count, 'a'), fallback: address(count, 'b'), bookedVia: 'telegram' },
    ...more,
  })
const idOf = ({ appointmentId }: BookCommand) => appointmentId

/** Everybody booked and left again, until no more patients are accepted. */
function filledDay() {
  const bookings = Array.from({ length: MAX_APPOINTMENTS }, (_, count) => book(count))
  const leaving = bookings
    .slice(0, -3)
    .map((one): Command => ({ kind: 'cancel', appointmentId: idOf(one), by: 'patient' }))
  return { day: dayAfter([...bookings, ...leaving]), waiting: bookings.slice(-3).map(idOf) }
}

it('goes on for the desk when patients have filled it', () => {
  const { day, waiting } = filledDay()
  expect(decide(day, book(1_000), nineOClock)).toMatchObject({ refused: 'day-full' })
  const [, second = '', third = ''] = waiting
  const worked = dayAfter(
    [
      { kind: 'next' },
      ...[1_001, 1_002].map((count) => book(count, { bookedVia: 'staff' })),
      book(1_003, { movedFrom: { queueId: 'dr_2:2026-12-01', appointmentId: 'x', at: nineOClock, by: 'clinic' } }),
      { kind: 'cancel', appointmentId: third, by: 'clinic' },
      { kind: 'next' },
      { kind: 'finish', appointmentId: second },
      { kind: 'start', appointmentId: idOf(book(1_001)) },
      { kind: 'finish', appointmentId: idOf(book(1_001)) },
      { kind: 'close', unfinished: 'cancel' },
      { kind: 'undo' },
    ],
    nineOClock,
    day,
  )
  expect(worked.appointments).toHaveLength(MAX_APPOINTMENTS + 3)
})

it('is far below the 16 MiB that a document may have, with every field as long as it may be', () => {
  const bookings = Array.from({ length: MAX_APPOINTMENTS }, (_, count) => book(count))
  let day = dayAfter(bookings)
  for (let count = 0; count < KEPT_FOR_STAFF; count++) {
    day = { ...day, appointments: [...day.appointments, ...day.appointments.slice(0, 1)] }
  }
  // An undo keeps a second copy of everybody on the day.
  const closed = decide(day, { kind: 'close', unfinished: 'cancel' }, nineOClock)
  if (isRefused(closed)) throw new Error(closed.refused)
  let outbox = EMPTY_OUTBOX
  for (let rev = 1; rev <= 128; rev++) {
    const row = { rev, at: nineOClock, by: `staff:${'x'.repeat(80)}`, command: 'close' as const, events: closed.events }
    const answer = { message: 'x'.repeat(100), appointment: { id: 'x'.repeat(22), patientName, more: 'x'.repeat(400) } }
    outbox = outboxAfter(outbox, { row, receipt: { key: 'x'.repeat(128), digest: 'x'.repeat(43), answer, rev } })
  }
  expect(mongo.BSON.calculateObjectSize({ ...closed.queue, ...outbox })).toBeLessThan(8 * MIB)
})
