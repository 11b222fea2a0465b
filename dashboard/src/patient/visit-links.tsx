import { addressOf } from '@anteroom/contracts/endpoints.ts'
import { useLanguage } from './language.tsx'

/**
 * The way to the clinic by Google's Maps URLs: the one documented form that opens an app for directions on Android and,
 * where it is installed, on iPhones, and a page with directions everywhere else. It is told the clinic's address alone.
 */
const directionsTo = (address: string) =>
  `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(address)}`

type Props = { appointmentId: string; address: string | undefined }

/**
 * Directions to the clinic, where it has said its address, and the appointment for the patient's calendar. The latter is
 * a plain link, which every phone and computer opens: most of Android knows no `webcal:`, and a calendar on the web that
 * subscribes would hand the patient's link to its server. So it is a copy, and the page says so.
 */
export function VisitLinks({ appointmentId, address }: Props) {
  const { texts } = useLanguage()
  return (
    <div className="visit-links">
      {address && (
        <a className="quiet" href={directionsTo(address)} target="_blank" rel="noreferrer">
          {texts.directions}
        </a>
      )}
      <a className="quiet" href={addressOf('calendar', { id: appointmentId }).path}>
        {texts.addToCalendar}
      </a>
      <p className="hint">{texts.timeMayChange}</p>
    </div>
  )
}
