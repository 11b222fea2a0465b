import type { Problem } from '@anteroom/contracts/problem.ts'
import { en as refusalTexts } from '@anteroom/messages/refusals/en.ts'
import { Button, Text, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { newKey } from '../ui/new-key.ts'
import type { BoardActions } from './board-actions.ts'
import { Question } from './question.tsx'

const emptyForm = { name: '', phone: '' }

/** The messages of a problem, by form field; `other` if it concerns none of them. */
function faultsOf(problem: Problem): { name?: string; phone?: string; other?: string } {
  const messageFor = (prefix: string) => problem.errors?.find(({ field }) => field.startsWith(prefix))?.message
  const [name, phone] = [messageFor('patientName'), messageFor('contact.')]
  if (name === undefined && phone === undefined) return { other: refusalTexts[problem.reason] }
  return { ...(name && { name }), ...(phone && { phone }) }
}

type Props = {
  disabled: boolean
  onAdd: (walkIn: Parameters<BoardActions['addWalkIn']>[0], key: string) => ReturnType<BoardActions['addWalkIn']>
}

/** Books a patient who has come without a booking. */
export function WalkIn({ disabled, onAdd }: Props) {
  const [asking, setAsking] = useState(false)
  const [sending, setSending] = useState(false)
  const [{ name, phone }, setPerson] = useState(emptyForm)
  const [key, setKey] = useState(newKey)
  const [problem, setProblem] = useState<Problem | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const faults = problem ? faultsOf(problem) : {}

  function open() {
    setPerson(emptyForm)
    setProblem(null)
    setKey(newKey())
    setAsking(true)
  }

  function close() {
    setAsking(false)
    opener.current?.focus()
  }

  /** A changed form is another booking and needs another key. */
  function write(part: Partial<typeof emptyForm>) {
    setPerson({ name, phone, ...part })
    setKey(newKey())
  }

  async function add() {
    setSending(true)
    const contact = phone.trim() === '' ? {} : { contact: { channel: 'sms' as const, address: phone.trim() } }
    const refusal = await onAdd({ patientName: name.trim(), ...contact }, key)
    setSending(false)
    if (refusal === null) close()
    else if (refusal) setProblem(refusal)
  }

  return (
    <>
      <Button ref={opener} size="sm" variant="default" disabled={disabled} onClick={open}>
        Add a walk-in
      </Button>
      {asking && (
        <Question
          title="Add a walk-in"
          onClose={close}
          no="Not now"
          yes="Add"
          disabled={disabled || name.trim() === ''}
          busy={sending}
          onYes={add}
        >
          <TextInput
            label="Name"
            autoComplete="off"
            maxLength={80}
            value={name}
            error={faults.name}
            onChange={(event) => write({ name: event.currentTarget.value })}
            data-autofocus
          />
          <TextInput
            label="Mobile number"
            description="Not needed. For text messages, with the country code."
            type="tel"
            autoComplete="off"
            maxLength={32}
            value={phone}
            error={faults.phone}
            onChange={(event) => write({ phone: event.currentTarget.value })}
          />
          <div role="alert">{faults.other && <Text c="var(--mantine-color-error)">{faults.other}</Text>}</div>
        </Question>
      )}
    </>
  )
}
