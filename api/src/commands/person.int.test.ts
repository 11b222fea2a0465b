import { doctor, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestClinic, type TestClinic } from '../testing/clinic.ts'
import { bookAppointment } from './book.ts'
import { changeAppointment } from './change-appointment.ts'
import { eraseVisit } from './person.ts'
import { relocate } from './relocate.ts'

const DAY_MS = 86_400_000

let test: TestClinic
beforeAll(async () => {
  test = await openTestClinic([doctor], nineOClock)
})
afterAll(() => test.close())

const context = (key?: string) => ({ by: 'staff:desk', checkAccess: () => null, key })

/** All that the database holds, as text. */
async function everything(): Promise<string> {
  const collections = await test.database.listCollections()
  const all = collections.map(({ name }) => test.database.collection(name).find().toArray())
  return JSON.stringify(await Promise.all(all))
}

it('somebody who gave no contact is erased from every day, with the answers and the reasons that tell of them', async () => {
  const scheduledTime = new Date(nineOClock).toISOString()
  const book = (patientName: string) =>
    bookAppointment(
      test.clinic,
      { patientName, doctorId: 'dr_1', scheduledTime, bookedVia: 'web', reason: `cough of ${patientName}` },
      context(`book-${patientName}`),
    )
  await book('Ben')
  const booked = await book('Wilhelmina')
  if (!booked.ok) throw new Error(booked.refused)
  const { id } = booked.answer.appointment
  const move = { kind: 'move', appointmentId: id, place: 1, reason: 'fever since Sunday' } as const
  expect(await changeAppointment(test.clinic, move, context())).toMatchObject({ ok: true })
  const note = { kind: 'note', appointmentId: id, note: 'needs the lift' } as const
  expect(await changeAppointment(test.clinic, note, context('note-wilhelmina'))).toMatchObject({ ok: true })
  const to = { scheduledFor: nineOClock + DAY_MS, by: 'clinic' as const }
  const moved = await relocate(test.clinic, id, { ...context('move-wilhelmina'), to })
  if (!moved.ok) throw new Error(moved.refused)
  expect(await everything()).toMatch(/Wilhelmina.*fever since Sunday|fever since Sunday.*Wilhelmina/)

  expect(await everything()).toMatch(/cough of Wilhelmina.*needs the lift/)

  const there = moved.answer.appointment.id
  expect(await eraseVisit(test.clinic, there, 'staff:desk')).toMatchObject({ ok: true, answer: { appointments: 2 } })
  const left = await everything()
  expect(left).not.toContain('Wilhelmina')
  expect(left).not.toMatch(/fever since Sunday|needs the lift/)
  expect(left).toContain('Ben')
  expect(await eraseVisit(test.clinic, 'nobody', 'staff:desk')).toEqual({ ok: false, refused: 'unknown-appointment' })
})
