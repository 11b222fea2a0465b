import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ExampleClinic, openExampleClinic } from '../example-clinic.ts'
import { booking, doctor, minutes, nineOClock } from '../queue/example-day.ts'
import { redeemLink, telegramLink } from './telegram-link.ts'

let open: ExampleClinic

beforeAll(async () => {
  open = await openExampleClinic([doctor], nineOClock)
  open.clinic.reach = { telegram: 'https://t.me/example_clinic_bot', sms: null, whatsapp: null }
})
afterAll(() => open.close())

it('is good for half an hour', async () => {
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
