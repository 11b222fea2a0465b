import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { lazy, Suspense, useRef, useState } from 'react'
import { useLanguage } from './language.tsx'
import { NotLoaded } from './not-loaded.tsx'
import { navigate } from './route.ts'

/** Loaded when somebody asks for it. */
const Reschedule = lazy(() =>
  import('./reschedule.tsx').then(
    ({ Reschedule }) => ({ default: Reschedule }),
    () => ({ default: NotLoaded }),
  ),
)

/** Offers to move the appointment to another day. */
export function RescheduleOffer({ status }: { status: Pick<StatusAnswer, 'appointmentId' | 'doctorId' | 'day'> }) {
  const { texts } = useLanguage()
  const [asked, setAsked] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)

  function keep() {
    setAsked(false)
    opener.current?.focus()
  }

  return (
    <div className="reschedule-offer">
      <button ref={opener} type="button" className="quiet" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {texts.reschedule}
      </button>
      {asked && (
        <Suspense fallback={<p role="status">{texts.loading}</p>}>
          <Reschedule
            status={status}
            onNo={keep}
            onMoved={(link) => navigate(`/a/${encodeURIComponent(link)}`, { instead: true })}
          />
        </Suspense>
      )}
    </div>
  )
}
