import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { useEffect, useState } from 'react'

const RETRY_MS = 5_000
/** For so long after its minute a code is still taken. */
const TAKEN_AFTER_MS = 60_000

/** The address that a phone checks in by at the clinic, new each minute; null: none that is still taken is known. */
export function useSiteCode(load: () => ReturnType<ApiClient['siteCode']>): string | null {
  const [code, setCode] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    let later: ReturnType<typeof setTimeout> | undefined
    let takenUntil = 0
    async function next() {
      const result = await load()
      if (!isCurrent) return
      const now = Date.now()
      const nextMs = result.ok ? result.value.nextInSeconds * 1_000 : RETRY_MS
      if (result.ok) {
        setCode(result.value.code)
        takenUntil = now + nextMs + TAKEN_AFTER_MS
      } else if (now > takenUntil) setCode(null)
      later = setTimeout(next, nextMs)
    }
    next()
    return () => {
      isCurrent = false
      clearTimeout(later)
    }
  }, [load])
  return code && `${location.origin}/here#${code}`
}
