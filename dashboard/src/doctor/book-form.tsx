import type { VisitType } from '@anteroom/contracts/clinic-details.ts'
import { nameIn } from '@anteroom/contracts/name-in.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { BookRequest } from '@anteroom/contracts/requests.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { DEFAULT_LANGUAGE, languageCodes, languages } from '@anteroom/messages/languages.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'
import { NativeSelect, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { newKey } from '../ui/new-key.ts'
import { NameField, PhoneField } from './person-fields.tsx'
import { Question } from './question.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Form = { doctorId: string; name: string; phone: string; language: Language; visitType: string; reason: string }

const emptyForm: Form = {
  doctorId: '',
  name: '',
  visitType: '',
  reason: '',
  phone: '',
  language: DEFAULT_LANGUAGE,
}

/** The messages for a problem, by form field; `other`: for none of them. */
export function faultsOf(
  { reason, errors = [] }: Problem,
  texts: StaffTexts,
): { name?: string; phone?: string; other?: string } {
  if (reason === 'already-booked') return { other: texts.isBookedAlready }
  if (reason === 'unreachable-number') return { phone: texts.refusals[reason] }
  const isAbout = (prefix: string) => reason === 'invalid-input' && errors.some(({ field }) => field.startsWith(prefix))
  const [name, phone] = [isAbout('patientName'), isAbout('phone')]
  if (!name && !phone) return { other: texts.refusals[reason] }
  return { ...(name && { name: texts.nameFault }), ...(phone && { phone: texts.mobileFault }) }
}

/** Who is booked: `phone` as it was written. `doctorId`: where the form asks for it. */
export type BookedPerson = Pick<BookRequest, 'patientName' | 'phone' | 'visitType' | 'reason'> & {
  language: Language
  doctorId?: string
}

type Props = {
  title: string
  disabled: boolean
  /** The doctors to choose from, the first preselected; left out: the doctor is known. */
  doctors?: { doctorId: string; doctor: string }[]
  /** The name, as far as it is known. */
  name?: string
  /** The clinic's types of visits; left out: there are none. */
  visitTypes: VisitType[] | undefined
  /** Resolves to the problem, null on success, and undefined for the second press of a double click. */
  onAdd: (person: BookedPerson, key: string) => Promise<Problem | null | undefined>
  onClose: () => void
}

/** Asks whom to book, and how to reach them. */
export function BookForm({ title, disabled, doctors, name: known = '', visitTypes, onAdd, onClose }: Props) {
  const { texts, language: own } = useStaffLanguage()
  const [sending, setSending] = useState(false)
  const [{ doctorId, name, phone, language, visitType, reason }, setPerson] = useState<Form>({
    ...emptyForm,
    doctorId: doctors?.[0]?.doctorId ?? '',
    name: known,
  })
  const [key, setKey] = useState(newKey)
  const [problem, setProblem] = useState<Problem | null>(null)
  const faults = problem ? faultsOf(problem, texts) : {}

  /** A changed form is a different booking and needs a new key. */
  function write(part: Partial<Form>) {
    setPerson({ doctorId, name, phone, language, visitType, reason, ...part })
    setKey(newKey())
  }

  async function add() {
    setSending(true)
    const reached = phone.trim() === '' ? {} : { phone: phone.trim() }
    const visit = visitType === '' ? {} : { visitType }
    const why = reason.trim() === '' ? {} : { reason: reason.trim() }
    const who = { patientName: name.trim(), ...reached, ...visit, ...why, language, ...(doctors && { doctorId }) }
    const refusal = await onAdd(who, key)
    setSending(false)
    if (refusal === null) onClose()
    else if (refusal) setProblem(refusal)
  }

  return (
    <Question
      title={title}
      onClose={onClose}
      no={texts.notNow}
      yes={texts.add}
      disabled={disabled || name.trim() === ''}
      busy={sending}
      onYes={add}
    >
      {doctors && (
        <NativeSelect
          label={texts.withDoctor}
          value={doctorId}
          data={doctors.map(({ doctorId: value, doctor: label }) => ({ value, label }))}
          onChange={({ currentTarget }) => write({ doctorId: currentTarget.value })}
          data-autofocus
        />
      )}
      <NameField name={name} error={faults.name} isFocused={!doctors} onChange={(name) => write({ name })} />
      <PhoneField
        label={texts.mobileNumber}
        description={texts.mobileHint}
        phone={phone}
        error={faults.phone}
        onChange={(phone) => write({ phone })}
      />
      <TextInput
        label={texts.reason}
        description={texts.reasonHint}
        autoComplete="off"
        maxLength={120}
        value={reason}
        onChange={(event) => write({ reason: event.currentTarget.value.replace(/[<>]/g, '') })}
      />
      {visitTypes && (
        <NativeSelect
          label={texts.visitType}
          value={visitType}
          data={[
            { value: '', label: '–' },
            ...visitTypes.map((type) => ({ value: type.id, label: nameIn(type, own) })),
          ]}
          onChange={(event) => write({ visitType: event.currentTarget.value })}
        />
      )}
      {/* Not the desk's own language, which says nothing of the patient's. */}
      <NativeSelect
        label={texts.messagesIn}
        value={language}
        data={languageCodes.map((value) => ({ value, label: languages[value].name }))}
        onChange={({ currentTarget: { value } }) =>
          write({ language: languageCodes.find((code) => code === value) ?? language })
        }
      />
      <div role="alert">{faults.other && <Text c="var(--mantine-color-error)">{faults.other}</Text>}</div>
    </Question>
  )
}
