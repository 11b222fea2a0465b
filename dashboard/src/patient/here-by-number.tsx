import type { Problem } from '@anteroom/contracts/problem.ts'
import { type FormEvent, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { isAtFault } from '../ui/is-at-fault.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { useLanguage } from './language.tsx'
import { TextField } from './text-field.tsx'
import { useDoctors } from './use-doctors.ts'

/** Checks in by number and phone, on a phone that knows no appointment. */
export function HereByNumber({ code }: { code: string }) {
  const { api } = useParts()
  const { texts } = useLanguage()
  const [number, setNumber] = useState('')
  const [digits, setDigits] = useState('')
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [done, setDone] = useState(false)
  const telegram = useDoctors({ day: null, pollMs: null }).answer?.reach.telegram

  async function send(event: FormEvent) {
    event.preventDefault()
    if (sending) return
    setSending(true)
    const result = await api.here({ code, number, digits })
    setSending(false)
    setProblem(result.ok ? null : result.problem)
    setDone(result.ok)
    if (result.ok) keepFocus('main')
  }

  if (done) {
    return (
      <div role="status">
        <p>
          <strong>{texts.hereDone(number)}</strong>
        </p>
        <p>{texts.hereDoneLead}</p>
      </div>
    )
  }

  const field = { inputMode: 'numeric', autoComplete: 'off', dir: 'ltr', maxLength: 6 } as const
  return (
    <form onSubmit={send} noValidate>
      <p className="lead">{texts.hereLead}</p>
      <TextField
        {...field}
        id="number"
        label={texts.number}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
        aria-invalid={isAtFault(problem, 'number')}
      />
      <TextField
        {...field}
        id="digits"
        label={texts.hereDigits}
        value={digits}
        onChange={(event) => setDigits(event.target.value)}
        aria-invalid={isAtFault(problem, 'digits')}
      />
      <div role="alert">
        {problem && (
          <p className="fault">
            {problem.reason === 'invalid-input' ? texts.checkFields : texts.refusals[problem.reason]}
          </p>
        )}
      </div>
      <button type="submit" className="primary" aria-disabled={sending}>
        {texts.iAmHere}
      </button>
      <p className="lead">{texts.hereLink}</p>
      {telegram && (
        <a className="quiet" href={`${telegram}?start=h_${encodeURIComponent(code)}`}>
          {texts.hereOnTelegram}
        </a>
      )}
    </form>
  )
}
