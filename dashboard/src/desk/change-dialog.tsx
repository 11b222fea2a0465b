import type { FoundAppointment } from '@anteroom/contracts/desk.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { NativeSelect, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { faultsOf } from '../doctor/book-form.tsx'
import { NameField, PhoneField } from '../doctor/person-fields.tsx'
import { Question } from '../doctor/question.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import type { Say } from '../doctor/toast.tsx'
import { bookingTurn } from '../doctor/turn-shown.ts'
import { useParts } from '../live/parts.ts'
import { dayName, momentOn } from '../ui/clinic-time.ts'
import { newKey } from '../ui/new-key.ts'
import { useFreeDays } from './use-free-days.ts'

/** The appointment to change; `phoneEnd`: the last digits of its number, where they are known. */
export type Changeable = Pick<FoundAppointment, 'appointmentId' | 'patientName' | 'doctorId' | 'doctor' | 'day'> & {
  phoneEnd?: string | null
}

type Props = { of: Changeable; say: Say; onClose: () => void; onChanged: () => void }

const MORE = 'more'

/** Another name, number, doctor or day for an appointment, with the places that are free. */
export function ChangeDialog({ of, say, onClose, onChanged }: Props) {
  const { texts, language, locale } = useStaffLanguage()
  const { api } = useParts()
  const { doctors, timeZone, freeWith, loadMore } = useFreeDays()
  const [stored, setStored] = useState(of.patientName)
  const [name, setName] = useState(of.patientName)
  const [phone, setPhone] = useState('')
  const [doctorId, setDoctorId] = useState(of.doctorId)
  const [day, setDay] = useState(of.day)
  const [by, setBy] = useState<'patient' | 'clinic' | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const isCorrected = (name.trim() !== stored && name.trim() !== '') || phone.trim() !== ''
  const isMoved = doctorId !== of.doctorId || day !== of.day
  const isStay = (each: string) => doctorId === of.doctorId && each === of.day
  const free = freeWith(doctorId).filter((each) => !isStay(each.day))
  const isFree = isStay(day) || free.some((each) => each.day === day)
  const faults = problem ? faultsOf(problem, texts) : {}
  // A chosen day that is not free is listed as full, and the present day as it is.
  const listed = [
    ...(isFree && !isStay(day) ? [] : [{ day, count: 0 }]),
    ...(doctorId === of.doctorId && day !== of.day ? [{ day: of.day, count: 0 }] : []),
    ...free,
  ]
  const dayOption = ({ day: value, count }: { day: string; count: number }) => {
    const name = dayName(value, locale)
    return { value, label: isStay(value) ? texts.asItIs(name) : texts.dayFree(name, count) }
  }

  /** The problem; null on success. */
  async function correct(): Promise<Problem | null> {
    const corrected = {
      ...(name.trim() !== stored && { patientName: name.trim() }),
      ...(phone.trim() !== '' && { phone: phone.trim() }),
    }
    const result = await api.correct({ id: of.appointmentId, ...corrected }, { key: newKey() })
    if (!result.ok) return result.problem
    // The correction is done and is not repeated if the move is refused.
    setStored(name.trim())
    setPhone('')
    onChanged()
    return null
  }

  async function save() {
    setBusy(true)
    const refused = isCorrected ? await correct() : null
    const moved =
      refused === null && isMoved && by !== null
        ? await api.reschedule(
            { id: of.appointmentId, doctorId, scheduledTime: momentOn(day, timeZone), by },
            { key: newKey() },
          )
        : null
    setBusy(false)
    const fault = refused ?? (moved && !moved.ok ? moved.problem : null)
    if (fault) return setProblem(fault)
    const place = moved?.ok ? moved.value.appointment : null
    const where = place && [
      place.doctor,
      dayName(place.day, locale),
      texts.number(place.queueNumber),
      bookingTurn(place, { language, locale, timeZone }),
    ]
    say({ sentence: [texts.changed(name.trim()), where?.filter(Boolean).join(' · ')].filter(Boolean).join(' ') })
    onChanged()
    onClose()
  }

  return (
    <Question
      title={texts.changeWho(of.patientName)}
      onClose={onClose}
      no={texts.notNow}
      yes={texts.save}
      disabled={name.trim() === '' || !(isCorrected || isMoved) || (isMoved && (by === null || !isFree))}
      busy={busy}
      onYes={save}
    >
      <NameField name={name} error={faults.name} isFocused onChange={setName} />
      <PhoneField
        label={texts.newMobile}
        description={of.phoneEnd ? texts.newMobileKeeps(of.phoneEnd) : texts.newMobileHint}
        phone={phone}
        error={faults.phone}
        onChange={setPhone}
      />
      <NativeSelect
        label={texts.withDoctor}
        value={doctorId}
        data={(doctors.length > 0 ? doctors : [of]).map(({ doctorId: value, doctor: label }) => ({ value, label }))}
        onChange={({ currentTarget }) => setDoctorId(currentTarget.value)}
      />
      <NativeSelect
        label={texts.onDay}
        value={day}
        data={[...listed.map(dayOption), { value: MORE, label: texts.laterDays }]}
        onChange={({ currentTarget: { value } }) => (value === MORE ? loadMore() : setDay(value))}
      />
      {isMoved && (
        <Radio.Group
          label={texts.whoMoves}
          value={by}
          onChange={(value) => setBy(value === 'clinic' ? 'clinic' : 'patient')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="patient" label={texts.patientAsked} />
            <Radio value="clinic" label={texts.clinicMoves} />
          </Stack>
        </Radio.Group>
      )}
      <div role="alert">{faults.other && <Text c="var(--mantine-color-error)">{faults.other}</Text>}</div>
    </Question>
  )
}
