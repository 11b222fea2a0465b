import { expect, it } from 'vitest'
import { find } from './decision.ts'
import { sharesContact } from './person.ts'
import { booking, dayAfter, phone } from './testing/example-day.ts'
import type { Appointment } from './types.ts'

it('a contact is shared when it has appointments for two people, whatever has become of one', () => {
  const contact = phone('+12025550143')
  const ana = booking('a', { contact, patientName: 'Ana' })
  const isShared = (...others: ReturnType<typeof booking>[]) => {
    const day = dayAfter([ana, { kind: 'cancel', appointmentId: 'a', by: 'clinic' }, ...others])
    return sharesContact(day, find(day, 'a') as Appointment)
  }
  expect(isShared()).toBe(false)
  expect(isShared(booking('b', { contact, patientName: 'ANA' }))).toBe(false)
  expect(isShared(booking('b', { contact: phone('+12025550144'), patientName: 'Leo' }))).toBe(false)
  expect(isShared(booking('b', { contact, patientName: 'Leo' }))).toBe(true)
  expect(isShared(booking('b', { contact: null, fallback: contact, patientName: 'Leo' }))).toBe(true)
})
