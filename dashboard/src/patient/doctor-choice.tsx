import type { DoctorAnswer, DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import { clockTime } from '../ui/clinic-time.ts'
import { Fault } from './fault.tsx'
import { useLanguage } from './language.tsx'

type Props = {
  clinic: DoctorsAnswer
  /** The chosen day; places of another day, while its answer is still shown, are hidden. */
  day: string
  chosen: string
  fault: string | undefined
  onChoose: (doctor: DoctorAnswer) => void
}

/** One card for each doctor, with the next free place. */
export function DoctorChoice({ clinic, day, chosen, fault, onChoose }: Props) {
  const { locale, texts } = useLanguage()

  function placeText({ day: offered, bookable, nextPosition, expectedAt }: DoctorAnswer): string {
    if (offered !== day) return texts.loading
    if (!bookable) return texts.noPlaceLeft
    const time = expectedAt === null ? texts.paused : texts.around(clockTime(expectedAt, clinic.timeZone, locale))
    return texts.nextPlace(nextPosition, time)
  }

  return (
    <fieldset className="choice" aria-describedby="doctor-fault">
      <legend>{texts.doctor}</legend>
      {clinic.doctors.map((doctor) => (
        <label key={doctor.id} className="card">
          <input
            type="radio"
            name="doctor"
            value={doctor.id}
            checked={doctor.id === chosen}
            onChange={() => onChoose(doctor)}
          />
          <span>
            <strong>{doctor.name}</strong>
            <span className="hint">
              {doctor.specialty} · {texts.room(doctor.room)}
            </span>
            <span className="offer-line">{placeText(doctor)}</span>
          </span>
        </label>
      ))}
      <Fault id="doctor-fault" text={fault} />
    </fieldset>
  )
}
