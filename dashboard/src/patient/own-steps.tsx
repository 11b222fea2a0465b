import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { WebTexts } from '@anteroom/messages/web/en.ts'
import { useState } from 'react'
import { useParts } from '../live/parts.ts'
import { dayAt } from '../ui/clinic-time.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { newKey } from '../ui/new-key.ts'
import { useSpeaking } from './language.tsx'

type Step = 'checkIn' | 'hold' | 'comeBack'

const words: Record<Step, 'iAmHere' | 'needMoreTime' | 'iAmHereNow'> = {
  checkIn: 'iAmHere',
  hold: 'needMoreTime',
  comeBack: 'iAmHereNow',
} satisfies Record<Step, keyof WebTexts>

/** What the patient can say on the day, the likeliest first. */
function stepsOf({ status, stage }: StatusAnswer): Step[] {
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

type Props = { status: StatusAnswer; timeZone: string | null; onTaken: () => Promise<void> }

/** "I am here", "I need 10 minutes more": what the patient tells the clinic. */
export function OwnSteps({ status, timeZone, onTaken }: Props) {
  const { api } = useParts()
  const { texts } = useSpeaking()
  // Kept until it is answered with yes: a second try after a lost answer counts once.
  const [key, setKey] = useState(newKey)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const isToday = timeZone === null || status.day === dayAt(Date.now(), timeZone)
  const steps = isToday ? stepsOf(status) : []

  async function take(step: Step) {
    if (sending) return
    setSending(true)
    const result = await api[step]({ id: status.appointmentId }, { key: `${step}:${key}` })
    setProblem(result.ok ? null : result.problem)
    if (result.ok) setKey(newKey())
    await onTaken()
    setSending(false)
    keepFocus('main')
  }

  if (steps.length === 0 && problem === null) return null

  return (
    <div className="own-steps">
      {steps.map((step, index) => (
        <button
          key={step}
          type="button"
          className={index === 0 && step !== 'hold' ? 'primary' : 'quiet'}
          aria-disabled={sending}
          onClick={() => take(step)}
        >
          {texts[words[step]]}
        </button>
      ))}
      <div role="alert">{problem && <p className="fault">{texts.refusals[problem.reason]}</p>}</div>
    </div>
  )
}
