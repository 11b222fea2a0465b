import type { TelegramLinkAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { useLanguage } from './language.tsx'

const focus = (link: HTMLElement | null) => link?.focus()

/**
 * Moves the alerts to Telegram. The link is loaded first and opened by a second press, since browsers block a window
 * that opens after a request as a pop-up.
 */
export function TelegramAlerts({ appointmentId }: { appointmentId: string }) {
  const { api } = useParts()
  const { texts } = useLanguage()
  const [link, setLink] = useState<TelegramLinkAnswer | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function requestLink() {
    const result = await api.telegramLink({ id: appointmentId })
    setProblem(result.ok ? null : result.problem)
    if (result.ok) setLink(result.value)
  }

  useEffect(() => {
    if (link === null) return
    const expired = setTimeout(() => setLink(null), link.validForSeconds * 1_000)
    return () => clearTimeout(expired)
  }, [link])

  return (
    <>
      {link === null ? (
        <button type="button" className="quiet" onClick={requestLink}>
          {texts.telegramAlerts}
        </button>
      ) : (
        <a className="quiet" href={link.url} target="_blank" rel="noreferrer" ref={focus}>
          {texts.openTelegram}
        </a>
      )}
      <div role="alert">{problem && <p className="fault">{texts.refusals[problem.reason]}</p>}</div>
    </>
  )
}
