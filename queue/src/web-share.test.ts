import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { type BookCommand, type Command, isRefused } from './decision.ts'
import { booking, dayAfter, minutes, nineOClock, phone, plan } from './testing/example-day.ts'
import type { Queue } from './types.ts'
import { webShareOf } from './web-share.ts'

const webShare = { withoutContact: 2, unverified: 1 }
const unverified = { contact: phone('+12025550143'), until: nineOClock + minutes(10) }

const refusalOf = (queue: Queue, more: Partial<BookCommand> = {}) => {
  const decision = decide(queue, booking('new', { webShare, ...more }), nineOClock)
  return isRefused(decision) ? decision.refused : 'accepted'
}

describe('the share of a day that the web may take', () => {
  it('is a part of it without a contact, and half of the rest for contacts to be verified; never nothing', () => {
    expect(webShareOf(24, 50)).toEqual({ withoutContact: 12, unverified: 6 })
    expect(webShareOf(1, 50)).toEqual({ withoutContact: 1, unverified: 1 })
    expect(webShareOf(24, 100)).toEqual({ withoutContact: 24, unverified: 1 })
  })

  const twoUnknown = dayAfter([booking('a'), booking('b')])

  it('refuses one more without a contact, but nobody for whom something speaks', () => {
    expect(refusalOf(twoUnknown)).toBe('web-full')
    expect(refusalOf(twoUnknown, { contact: phone('+12025550144') })).toBe('accepted')
    expect(refusalOf(twoUnknown, { bookedVia: 'staff' })).toBe('accepted')
    expect(refusalOf(twoUnknown, { unverified })).toBe('accepted')
    expect(refusalOf(twoUnknown, { plan: { ...plan, capacity: 2 } })).toBe('day-full')
  })

  it('refuses a second contact to be verified for the time that the first has', () => {
    const held = dayAfter([booking('a', { unverified })])
    expect(refusalOf(held, { unverified })).toBe('too-many-requests')
    expect(refusalOf(held)).toBe('accepted')
  })

  it('is free again after a cancellation, and once staff have called a patient; not by what the patient does', () => {
    const refusalAfter = (command: Command) => refusalOf(dayAfter([command], nineOClock, twoUnknown))
    expect(refusalAfter({ kind: 'cancel', appointmentId: 'a', by: 'patient' })).toBe('accepted')
    expect(refusalAfter({ kind: 'call', appointmentId: 'a' })).toBe('accepted')
    expect(refusalAfter({ kind: 'check-in', appointmentId: 'a' })).toBe('web-full')
  })

  it('counts nothing where it is not given', () => {
    expect(isRefused(decide(twoUnknown, booking('new'), nineOClock))).toBe(false)
  })
})
