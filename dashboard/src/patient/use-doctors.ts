import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import { inLanguage } from '@anteroom/contracts/in-language.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useEffect, useMemo, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { useLanguage } from './language.tsx'

const RETRY_MS = 5_000

type Query = {
  /** The day to book for; null for today. */
  day: string | null
  /** Milliseconds between two loads; null loads once, with retries until it succeeds. */
  pollMs: number | null
}

/**
 * The clinic and its doctors as the page's language names them, with the place that a booking for that day would get.
 * Keeps the last answer while loading.
 */
export function useDoctors({ day, pollMs }: Query) {
  const { api } = useParts()
  const { language } = useLanguage()
  const [loaded, setLoaded] = useState<DoctorsAnswer | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  useEffect(() => {
    let isCurrent = true
    let later: ReturnType<typeof setTimeout> | undefined
    async function load() {
      const result = await api.doctors({ day: day ?? undefined })
      if (!isCurrent) return
      setProblem(result.ok ? null : result.problem)
      if (result.ok) setLoaded(result.value)
      const pause = result.ok ? pollMs : RETRY_MS
      if (pause !== null) later = setTimeout(load, pause)
    }
    load()
    return () => {
      isCurrent = false
      clearTimeout(later)
    }
  }, [api, day, pollMs])

  const answer = useMemo(() => loaded && inLanguage(loaded, language), [loaded, language])
  return { answer, problem }
}

/** A doctor's name as the page's language has it; as the appointment has it for a doctor who is not there any more. */
export const doctorIn = (clinic: DoctorsAnswer | null, { doctorId, doctor }: { doctorId: string; doctor: string }) =>
  clinic?.doctors.find(({ id }) => id === doctorId)?.name ?? doctor
