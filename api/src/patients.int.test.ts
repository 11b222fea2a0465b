import { doctor, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestClinic, type TestClinic } from './testing/clinic.ts'

let open: TestClinic

beforeAll(async () => {
  open = await openTestClinic([doctor], nineOClock)
})
afterAll(() => open.close())

const contact = { channel: 'sms' as const, address: '+12025550173' }
const name = async () => (await open.clinic.patients.find(contact))?.name

it('a booking on the web does not rename a known patient; the patient and the front desk do', async () => {
  const { saveFromBooking } = open.clinic.patients
  await saveFromBooking({ contact, patientName: 'Carla', language: 'es', bookedVia: 'web' }, nineOClock)
  await saveFromBooking({ contact, patientName: 'Prank', language: 'ar', bookedVia: 'web' }, nineOClock)
  expect(await open.clinic.patients.find(contact)).toMatchObject({ name: 'Carla', language: 'es' })

  await saveFromBooking({ contact, patientName: 'Carla Ruiz', language: 'es', bookedVia: 'sms' }, nineOClock)
  expect(await name()).toBe('Carla Ruiz')
  await saveFromBooking({ contact, patientName: 'Carla Gil', language: 'es', bookedVia: 'staff' }, nineOClock)
  expect(await name()).toBe('Carla Gil')
})
