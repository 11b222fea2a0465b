import { useMemo } from 'react'
import { useNow } from './use-now.ts'

/**
 * The time on the server's clock in milliseconds since the epoch: what it last said, `asOf`, and the age of that. The
 * clock of the device may be wrong by hours and is not asked.
 */
export function useServerNow(asOf: string | null, everyMs: number): number {
  const now = useNow(everyMs)
  const heard = useMemo(() => ({ said: asOf === null ? 0 : Date.parse(asOf), at: performance.now() }), [asOf])
  return heard.said + Math.max(0, now - heard.at)
}
