import { expect, it } from 'vitest'
import { networkOf } from './network.ts'

it('is one IPv4 address, however it is written, and everything within the /64 of an IPv6 one', () => {
  expect(networkOf('::ffff:198.51.100.7')).toBe(networkOf('198.51.100.7'))
  expect(networkOf('198.51.100.7')).not.toBe(networkOf('198.51.100.8'))
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:db8:1:2:ffff:ffff:ffff:ffff'))
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
})
