import { doctor, minutes, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestClinic, type TestClinic } from '../testing/clinic.ts'
import type { BookingRequest } from './book.ts'
import { bookFirstFree } from './first-free.ts'

/** A doctor whose day is filled by one consultation. */
const busy = (id: string): Doctor => ({ ...doctor, _id: id, consultationMinutes: 480 })
let open: TestClinic

beforeEach(async () => {
  open = await openTestClinic([busy('dr_1'), busy('dr_2'), busy('dr_3')], nineOClock)
})
afterEach(() => open.close())

const scheduledTime = new Date(nineOClock + minutes(60)).toISOString()
const request = (patientName: string): BookingRequest => ({ patientName, scheduledTime, bookedVia: 'web' })

it('gives each of several concurrent requests another doctor, and refuses the last with day-full', async () => {
  const answers = await Promise.all(
    ['Ann', 'Ben', 'Cleo', 'Dan'].map((name) => bookFirstFree(open.clinic, request(name), { by: 'patient' })),
  )
  const doctors = answers.flatMap((outcome) => (outcome.ok ? [outcome.answer.appointment.doctorId] : []))
  expect(doctors.sort()).toEqual(['dr_1', 'dr_2', 'dr_3'])
  expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, refused: 'day-full', field: 'scheduledTime' }])
})

it('answers a repeat with the first answer, although the first has filled the day', async () => {
  const context = { by: 'patient', key: 'the-same-key' }
  const first = await bookFirstFree(open.clinic, request('Ann'), context)
  expect(first).toMatchObject({ ok: true, answer: { appointment: { doctorId: 'dr_1' } } })
  expect(await bookFirstFree(open.clinic, request('Ann'), context)).toEqual(first)
  expect(await bookFirstFree(open.clinic, request('Ben'), context)).toMatchObject({ ok: false, refused: 'key-reused' })
})
