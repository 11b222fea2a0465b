import { isOver } from '@anteroom/contracts/queue.ts'
import { useEffect, useRef, useState } from 'react'
import { useParts, useSocket } from '../live/parts.ts'
import { useFollowed } from '../live/use-followed.ts'
import { followStatus } from './follow-status.ts'
import { Freshness } from './freshness.tsx'
import { headline } from './headline.ts'
import { useSpeaking } from './language.tsx'
import { LeaveQueue } from './leave-queue.tsx'
import { OwnSteps } from './own-steps.tsx'
import { navigate } from './route.ts'
import { TelegramAlerts } from './telegram-alerts.tsx'
import { Ticket } from './ticket.tsx'
import { useDoctors } from './use-doctors.ts'

/** One appointment, live. Rendered with the appointment's id as its key. */
export function StatusView({ appointmentId }: { appointmentId: string }) {
  const { api } = useParts()
  const { language, texts } = useSpeaking()
  const socket = useSocket({ appointmentId })
  const [follower] = useState(() => followStatus({ api, socket, appointmentId }))
  const followed = useFollowed(follower)
  const { answer: clinic } = useDoctors({ day: null, every: null })
  const { value: status, problem } = followed

  const { title, detail } = status === null ? { title: texts.loading, detail: '' } : headline(status, texts)
  useEffect(() => {
    document.title = clinic ? `${title} · ${clinic.clinic}` : title
  }, [title, clinic])

  useEffect(() => {
    // The appointment goes on under another address, which the answer to the old one names.
    if (status?.status === 'moved') follower.refresh()
    if (status !== null && status.appointmentId !== appointmentId) navigate(`/a/${status.appointmentId}`)
  }, [status, appointmentId, follower])

  // What came live says nothing of the window.
  const isOutOfWindow = status?.status === 'waiting' && status.expectedAt !== null && status.window === null
  const rev = status?.rev
  useEffect(() => {
    if (isOutOfWindow && rev !== undefined) follower.refresh()
  }, [isOutOfWindow, rev, follower])

  const alertsIn = useRef(language)
  useEffect(() => {
    if (alertsIn.current === language) return
    // Whoever switches the page wants the alerts in that language, too; merely opening it changes nothing.
    alertsIn.current = language
    api.setLanguage({ id: appointmentId, language })
  }, [api, appointmentId, language])

  if (problem?.reason === 'unknown-appointment') {
    return (
      <section className="ending">
        <h1>{texts.notFound}</h1>
        <p>{texts.refusals['unknown-appointment']}</p>
        <a className="primary" href="/">
          {texts.bookAgain}
        </a>
      </section>
    )
  }
  if (status === null) {
    return (
      <section className="ending">
        <p role="status">{problem ? texts.refusals[problem.reason] : texts.loading}</p>
        <Freshness followed={followed} onRefresh={follower.refresh} />
      </section>
    )
  }

  return (
    <section>
      <p className="clinic">{clinic?.clinic}</p>
      <p className="unseen" aria-live="polite">
        {title}. {detail}
      </p>
      <Ticket status={status} timeZone={clinic?.timeZone ?? null} />
      <OwnSteps status={status} timeZone={clinic?.timeZone ?? null} onTaken={follower.refresh} />
      <Freshness followed={followed} onRefresh={follower.refresh} />
      {status.status === 'waiting' && status.alertsBy !== 'telegram' && clinic?.reach.telegram && (
        <TelegramAlerts appointmentId={appointmentId} />
      )}
      {status.status === 'waiting' && <LeaveQueue appointmentId={appointmentId} onLeft={follower.refresh} />}
      {isOver(status.status) && (
        <a className="primary" href={`/?doctor=${encodeURIComponent(status.doctorId)}`}>
          {texts.bookAgain}
        </a>
      )}
    </section>
  )
}
