import { ipKeyGenerator } from 'express-rate-limit'

/** The bits of an IPv6 address that one household or one phone has to itself: it may use 2^64 addresses at will. */
export const IPV6_SUBNET = 64

/** Who is behind an address, as far as quotas can tell: an IPv4 address, or the /64 of an IPv6 one. */
export const networkOf = (address: string): string => ipKeyGenerator(address, IPV6_SUBNET)
