import { minutes, doctor as weekdayDoctor } from '@anteroom/queue/testing/example-day.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openTestClinic, type TestClinic } from '../testing/clinic.ts'
import { bookAppointment } from './book.ts'
import { changeAppointment } from './change-appointment.ts'
import { callNext, setDoctorStatus, undoLast } from './change-day.ts'
import { closeDay } from './close-day.ts'
import { appointmentStatus, appointmentsOf, board, changesSince, doctorsOn } from './queries.ts'
import { relocate } from './relocate.ts'

/** The clinic is in Madrid. */
const midnight = Date.parse('2026-12-02T00:00:00+01:00')
const [day, dayAfter] = ['2026-12-01', '2026-12-02']
const staff = { by: 'staff:desk' }
const contact = { channel: 'sms', address: '+12025550143' } as const

const aroundTheClock = Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }])
let test: TestClinic
let doctorId = ''
let count = 0

beforeAll(async () => {
  test = await openTestClinic([], midnight)
})
afterAll(() => test.close())

/** Each test has a doctor of its own, with Ann, Ben and Cleo in line since ten to midnight. */
let ids: string[] = []
beforeEach(async () => {
  doctorId = `dr_${++count}`
  await test.clinic.doctors.add([doctorNow()])
  test.time.now = midnight - minutes(10)
  ids = []
  for (const patientName of ['Ann', 'Ben', 'Cleo']) ids.push(await book(patientName))
  test.time.now = midnight + minutes(5)
})
const doctorNow = () => ({ ...weekdayDoctor, _id: doctorId, week: aroundTheClock })

async function book(patientName: string): Promise<string> {
  const scheduledTime = new Date(test.time.now).toISOString()
  const booking = { patientName, doctorId, scheduledTime, bookedVia: 'sms' as const, contact }
  const outcome = await bookAppointment(test.clinic, booking, { by: 'bot' })
  return outcome.ok ? outcome.answer.appointment.id : `refused: ${outcome.refused}`
}
const boardNow = async () => {
  const outcome = await board(test.clinic, doctorId, { day: undefined, by: staff.by })
  if (!outcome.ok) throw new Error(outcome.refused)
  const { day: shown, doctorStatus, appointments } = outcome.answer
  return { day: shown, doctorStatus, line: appointments.map(({ patientName, status }) => `${patientName} ${status}`) }
}

it('keeps the line: next, board, feed, the search of a contact and the estimates go on', async () => {
  expect(await callNext(test.clinic, doctorId, staff)).toMatchObject({ ok: true, answer: { started: ids[0] } })
  expect(await boardNow()).toEqual({
    day,
    doctorStatus: 'on-time',
    line: ['Ann in-progress', 'Ben waiting', 'Cleo waiting'],
  })
  expect(await changesSince(test.clinic, doctorId, { day: undefined, since: 3 })).toMatchObject({
    answer: { day, changes: [{ command: 'next' }] },
  })
  const theirs = (await appointmentsOf(test.clinic, contact)).appointments.filter((one) => one.doctorId === doctorId)
  expect(theirs.map(({ patientName, queuePosition }) => [patientName, queuePosition])).toEqual([
    ['Ann', 1],
    ['Ben', 2],
    ['Cleo', 3],
  ])
  test.time.now += minutes(10)
  expect(await appointmentStatus(test.clinic, ids[2] ?? '')).toMatchObject({
    answer: { queuePosition: 3, estimatedWaitTime: '30 minutes', expectedAt: '2026-12-01T23:45:00.000Z' },
  })
})

it('is before those who book for the new day', async () => {
  const dora = await book('Dora')
  expect(await appointmentStatus(test.clinic, dora)).toMatchObject({
    answer: { day: dayAfter, queuePosition: 1, expectedAt: '2026-12-02T00:05:00.000Z' },
  })
  const { doctors } = await doctorsOn(test.clinic, undefined)
  expect(doctors.find(({ id }) => id === doctorId)?.expectedAt).toBe('2026-12-02T00:25:00.000Z')
})

