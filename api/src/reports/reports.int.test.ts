import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import { afterAll, expect, it } from 'vitest'
import { startTestApi } from '../testing/api.ts'

const api = await startTestApi({ CLINIC_TIMEZONE: 'UTC' })
await api.ready
afterAll(api.close)

const today = clinicDay(Date.now(), 'UTC')
const report = async (query: object, cookie: string) => api.http.get('/api/reports').query(query).set('Cookie', cookie)

it('counts what happened today, without a name in it', async () => {
  const admin = await api.login('admin')
  const patient = await api.book('Ann Kowalski')
  await api.book('Bob Marsh')
  const post = (path: string) => api.http.post(path).set('Cookie', admin).send({}).expect(200)
  await post(`/api/appointments/${patient.storedId}/check-in`)
  await post(`/api/appointments/${patient.storedId}/call`)
  await post(`/api/appointments/${patient.storedId}/no-show`)
  await post('/api/doctors/dr_1/next')

  const { body } = await report({ from: today, to: today }, admin).then((answer) => {
    expect(answer.status).toBe(200)
    return answer
  })
  expect(body.doctors).toMatchObject([
    { doctorId: 'dr_1', name: 'Dr. Michael Chen', booked: 2, seen: 1, noShows: 1, waits: { count: 1 } },
  ])
  expect(body.days).toMatchObject([{ day: today, booked: 2 }])
  const arrivals: number[] = body.arrivals.flat()
  expect(arrivals.reduce((sum, one) => sum + one, 0)).toBe(1)
  expect(JSON.stringify(body)).not.toMatch(/Kowalski|Marsh/)
})

it('refuses a period that ends before it begins or is longer than a year', async () => {
  const admin = await api.login('admin')
  for (const to of [addDays(today, -1), addDays(today, 366)]) {
    expect((await report({ from: today, to }, admin)).status).toBe(400)
  }
})
