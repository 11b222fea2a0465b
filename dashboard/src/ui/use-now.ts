import { useEffect, useState } from 'react'

/**
 * The present in milliseconds, looked at again every `everyMs`: good for ages, as it counts from the opening of the page
 * and nobody can set it.
 */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
