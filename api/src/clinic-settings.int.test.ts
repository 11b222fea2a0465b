import type { WordingChange } from '@anteroom/contracts/alert-wording.ts'
import type { AuditRow } from '@anteroom/contracts/answers.ts'
import type { ClinicDetails } from '@anteroom/contracts/clinic-details.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

/** Two processes of one clinic. */
let one: TestApi
let other: TestApi
let admin: string

beforeAll(async () => {
  const settings = {
    MONGO_URL: testDatabaseUrl('api'),
    CLINIC_NAME: 'Of the environment',
    CLINIC_TIMEZONE: 'UTC',
    NEARLY_AHEAD: '4',
    QUIET_HOURS: '22:00-06:30',
  }
  one = await startTestApi(settings)
  other = await startTestApi(settings)
  await Promise.all([one.ready, other.ready])
  admin = await one.login('admin')
})
afterAll(() => Promise.all([one.close(), other.close()]))

const read = async () => (await one.http.get('/api/clinic/settings').set('Cookie', admin).expect(200)).body
const save = (api: TestApi, rev: number, details: ClinicDetails) =>
  api.http.patch('/api/clinic/settings').set('Cookie', admin).send({ rev, details })
const doctorsOf = async (api: TestApi) => (await api.http.get('/api/doctors').expect(200)).body

it('is what the environment says until it is saved, and then what every process goes by', async () => {
  const { details, rev, savedBy } = await read()
  expect({ rev, savedBy }).toEqual({ rev: 0, savedBy: null })
  expect(details).toMatchObject({ name: 'Of the environment', timeZone: 'UTC', language: 'en' })

  expect(await doctorsOf(one)).not.toHaveProperty('address')

  // Today begins twelve hours earlier there, so that one of the two zones has another day than UTC.
  const timeZone = new Date().getUTCHours() < 12 ? 'Etc/GMT+12' : 'Etc/GMT-12'
  const address = 'Calle del Río 5, Madrid'
  const changed = { ...details, name: 'Clínica del Río', names: { en: 'Riverside' }, address, language: 'es', timeZone }
  expect((await save(one, 0, changed).expect(200)).body).toMatchObject({ rev: 1, savedBy: 'admin', details: changed })
  const today = Temporal.Now.plainDateISO(timeZone).toString()
  const shown = { clinic: 'Clínica del Río', clinicNames: { en: 'Riverside' }, address, timeZone, today }
  expect(await doctorsOf(one)).toMatchObject(shown)
  await expect.poll(() => doctorsOf(other), { timeout: 5_000 }).toMatchObject(shown)

  const { storedId } = await one.book('Ann', { doctorId: 'dr_2' })
  const status = await one.http.get(`/api/appointments/${storedId}/status`).set('Cookie', admin).expect(200)
  expect(status.body.language).toBe('es')
})

