import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useState } from 'react'
import { useParts } from '../live/parts.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { newKey } from '../ui/new-key.ts'
import { useLanguage } from './language.tsx'

type Props = { status: Pick<StatusAnswer, 'appointmentId' | 'callBackAt'>; onAsked: () => Promise<void> }

/** Asks the clinic to call back, and says that it was asked. */
export function AskCallBack({ status: { appointmentId, callBackAt }, onAsked }: Props) {
  const { api } = useParts()
  const { texts } = useLanguage()
  const [key] = useState(newKey)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function ask() {
    if (sending) return
    setSending(true)
    const result = await api.askCallBack({ id: appointmentId }, { key })
    setProblem(result.ok ? null : result.problem)
    await onAsked()
    setSending(false)
    keepFocus('main')
  }

  if (callBackAt) return <p role="status">{texts.callBackAsked}</p>
  return (
    <div className="call-back">
      <button type="button" className="quiet" aria-disabled={sending} onClick={ask}>
        {texts.askCallBack}
      </button>
      <div role="alert">{problem && <p className="fault">{texts.refusals[problem.reason]}</p>}</div>
    </div>
  )
}
