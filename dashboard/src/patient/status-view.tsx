import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { sceneOf } from '@anteroom/contracts/scene.ts'
import type { WebTexts } from '@anteroom/messages/web/en.ts'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useConnection, useIdleSocket, useParts } from '../live/parts.ts'
import { useServerNow } from '../ui/use-server-now.ts'
import { AskCallBack } from './ask-call-back.tsx'
import { followStatus } from './follow-status.ts'
import { Freshness } from './freshness.tsx'
import { useLanguage } from './language.tsx'
import { LeaveQueue } from './leave-queue.tsx'
import { keepVisit } from './own-visits.ts'
import { PatientActions } from './patient-actions.tsx'
import { RescheduleOffer } from './reschedule-offer.tsx'
import { navigate } from './route.ts'
import { freshScan } from './scan.ts'
import { actionsIn, looks } from './scene-look.ts'
import { type SceneWords, spokenWords, wordsOf } from './scene-words.ts'
import { SoundSwitch } from './sound-switch.tsx'
import { TelegramAlerts } from './telegram-alerts.tsx'
import { Ticket } from './ticket.tsx'
import { useCallAlarm } from './use-call-alarm.ts'
import { doctorIn, useDoctors } from './use-doctors.ts'
import { useTab } from './use-tab.ts'
import { VerifyContact } from './verify-contact.tsx'
import { VisitLinks } from './visit-links.tsx'

/** How often the scene is looked at again: a minute's change is seen in time, and the battery lasts. */
const LOOK_EVERY_MS = 5_000

/** An appointment that nobody cancelled says why it ended. */
const withEnding = (words: SceneWords, { endedFor }: StatusAnswer, texts: WebTexts): SceneWords =>
  endedFor === null
    ? words
    : { ...words, lines: [...words.lines, endedFor === 'not-verified' ? texts.notVerified : texts.alreadyBooked] }

/** One appointment, live. Rendered with the appointment's id as its key. */
export function StatusView({ appointmentId }: { appointmentId: string }) {
  const { api } = useParts()
  const { language, locale, texts } = useLanguage()
  const socket = useIdleSocket({ appointmentId })
  const [follower] = useState(() => followStatus({ api, socket, appointmentId }))
  const followed = useSyncExternalStore(follower.subscribe, follower.state)
  const { answer: clinic } = useDoctors({ day: null, pollMs: null })
  const { value, problem } = followed
  // The live connection has a script of its own, which would slow the place in line down on a slow network.
  useConnection(socket, value !== null || problem !== null)
  const status = useMemo(() => value && { ...value, doctor: doctorIn(clinic, value) }, [value, clinic])

  const now = useServerNow(status?.asOf ?? null, LOOK_EVERY_MS)
  const scene = status && sceneOf(status, now)
  const words =
    scene && withEnding(wordsOf(scene, { texts, locale, timeZone: clinic?.timeZone ?? null }), status, texts)
  const isCalled = scene?.kind === 'called'
  const tab = words?.tab ?? texts.loading

  useTab(clinic ? `${tab} · ${clinic.clinic}` : tab, isCalled)
  const { soundIsOn, toggleSound } = useCallAlarm(isCalled ? `${status?.calledAt ?? status?.expectedAt}` : null)

  useEffect(() => {
    // A moved appointment continues under another id, which the status of the old one names.
    if (status?.status === 'moved') follower.refresh()
    if (status !== null && status.appointmentId !== appointmentId) navigate(`/a/${status.appointmentId}`)
  }, [status, appointmentId, follower])

  const waitsOn = status?.status === 'waiting' ? status.day : null
  const today = status?.today
  useEffect(() => {
    if (waitsOn !== null && today) keepVisit({ link: appointmentId, day: waitsOn }, today)
  }, [appointmentId, waitsOn, today])

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
        <p>{texts.bookOrAsk}</p>
        <a className="primary" href="/">
          {texts.bookTitle}
        </a>
      </section>
    )
  }
  if (status === null || scene === null || words === null) {
    return (
      <section className="ending">
        <p role="status">{problem ? texts.refusals[problem.reason] : texts.loading}</p>
        <Freshness followed={followed} onRefresh={follower.refresh} />
      </section>
    )
  }

  const { offers } = looks[scene.kind]
  const mustScan = clinic?.checkIn === 'on-site' && freshScan() === null
  const all = actionsIn(scene)
  const actions = mustScan ? all.filter((action) => action !== 'checkIn') : all
  const spoken = spokenWords(words)
  const waitMinutes = status.expectedAt === null ? null : Math.round((Date.parse(status.expectedAt) - now) / 60_000)
  return (
    <section className={isCalled ? 'is-called' : undefined} data-rev={status.rev}>
      <p className="clinic">{clinic?.clinic}</p>
      {clinic?.trial && <p role="status">{texts.trial}</p>}
      <p className="unseen" aria-live="polite">
        {isCalled ? '' : spoken}
      </p>
      <p className="unseen" aria-live="assertive">
        {isCalled ? spoken : ''}
      </p>
      <VerifyContact
        appointmentId={appointmentId}
        unverified={offers.cancel ? status.unverified : null}
        timeZone={clinic?.timeZone ?? null}
        onDone={follower.refresh}
      />
      <Ticket
        scene={scene}
        words={words}
        status={status}
        waitMinutes={waitMinutes !== null && waitMinutes > 0 ? waitMinutes : null}
      />
      {actions.length < all.length && <p className="lead">{texts.scanToCheckIn}</p>}
      <PatientActions appointmentId={appointmentId} actions={actions} onDone={follower.refresh} />
      {offers.bookAgain && (
        <a
          className={actions.length === 0 ? 'primary' : 'quiet'}
          href={`/?doctor=${encodeURIComponent(status.doctorId)}`}
        >
          {texts.bookAgain}
        </a>
      )}
      {offers.sound && <SoundSwitch on={soundIsOn} onToggle={toggleSound} />}
      <Freshness followed={followed} onRefresh={follower.refresh} />
      {offers.telegram && status.alertsBy !== 'telegram' && clinic?.reach.telegram && (
        <TelegramAlerts appointmentId={appointmentId} />
      )}
      {offers.cancel && (status.alertsBy === 'sms' || status.alertsBy === 'whatsapp') && (
        <AskCallBack status={{ ...status, appointmentId }} onAsked={follower.refresh} />
      )}
      {offers.cancel && clinic?.doctors.some(({ id }) => id === status.doctorId) && (
        <RescheduleOffer status={{ ...status, appointmentId }} />
      )}
      {offers.cancel && <VisitLinks appointmentId={appointmentId} address={clinic?.address} />}
      {offers.cancel && <LeaveQueue appointmentId={appointmentId} onLeft={follower.refresh} />}
    </section>
  )
}
