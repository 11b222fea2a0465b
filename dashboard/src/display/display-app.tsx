import type { Language } from '@anteroom/contracts/status.ts'
import { displayTexts } from '@anteroom/messages/display.ts'
import { languages } from '@anteroom/messages/languages.ts'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { isStale } from '../live/is-stale.ts'
import { useParts, useSocket } from '../live/parts.ts'
import { clockTime, localeOf } from '../ui/clinic-time.ts'
import { browserLanguage } from '../ui/use-language-texts.ts'
import { useNow } from '../ui/use-now.ts'
import { useSiteCode } from '../ui/use-site-code.ts'
import { followDisplay } from './follow-display.ts'
import { Screen } from './screen.tsx'
import { useAnnouncements } from './use-announcements.ts'
import { useWakeLock } from './use-wake-lock.ts'

/** The browser's language, until the screen's own are known. */
const ownLanguage = () => browserLanguage() ?? 'en'

/** `link`: what staff were given for this screen; empty: the page was opened without one. */
export function DisplayApp({ link }: { link: string }) {
  return link === '' ? <WithoutLink /> : <Followed link={link} />
}

function WithoutLink() {
  const language = ownLanguage()
  useDocumentLanguage(language)
  return <Notice words={displayTexts[language].withoutLink} />
}

function useDocumentLanguage(language: Language) {
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = languages[language].direction
  }, [language])
}

function Followed({ link }: { link: string }) {
  const { api } = useParts()
  const socket = useSocket({ display: link })
  const [follower] = useState(() => followDisplay({ api, socket, link }))
  const followed = useSyncExternalStore(follower.subscribe, follower.state)
  const now = useNow(1_000)
  useWakeLock()
  const checkInBy = useSiteCode(useCallback(() => api.displayCode({ id: link }), [api, link]))

  const { value: answer, problem } = followed
  const isWithdrawn = problem?.reason === 'unknown-display'
  const isLost = answer !== null && isStale(followed, now)
  const { announced, soundIsOn, turnOn } = useAnnouncements(isWithdrawn || isLost ? null : answer)

  const language = answer?.languages[0] ?? ownLanguage()
  const texts = displayTexts[language]
  useDocumentLanguage(language)

  if (isWithdrawn) return <Notice words={problem.detail} />
  if (answer === null) return <Notice words={problem ? problem.detail : texts.starting} />
  const serverNow = Date.parse(answer.asOf) + now - followed.lastContactAt
  const timeOf = (instant: number) => clockTime(new Date(instant).toISOString(), answer.timeZone, localeOf(language))
  if (isLost) return <Notice words={texts.lostSince(timeOf(Date.parse(answer.asOf)))} more={texts.askTheDesk} />
  return (
    <Screen
      answer={answer}
      checkInBy={checkInBy}
      announced={announced}
      clock={timeOf(serverNow)}
      timeOf={(moment) => timeOf(Date.parse(moment))}
      onSound={soundIsOn ? null : turnOn}
    />
  )
}

/** In the place of numbers: none is shown that may not be true any more. */
function Notice({ words, more }: { words: string; more?: string }) {
  return (
    <main className="notice" role="status">
      <h1>{words}</h1>
      {more && <p>{more}</p>}
    </main>
  )
}
