import type { Contact } from '@anteroom/contracts/contact.ts'
import { find } from '@anteroom/queue/decision.ts'
import { doctor, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestClinic, type TestClinic } from '../testing/clinic.ts'
import { bookAppointment } from './book.ts'
import { checkIn, checkInByNumber } from './check-in.ts'
import { findAppointment } from './queries.ts'

let test: TestClinic
beforeAll(async () => {
  test = await openTestClinic([doctor], nineOClock)
  await test.clinic.queues.createIndexes()
})
afterAll(() => test.close())

const MINUTE = 60_000
const byPatient = { by: 'patient', checkAccess: () => null }
const asked = { context: byPatient, quotas: { take: async () => null } }

async function book(patientName: string, contact?: Contact): Promise<{ id: string; number: string }> {
  const request = {
    patientName,
    doctorId: doctor._id,
    scheduledTime: '2026-12-01T10:00:00Z',
    bookedVia: 'web' as const,
  }
  const outcome = await bookAppointment(
    test.clinic,
    { ...request, ...(contact && { contact }), isTyped: false },
    { ...byPatient, by: 'staff:desk' },
  )
  if (!outcome.ok) throw new Error(outcome.refused)
  return { id: outcome.answer.appointment.id, number: String(outcome.answer.appointment.queueNumber) }
}

const isHere = async (id: string) => {
  const found = await findAppointment(test.clinic, id)
  return found !== null && find(found.queue, id)?.checkedInAt !== null
}

const onSite = async (rule: 'anywhere' | 'on-site') => {
  const { value, rev } = (await test.clinic.settings.load()).details
  const now = { ...(value ?? test.clinic.details.current()), checkIn: rule }
  await test.clinic.settings.save('details', now, { rev, by: 'admin', at: nineOClock })
  await test.clinic.details.refresh()
}

it('takes a code of the screen for two minutes, and asks for one only where the clinic does', async () => {
  const [ann, ben] = [await book('Ann Kim'), await book('Ben Okafor')]
  const { code } = test.clinic.siteCodes.current()
  await onSite('on-site')
  expect(await checkIn(test.clinic, { appointmentId: ann.id }, byPatient)).toEqual({
    ok: false,
    refused: 'scan-needed',
  })
  test.time.now += 3 * MINUTE
  const old = await checkIn(test.clinic, { appointmentId: ann.id, code }, byPatient)
  expect([old, await isHere(ann.id)]).toEqual([{ ok: false, refused: 'scan-again' }, false])
  const fresh = { appointmentId: ann.id, code: test.clinic.siteCodes.current().code }
  expect(await checkIn(test.clinic, fresh, { ...byPatient, key: 'a-lost-answer' })).toMatchObject({ ok: true })
  // A repeat gets the first answer, although its code has expired by then.
  test.time.now += 3 * MINUTE
  expect(await checkIn(test.clinic, fresh, { ...byPatient, key: 'a-lost-answer' })).toMatchObject({ ok: true })

  // Staff at the desk see the patient there.
  expect(await checkIn(test.clinic, { appointmentId: ben.id }, { ...byPatient, by: 'staff:desk' })).toMatchObject({
    ok: true,
  })
  await onSite('anywhere')
  const cy = await book('Cy Day')
  expect(await checkIn(test.clinic, { appointmentId: cy.id }, byPatient)).toMatchObject({ ok: true })
})

it('checks in by number and the end of the phone, and says no alike to everything else', async () => {
  const dora = await book('Dora Lee', { channel: 'sms', address: '+12025550143' })
  const emil = await book('Emil Roy')
  const { code } = test.clinic.siteCodes.current()
  const wrong = [
    { number: dora.number, digits: '0144' },
    { number: emil.number, digits: '0143' },
    { number: '499', digits: '0143' },
  ]
  for (const each of wrong) {
    expect(await checkInByNumber(test.clinic, { code, ...each }, asked)).toEqual({ ok: false, refused: 'no-match' })
  }
  const right = { code, number: dora.number, digits: '0143' }
  const notNow = {
    ...asked,
    quotas: { take: async () => ({ quota: { of: '', limit: 6, seconds: 900 }, retryAfter: 60 }) },
  }
  expect(await checkInByNumber(test.clinic, right, notNow)).toMatchObject({ refused: 'too-many-requests' })
  expect(await checkInByNumber(test.clinic, { ...right, code: 'none' }, asked)).toMatchObject({ refused: 'scan-again' })
  expect(await isHere(dora.id)).toBe(false)
  const done = await checkInByNumber(test.clinic, right, asked)
  expect(done).toEqual({ ok: true, answer: { message: 'Patient checked in', number: Number(dora.number) } })
  expect(await isHere(dora.id)).toBe(true)
})
