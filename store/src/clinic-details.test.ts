import { expect, it } from 'vitest'
import type { ClinicSettings } from './clinic.ts'
import { clinicDetails, detailsOf } from './clinic-details.ts'

const setting = { value: null, rev: 0, saved: null }
const onTrial: ClinicSettings = {
  webBookings: 'on',
  lastChange: null,
  details: setting,
  alertRules: setting,
  alertWording: setting,
  keep: setting,
  trial: { at: 0, by: 'maria' },
  wentLive: null,
  testAddresses: [],
  channels: [],
  channelFaults: {},
}

const defaults = detailsOf({ CLINIC_NAME: 'Clinic', CLINIC_TIMEZONE: 'UTC' })

it('asks whether the clinic is live before the first message, and not only at the next refresh', async () => {
  const details = clinicDetails({ store: { load: async () => onTrial }, defaults })

  expect(await details.isHeldBack({ channel: 'sms', address: '+12025550143' })).toBe(true)
})

it('gives an error while the database cannot say whether the clinic is live', async () => {
  const load = () => Promise.reject(new Error('the database is away'))
  const details = clinicDetails({ store: { load }, defaults })

  await expect(details.isHeldBack({ channel: 'sms', address: '+12025550143' })).rejects.toThrow('away')
})
