import type { DoctorSettings, OutsideAnswer } from '@anteroom/contracts/answers.ts'
import { addDays } from '@anteroom/contracts/clinic-day.ts'
import type { DoctorDetails } from '@anteroom/contracts/doctor-details.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
let admin: string

beforeAll(async () => {
  api = await startTestApi({ CLINIC_TIMEZONE: 'UTC' })
  await api.ready
  admin = await api.login('admin')
})
afterAll(() => api.close())

const allDay: DoctorDetails['week'] = Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }])
const details = (name: string, more: Partial<DoctorDetails> = {}): DoctorDetails => ({
  name,
  names: {},
  specialty: 'General practice',
  specialties: {},
  room: '7',
  consultationMinutes: 60,
  week: allDay,
  daysOff: [],
  leavesOn: null,
  ...more,
})
const add = async (name: string, more: Partial<DoctorDetails> = {}): Promise<DoctorSettings> =>
  (
    await api.http
      .post('/api/clinic/doctors')
      .set('Cookie', admin)
      .send({ details: details(name, more) })
      .expect(201)
  ).body
const save = ({ id, rev, details: before }: DoctorSettings, changed: Partial<DoctorDetails>, more: object = {}) =>
  api.http
    .patch(`/api/clinic/doctors/${id}`)
    .set('Cookie', admin)
    .send({ rev, outside: 'ask', details: { ...before, ...changed }, ...more })
const preview = async (
  { id, details: before }: DoctorSettings,
  changed: Partial<DoctorDetails>,
  more: object = {},
): Promise<OutsideAnswer['outside']> =>
  (
    await api.http
      .post(`/api/clinic/doctors/${id}/preview`)
      .set('Cookie', admin)
      .send({ details: { ...before, ...changed }, ...more })
      .expect(200)
  ).body.outside
const shown = async (id: string) =>
  (await api.http.get('/api/doctors').expect(200)).body.doctors.find((one: { id: string }) => one.id === id)
const day = addDays(new Date().toISOString().slice(0, 10), 3)
const bookOn = (doctor: DoctorSettings, patientName: string, on = day) =>
  api.book(patientName, { doctorId: doctor.id, scheduledTime: `${on}T12:00:00Z` })
const statusOf = async (id: string) =>
  (await api.http.get(`/api/appointments/${id}/status`).set('Cookie', admin).expect(200)).body

it('adds a doctor whom patients can choose at once, named in their language, and no one else may', async () => {
  const doctor = await add('Dr. Layla Nasser', { names: { ar: 'د. ليلى ناصر' }, specialties: { ar: 'طب عام' } })
  expect(await shown(doctor.id)).toMatchObject({ name: 'Dr. Layla Nasser', names: { ar: 'د. ليلى ناصر' }, code: 14 })
  const { storedId } = await api.book('Ann', { doctorId: doctor.id, language: 'ar' })
  expect((await statusOf(storedId)).doctor).toBe('د. ليلى ناصر')
  const desk = await api.login('desk')
  const bea = { patientName: 'Bea', phone: '+12025550143', doctorId: doctor.id, scheduledTime: `${day}T12:00:00Z` }
  const booked = await api.http.post('/api/appointments').set('Cookie', desk).send(bea).expect(201)
  await api.http
    .post(`/api/appointments/${booked.body.appointment.id}/call-back`)
    .set('Cookie', desk)
    .send({})
    .expect(200)
  const named = { doctor: 'Dr. Layla Nasser', doctorNames: { ar: 'د. ليلى ناصر' } }
  const seen = async (path: string) => (await api.http.get(`/api/${path}`).set('Cookie', desk).expect(200)).body
  expect(await seen(`doctors/${doctor.id}/queue`)).toMatchObject(named)
  expect((await seen(`desk?doctorId=${doctor.id}`)).doctors).toMatchObject([named])
  expect((await seen('desk/week')).doctors).toContainEqual(expect.objectContaining(named))
  const found = await api.http.post('/api/desk/find').set('Cookie', desk).send({ text: 'Ann' }).expect(200)
  expect(found.body.appointments).toMatchObject([named])
  expect((await seen('desk/call-backs')).callBacks).toMatchObject([named])
  await api.http
    .post('/api/clinic/doctors')
    .set('Cookie', desk)
    .send({ details: details('X') })
    .expect(403)
  const wrong = details('X', { week: [...allDay.slice(1), [{ from: '12:00', to: '09:00' }]] })
  const { body } = await api.http.post('/api/clinic/doctors').set('Cookie', admin).send({ details: wrong }).expect(400)
  expect(body.errors).toMatchObject([{ field: 'details.week.6' }])
})

it('says who would be outside changed hours before anything is saved, and moves them to the next day with a place', async () => {
  const doctor = await add('Dr. One')
  const ids = []
  for (const name of ['Ann', 'Ben', 'Cy']) ids.push((await bookOn(doctor, name)).storedId)
  const week = allDay.map(() => [{ from: '00:00', to: '02:00' }])

  expect((await save(doctor, { week }).expect(409)).body.reason).toBe('patients-outside')
  const found = await preview(doctor, { week })
  expect(found).toMatchObject([
    { appointmentId: ids[2], patientName: 'Cy', day, moveTo: { doctorId: doctor.id, day: addDays(day, 1) } },
  ])
  const { body } = await save(doctor, { week }, { outside: 'move' }).expect(200)
  expect(body).toMatchObject({ moved: 1, cancelled: 0, doctor: { rev: doctor.rev + 1 } })
  expect(await statusOf(ids[2] ?? '')).toMatchObject({ day: addDays(day, 1), status: 'waiting' })
  expect(await statusOf(ids[1] ?? '')).toMatchObject({ day, status: 'waiting' })
  // A save by somebody who read an earlier revision is refused, and overwrites nothing.
  expect((await save(doctor, { room: '8' }).expect(409)).body.reason).toBe('changed-meanwhile')
})

it('lets a doctor leave: what was is kept, and each appointment to come is moved to a colleague or cancelled', async () => {
  const [leaving, colleague] = [await add('Dr. Leaving'), await add('Dr. Staying', { consultationMinutes: 240 })]
  const before = await bookOn(leaving, 'Ann', addDays(day, -1))
  const first = await bookOn(leaving, 'Ben')
  const second = await bookOn(leaving, 'Cy')
  for (const name of ['Da', 'Di', 'Do', 'Du', 'Dy']) await bookOn(colleague, name)

  const change = { leavesOn: day }
  expect(await preview(leaving, change)).toMatchObject([{ moveTo: null }, { moveTo: null }])
  const found = await preview(leaving, change, { moveTo: colleague.id })
  // The colleague has one place left that day, so the second patient gets the day after.
  expect(found.map(({ moveTo }) => moveTo)).toMatchObject([{ day }, { day: addDays(day, 1) }])
  const { body } = await save(leaving, change, { outside: 'move', moveTo: colleague.id }).expect(200)
  expect(body).toMatchObject({ moved: 2, cancelled: 0 })
  expect(await statusOf(first.storedId)).toMatchObject({ doctor: 'Dr. Staying', day })
  expect(await statusOf(second.storedId)).toMatchObject({ doctor: 'Dr. Staying', day: addDays(day, 1) })
  expect(await statusOf(before.storedId)).toMatchObject({ doctor: 'Dr. Leaving', status: 'waiting' })
  const again = await api.http
    .post('/api/appointments')
    .send({ patientName: 'Eve', doctorId: leaving.id, scheduledTime: `${day}T12:00:00Z` })
  expect(again.body.reason).toBe('doctor-not-working')
})
