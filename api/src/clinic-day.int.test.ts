import type { BoardRow, HistoryRow, Opening } from '@anteroom/contracts/answers.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOT_KEY, startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
let desk: string
let dayNumber = 0

beforeAll(async () => {
  api = await startTestApi()
  await api.ready
  desk = await api.login('desk')
})
afterAll(() => api.close())

/** A new day for each test, at noon. */
const newDay = () => {
  dayNumber += 1
  return new Date(Date.now() + dayNumber * 86_400_000).toISOString()
}
const post = (path: string, body: object = {}) => api.http.post(`/api${path}`).set('Cookie', desk).send(body)
const on = (id: string, command: string, body: object = {}) => post(`/appointments/${id}/${command}`, body)
const statusOf = async (id: string) => (await api.http.get(`/api/appointments/${id}/status`)).body
const boardOf = async (doctorId: string, day: string): Promise<BoardRow[]> =>
  (
    await api.http
      .get(`/api/doctors/${doctorId}/queue?day=${day.slice(0, 10)}`)
      .set('Cookie', desk)
      .expect(200)
  ).body.appointments
const names = (rows: BoardRow[]) => rows.filter(({ position }) => position > 0).map(({ patientName }) => patientName)

describe('the commands of a day', () => {
  it('take a patient from check-in to a missed call and back', async () => {
    const scheduledTime = newDay()
    const [ann] = [
      await api.book('Ann', { scheduledTime }),
      await api.book('Ben', { scheduledTime }),
      await api.book('Cleo', { scheduledTime }),
    ]
    const stage = async () => (await statusOf(ann.id)).stage
    expect(await stage()).toBe('expected')
    await api.http.post(`/api/appointments/${ann.id}/check-in`).expect(200)
    expect(await stage()).toBe('here')
    await api.http.post(`/api/appointments/${ann.id}/hold`).expect(200)
    expect(await stage()).toBe('held')
    await on(ann.id, 'call').expect(200)
    expect(await stage()).toBe('called')
    expect((await on(ann.id, 'call').expect(409)).body.reason).toBe('called-just-now')
    await on(ann.id, 'skip').expect(200)
    expect(await stage()).toBe('missed')
    expect(names(await boardOf('dr_1', scheduledTime))).toEqual(['Ben', 'Cleo', 'Ann'])
    await api.http.post(`/api/appointments/${ann.id}/return`).expect(200)
    expect(names(await boardOf('dr_1', scheduledTime))).toEqual(['Ben', 'Ann', 'Cleo'])
    await on(ann.id, 'move', { place: 1, reason: 'in pain' }).expect(200)
    expect(names(await boardOf('dr_1', scheduledTime))).toEqual(['Ann', 'Ben', 'Cleo'])
    expect((await on(ann.id, 'no-show').expect(409)).body.reason).toBe('not-called')
    await on(ann.id, 'call').expect(200)
    await on(ann.id, 'no-show').expect(200)
    expect(await statusOf(ann.id)).toMatchObject({ status: 'no-show', queuePosition: 0, stage: null })
  })

  it('call, skip, no-show, move and transfer are for staff only', async () => {
    const ann = await api.book('Ann', { scheduledTime: newDay() })
    for (const command of ['call', 'skip', 'no-show']) {
      await api.http.post(`/api/appointments/${ann.id}/${command}`).expect(401)
    }
    await api.http.post(`/api/appointments/${ann.id}/move`).send({ place: 1, reason: 'me' }).expect(401)
    await api.http.post(`/api/appointments/${ann.id}/transfer`).send({ doctorId: 'dr_2' }).expect(401)
    const nowhere = await on(ann.id, 'move', { place: 0, reason: '' }).expect(400)
    expect(nowhere.body.errors.map(({ field }: { field: string }) => field)).toEqual(['place', 'reason'])
  })

  it('book a walk-in, with or without a contact, as checked in, and for another day as expected', async () => {
    const contact = { channel: 'sms', address: '+12025550162' }
    async function walkIns(scheduledTime: string) {
      for (const more of [{}, { contact }])
        await post('/appointments', { patientName: 'Ann', doctorId: 'dr_1', scheduledTime, ...more }).expect(201)
      const rows = await boardOf('dr_1', scheduledTime)
      return rows.map(({ bookedVia, stage, channel }) => [bookedVia, stage, channel])
    }
    expect(await walkIns(new Date().toISOString())).toEqual([
      ['staff', 'here', null],
      ['staff', 'here', 'sms'],
    ])
    expect(await walkIns(newDay())).toEqual([
      ['staff', 'expected', null],
      ['staff', 'expected', 'sms'],
    ])
  })

  it('can be undone today, and all are in the history with actor, command, time and revision', async () => {
    await api.book('Ann', { doctorId: 'dr_3' })
    await post('/doctors/dr_3/next').expect(200)
    const board = await api.http.get('/api/doctors/dr_3/queue').set('Cookie', desk).expect(200)
    expect(board.body.undoable).toEqual({ rev: 2, step: 'started', patientName: 'Ann' })
    const others = await api.http
      .get('/api/doctors/dr_3/queue')
      .set('Cookie', await api.login('haddad'))
      .expect(200)
    expect(others.body.undoable).toBeNull()
    const undone = await post('/doctors/dr_3/undo').expect(200)
    expect(undone.body).toMatchObject({ undone: 2, rev: 3 })
    expect((await post('/doctors/dr_3/undo').expect(409)).body.reason).toBe('cannot-undo')

    const changes = async (since: number): Promise<HistoryRow[]> =>
      (await api.http.get(`/api/doctors/dr_3/queue/changes?since=${since}`).set('Cookie', desk).expect(200)).body
        .changes
    expect((await changes(0)).map(({ rev, by, command }) => [rev, by, command])).toEqual([
      [1, 'bot', 'book'],
      [2, 'staff:desk', 'next'],
      [3, 'staff:desk', 'undo'],
    ])
    expect((await changes(2)).map(({ rev }) => rev)).toEqual([3])
    expect((await changes(0))[1]?.events).toEqual([{ kind: 'started', appointmentId: expect.any(String) }])
    await api.http.get('/api/doctors/dr_3/queue/changes').expect(401)
  })

  it('reach staff live as rows of the history, and patients not', async () => {
    const scheduledTime = newDay()
    const ann = await api.book('Ann', { scheduledTime })
    const [staff, patient] = [await api.connect({}, desk), await api.connect({ appointmentId: ann.id })]
    const [told, overheard]: [string[], string[]] = [[], []]
    staff.on('queueChange', ({ doctorId, command, by }) => told.push(`${doctorId} ${command} ${by}`))
    patient.on('queueChange', ({ command }) => overheard.push(command))
    await on(ann.id, 'call').expect(200)
    await on(ann.id, 'skip').expect(200)
    await expect.poll(() => told).toEqual(['dr_1 call staff:desk', 'dr_1 skip staff:desk'])
    expect(overheard).toEqual([])
  })
})

