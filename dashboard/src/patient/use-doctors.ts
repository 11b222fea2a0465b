import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'

const RETRY_MS = 5_000

type Query = {
  /** The day to book for; null for today. */
  day: string | null
  /** Milliseconds between two loads; null loads once, with retries until it succeeds. */
  pollMs: number | null
}

/**
 * The clinic and its doctors, with the place that a booking for that day would get. Keeps the last answer while
 * loading.
 */
export function useDoctors({ day, pollMs }: Query) {
  const { api } = useParts()
  const [answer, setAnswer] = useState<DoctorsAnswer | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  useEffect(() => {
    let isCurrent = true
    let later: ReturnType<typeof setTimeout> | undefined
    async function load() {
      const result = await api.doctors({ day: day ?? undefined })
      if (!isCurrent) return
      setProblem(result.ok ? null : result.problem)
      if (result.ok) setAnswer(result.value)
      const pause = result.ok ? pollMs : RETRY_MS
      if (pause !== null) later = setTimeout(load, pause)
    }
    load()
    return () => {
      isCurrent = false
      clearTimeout(later)
    }
  }, [api, day, pollMs])

  return { answer, problem }
}
