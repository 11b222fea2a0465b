import { MAX_STATUS_MINUTES } from '@anteroom/contracts/queue.ts'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { Question } from './question.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Props = { title: string; disabled: boolean; onNo: () => void; onYes: (minutes: number) => void }

/** Asks for a number of minutes that no menu has. */
export function MinutesQuestion({ title, disabled, onNo, onYes }: Props) {
  const { texts } = useStaffLanguage()
  const [typed, setTyped] = useState('')
  const minutes = Number(typed)
  const isRight = Number.isInteger(minutes) && minutes >= 1 && minutes <= MAX_STATUS_MINUTES
  return (
    <Question
      title={title}
      onClose={onNo}
      no={texts.notNow}
      yes={texts.set}
      disabled={disabled || !isRight}
      onYes={() => onYes(minutes)}
    >
      <TextInput
        label={texts.minutes}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={typed}
        error={typed !== '' && !isRight && texts.minutesFault(MAX_STATUS_MINUTES)}
        onChange={(event) => setTyped(event.currentTarget.value.trim())}
        data-autofocus
      />
    </Question>
  )
}
