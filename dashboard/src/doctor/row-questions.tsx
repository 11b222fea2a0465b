import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Question } from './question.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type MoveProps = { name: string; disabled: boolean; onNo: () => void; onYes: (reason: string) => void }

/** Asks why somebody goes ahead of the others. */
export function MoveQuestion({ name, disabled, onNo, onYes }: MoveProps) {
  const { texts } = useStaffLanguage()
  const [reason, setReason] = useState('')
  return (
    <Question
      title={texts.moveToFrontOf(name)}
      onClose={onNo}
      no={texts.keepOrder}
      yes={texts.moveToFront}
      disabled={disabled || reason.trim() === ''}
      onYes={() => onYes(reason.trim())}
    >
      <TextInput
        label={texts.why}
        description={texts.whyHint}
        maxLength={120}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
    </Question>
  )
}

type NoteProps = { row: BoardRow; disabled: boolean; onNo: () => void; onYes: (note: string) => void }

/** Asks for a note, starting with the present one. */
export function NoteQuestion({ row, disabled, onNo, onYes }: NoteProps) {
  const { texts } = useStaffLanguage()
  const [note, setNote] = useState(row.note ?? '')
  return (
    <Question
      title={texts.noteOf(row.patientName)}
      onClose={onNo}
      no={texts.notNow}
      yes={texts.saveNote}
      disabled={disabled}
      onYes={() => onYes(note.trim())}
    >
      <TextInput
        label={texts.note}
        description={texts.noteHint}
        autoComplete="off"
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value.replace(/[<>]/g, ''))}
        data-autofocus
      />
    </Question>
  )
}

type CancelProps = { row: BoardRow; disabled: boolean; onNo: () => void; onYes: () => void }

/** Asks before an appointment is cancelled, and says who tells the patient. */
export function CancelQuestion({ row, disabled, onNo, onYes }: CancelProps) {
  const { texts } = useStaffLanguage()
  return (
    <Question
      title={texts.cancelOf(row.patientName)}
      onClose={onNo}
      no={texts.keepAppointment}
      yes={texts.yesCancel}
      danger
      disabled={disabled}
      onYes={onYes}
    >
      <Text>{row.channel === null ? texts.tellThePatient : texts.patientGetsMessage}</Text>
    </Question>
  )
}

type EraseProps = { isOver?: boolean; name: string; disabled: boolean; onNo: () => void; onYes: () => void }

/** Asks before a person is erased, which cannot be undone. */
export function EraseQuestion({ name, isOver = false, disabled, onNo, onYes }: EraseProps) {
  const { texts } = useStaffLanguage()
  return (
    <Question
      title={texts.eraseOf(name)}
      onClose={onNo}
      no={texts.keepVisit}
      yes={texts.yesErase}
      danger
      disabled={disabled}
      onYes={onYes}
    >
      <Text>{isOver ? texts.eraseOverMeans : texts.eraseMeans}</Text>
    </Question>
  )
}
