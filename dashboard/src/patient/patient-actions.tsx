import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { WebTexts } from '@anteroom/messages/web/en.ts'
import { useState } from 'react'
import { useParts } from '../live/parts.ts'
import { dayAt } from '../ui/clinic-time.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { newKey } from '../ui/new-key.ts'
import { useLanguage } from './language.tsx'

type PatientAction = 'checkIn' | 'hold' | 'comeBack'

const labels: Record<PatientAction, 'iAmHere' | 'needMoreTime' | 'iAmHereNow'> = {
  checkIn: 'iAmHere',
  hold: 'needMoreTime',
  comeBack: 'iAmHereNow',
} satisfies Record<PatientAction, keyof WebTexts>

/** The actions available to the patient, the most likely first. */
function actionsOf({ status, stage }: StatusAnswer): PatientAction[] {
  if (status === 'no-show' || stage === 'missed') return ['comeBack']
  switch (stage) {
    case 'expected':
      return ['checkIn', 'hold']
    case 'held':
      return ['checkIn']
    case 'here':
    case 'called':
      return ['hold']
    case null:
      return []
  }
}

type Props = { status: StatusAnswer; timeZone: string | null; onDone: () => Promise<void> }

/** The patient's own actions on the day: check in, hold, return. */
export function PatientActions({ status, timeZone, onDone }: Props) {
  const { api } = useParts()
  const { texts } = useLanguage()
  // Kept until the action succeeds, so that a retry after a lost answer counts once.
  const [key, setKey] = useState(newKey)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const isToday = timeZone === null || status.day === dayAt(Date.now(), timeZone)
  const actions = isToday ? actionsOf(status) : []

  async function perform(action: PatientAction) {
    if (sending) return
    setSending(true)
    const result = await api[action]({ id: status.appointmentId }, { key: `${action}:${key}` })
    setProblem(result.ok ? null : result.problem)
    if (result.ok) setKey(newKey())
    await onDone()
    setSending(false)
    keepFocus('main')
  }

  if (actions.length === 0 && problem === null) return null

  return (
    <div className="own-steps">
      {actions.map((action, index) => (
        <button
          key={action}
          type="button"
          className={index === 0 && action !== 'hold' ? 'primary' : 'quiet'}
          aria-disabled={sending}
          onClick={() => perform(action)}
        >
          {texts[labels[action]]}
        </button>
      ))}
      <div role="alert">{problem && <p className="fault">{texts.refusals[problem.reason]}</p>}</div>
    </div>
  )
}
