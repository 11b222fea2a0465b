import type { AlertRules } from '@anteroom/contracts/alert-rules.ts'
import { noWording } from '@anteroom/contracts/alert-wording.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import { clinicStore } from '@anteroom/store/clinic.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { eventually, type Outside, openOutside, sentTo } from './testing/workers.ts'

const ann: Contact = { channel: 'sms', address: '+12025550143' }
const dan: Contact = { channel: 'sms', address: '+12025550144' }
const eve: Contact = { channel: 'sms', address: '+12025550145' }

let outside: Outside
beforeEach(async () => {
  // Noon today on the clinic's clock, which is UTC, so that the test's quiet hours cross no midnight.
  const now = Date.now.bind(Date)
  const shiftMs = Date.parse(new Date().toISOString().slice(0, 10)) + 12 * 3_600_000 - now()
  vi.spyOn(Date, 'now').mockImplementation(() => now() + shiftMs)
  outside = await openOutside()
})
afterEach(async () => {
  await outside.close()
  vi.restoreAllMocks()
})

/** An administrator saves over the revision `rev`. */
const save = (rev: number, rules: Partial<AlertRules>) =>
  clinicStore(outside.clinic.database).save(
    'alertRules',
    { nearlyAhead: 2, nearlyMinutes: null, delayMinutes: 5, quietHours: null, ...rules },
    { rev, by: 'admin', at: Date.now() },
  )
const told = (who: Contact) => sentTo(outside.twilio.accepted, who)

it('what an administrator changes is what the workers go by from then on: quiet hours, places ahead, wording', async () => {
  const { clinic } = outside
  const quietHours = { from: '11:00', to: '15:00' }
  await save(0, { quietHours })
  await clinic.book('ann', ann)
  for (const id of ['b', 'c', 'd', 'e', 'f']) await clinic.book(id, null)
  await clinic.book('eve', eve)
  await clinic.bookTomorrow('dan', { appointmentId: 'x', contact: dan })
  await outside.start()
  // Confirmations and calls do not wait; the news that the clinic has moved an appointment waits until the hours end.
  await outside.next()
  await eventually(() => told(ann).at(-1)).toContain("It's your turn")
  await eventually(() => told(eve).length).toBe(1)
  await outside.next()

  // They are read together: a patient alerted by the new rules is called in the new words.
  const called = 'Please come to {doctor}, room {room}. Bring your papers.'
  const saved = { rev: 0, by: 'admin', at: Date.now() }
  await clinicStore(clinic.database).save('alertWording', { ...noWording, en: { called } }, saved)
  await save(1, { quietHours, nearlyAhead: 5 })
  await eventually(() => told(eve).at(-1)).toContain("It's nearly your turn: 5 people ahead of you")
  expect(told(dan)).toEqual([])
  await save(2, { nearlyAhead: 5 })
  await eventually(() => told(dan)).toEqual([expect.stringContaining('We moved your appointment')])
  expect(told(eve)).toHaveLength(2)

  await clinic.command({ kind: 'call', appointmentId: 'eve' })
  await eventually(() => told(eve).at(-1)).toMatch(/^Please come to Dr\. Michael Chen, room 1\. Bring your papers\.\n/)
})
