import { describe, expect, it } from 'vitest'
import { Contact } from './contact.ts'

describe('a contact', () => {
  it.each([
    [{ channel: 'sms', address: '+1 (202) 555-0143' }, '+12025550143'],
    [{ channel: 'sms', address: '+34 612 34 56 78' }, '+34612345678'],
    [{ channel: 'email', address: 'Ann@Example.org' }, 'ann@example.org'],
    [{ channel: 'telegram', address: '-1001' }, '-1001'],
  ])('%o is kept as %s, so that one person is one contact', (given, address) => {
    expect(Contact.parse(given).address).toBe(address)
  })

  it.each([
    [{ channel: 'sms', address: '202 555 0143' }],
    [{ channel: 'sms', address: '+1' }],
    [{ channel: 'email', address: 'ann@' }],
    [{ channel: 'telegram', address: '@ann' }],
    [{ channel: 'fax', address: '+12025550143' }],
    [{ channel: 'sms', address: '+12025550143', more: true }],
  ])('%o is refused', (given) => {
    expect(Contact.safeParse(given).success).toBe(false)
  })
})
