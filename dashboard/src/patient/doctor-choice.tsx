import type { DoctorAnswer, DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import { turnOf } from '@anteroom/contracts/turn.ts'
import { Fault } from './fault.tsx'
import { useLanguage } from './language.tsx'
import { turnWords } from './scene-words.ts'

type Props = {
  clinic: DoctorsAnswer
  /** The chosen day; places of another day, while its answer is still shown, are hidden. */
  day: string
  /** Null: nobody, until one is chosen. */
  chosen: string | null
  fault: string | undefined
  onChoose: (doctor: DoctorAnswer) => void
}

/** One card per doctor with when the turn would come there. */
export function DoctorChoice({ clinic, day, chosen, fault, onChoose }: Props) {
  const { locale, texts } = useLanguage()

  function placeText(doctor: DoctorAnswer): string {
    if (doctor.day !== day) return texts.loading
    if (!doctor.bookable) return texts.full
    const turn = turnOf(doctor, Date.parse(clinic.asOf))
    return `${turnWords(turn, { texts, locale, timeZone: clinic.timeZone })} · ${texts.ahead(doctor.nextPosition - 1)}`
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
