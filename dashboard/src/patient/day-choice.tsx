import { daysLater, weekdayName } from '../ui/clinic-time.ts'
import { Fault } from './fault.tsx'
import { useLanguage } from './language.tsx'

type Props = {
  legend: string
  days: string[]
  today: string
  chosen: string | null
  fault: string | undefined
  onChoose: (day: string) => void
}

export function DayChoice({ legend, days, today, chosen, fault, onChoose }: Props) {
  const { locale, texts } = useLanguage()

  function nameOf(day: string): string {
    if (day === today) return texts.today
    return day === daysLater(today, 1) ? texts.tomorrow : weekdayName(day, locale)
  }

  return (
    <fieldset className="choice days" aria-describedby="day-fault">
      <legend>{legend}</legend>
      {days.map((day) => (
        <label key={day} className="card">
          <input type="radio" name="day" value={day} checked={day === chosen} onChange={() => onChoose(day)} />
          <span>{nameOf(day)}</span>
        </label>
      ))}
      <Fault id="day-fault" text={fault} />
    </fieldset>
  )
}
