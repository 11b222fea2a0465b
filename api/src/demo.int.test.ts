import { afterEach, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
afterEach(() => api.close())

async function waitingIn(demo: string): Promise<number[]> {
  api = await startTestApi({ DEMO: demo })
  await api.ready
  const desk = await api.login('desk')
  const boards = ['dr_1', 'dr_2', 'dr_3', 'dr_4'].map(async (id) => {
    const { body } = await api.http.get(`/api/doctors/${id}/queue`).set('Cookie', desk).expect(200)
    return body.appointments.length as number
  })
  return Promise.all(boards)
}

it('is open at any hour, with patients in line where a doctor sees some now', async () => {
  const waiting = await waitingIn('full')
  const { doctors } = (await api.http.get('/api/doctors').expect(200)).body
  const now = new Date().toISOString()
  const open = doctors.filter(({ hours }: { hours: { from: string; to: string }[] }) =>
    hours.some(({ from, to }) => from <= now && now < to),
  )
  expect(open.length).toBeGreaterThan(0)
  expect(waiting.reduce((sum, count) => sum + count)).toBe(2 * open.length)
  expect(doctors[0].days.length).toBeGreaterThanOrEqual(5)
  expect(doctors[0].hours.length % 2).toBe(0)
})

it('can be opened without patients', async () => {
  expect(await waitingIn('empty')).toEqual([0, 0, 0, 0])
})