describe('several doctors', () => {
  it('list openings, earliest first, and by specialty', async () => {
    const scheduledTime = newDay()
    const day = scheduledTime.slice(0, 10)
    await api.book('Ann', { doctorId: 'dr_1', scheduledTime })
    const { body } = await api.http.get(`/api/openings?day=${day}`).expect(200)
    expect(body.openings.map(({ doctorId, position }: Opening) => [doctorId, position])).toEqual([
      ['dr_2', 1],
      ['dr_3', 1],
      ['dr_1', 2],
    ])
    const one = await api.http.get(`/api/openings?day=${day}&specialty=Dermatology`).expect(200)
    expect(one.body.openings.map(({ doctorId }: Opening) => doctorId)).toEqual(['dr_3'])
  })

  it('"first free" books the doctor who is free first, and a repeat gets the same answer', async () => {
    const scheduledTime = newDay()
    await api.book('Ann', { doctorId: 'dr_1', scheduledTime })
    const book = (key: string) =>
      api.http.post('/api/openings/first').set('Idempotency-Key', key).send({ patientName: 'Ben', scheduledTime })
    const first = await book('first-free-1').expect(201)
    expect(first.body.appointment).toMatchObject({ doctorId: 'dr_2', queuePosition: 1 })
    expect((await book('first-free-1').expect(201)).body).toEqual(first.body)
    expect((await book('first-free-2').expect(201)).body.appointment.doctorId).toBe('dr_3')
  })

  it('a transfer keeps the time of booking and the link, answers with the new place, and can be undone', async () => {
    const scheduledTime = newDay()
    const ann = await api.book('Ann', { doctorId: 'dr_1', scheduledTime })
    await api.book('Ben', { doctorId: 'dr_2', scheduledTime })
    const moved = await on(ann.id, 'transfer', { doctorId: 'dr_2' }).expect(200)
    expect(moved.body.appointment).toMatchObject({ doctorId: 'dr_2', queuePosition: 1 })
    expect(names(await boardOf('dr_1', scheduledTime))).toEqual([])
    expect(names(await boardOf('dr_2', scheduledTime))).toEqual(['Ann', 'Ben'])
    expect(await statusOf(ann.id)).toMatchObject({ appointmentId: moved.body.appointment.id, doctorId: 'dr_2' })
    expect((await on(ann.id, 'transfer', { doctorId: 'dr_3' }).expect(409)).body.reason).toBe('not-waiting')
    const undo = { day: scheduledTime.slice(0, 10) }
    await post('/doctors/dr_2/undo', undo).expect(409)
    await post('/doctors/dr_1/undo', undo).expect(200)
    expect(names(await boardOf('dr_1', scheduledTime))).toEqual(['Ann'])
    expect(names(await boardOf('dr_2', scheduledTime))).toEqual(['Ben'])
    expect(await statusOf(ann.id)).toMatchObject({ appointmentId: ann.id, doctorId: 'dr_1' })
  })

  it('a patient moves to another day by the link; the same day is refused, and a repeat gets the first answer', async () => {
    const [day, another] = [newDay(), newDay()]
    const contact = { channel: 'sms', address: '+12025550161' }
    const ann = await api.book('Ann', { scheduledTime: day, contact })
    const reschedule = (scheduledTime: string) =>
      api.http
        .post(`/api/appointments/${ann.id}/reschedule`)
        .set('Idempotency-Key', 'another-day')
        .send({ scheduledTime })
    expect((await reschedule(day).expect(409)).body.reason).toBe('same-queue')
    const moved = await reschedule(another).expect(200)
    expect(moved.body.appointment).toMatchObject({ day: another.slice(0, 10), queuePosition: 1 })
    expect((await reschedule(another).expect(200)).body).toEqual(moved.body)
    expect(names(await boardOf('dr_1', another))).toEqual(['Ann'])
  })
})

