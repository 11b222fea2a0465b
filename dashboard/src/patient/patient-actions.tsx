import type { Problem } from '@anteroom/contracts/problem.ts'
import type { WebTexts } from '@anteroom/messages/web/en.ts'
import { useState } from 'react'
import { useParts } from '../live/parts.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { newKey } from '../ui/new-key.ts'
import { useLanguage } from './language.tsx'
import { freshScan } from './scan.ts'
import type { PatientAction } from './scene-look.ts'

const labels: Record<PatientAction, 'iAmHere' | 'needMoreTime' | 'iAmHereNow'> = {
  checkIn: 'iAmHere',
  hold: 'needMoreTime',
  comeBack: 'iAmHereNow',
} satisfies Record<PatientAction, keyof WebTexts>

type Props = { appointmentId: string; actions: PatientAction[]; onDone: () => Promise<void> }

/** The patient's own actions on the day: check in, hold, return. */
export function PatientActions({ appointmentId, actions, onDone }: Props) {
  const { api } = useParts()
  const { texts } = useLanguage()
  // Kept until the action succeeds, so that a retry after a lost answer counts once.
  const [key, setKey] = useState(newKey)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function perform(action: PatientAction) {
    if (sending) return
    setSending(true)
    const scan = action === 'checkIn' ? freshScan() : null
    const result = await api[action]({ id: appointmentId, ...(scan && { code: scan }) }, { key: `${action}:${key}` })
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
