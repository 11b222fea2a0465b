import type { Acknowledgement, DoctorStatusUpdate, QueueUpdate, StatusUpdate } from '@anteroom/contracts/live.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type LiveClient, startTestApi, type TestApi } from './testing/api.ts'

/** Two API processes over one database: the doctor is connected to the first, the patients to the second. */
let doctorsApi: TestApi
let patientsApi: TestApi
let cookie: string
let scheduledTime: string
let weeks = 0

beforeAll(async () => {
  const MONGO_URL = testDatabaseUrl('api')
  doctorsApi = await startTestApi({ MONGO_URL })
  await doctorsApi.ready
  patientsApi = await startTestApi({ MONGO_URL })
  await patientsApi.ready
  cookie = await doctorsApi.login('chen')
})
afterAll(async () => {
  await doctorsApi.close()
  await patientsApi.close()
})
beforeEach(() => {
  weeks += 1
  scheduledTime = new Date(Date.now() + weeks * 7 * 86_400_000).toISOString()
})

/** Every event that a client receives, in order. */
function receivedBy(socket: LiveClient) {
  const received: (StatusUpdate | QueueUpdate | DoctorStatusUpdate)[] = []
  socket.on('statusUpdate', (update) => received.push(update))
  socket.on('queueUpdate', (update) => received.push(update))
  socket.on('doctorStatusUpdate', (update) => received.push(update))
  return received
}

const emit = (socket: LiveClient, appointmentId: string, status: 'in-progress' | 'done') =>
  new Promise<Acknowledgement<object>>((resolve) =>
    socket.emit('updateAppointmentStatus', { appointmentId, status }, resolve),
  )

describe('live, over two API processes', () => {
  it('sends each patient the changes of their own appointment only', async () => {
    const ann = await patientsApi.book('Ann', { scheduledTime })
    const ben = await patientsApi.book('Ben', { scheduledTime })
    const annReceived = receivedBy(await patientsApi.connect({ appointmentId: ann.id }))
    const benReceived = receivedBy(await patientsApi.connect({ appointmentId: ben.id }))
    const doctor = await doctorsApi.connect({}, cookie)

    await emit(doctor, ann.id, 'in-progress')
    expect(await emit(doctor, ann.id, 'done')).toMatchObject({
      ok: true,
      appointmentId: ann.id,
      status: 'done',
      rev: 4,
    })

    await expect
      .poll(() => annReceived.at(-1))
      .toMatchObject({
        appointmentId: ann.id,
        status: 'done',
        position: 0,
        estimatedWaitTime: '0 minutes',
        expectedAt: null,
        rev: 4,
      })
    expect(annReceived.filter((update) => 'patientName' in update)).toEqual([])
    await expect
      .poll(() => benReceived.at(-1))
      .toMatchObject({ appointmentId: ben.id, position: 1, estimatedWaitTime: '0 minutes', rev: 4 })
    expect(annReceived).toContainEqual({ appointmentId: ann.id, status: 'in-progress', rev: 3 })
    expect(annReceived.concat(benReceived).every((update) => 'appointmentId' in update)).toBe(true)
    expect(benReceived.filter((update) => 'appointmentId' in update && update.appointmentId !== ben.id)).toEqual([])
  })

  it('sends the doctor bookings and cancellations made on the other process', async () => {
    const received = receivedBy(await doctorsApi.connect({}, cookie))
    const ann = await patientsApi.book('Ann', { scheduledTime })
    // Late events of an earlier test may still arrive.
    const ofAnn = () => received.filter((update) => 'appointmentId' in update && update.appointmentId === ann.storedId)
    await expect.poll(() => ofAnn().at(-1)).toEqual({ appointmentId: ann.storedId, status: 'waiting', rev: 1 })
    await patientsApi.http.post(`/api/appointments/${ann.id}/cancel`).expect(200)
    await expect.poll(() => ofAnn().at(-1)).toEqual({ appointmentId: ann.storedId, status: 'cancelled', rev: 2 })
  })

  it("sends every patient of today the doctor's status and the new wait", async () => {
    const ann = await patientsApi.book('Ann')
    const received = receivedBy(await patientsApi.connect({ appointmentId: ann.id }))
    const doctor = await doctorsApi.connect({}, cookie)
    const answer = await new Promise((resolve) =>
      doctor.emit('updateDoctorStatus', { doctorId: 'dr_1', status: 'running-late' }, resolve),
    )
    expect(answer).toEqual({ ok: true, message: 'Doctor status updated', status: 'running-late' })
    // Both come from the other process, in whichever order.
    await expect
      .poll(() => received.toSorted((a, b) => Object.keys(a).length - Object.keys(b).length))
      .toMatchObject([
        { doctorId: 'dr_1', status: 'running-late' },
        { appointmentId: ann.id, position: 1, estimatedWaitTime: '10 minutes' },
      ])
  })
})

describe('refusals on the socket', () => {
  it('are the same as over REST', async () => {
    const ann = await patientsApi.book('Ann', { scheduledTime })
    const doctor = await doctorsApi.connect({}, cookie)
    await emit(doctor, ann.id, 'in-progress')
    expect(await emit(doctor, ann.id, 'in-progress')).toMatchObject({
      ok: false,
      problem: { status: 409, reason: 'not-waiting' },
    })
    expect(await emit(doctor, 'nobody', 'done')).toMatchObject({
      ok: false,
      problem: { status: 404, reason: 'unknown-appointment' },
    })
    expect(await emit(doctor, ann.id, 'finished' as 'done')).toMatchObject({
      ok: false,
      problem: { status: 400, reason: 'invalid-input', errors: [{ field: 'status' }] },
    })
    const misspelt = await new Promise((resolve) =>
      doctor.emit('updateDoctorStatus', { doctorId: 'dr_1', status: 'running late' as 'on-time' }, resolve),
    )
    expect(misspelt).toMatchObject({ ok: false, problem: { errors: [{ field: 'status' }] } })
  })

  it('reject a connection without appointment and session, or with an unknown appointment', async () => {
    await expect(patientsApi.connect({})).rejects.toMatchObject({ reason: 'not-signed-in' })
    await expect(patientsApi.connect({ appointmentId: 'nobody' })).rejects.toMatchObject({
      reason: 'unknown-appointment',
    })
  })

  it('close the sockets of a session that logs out', async () => {
    const desk = await doctorsApi.login('desk')
    const socket = await doctorsApi.connect({}, desk)
    await doctorsApi.http.delete('/api/session').set('Cookie', desk).expect(204)
    await expect.poll(() => socket.connected).toBe(false)
  })

  it('answer a hostile payload with a problem and keep working', async () => {
    const doctor = await doctorsApi.connect({}, cookie)
    const hostile: unknown[] = [null, 7, 'x', [], { $ne: 1 }, { appointmentId: { $gt: '' }, status: 'done' }]
    for (const payload of hostile) {
      const answer = await new Promise((resolve) => doctor.emit('updateAppointmentStatus', payload as never, resolve))
      expect(answer).toMatchObject({ ok: false, problem: { reason: 'invalid-input' } })
    }
    expect(doctor.connected).toBe(true)
  })
})
