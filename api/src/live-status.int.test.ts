import type { QueueUpdate } from '@anteroom/contracts/live.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
let cookie: string

beforeEach(async () => {
  // Answers contain times, so they can only be compared while the clock stands still.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  api = await startTestApi()
  await api.ready
  cookie = await api.login('chen')
})
afterEach(async () => {
  await api.close()
  vi.useRealTimers()
})

const post = (path: string, body: object = {}) => api.http.post(path).set('Cookie', cookie).send(body)
const onAppointment = (verb: string, body?: object) => (id: string) => post(`/api/appointments/${id}/${verb}`, body)
const setStatus = (status: string) => (id: string) =>
  api.http.patch(`/api/appointments/${id}/status`).set('Cookie', cookie).send({ status })
const setDoctorStatus = (status: string, minutes?: number) => () =>
  api.http.patch('/api/doctors/dr_1/status').set('Cookie', cookie).send({ status, minutes })
const undo = () => post('/api/doctors/dr_1/undo')

const call = onAppointment('call')
const start = setStatus('in-progress')
const callLater = (id: string) => {
  vi.setSystemTime(Date.now() + 2 * 60_000)
  return call(id)
}

/** A day with two patients before Ann and one after her, and all that her page hears. */
async function givenAnn() {
  const others = [await api.book('Ben'), await api.book('Cleo')]
  const ann = await api.book('Ann')
  await api.book('Dan')
  const heard: QueueUpdate[] = []
  const socket = await api.connect({ appointmentId: ann.id })
  socket.on('queueUpdate', (update) => heard.push(update))
  return { ann, others, heard }
}

/** The newest update equals the REST answer, except for the name, which is not sent, and another name for the place. */
async function expectSame(id: string, heard: QueueUpdate[]) {
  const { body } = await api.http.get(`/api/appointments/${id}/status`).expect(200)
  const { patientName: _, ...status } = body
  await expect.poll(() => heard.at(-1)?.rev).toBe(status.rev)
  expect(heard.at(-1)).toEqual({ ...status, position: status.queuePosition })
}

type Step = [what: string, step: (id: string) => PromiseLike<unknown>]

describe('after each step the page has heard exactly what REST answers', () => {
  it.each<[string, Step[]]>([
    [
      'call, start, done',
      [
        ['call', call],
        ['start', start],
        ['done', setStatus('done')],
      ],
    ],
    [
      'call and cancel',
      [
        ['call', call],
        ['cancel', onAppointment('cancel', { by: 'clinic' })],
        ['undo', undo],
      ],
    ],
    [
      'call, no-show, return',
      [
        ['call', call],
        ['no-show', onAppointment('no-show')],
        ['return', onAppointment('return')],
      ],
    ],
    [
      'call, skip, return',
      [
        ['call', call],
        ['skip', onAppointment('skip')],
        ['return', onAppointment('return')],
      ],
    ],
    [
      'call, hold, call again',
      [
        ['call', call],
        ['hold', onAppointment('hold')],
        ['call again', call],
      ],
    ],
    [
      'two calls',
      [
        ['call', call],
        ['second call', callLater],
      ],
    ],
    [
      'check-in and start, undone',
      [
        ['check-in', onAppointment('check-in')],
        ['start', start],
        ['undo', undo],
      ],
    ],
    [
      'late, break, back',
      [
        ['late', setDoctorStatus('running-late')],
        ['break', setDoctorStatus('on-break')],
        ['break of half an hour', setDoctorStatus('on-break', 30)],
        ['break of an hour', setDoctorStatus('on-break', 60)],
        ['undo', undo],
        ['back', setDoctorStatus('on-time')],
      ],
    ],
    [
      'moved to the front',
      [
        ['move', onAppointment('move', { place: 1, reason: 'in pain' })],
        ['undo', undo],
      ],
    ],
    [
      'the day closed',
      [
        ['close', () => post('/api/doctors/dr_1/close', { unfinished: 'cancel' })],
        ['undo', undo],
      ],
    ],
  ])('%s', async (_, steps) => {
    const { ann, heard } = await givenAnn()
    for (const [what, step] of steps) {
      const answer = await step(ann.id)
      expect([what, answer]).toEqual([what, expect.objectContaining({ ok: true })])
      await expectSame(ann.id, heard)
    }
  })

  it('others called in before her', async () => {
    const { ann, others, heard } = await givenAnn()
    for (const { id } of others) {
      await start(id)
      await expectSame(ann.id, heard)
      await setStatus('done')(id)
      await expectSame(ann.id, heard)
    }
  })

  it('an appointment that is rescheduled is moved, and the page goes on at the new one', async () => {
    const { ann, heard } = await givenAnn()
    const scheduledTime = new Date(Date.now() + 86_400_000).toISOString()
    const { body } = await post(`/api/appointments/${ann.id}/reschedule`, { scheduledTime }).expect(200)
    await expect.poll(() => heard.at(-1)).toMatchObject({ appointmentId: ann.id, status: 'moved', position: 0 })
    const { body: now } = await api.http.get(`/api/appointments/${ann.id}/status`).expect(200)
    expect(now).toMatchObject({ appointmentId: body.appointment.id, status: 'waiting' })
  })
})