describe('closing a day', () => {
  const book = (patientName: string, scheduledTime: string) =>
    api.book(patientName, { doctorId: 'dr_2', scheduledTime })

  it('cancels by the clinic, or takes those who were called for no-shows; nothing by itself', async () => {
    const [first, second] = [newDay(), newDay()]
    const close = (day: string, body: object) => post('/doctors/dr_2/close', { day: day.slice(0, 10), ...body })
    const [ann, ben] = [await book('Ann', first), await book('Ben', first)]
    await close(first, {}).expect(400)
    await on(ann.id, 'call').expect(200)
    const refused = await close(first, { unfinished: 'no-show' }).expect(409)
    expect([refused.body.reason, refused.body.errors[0].field]).toEqual(['not-called', 'unfinished'])
    expect((await on(ben.id, 'no-show').expect(409)).body.reason).toBe('not-called')
    expect((await on(ben.id, 'skip').expect(409)).body.reason).toBe('not-called')
    expect((await close(first, { unfinished: 'cancel' }).expect(200)).body).toMatchObject({ closed: 2, moved: 0 })
    expect(await statusOf(ben.id)).toMatchObject({ status: 'cancelled' })

    const cleo = await book('Cleo', second)
    await on(cleo.id, 'call').expect(200)
    expect((await close(second, { unfinished: 'no-show' }).expect(200)).body).toMatchObject({ closed: 1 })
    expect(await statusOf(cleo.id)).toMatchObject({ status: 'no-show' })
  })

  it('moves those who wait to the next day', async () => {
    const [day, next] = [newDay(), newDay()]
    await api.book('Ann', { doctorId: 'dr_2', scheduledTime: day })
    await api.book('Ben', { doctorId: 'dr_2', scheduledTime: day })
    const close = (unfinished: string) => post('/doctors/dr_2/close', { day: day.slice(0, 10), unfinished })
    expect((await close('move').expect(200)).body).toMatchObject({ moved: 2, closed: 0 })
    expect(names(await boardOf('dr_2', next))).toEqual(['Ann', 'Ben'])
    expect((await close('no-show').expect(409)).body.reason).toBe('day-closed')
    const late = await api.http
      .post('/api/appointments')
      .send({ patientName: 'Cleo', doctorId: 'dr_2', scheduledTime: day })
    expect([late.status, late.body.reason]).toEqual([409, 'day-closed'])
  })

  it('moves to the day that staff choose, as its preview said; who was called can be a no-show all the same', async () => {
    const [day, free, chosen] = [newDay(), newDay(), newDay()]
    const at = (moment: string) => moment.slice(0, 10)
    await book('Zoe', chosen)
    const [ann, ben] = [await book('Ann', day), await book('Ben', day)]
    await on(ben.id, 'call').expect(200)
    const asked = { day: at(day), moveTo: at(chosen), called: 'no-show' }
    const previewOf = (query: object) => api.http.get('/api/doctors/dr_2/close').query(query).set('Cookie', desk)
    expect((await previewOf({ ...asked, moveTo: at(day) }).expect(409)).body.reason).toBe('same-queue')
    const preview = await previewOf(asked).expect(200)
    expect(preview.body.places).toMatchObject([{ patientName: 'Ann', to: { day: at(chosen), queueNumber: 2 } }])
    expect(preview.body.days[0].day).toBe(at(free))
    expect(names(await boardOf('dr_2', day))).toEqual(['Ann', 'Ben'])

    const close = (body: object) => post('/doctors/dr_2/close', { unfinished: 'move', ...asked, ...body })
    expect((await close({ moveTo: at(day) }).expect(409)).body.reason).toBe('same-queue')
    expect((await close({}).expect(200)).body).toMatchObject({ moved: 1, closed: 1, noShows: 1 })
    expect(await statusOf(ann.id)).toMatchObject({ day: at(chosen), queueNumber: 2 })
    expect(await statusOf(ben.id)).toMatchObject({ status: 'no-show' })
  })

  it('by moving everybody marks the day first, so that nobody who is moved is told that they are next', async () => {
    const day = newDay()
    await api.book('Ann', { doctorId: 'dr_2', scheduledTime: day })
    const told: { command: string }[] = []
    const staff = await api.connect({}, desk)
    staff.on('queueChange', (change) => change.day === day.slice(0, 10) && told.push(change))
    await post('/doctors/dr_2/close', { day: day.slice(0, 10), unfinished: 'move' }).expect(200)
    await expect.poll(() => told.map(({ command }) => command)).toEqual(['set-closing', 'release', 'close'])
  })
})

