import { afterEach, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
afterEach(() => api.close())

async function waitingIn(demo: string): Promise<number[]> {
  api = await startTestApi({ DEMO: demo })
  await api.ready
  const who = { dr_1: 'chen', dr_2: 'reyes', dr_3: 'haddad', dr_4: 'saleh' }
  const boards = Object.entries(who).map(async ([id, username]) => {
    const cookie = await api.login(username)
    const { body } = await api.http.get(`/api/doctors/${id}/queue`).set('Cookie', cookie).expect(200)
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
  // Eight people for those who are there, and at night five for the one who is.
  const each = Math.min(5, Math.floor(8 / open.length))
  expect(waiting.filter((count) => count > 0)).toEqual(open.map(() => each))
  expect(waiting[3]).toBe(each)
  expect(doctors[0].days.length).toBeGreaterThanOrEqual(5)
  expect(doctors[0].hours.length % 2).toBe(0)
})

it('can be opened without patients', async () => {
  expect(await waitingIn('empty')).toEqual([0, 0, 0, 0])
})
