import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { WebTexts } from '@anteroom/messages/web/en.ts'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { clockTime } from '../ui/clinic-time.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { newKey } from '../ui/new-key.ts'
import { Fault } from './fault.tsx'
import { useLanguage } from './language.tsx'

type Props = {
  appointmentId: string
  unverified: StatusAnswer['unverified']
  /** The clinic's; null until it is known. */
  timeZone: string | null
  onDone: () => Promise<void>
}

/** What is at fault with a code; other refusals are about the appointment, which the page then shows. */
function faultOf(problem: Problem | null, texts: WebTexts): string | undefined {
  if (problem === null) return undefined
  return texts.refusals[problem.reason === 'invalid-input' ? 'wrong-code' : problem.reason]
}

/** Asks for the code that was sent to the contact typed in the form, or lets the patient go on without messages. */
export function VerifyContact({ appointmentId, unverified, timeZone, onDone }: Props) {
  const { api } = useParts()
  const { locale, texts } = useLanguage()
  const [code, setCode] = useState('')
  const [sending, setSending] = useState(false)
  const [confirmed, setConfirmed] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  // A repeat after a lost answer is not another try.
  const last = useRef({ code: '', key: '' })
  const [dropKey] = useState(newKey)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (problem) field.current?.focus()
  }, [problem])

  async function send(request: () => ReturnType<typeof api.verifyContact>): Promise<boolean> {
    setSending(true)
    const result = await request()
    setProblem(result.ok ? null : result.problem)
    await onDone()
    setSending(false)
    if (result.ok) keepFocus('main')
    return result.ok
  }

  async function confirm(event: FormEvent) {
    event.preventDefault()
    if (sending) return
    if (last.current.code !== code) last.current = { code, key: newKey() }
    const { key } = last.current
    setConfirmed(await send(() => api.verifyContact({ id: appointmentId, code }, { key })))
  }

  const drop = () => sending || send(() => api.dropContact({ id: appointmentId }, { key: dropKey }))

  const fault = faultOf(problem, texts)
  return (
    <>
      <p role="status" className={confirmed && unverified === null ? 'confirmed' : 'unseen'}>
        {confirmed && unverified === null ? texts.confirmed : ''}
      </p>
      {unverified && (
        <form className="verify" onSubmit={confirm} noValidate aria-labelledby="verify-title">
          <p id="verify-title" className="verify-title">
            {unverified.channel === 'email' ? texts.confirmEmail : texts.confirmPhone}
          </p>
          <p>
            {unverified.channel === 'email' ? texts.codeByEmail(unverified.hint) : texts.codeByText(unverified.hint)}{' '}
            {unverified.until === null && texts.enterForMessages}
            {unverified.until !== null &&
              timeZone !== null &&
              texts.enterBy(clockTime(unverified.until, timeZone, locale))}
          </p>
          <div className="field">
            <label htmlFor="code">{texts.code}</label>
            <input
              ref={field}
              id="code"
              value={code}
              onChange={(event) => setCode(event.target.value)}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={12}
              dir="ltr"
              aria-invalid={fault !== undefined}
              aria-describedby="code-hint code-fault"
            />
            <p id="code-hint" className="hint">
              {texts.noCode}
            </p>
            <div role="alert">
              <Fault id="code-fault" text={fault} />
            </div>
          </div>
          <button type="submit" className="primary" aria-disabled={sending}>
            {sending ? texts.confirming : texts.confirm}
          </button>
          <button type="button" className="quiet" aria-disabled={sending} onClick={drop}>
            {texts.withoutMessages}
          </button>
        </form>
      )}
    </>
  )
}
