import type { DoctorAnswer, DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import { turnOf } from '@anteroom/contracts/turn.ts'
import { dayName } from '../ui/clinic-time.ts'
import { useLanguage } from './language.tsx'
import { turnWords } from './scene-words.ts'

/** The time that booking now would give. */
export function PlacePreview({ clinic, doctor, day }: { clinic: DoctorsAnswer; doctor: DoctorAnswer; day: string }) {
  const { locale, texts } = useLanguage()
  if (doctor.day !== day) return <p className="offer">{texts.loading}</p>
  if (!doctor.bookable) return <p className="offer">{texts.full}</p>
  const turn = turnOf(doctor, Date.parse(clinic.asOf))
  return (
    <p className="offer">
      <span className="offer-label">
        {texts.yourTurn} · {day === clinic.today ? texts.today : dayName(day, locale)}
      </span>
      <strong className="offer-turn">{turnWords(turn, { texts, locale, timeZone: clinic.timeZone })}</strong>
      <span>
        {doctor.name} · {texts.ahead(doctor.nextPosition - 1)}
      </span>
    </p>
  )
}
