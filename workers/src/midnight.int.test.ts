import type { Contact } from '@anteroom/contracts/contact.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { eventually, type Outside, openOutside, sentTo } from './testing/workers.ts'

const ann: Contact = { channel: 'sms', address: '+12025550143' }
const ben: Contact = { channel: 'sms', address: '+12025550144' }

let outside: Outside
let shiftMs = 0
beforeEach(async () => {
  shiftMs = 0
  const now = Date.now.bind(Date)
  vi.spyOn(Date, 'now').mockImplementation(() => now() + shiftMs)
  outside = await openOutside()
})
afterEach(async () => {
  await outside.close()
  vi.restoreAllMocks()
})

/** The clinic's clock is UTC. */
const goTo = (minutesPastMidnight: number) => {
  const midnight = Date.parse(outside.clinic.day) + 86_400_000
  shiftMs += midnight + minutesPastMidnight * 60_000 - Date.now()
}
const told = (who: Contact) => sentTo(outside.twilio.accepted, who)

it('alerts go on after midnight, and tell who is cancelled when the day is closed', async () => {
  const { clinic } = outside
  goTo(-10)
  await clinic.book('ann', ann)
  await clinic.book('ben', ben)
  await outside.start()
  await eventually(() => [ann, ben].map((who) => told(who).length)).toEqual([1, 1])

  goTo(5)
  await clinic.command({ kind: 'call', appointmentId: 'ann' })
  await eventually(() => told(ann).at(-1)).toContain('your turn')
  await clinic.command({ kind: 'close', unfinished: 'cancel' })
  await eventually(() => told(ben).at(-1)).toContain('cancel')
})

it('a worker that starts after midnight finds the line that goes on, and not one that is forgotten', async () => {
  const { clinic } = outside
  goTo(-10)
  await clinic.book('ann', ann)
  goTo(5)
  const workers = await outside.start()
  await eventually(() => told(ann).length).toBe(1)
  await workers.close()

  goTo(12 * 60)
  await clinic.command({ kind: 'call', appointmentId: 'ann' })
  await outside.start()
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(told(ann)).toHaveLength(1)
})