describe('a person', () => {
  const contact = { channel: 'email', address: 'ann@example.org' }
  const asBot = (path: string, body: object) =>
    api.http.post(`/api${path}`).set('Authorization', `Bearer ${BOT_KEY}`).send(body)

  it('is stored by contact, exported completely, and erased', async () => {
    const ann = await api.book('Ann', { scheduledTime: newDay(), contact, language: 'es' })
    await expect.poll(async () => (await asBot('/patients/search', { contact })).body.name).toBe('Ann')
    await api.http
      .patch('/api/patients')
      .set('Authorization', `Bearer ${BOT_KEY}`)
      .send({ contact, leadMinutes: 15 })
      .expect(204)

    const kept = await post('/patients/export', { contact }).expect(200)
    expect(kept.body).toMatchObject({
      patient: { name: 'Ann', language: 'es', leadMinutes: 15 },
      appointments: [{ patientName: 'Ann' }],
    })

    expect((await post('/patients/erase', { contact }).expect(200)).body).toMatchObject({ appointments: 1 })
    const after = await post('/patients/export', { contact }).expect(200)
    expect(after.body).toEqual({ contact, patient: null, appointments: [] })
    const stored = kept.body.appointments[0].appointmentId
    const { body } = await api.http.get(`/api/appointments/${stored}/status`).set('Cookie', desk)
    expect(body).toMatchObject({ patientName: '-', status: 'cancelled' })
    await api.http.get(`/api/appointments/${ann.id}/status`).expect(404)
  })

  it('is not exported to patients, not erased by doctors, and not searched by reception', async () => {
    const chen = await api.login('chen')
    await api.http.post('/api/patients/export').send({ contact }).expect(401)
    await api.http.post('/api/patients/erase').set('Cookie', chen).send({ contact }).expect(403)
    await api.http.post('/api/patients/search').set('Cookie', desk).send({ contact }).expect(403)
  })
})