it('is never overwritten by who has not seen it: of two at once one is told', async () => {
  const { details, rev } = await read()
  const both = await Promise.all([
    save(one, rev, { ...details, phone: '+34910000001' }),
    save(other, rev, { ...details, phone: '+34910000002' }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(both.find(({ status }) => status === 409)?.body.reason).toBe('changed-meanwhile')
  const winner = both.find(({ status }) => status === 200)?.body
  expect(await read()).toMatchObject({ rev: rev + 1, details: { phone: winner.details.phone } })
})

it('words alerts one by one: what two administrators change at once stays, but for the same one, where one is told', async () => {
  const words = (api: TestApi, changes: WordingChange[]) =>
    api.http.patch('/api/clinic/alert-wording').set('Cookie', admin).send({ changes })
  const there = async () =>
    (await one.http.get('/api/clinic/alert-wording').set('Cookie', admin).expect(200)).body.wording
  const change = (kind: WordingChange['kind'], was: string | null, text: string | null): WordingChange => ({
    ...{ language: 'en', kind, was, text },
  })
  const both = await Promise.all([
    words(one, [change('called', null, 'Door {room}.')]),
    words(other, [change('missed', null, 'We called you.'), change('no-show', null, 'You missed it.')]),
  ])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  const three = { called: 'Door {room}.', missed: 'We called you.', 'no-show': 'You missed it.' }
  expect((await there()).en).toEqual(three)

  // All or nothing: the first of these alone would be accepted.
  const late = await words(other, [change('no-show', three['no-show'], null), change('called', null, 'Room {room}.')])
  expect([late.status, late.body.reason]).toEqual([409, 'changed-meanwhile'])
  expect((await there()).en).toEqual(three)
  const race = await Promise.all(
    [one, other].map((api, which) => words(api, [change('called', three.called, `Room {room}, ${which}.`)])),
  )
  expect(race.map(({ status }) => status).sort()).toEqual([200, 409])
})

it('takes no zone, country or number that does not exist, and is for administrators', async () => {
  const { details, rev } = await read()
  const wrong = { ...details, timeZone: 'Europe/Atlantis', country: 'XX', phone: '12', names: { xx: 'X' } }
  const { body } = await save(one, rev, wrong).expect(400)
  const fields = body.errors.map(({ field }: { field: string }) => field)
  expect(fields.sort()).toEqual(['details.country', 'details.names.xx', 'details.phone', 'details.timeZone'])
  const desk = await one.login('desk')
  await one.http.get('/api/clinic/settings').set('Cookie', desk).expect(403)
})

it('has kinds of visits, by which appointments are told apart on the board and after a move', async () => {
  const { details, rev } = await read()
  expect(await doctorsOf(one)).not.toHaveProperty('visitTypes')
  const visitTypes = [{ id: 'first', name: 'Primera visita', names: { en: 'First visit' } }]
  await save(one, rev, { ...details, visitTypes }).expect(200)
  expect(await doctorsOf(one)).toMatchObject({ visitTypes })

  const first = await one.book('Bea', { visitType: 'first' })
  await one.book('Cleo', { visitType: 'gone' })
  const board = async (doctorId: string) =>
    (await one.http.get(`/api/doctors/${doctorId}/queue`).set('Cookie', admin).expect(200)).body
  const typesOn = ({ appointments }: { appointments: { patientName: string; visitType?: string }[] }) =>
    Object.fromEntries(appointments.map(({ patientName, visitType }) => [patientName, visitType]))
  expect(await board('dr_1')).toMatchObject({ visitTypes })
  expect(typesOn(await board('dr_1'))).toMatchObject({ Bea: 'first', Cleo: undefined })

  const moved = one.http.post(`/api/appointments/${first.storedId}/transfer`).set('Cookie', admin)
  await moved.send({ doctorId: 'dr_2' }).expect(200)
  expect(typesOn(await board('dr_2'))).toMatchObject({ Bea: 'first' })

  const twice = [...visitTypes, ...visitTypes]
  await save(one, rev + 1, { ...details, visitTypes: twice }).expect(400)
})

it('says when alerts go: by the environment until somebody saves, never over what another has saved, with a row in the log', async () => {
  const readRules = async () => (await other.http.get('/api/clinic/alert-rules').set('Cookie', admin).expect(200)).body
  const saveRules = (api: TestApi, rev: number, rules: object) =>
    api.http.patch('/api/clinic/alert-rules').set('Cookie', admin).send({ rev, rules })
  const { rules, rev, savedBy } = await readRules()
  const quietHours = { from: '22:00', to: '06:30' }
  expect({ rules, rev, savedBy }).toEqual({
    rules: { nearlyAhead: 4, nearlyMinutes: null, delayMinutes: 5, quietHours },
    rev: 0,
    savedBy: null,
  })

  const both = await Promise.all([
    saveRules(one, 0, { ...rules, delayMinutes: 10 }),
    saveRules(other, 0, { ...rules, quietHours: null }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  const winner = both.find(({ status }) => status === 200)?.body
  expect(await readRules()).toMatchObject({ rev: 1, savedBy: 'admin', rules: winner.rules })

  const wrong = { nearlyAhead: 1, nearlyMinutes: 4, delayMinutes: 61, quietHours: { from: '21:00', to: '21:00' } }
  const { body } = await saveRules(one, 1, wrong).expect(400)
  const fields = body.errors.map(({ field }: { field: string }) => field)
  expect(fields.sort()).toEqual([
    'rules.delayMinutes',
    'rules.nearlyAhead',
    'rules.nearlyMinutes',
    'rules.quietHours.to',
  ])

  const { body: audit } = await one.http.get('/api/audit').set('Cookie', admin).expect(200)
  const changes = audit.rows.filter(({ route }: AuditRow) => route === 'saveAlertRules')
  expect(changes).toMatchObject([{ action: 'settings', by: 'staff:admin' }])
})

it('takes no wording that cannot be filled in or lacks what has to be said', async () => {
  const wrong = { called: 'Come to {rom}, {room}', next: 'You are next', booked: '{day}, {time', code: '{code}' }
  const changes = Object.entries(wrong).map(([kind, text]) => ({ language: 'en', kind, was: null, text }))
  const { body } = await one.http.patch('/api/clinic/alert-wording').set('Cookie', admin).send({ changes }).expect(400)
  const errors: { field: string; message: string }[] = body.errors
  expect(Object.fromEntries(errors.map(({ field, message }) => [field, message]))).toMatchObject({
    'changes.0.text': expect.stringContaining('{rom}'),
    'changes.1.text': expect.stringContaining('{room}'),
    'changes.2.text': expect.stringContaining('{time'),
    'changes.3.kind': expect.any(String),
  })
})

it('moves nobody by another time zone unasked: who has an appointment is shown first', async () => {
  const { details, rev } = await read()
  const ask = (timeZone: string, zone: object = {}) =>
    one.http
      .patch('/api/clinic/settings')
      .set('Cookie', admin)
      .send({ rev, details: { ...details, timeZone }, ...zone })
  const preview = async (timeZone: string) =>
    (await one.http.post('/api/clinic/settings/preview').set('Cookie', admin).send({ timeZone }).expect(200)).body

  const { body } = await ask('Europe/Madrid').expect(409)
  expect(body.reason).toBe('zone-moves-patients')
  expect((await read()).details.timeZone).toBe(details.timeZone)
  const { patients, tag } = await preview('Europe/Madrid')
  const hours = Number(details.timeZone.slice('Etc/GMT'.length))
  expect(patients).toContainEqual(expect.objectContaining({ patientName: 'Ann', hasContact: false }))
  // West of Greenwich the same clock time comes later; Madrid is an hour or two east of it.
  for (const { shiftMinutes } of patients) expect([-hours * 60 - 60, -hours * 60 - 120]).toContain(shiftMinutes)

  // Somebody books between the question and its answer, so the new patient is shown first.
  await one.book('Cleo Late')
  expect((await ask('Europe/Madrid', { zone: tag }).expect(409)).body.reason).toBe('zone-moves-patients')
  const anew = await preview('Europe/Madrid')
  expect(anew.patients).toHaveLength(patients.length + 1)
  await ask('Europe/Madrid', { zone: anew.tag }).expect(200)
  expect((await preview('Europe/Paris')).patients).toEqual([])
  const same = await read()
  await save(one, same.rev, { ...same.details, timeZone: 'Europe/Paris' }).expect(200)
})
