import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { useState } from 'react'
import { useParts } from '../live/parts.ts'
import { momentOn } from '../ui/clinic-time.ts'
import { newKey } from '../ui/new-key.ts'
import { DayChoice } from './day-choice.tsx'
import { useLanguage } from './language.tsx'
import { PlacePreview } from './place-preview.tsx'
import { useDoctors } from './use-doctors.ts'

const POLL_MS = 30_000

type Props = {
  status: Pick<StatusAnswer, 'appointmentId' | 'doctorId' | 'day'>
  onMoved: (link: string) => void
  onNo: () => void
}

/** Moves the appointment to another day of the same doctor, whose time is shown before anything is changed. */
export function Reschedule({ status: { appointmentId, doctorId, day: booked }, onMoved, onNo }: Props) {
  const { api } = useParts()
  const { texts } = useLanguage()
  const [key] = useState(newKey)
  const [day, setDay] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { answer: clinic, problem: unreachable } = useDoctors({ day, pollMs: POLL_MS })
  const doctor = clinic?.doctors.find(({ id }) => id === doctorId)
  const days = doctor?.days.filter((one) => one !== booked) ?? []
  const offered = day !== null && doctor?.day === day && doctor.bookable

  async function move() {
    if (clinic === null || day === null) return
    setSending(true)
    const scheduledTime = momentOn(day, clinic.timeZone)
    const result = await api.reschedule({ id: appointmentId, scheduledTime }, { key: `${key}:${day}` })
    setSending(false)
    setProblem(result.ok ? null : result.problem)
    if (result.ok) onMoved(result.value.appointment.link)
  }

  const refused = problem ?? (clinic === null ? unreachable : null)
  return (
    <div className="reschedule">
      {clinic === null && !refused && <p role="status">{texts.loading}</p>}
      {clinic !== null && days.length === 0 && <p role="status">{texts.full}</p>}
      {clinic !== null && days.length > 0 && (
        <DayChoice
          legend={texts.rescheduleTo}
          days={days}
          today={clinic.today}
          chosen={day}
          fault={undefined}
          onChoose={setDay}
        />
      )}
      {clinic && doctor && day !== null && <PlacePreview clinic={clinic} doctor={doctor} day={day} />}
      <div role="alert">{refused && <p className="fault">{texts.refusals[refused.reason]}</p>}</div>
      {days.length > 0 && (
        <button type="button" className="primary" disabled={!offered || sending} onClick={move}>
          {texts.rescheduleYes}
        </button>
      )}
      <button type="button" className="quiet" disabled={sending} onClick={onNo}>
        {texts.no}
      </button>
    </div>
  )
}
