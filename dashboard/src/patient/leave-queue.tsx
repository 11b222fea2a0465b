import type { Problem } from '@anteroom/contracts/problem.ts'
import { useRef, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { newKey } from '../ui/new-key.ts'
import { useLanguage } from './language.tsx'

type Props = { appointmentId: string; onLeft: () => Promise<void> }

/** Focuses the answer that changes nothing when the question appears. */
const focus = (button: HTMLButtonElement | null) => button?.focus()

/** Cancels the appointment after a confirmation. */
export function LeaveQueue({ appointmentId, onLeft }: Props) {
  const { api } = useParts()
  const { texts } = useLanguage()
  const [key] = useState(newKey)
  const [step, setStep] = useState<'offered' | 'asked' | 'sending'>('offered')
  const [problem, setProblem] = useState<Problem | null>(null)

  const leaveButton = useRef<HTMLButtonElement>(null)

  function stay() {
    setStep('offered')
    leaveButton.current?.focus()
  }

  async function leave() {
    setStep('sending')
    const result = await api.cancel({ id: appointmentId, by: 'patient' }, { key })
    setProblem(result.ok ? null : result.problem)
    setStep('offered')
    await onLeft()
    keepFocus('main')
  }

  return (
    <div className="leave">
      <div role="alert">{problem && <p className="fault">{texts.refusals[problem.reason]}</p>}</div>
      <button
        ref={leaveButton}
        type="button"
        className="quiet danger"
        aria-expanded={step !== 'offered'}
        onClick={() => setStep('asked')}
      >
        {texts.leave}
      </button>
      {step !== 'offered' && (
        <fieldset className="question">
          <legend>{texts.leaveQuestion}</legend>
          <button type="button" className="danger" disabled={step === 'sending'} onClick={leave}>
            {texts.yes}
          </button>
          <button ref={focus} type="button" className="quiet" disabled={step === 'sending'} onClick={stay}>
            {texts.no}
          </button>
        </fieldset>
      )}
    </div>
  )
}
