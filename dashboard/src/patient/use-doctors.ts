import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'

const AFTER_PROBLEM = 5_000

type Question = {
  /** The day to book for; null is today. */
  day: string | null
  /** Milliseconds until the places are looked at again; null asks until there is one answer. */
  every: number | null
}

/** The clinic and its doctors, with what a booking for that day would get. The last answer stays while the next is on its way. */
export function useDoctors({ day, every }: Question) {
  const { api } = useParts()
  const [answer, setAnswer] = useState<DoctorsAnswer | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  useEffect(() => {
    let wanted = true
    let later: ReturnType<typeof setTimeout> | undefined
    async function ask() {
      const result = await api.doctors({ day: day ?? undefined })
      if (!wanted) return
      setProblem(result.ok ? null : result.problem)
      if (result.ok) setAnswer(result.value)
      const pause = result.ok ? every : AFTER_PROBLEM
      if (pause !== null) later = setTimeout(ask, pause)
    }
    ask()
    return () => {
      wanted = false
      clearTimeout(later)
    }
  }, [api, day, every])

  return { answer, problem }
}
