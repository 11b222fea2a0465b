import { lazy, Suspense } from 'react'
import icon from '../../public/icon.svg?inline'
import { useLanguage } from './language.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { NotLoaded } from './not-loaded.tsx'
import { navigate, type Route, useRoute } from './route.ts'
import { StatusPage } from './status-page.tsx'

/**
 * The place in line is part of the first script: who books is there next, and whose link is opened waits for one script
 * alone.
 */
const load = {
  book: () => import('./booking-form.tsx'),
  here: () => import('./here-page.tsx'),
  accuracy: () => import('./accuracy-page.tsx'),
}

const BookingForm = lazy(() => load.book().then((page) => ({ default: page.BookingForm }), notLoaded))
const HerePage = lazy(() => load.here().then((page) => ({ default: page.HerePage }), notLoaded))
const AccuracyPage = lazy(() => load.accuracy().then((page) => ({ default: page.AccuracyPage }), notLoaded))

const notLoaded = () => ({ default: NotLoaded })

/** Starts loading a page before anything is drawn. A failure shows when the page itself is drawn. */
export const loadAhead = ({ page }: Route): void => {
  if (page !== 'status') load[page]().catch(() => undefined)
}

export function PatientApp() {
  const route = useRoute()
  const { texts } = useLanguage()
  return (
    <>
      <header className="top">
        <span className="brand">
          <img src={icon} alt="" />
          Anteroom
        </span>
        <LanguageSwitch />
      </header>
      <main tabIndex={-1}>
        <Suspense fallback={<p role="status">{texts.loading}</p>}>
          {route.page === 'book' && (
            <BookingForm doctorId={route.doctorId} onBooked={(link) => navigate(`/a/${encodeURIComponent(link)}`)} />
          )}
          {route.page === 'status' && <StatusPage appointmentId={route.appointmentId} />}
          {route.page === 'here' && <HerePage />}
          {route.page === 'accuracy' && <AccuracyPage />}
        </Suspense>
      </main>
    </>
  )
}
