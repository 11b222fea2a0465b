import type { Problem } from '@anteroom/contracts/problem.ts'
import { DEFAULT_LANGUAGE, languageCodes, languages } from '@anteroom/messages/languages.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'
import { NativeSelect, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { newKey } from '../ui/new-key.ts'
import type { BoardActions } from './board-actions.ts'
import { Question } from './question.tsx'
import { useStaffLanguage } from './staff-language.tsx'

const emptyForm = { name: '', phone: '', language: DEFAULT_LANGUAGE }

/** What to say of a problem, by form field; `other` if it concerns none of them. */
function faultsOf(
  { reason, errors = [] }: Problem,
  texts: StaffTexts,
): { name?: string; phone?: string; other?: string } {
  if (reason === 'unreachable-number') return { phone: texts.refusals[reason] }
  const isAbout = (prefix: string) => reason === 'invalid-input' && errors.some(({ field }) => field.startsWith(prefix))
  const [name, phone] = [isAbout('patientName'), isAbout('contact.')]
  if (!name && !phone) return { other: texts.refusals[reason] }
  return { ...(name && { name: texts.nameFault }), ...(phone && { phone: texts.mobileFault }) }
}

type Props = {
  disabled: boolean
  onClose: () => void
  onAdd: (walkIn: Parameters<BoardActions['addWalkIn']>[0], key: string) => ReturnType<BoardActions['addWalkIn']>
}

/** Asks who has come without a booking. */
export function WalkInForm({ disabled, onClose, onAdd }: Props) {
  const { texts } = useStaffLanguage()
  const [sending, setSending] = useState(false)
  const [{ name, phone, language }, setPerson] = useState(emptyForm)
  const [key, setKey] = useState(newKey)
  const [problem, setProblem] = useState<Problem | null>(null)
  const faults = problem ? faultsOf(problem, texts) : {}

  /** A changed form is another booking and needs another key. */
  function write(part: Partial<typeof emptyForm>) {
    setPerson({ name, phone, language, ...part })
    setKey(newKey())
  }

  async function add() {
    setSending(true)
    const contact = phone.trim() === '' ? {} : { contact: { channel: 'sms' as const, address: phone.trim() } }
    const refusal = await onAdd({ patientName: name.trim(), ...contact, language }, key)
    setSending(false)
    if (refusal === null) onClose()
    else if (refusal) setProblem(refusal)
  }

  return (
    <Question
      title={texts.walkIn}
      onClose={onClose}
      no={texts.notNow}
      yes={texts.add}
      disabled={disabled || name.trim() === ''}
      busy={sending}
      onYes={add}
    >
      <TextInput
        label={texts.name}
        autoComplete="off"
        maxLength={80}
        value={name}
        error={faults.name}
        onChange={(event) => write({ name: event.currentTarget.value })}
        data-autofocus
      />
      <TextInput
        label={texts.mobileNumber}
        description={texts.mobileHint}
        type="tel"
        autoComplete="off"
        maxLength={32}
        value={phone}
        error={faults.phone}
        onChange={(event) => write({ phone: event.currentTarget.value })}
      />
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
