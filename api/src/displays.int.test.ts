import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
let desk: string

beforeAll(async () => {
  api = await startTestApi()
  await api.ready
  desk = await api.login('desk')
})
afterAll(() => api.close())

const settings = { name: 'Ground floor', doctorIds: ['dr_1'], languages: ['en', 'ar'], initials: false }

async function givenScreen(more: object = {}): Promise<{ id: string; link: string }> {
  const { body } = await api.http
    .post('/api/displays')
    .set('Cookie', desk)
    .send({ ...settings, ...more })
    .expect(201)
  return body
}

it('shows calls by number and room to whoever has its link, live, without a login and without a name', async () => {
  const { link } = await givenScreen()
  const { storedId, queueNumber } = await api.book('Xochitl')
  await api.book('Yolanda', { doctorId: 'dr_2' })
  const socket = await api.connect({ display: link })
  const heard: [string, unknown][] = []
  socket.onAny((event, update) => heard.push([event, update]))

  await api.http.post(`/api/appointments/${storedId}/call`).set('Cookie', desk).send({}).expect(200)

  await expect.poll(() => heard).toEqual([['displayUpdate', { doctorId: 'dr_1', day: expect.any(String) }]])
  const { body, text } = await api.http.get(`/api/displays/${link}/calls`).expect(200)
  expect(body.calls).toMatchObject([{ number: queueNumber, room: '1', initials: null }])
  expect(body.doctors).toMatchObject([{ doctorId: 'dr_1', next: [] }])
  expect(text).not.toContain('Xochitl')
})

it('is over at once when staff withdraw it: for the page, and for its socket', async () => {
  const { id, link } = await givenScreen({ name: 'First floor' })
  const socket = await api.connect({ display: link })
  const isGone = new Promise((resolve) => socket.once('disconnect', resolve))

  await api.http.delete(`/api/displays/${id}`).set('Cookie', desk).expect(204)

  expect(await isGone).toBe('io server disconnect')
  const { body } = await api.http.get(`/api/displays/${link}/calls`).expect(404)
  expect(body.reason).toBe('unknown-display')
  await expect(api.connect({ display: link })).rejects.toMatchObject({ reason: 'unknown-display' })
  await api.http.delete(`/api/displays/${id}`).set('Cookie', desk).expect(404)
})

it('is listed with when it was last seen, and what is listed opens nothing', async () => {
  const { link } = await givenScreen({ name: 'Attic' })
  await api.http.get(`/api/displays/${link}/calls`).expect(200)

  const { body, text } = await api.http.get('/api/displays').set('Cookie', desk).expect(200)

  const attic = body.displays.find(({ name }: { name: string }) => name === 'Attic')
  expect(attic).toMatchObject({ ...settings, name: 'Attic', createdBy: 'desk', seenAt: expect.any(String) })
  expect(text).not.toContain(link)
  await api.http.get(`/api/displays/${attic.id}/calls`).expect(404)
})

it('is not made for a doctor who is not there', async () => {
  const { body } = await api.http
    .post('/api/displays')
    .set('Cookie', desk)
    .send({ ...settings, doctorIds: ['dr_99'] })
    .expect(404)
  expect(body.reason).toBe('unknown-doctor')
})
