import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import { inLanguage } from '@anteroom/contracts/in-language.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useEffect, useMemo, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'

/**
 * The clinic's doctors, as the reader knows them, and what of its days is chosen to be shown: at first what `firstOn` gives for today's date,
 * null until that is known. `firstOn` stays the same function.
 */
export function useClinicChoice<Choice>(firstOn: (today: string) => Choice) {
  const { api } = useParts()
  const { language } = useStaffLanguage()
  const [answer, setAnswer] = useState<DoctorsAnswer | null>(null)
  const [choice, setChoice] = useState<Choice | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  useEffect(() => {
    api.doctors().then((result) => {
      if (!result.ok) return setProblem(result.problem)
      setAnswer(result.value)
      setChoice(firstOn(result.value.today))
    })
  }, [api, firstOn])

  const clinic = useMemo(() => answer && inLanguage(answer, language), [answer, language])
  const change = (part: Partial<Choice>) => setChoice((before) => before && { ...before, ...part })
  return { clinic, choice, change, problem, setProblem }
}
