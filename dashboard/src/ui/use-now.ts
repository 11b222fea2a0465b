import { useEffect, useState } from 'react'

/**
 * The time in milliseconds, updated every `everyMs`. It counts from the opening of the page and nobody can set it, so
 * it is good for ages.
 */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
