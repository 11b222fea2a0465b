import { createHmac, timingSafeEqual } from 'node:crypto'
import type { SiteCodeAnswer } from '@anteroom/contracts/check-in.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'

const MINUTE_MS = 60_000
/** 72 bits, 12 characters as base64url: a small QR code can be read from further away. */
const CODE_BYTES = 9

/**
 * The codes that prove that a phone is at the clinic: one for each minute, the same on every screen and in every
 * process, since it is derived from the secret. The code of the minute before is accepted too, for somebody who has
 * just scanned it.
 */
export function siteCodes(secret: string, clock: () => Instant) {
  const codeOf = (minute: number): string =>
    createHmac('sha256', secret).update(`on-site:${minute}`).digest().subarray(0, CODE_BYTES).toString('base64url')
  const isSame = (one: string, other: string) => {
    const [a, b] = [Buffer.from(one), Buffer.from(other)]
    return a.length === b.length && timingSafeEqual(a, b)
  }

  return {
    current(): SiteCodeAnswer {
      const now = clock()
      const minute = Math.floor(now / MINUTE_MS)
      return { code: codeOf(minute), nextInSeconds: Math.ceil(((minute + 1) * MINUTE_MS - now) / 1_000) }
    },
    isFresh(code: string): boolean {
      const minute = Math.floor(clock() / MINUTE_MS)
      return [minute, minute - 1].some((one) => isSame(code, codeOf(one)))
    },
  }
}

export type SiteCodes = ReturnType<typeof siteCodes>
