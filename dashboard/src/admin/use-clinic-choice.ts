import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'

/**
 * The clinic's doctors, and what of its days is chosen to be shown: at first what `firstOn` gives for today's date,
 * null until that is known. `firstOn` stays the same function.
 */
export function useClinicChoice<Choice>(firstOn: (today: string) => Choice) {
  const { api } = useParts()
  const [clinic, setClinic] = useState<DoctorsAnswer | null>(null)
  const [choice, setChoice] = useState<Choice | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  useEffect(() => {
    api.doctors().then((result) => {
      if (!result.ok) return setProblem(result.problem)
      setClinic(result.value)
      setChoice(firstOn(result.value.today))
    })
  }, [api, firstOn])

  const change = (part: Partial<Choice>) => setChoice((before) => before && { ...before, ...part })
  return { clinic, choice, change, problem, setProblem }
}
