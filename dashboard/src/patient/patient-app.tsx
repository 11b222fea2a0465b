import { BookingForm } from './booking-form.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { navigate, useRoute } from './route.ts'
import { StatusView } from './status-view.tsx'

export function PatientApp() {
  const route = useRoute()
  return (
    <>
      <header className="top">
        <span className="brand">
          <img src="/icon.svg" alt="" />
          Anteroom
        </span>
        <LanguageSwitch />
      </header>
      <main tabIndex={-1}>
        {route.page === 'book' ? (
          <BookingForm doctorId={route.doctorId} onBooked={(id) => navigate(`/a/${encodeURIComponent(id)}`)} />
        ) : (
          <StatusView key={route.appointmentId} appointmentId={route.appointmentId} />
        )}
      </main>
    </>
  )
}
