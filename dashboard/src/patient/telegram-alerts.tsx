import type { TelegramLinkAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { useSpeaking } from './language.tsx'

const focus = (link: HTMLElement | null) => link?.focus()

/**
 * Moves the alerts to Telegram. The link comes after a moment, so a second press opens it: no browser takes that for a
 * pop-up.
 */
export function TelegramAlerts({ appointmentId }: { appointmentId: string }) {
  const { api } = useParts()
  const { texts } = useSpeaking()
  const [link, setLink] = useState<TelegramLinkAnswer | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function ask() {
    const result = await api.telegramLink({ id: appointmentId })
    setProblem(result.ok ? null : result.problem)
    if (result.ok) setLink(result.value)
  }

  useEffect(() => {
    if (link === null) return
    const expired = setTimeout(() => setLink(null), Date.parse(link.expiresAt) - Date.now())
    return () => clearTimeout(expired)
  }, [link])

  return (
    <>
      {link === null ? (
        <button type="button" className="quiet" onClick={ask}>
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
