import { booking, doctor, minutes, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestClinic, type TestClinic } from '../testing/clinic.ts'
import { redeemLink, telegramLink } from './telegram-link.ts'

let open: TestClinic

beforeAll(async () => {
  open = await openTestClinic([doctor], nineOClock)
  open.clinic.reach = { telegram: 'https://t.me/example_clinic_bot', sms: null, whatsapp: null }
})
afterAll(() => open.close())

it('is valid for half an hour', async () => {
  await open.clinic.run({ doctor, day: '2026-12-01', command: booking('a'), by: 'patient', present: () => null })
  const code = async () => {
    const outcome = await telegramLink(open.clinic, 'a')
    if (!outcome.ok) throw new Error(outcome.refused)
    expect(Date.parse(outcome.answer.expiresAt)).toBe(open.time.now + minutes(30))
    return outcome.answer.url.split('start=a_')[1] ?? ''
  }
  const [early, late] = [await code(), await code()]
  const contact = { channel: 'telegram' as const, address: '7' }
  open.time.now = nineOClock + minutes(29)
  expect(await redeemLink(open.clinic, { code: early, contact })).toMatchObject({ ok: true })
  open.time.now = nineOClock + minutes(30)
  expect(await redeemLink(open.clinic, { code: late, contact })).toMatchObject({ ok: false, refused: 'link-used' })
})

it('stores neither the code nor the contact that used it', async () => {
  const at = new Date(nineOClock)
  await open.clinic.links.add('a-code-of-mine', { appointmentId: 'a', expiresAt: new Date(nineOClock + minutes(30)) })
  await open.clinic.links.claim('a-code-of-mine', { channel: 'telegram', address: '7714209' }, at)

  const stored = JSON.stringify(await open.database.collection('links').find({ appointmentId: 'a' }).toArray())
  expect(stored).toContain('appointmentId')
  expect(stored).not.toMatch(/7714209|a-code-of-mine/)
})

it('keeps the name of a known patient who uses it for somebody else', async () => {
  const { clinic } = open
  const contact = { channel: 'telegram' as const, address: '8' }
  await clinic.patients.saveFromBooking(
    { contact, patientName: 'Grace', language: 'es', bookedVia: 'telegram' },
    nineOClock,
  )
  const saved: unknown[] = []
  clinic.savePatient = (patient) => void saved.push(patient)
  open.time.now = nineOClock
  await clinic.run({ doctor, day: '2026-12-01', command: booking('b'), by: 'patient', present: () => null })
  await clinic.links.add('a-code-for-b', { appointmentId: 'b', expiresAt: new Date(nineOClock + minutes(30)) })

  expect(await redeemLink(clinic, { code: 'a-code-for-b', contact })).toMatchObject({ ok: true })
  expect(saved).toEqual([{ contact, patientName: 'Grace', language: 'es', bookedVia: 'telegram' }])
})
