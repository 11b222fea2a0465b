import type { DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { clockTime } from '../ui/clinic-time.ts'
import { useLanguage } from './language.tsx'

/** The place and time that booking now would give. */
export function PlacePreview({ doctor, day, timeZone }: { doctor: DoctorAnswer; day: string; timeZone: string }) {
  const { locale, texts } = useLanguage()
  if (doctor.day !== day) return <p className="offer">{texts.loading}</p>
  if (!doctor.bookable) return <p className="offer">{texts.noPlaceLeft}</p>
  return (
    <p className="offer">
      <span className="offer-label">{texts.yourPlace}</span>
      <strong className="offer-place">{doctor.nextPosition}</strong>
      <span>
        {doctor.name}
        <br />
        {doctor.expectedAt === null ? texts.paused : texts.around(clockTime(doctor.expectedAt, timeZone, locale))}
      </span>
    </p>
  )
}
