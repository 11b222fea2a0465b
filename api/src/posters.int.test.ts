import qrcode from 'qrcode'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
let bare: TestApi

beforeAll(async () => {
  api = await startTestApi({
    PUBLIC_URL: 'https://clinic.example.org',
    TELEGRAM_LINK: 'https://t.me/example_clinic_bot',
    SMS_NUMBER: '+12025550100',
    WHATSAPP_NUMBER: '+12025550101',
  })
  bare = await startTestApi()
  await Promise.all([api.ready, bare.ready])
})
afterAll(() => Promise.all([api.close(), bare.close()]))

describe('the ways to reach the clinic', () => {
  it('are told with the doctors, each with the code of the poster', async () => {
    const { body } = await api.http.get('/api/doctors').expect(200)
    expect(body.reach).toEqual({
      telegram: 'https://t.me/example_clinic_bot',
      sms: '+12025550100',
      whatsapp: '+12025550101',
    })
    expect(body.doctors.map(({ id, code }: { id: string; code: number }) => [id, code])).toEqual([
      ['dr_1', 11],
      ['dr_2', 12],
      ['dr_3', 13],
    ])
    const { body: none } = await bare.http.get('/api/doctors').expect(200)
    expect(none.reach).toEqual({ telegram: null, sms: null, whatsapp: null })
  })
})

describe('the QR codes of a doctor', () => {
  it.each([
    ['web', 'https://clinic.example.org/?doctor=dr_2'],
    ['telegram', 'https://t.me/example_clinic_bot?start=d_dr_2'],
    ['sms', 'SMSTO:+12025550100:BOOK 12'],
    ['whatsapp', 'https://wa.me/12025550101?text=BOOK%2012'],
  ])('%s', async (way, says) => {
    const response = await api.http.get(`/api/doctors/dr_2/qr/${way}`).expect(200)
    expect(response.type).toBe('image/svg+xml')
    expect(response.headers['cache-control']).toBe('public, max-age=3600')
    expect(response.body.toString()).toBe(await qrcode.toString(says, { type: 'svg', errorCorrectionLevel: 'M' }))
  })

  it('are not there for a way that is not offered, for none, and for nobody', async () => {
    const reasonFor = async (of: TestApi, path: string) =>
      (await of.http.get(`/api/doctors/${path}`).expect(404)).body.reason
    expect(await reasonFor(bare, 'dr_2/qr/sms')).toBe('not-found')
    expect(await reasonFor(bare, 'dr_2/qr/telegram')).toBe('not-found')
    expect(await reasonFor(bare, 'dr_2/qr/whatsapp')).toBe('not-found')
    expect(await reasonFor(api, 'dr_2/qr/pigeon')).toBe('not-found')
    expect(await reasonFor(api, 'dr_9/qr/web')).toBe('unknown-doctor')
  })
})
