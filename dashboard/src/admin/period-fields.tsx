import type { DoctorsAnswer } from '@anteroom/contracts/answers.ts'
import { NativeSelect, TextInput } from '@mantine/core'
import { useAdminTexts } from './admin-language.tsx'

type Period = { from: string; to: string }

/** The first and the last day of a period, as `YYYY-MM-DD`; empty while one is being typed. */
export function PeriodFields({ period, onChange }: { period: Period; onChange: (part: Partial<Period>) => void }) {
  const { audit: texts } = useAdminTexts()
  return (
    <>
      <TextInput
        type="date"
        label={texts.from}
        max={period.to}
        value={period.from}
        onChange={({ currentTarget: { value } }) => onChange({ from: value })}
      />
      <TextInput
        type="date"
        label={texts.to}
        min={period.from}
        value={period.to}
        onChange={({ currentTarget: { value } }) => onChange({ to: value })}
      />
    </>
  )
}

type DoctorProps = {
  clinic: DoctorsAnswer
  texts: { doctor: string; everyDoctor: string }
  /** Empty: all doctors. */
  doctorId: string
  onChange: (doctorId: string) => void
}

/** One doctor, or all. */
export function DoctorField({ clinic, texts, doctorId, onChange }: DoctorProps) {
  return (
    <NativeSelect
      label={texts.doctor}
      value={doctorId}
      onChange={({ currentTarget: { value } }) => onChange(value)}
      data={[
        { value: '', label: texts.everyDoctor },
        ...clinic.doctors.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}
