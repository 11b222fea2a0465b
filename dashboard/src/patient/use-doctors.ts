import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useCallback, useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'

const ASK_AGAIN = 30_000
const ASK_AGAIN_AFTER_PROBLEM = 5_000

type Asked = { day: string | null; answer: DoctorsAnswer | null; problem: Problem | null }

/** The clinic and its doctors with what a booking for `day` (null: today) would get, asked again every 30 s. */
export function useDoctors(day: string | null) {
  const { api } = useParts()
  const [asked, setAsked] = useState<Asked>({ day, answer: null, problem: null })
  const [round, setRound] = useState(0)
  const askAgain = useCallback(() => setRound((count) => count + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: placeholder
  useEffect(() => {
    let wanted = true
    let later: ReturnType<typeof setTimeout> | undefined
    api.doctors(day ?? undefined).then((result) => {
      if (!wanted) return
      setAsked((before) =>
        result.ok
          ? { day, answer: result.value, problem: null }
          : { ...before, problem: result.problem },
      )
      later = setTimeout(askAgain, result.ok ? ASK_AGAIN : ASK_AGAIN_AFTER_PROBLEM)
    })
    return () => {
      wanted = false
      clearTimeout(later)
    }
  }, [api, day, round, askAgain])

  return { ...asked, askAgain }
}
