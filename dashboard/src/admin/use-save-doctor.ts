import type { DoctorSettings, OutsideAnswer } from '@anteroom/contracts/answers.ts'
import type { DoctorDetails } from '@anteroom/contracts/doctor-details.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useState } from 'react'
import { useParts } from '../live/parts.ts'
import type { Outcome } from './outside-question.tsx'

type Saved = { moved: number; cancelled: number }
type Asked = { details: DoctorDetails; outside: OutsideAnswer['outside'] }

/** Saves a doctor, null being a new one. Where patients would be outside the hours it asks first, and `decide` says. */
export function useSaveDoctor({ doctor, onSaved }: { doctor: DoctorSettings | null; onSaved: (saved: Saved) => void }) {
  const { api } = useParts()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [sending, setSending] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [moveTo, setMoveTo] = useState<string | null>(null)

  async function send(details: DoctorDetails, how: 'ask' | Outcome) {
    setProblem(null)
    setSending(true)
    const to = how === 'move' && moveTo !== null ? { moveTo } : {}
    const result = doctor
      ? await api.saveDoctor({ id: doctor.id, rev: doctor.rev, details, outside: how, ...to })
      : await api.addDoctor({ details })
    if (!result.ok && doctor && result.problem.reason === 'patients-outside') await preview(details, null)
    else if (!result.ok) {
      setAsked(null)
      setProblem(result.problem)
    }
    setSending(false)
    if (result.ok) onSaved('moved' in result.value ? result.value : { moved: 0, cancelled: 0 })
  }

  async function preview(details: DoctorDetails, to: string | null) {
    if (!doctor) return
    setMoveTo(to)
    const result = await api.previewDoctor({ id: doctor.id, details, ...(to !== null && { moveTo: to }) })
    if (result.ok) setAsked({ details, outside: result.value.outside })
    else setProblem(result.problem)
  }

  return {
    problem,
    sending,
    outside: asked?.outside ?? null,
    moveTo,
    submit: (details: DoctorDetails) => send(details, 'ask'),
    chooseMoveTo: (to: string | null) => asked && preview(asked.details, to),
    decide: (how: Outcome) => asked && send(asked.details, how),
    forget: () => setAsked(null),
  }
}
