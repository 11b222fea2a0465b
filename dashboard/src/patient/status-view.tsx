import { isOver } from '@anteroom/contracts/queue.ts'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useParts, useSocket } from '../live/parts.ts'
import { followStatus } from './follow-status.ts'
import { Freshness } from './freshness.tsx'
import { headline } from './headline.ts'
import { useLanguage } from './language.tsx'
import { LeaveQueue } from './leave-queue.tsx'
import { PatientActions } from './patient-actions.tsx'
import { navigate } from './route.ts'
import { TelegramAlerts } from './telegram-alerts.tsx'
import { Ticket } from './ticket.tsx'
import { useDoctors } from './use-doctors.ts'

/** One appointment, live. Rendered with the appointment's id as its key. */
export function StatusView({ appointmentId }: { appointmentId: string }) {
  const { api } = useParts()
  const { language, texts } = useLanguage()
  const socket = useSocket({ appointmentId })
  const [follower] = useState(() => followStatus({ api, socket, appointmentId }))
  const followed = useSyncExternalStore(follower.subscribe, follower.state)
  const { answer: clinic } = useDoctors({ day: null, pollMs: null })
  const { value: status, problem } = followed

  const { title, detail } = status === null ? { title: texts.loading, detail: '' } : headline(status, texts)
  useEffect(() => {
    document.title = clinic ? `${title} · ${clinic.clinic}` : title
  }, [title, clinic])

  useEffect(() => {
    // A moved appointment continues under another id, which the status of the old one names.
    if (status?.status === 'moved') follower.refresh()
    if (status !== null && status.appointmentId !== appointmentId) navigate(`/a/${status.appointmentId}`)
  }, [status, appointmentId, follower])

  const alertLanguage = useRef(language)
  useEffect(() => {
    if (alertLanguage.current === language) return
    // Switching the page's language also switches the alerts; opening the page does not.
    alertLanguage.current = language
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
      <PatientActions status={status} timeZone={clinic?.timeZone ?? null} onDone={follower.refresh} />
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
