import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOT_KEY, startTestApi, type TestApi } from './testing/api.ts'

let api: TestApi
let desk: string

beforeAll(async () => {
  api = await startTestApi({ SMS_NUMBER: '+12025550100', WHATSAPP_NUMBER: '+12025550101' })
  await api.ready
  desk = await api.login('desk')
})
afterAll(() => api.close())

const oddNumbers = [
  ['premium rate', '+19005551234'],
  ['premium rate in Spain', '+34803123456'],
  ['shared cost in Britain', '+448431234567'],
  ['toll-free', '+18005551234'],
  ['a personal number', '+15005550006'],
  ['a fixed line', '+34910000000'],
  ['Inmarsat', '+870773111632'],
  ['Iridium', '+881612345678'],
  ['an international network', '+882161234567'],
  ['international premium rate', '+979112345678'],
  ['not valid', '+15555550123'],
  ['not valid in Britain', '+447700900123'],
  ['a mobile abroad', '+33612345678'],
  ['a mobile of another country behind +1', '+18765551234'],
] as const

let people = 0
const booking = (channel: string, address: string) => ({
  patientName: `Patient ${String.fromCharCode(65 + people++)}`,
  scheduledTime: new Date().toISOString(),
  contact: { channel, address },
})
const post = (path: string, body: object) => api.http.post(path).send(body)

describe.each(oddNumbers)('%s', (_, address) => {
  it('is refused by text and WhatsApp, from the web and from the desk', async () => {
    const answers = await Promise.all([
      post('/api/appointments', { ...booking('sms', address), doctorId: 'dr_1' }),
      post('/api/appointments', { ...booking('whatsapp', address), doctorId: 'dr_1' }),
      post('/api/openings/first', booking('sms', address)),
      post('/api/appointments', { ...booking('sms', address), doctorId: 'dr_1' }).set('Cookie', desk),
    ])
    for (const { status, body } of answers) {
      expect([status, body.reason]).toEqual([400, 'unreachable-number'])
      expect(body.errors).toEqual([{ field: 'contact', message: body.detail }])
    }
  })
})

it('a number of the clinic’s own country books as before, and so does one that wrote first, wherever it is', async () => {
  await post('/api/appointments', { ...booking('sms', '+12025550143'), doctorId: 'dr_2' }).expect(201)
  const abroad = { ...booking('sms', '+33612345678'), doctorId: 'dr_2' }
  const fromTheBot = (more: object) =>
    post('/api/appointments', { ...abroad, ...more }).set('Authorization', `Bearer ${BOT_KEY}`)
  await fromTheBot({ bookedVia: 'telegram' }).expect(400)
  await fromTheBot({ bookedVia: 'sms' }).expect(201)
  await post('/api/appointments', { ...abroad, bookedVia: 'sms' }).expect(403)
})
