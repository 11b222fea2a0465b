import type { BookRequest } from '@anteroom/contracts/requests.ts'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { momentOn } from '../ui/clinic-time.ts'
import { type AlertsBy, AlertsChoice } from './alerts-choice.tsx'
import { bookingFaults } from './booking-faults.ts'
import { DayChoice } from './day-choice.tsx'
import { DoctorChoice } from './doctor-choice.tsx'
import { useLanguage } from './language.tsx'
import { PlacePreview } from './place-preview.tsx'
import { TextField } from './text-field.tsx'
import { useBooking } from './use-booking.ts'
import { useDoctors } from './use-doctors.ts'
import { VisitTypeChoice } from './visit-type-choice.tsx'
import { WebClosed } from './web-closed.tsx'

const POLL_MS = 30_000

type Props = { doctorId: string | null; onBooked: (link: string) => void }

/** The booking form. `doctorId`: the doctor preselected by a link or a QR code. */
export function BookingForm({ doctorId, onBooked }: Props) {
  const { language, texts } = useLanguage()
  const [chosenDoctor, setChosenDoctor] = useState(doctorId)
  const [chosenDay, setChosenDay] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [reason, setReason] = useState('')
  const [visitType, setVisitType] = useState<string | null | undefined>(undefined)
  const [alertsBy, setAlertsBy] = useState<AlertsBy>('none')
  const [address, setAddress] = useState('')
  const { answer, problem: unreachable } = useDoctors({ day: chosenDay, pollMs: POLL_MS })
  const { book, sending, problem } = useBooking(onBooked)
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    document.title = answer ? `${texts.bookTitle} · ${answer.clinic}` : texts.bookTitle
  }, [answer, texts])

  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problem])

  if (answer === null) {
    return <p role="status">{unreachable ? texts.refusals[unreachable.reason] : texts.loading}</p>
  }

  if (answer.webBookings === 'off') return <WebClosed clinic={answer.clinic} reach={answer.reach} />

  const needsContact = answer.webBookings === 'verified'
  const by = needsContact && alertsBy === 'none' ? 'sms' : alertsBy
  const wanted = answer.doctors.find(({ id }) => id === chosenDoctor)
  // Of a link, or removed meanwhile: nobody is booked with another doctor than the one who was chosen.
  const isGone = chosenDoctor !== null && wanted === undefined
  const doctor = wanted ?? answer.doctors[0]
  if (doctor === undefined) return <p role="status">{texts.refusals['unknown-doctor']}</p>

  const day = chosenDay ?? doctor.days[0] ?? answer.today
  if (chosenDay === null && day !== answer.today) setChosenDay(day)
  const full = doctor.day === day && !doctor.bookable
  const faults = problem && bookingFaults(problem, texts, { name, alertsBy: by === 'email' ? 'email' : 'phone' })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (answer === null || doctor === undefined) return
    const request: BookRequest = {
      patientName: name,
      doctorId: doctor.id,
      scheduledTime: momentOn(day, answer.timeZone),
      language,
      ...(visitType && { visitType }),
      ...(reason.trim() !== '' && { reason: reason.trim() }),
      ...(by === 'sms' && { phone: address }),
      ...(by === 'email' && { contact: { channel: by, address } }),
    }
    book(request)
  }

  return (
    <form ref={form} onSubmit={submit} noValidate aria-labelledby="book-title">
      <p className="clinic">{answer.clinic}</p>
      <h1 id="book-title">{texts.bookTitle}</h1>
      <p className="lead">{texts.bookLead}</p>
      {answer.trial && <p role="status">{texts.trial}</p>}

      <DoctorChoice
        clinic={answer}
        day={day}
        chosen={isGone ? null : doctor.id}
        fault={isGone ? texts.refusals['unknown-doctor'] : faults?.fields.doctor}
        onChoose={({ id, days }) => {
          setChosenDoctor(id)
          if (!days.includes(day)) setChosenDay(days[0] ?? null)
        }}
      />
      <DayChoice
        legend={texts.day}
        days={doctor.days}
        today={answer.today}
        chosen={day}
        fault={faults?.fields.day}
        onChoose={setChosenDay}
      />
      {answer.visitTypes && <VisitTypeChoice types={answer.visitTypes} chosen={visitType} onChoose={setVisitType} />}

      <TextField
        id="name"
        label={texts.name}
        hint={texts.nameHint}
        fault={faults?.fields.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
        autoComplete="name"
        maxLength={80}
      />
      <TextField
        id="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.target.value.replace(/[<>]/g, ''))}
        autoComplete="off"
        maxLength={120}
      />

      <AlertsChoice
        chosen={by}
        required={needsContact}
        address={address}
        faults={faults?.fields ?? {}}
        onChoose={(chosen) => {
          setAlertsBy(chosen)
          setAddress('')
        }}
        onAddress={setAddress}
      />

      {!isGone && <PlacePreview clinic={answer} doctor={doctor} day={day} />}
      <div role="alert">{faults && <p className="fault">{faults.sentence}</p>}</div>
      <button type="submit" className="primary" disabled={sending || full || isGone}>
        {sending ? texts.booking : texts.book}
      </button>
    </form>
  )
}
