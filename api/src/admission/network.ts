import { ipKeyGenerator } from 'express-rate-limit'

/** The prefix of an IPv6 address that identifies one household or phone: it may use all 2^64 addresses behind it. */
export const IPV6_SUBNET = 64

/** The network behind an address, for quotas: an IPv4 address, or the /64 of an IPv6 address. */
export const networkOf = (address: string): string => ipKeyGenerator(address, IPV6_SUBNET)