it("sets the doctor's status for the line that goes on, and undoes it there", async () => {
  await setDoctorStatus(test.clinic, { doctorId, status: 'on-break' }, staff)
  expect(await boardNow()).toMatchObject({ day, doctorStatus: 'on-break' })
  expect(await callNext(test.clinic, doctorId, staff)).toMatchObject({ refused: 'doctor-on-break' })
  expect(await undoLast(test.clinic, { doctorId }, staff)).toMatchObject({ ok: true })
  expect(await boardNow()).toMatchObject({ day, doctorStatus: 'on-time' })
})

it('comes to the new day when the last is done, which can still be undone; a repeat is no second step', async () => {
  for (const id of ids.slice(1)) await changeAppointment(test.clinic, cancelled(id), { ...staff, checkAccess })
  await callNext(test.clinic, doctorId, staff)
  const dora = await book('Dora')
  const last = await callNext(test.clinic, doctorId, { ...staff, key: 'the-last-step' })
  expect(last).toMatchObject({ ok: true, answer: { finished: ids[0], started: null } })
  expect(await boardNow()).toMatchObject({ day: dayAfter, line: ['Dora waiting'] })
  expect(await callNext(test.clinic, doctorId, { ...staff, key: 'the-last-step' })).toEqual(last)
  expect(await boardNow()).toMatchObject({ line: ['Dora waiting'] })

  expect(await undoLast(test.clinic, { doctorId }, staff)).toMatchObject({ ok: true })
  expect(await boardNow()).toMatchObject({ day, line: expect.arrayContaining(['Ann in-progress']) })
  await callNext(test.clinic, doctorId, staff)
  expect(await callNext(test.clinic, doctorId, staff)).toMatchObject({ ok: true, answer: { started: dora } })
})

it('closes the line that goes on, with undo', async () => {
  expect(await closeDay(test.clinic, { doctorId, unfinished: 'no-show' }, staff)).toMatchObject({
    refused: 'not-called',
  })
  expect(await closeDay(test.clinic, { doctorId, unfinished: 'cancel' }, staff)).toMatchObject({
    ok: true,
    answer: { closed: 3, moved: 0 },
  })
  expect(await boardNow()).toMatchObject({ day: dayAfter, line: [] })
  expect(await undoLast(test.clinic, { doctorId }, staff)).toMatchObject({ ok: true })
  expect(await boardNow()).toMatchObject({ day, line: ['Ann waiting', 'Ben waiting', 'Cleo waiting'] })
  expect(await closeDay(test.clinic, { doctorId, unfinished: 'move' }, staff)).toMatchObject({
    ok: true,
    answer: { closed: 0, moved: 3 },
  })
  expect(await boardNow()).toMatchObject({ day: dayAfter, line: ['Ann waiting', 'Ben waiting', 'Cleo waiting'] })
})

it('transfers a patient to the day that has begun', async () => {
  const other = `${doctorId}_other`
  await test.clinic.doctors.add([{ ...doctorNow(), _id: other }])
  const to = (id: string) => ({ to: { doctorId: id, by: 'clinic' as const }, ...staff, checkAccess })
  expect(await relocate(test.clinic, ids[0] ?? '', to(other))).toMatchObject({
    answer: { appointment: { day: dayAfter, doctorId: other } },
  })
  expect(await relocate(test.clinic, ids[1] ?? '', to(doctorId))).toMatchObject({ refused: 'same-queue' })
})

it('forgets a line that nobody closed: at noon it holds up nothing', async () => {
  test.time.now = midnight + minutes(12 * 60) - 1
  expect((await boardNow()).day).toBe(day)
  test.time.now += 1
  const dora = await book('Dora')
  expect(await boardNow()).toMatchObject({ day: dayAfter, line: ['Dora waiting'] })
  expect(await callNext(test.clinic, doctorId, staff)).toMatchObject({ answer: { started: dora } })
  const found = (await appointmentsOf(test.clinic, contact)).appointments.filter((one) => one.doctorId === doctorId)
  expect(found.map(({ patientName }) => patientName)).toEqual(['Dora'])
  expect(await closeDay(test.clinic, { doctorId, day, unfinished: 'cancel' }, staff)).toMatchObject({
    answer: { closed: 3 },
  })
})

const checkAccess = () => null
const cancelled = (appointmentId: string) => ({ kind: 'cancel', appointmentId, by: 'patient' }) as const
