import type { BoardRow, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { ActionIcon, Menu, Text, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { BoardActions } from './board-actions.ts'
import { Question } from './question.tsx'

type Props = { row: BoardRow; colleagues: DoctorAnswer[]; disabled: boolean; actions: BoardActions }

/** The less frequent actions on a waiting patient. */
export function RowMenu({ row, colleagues, disabled, actions }: Props) {
  const [asking, setAsking] = useState<'reason' | 'cancel' | null>(null)
  const [reason, setReason] = useState('')
  const opener = useRef<HTMLButtonElement>(null)

  function close() {
    setAsking(null)
    opener.current?.focus()
  }

  return (
    <>
      <Menu position="bottom-end" shadow="md" withArrow withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon
            ref={opener}
            size={36}
            variant="subtle"
            disabled={disabled}
            aria-label={`More for ${row.patientName}`}
          >
            <span aria-hidden="true">⋯</span>
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={disabled} onClick={() => actions.skip(row)}>
            Missed the call
          </Menu.Item>
          <Menu.Item disabled={disabled} onClick={() => actions.noShow(row)}>
            Did not come
          </Menu.Item>
          <Menu.Item disabled={disabled} onClick={() => setAsking('reason')}>
            Move to the front …
          </Menu.Item>
          {colleagues.map((doctor) => (
            <Menu.Item key={doctor.id} disabled={disabled} onClick={() => actions.transfer(row, doctor)}>
              Transfer to {doctor.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item c="var(--mantine-color-error)" disabled={disabled} onClick={() => setAsking('cancel')}>
            Cancel the place …
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking === 'reason' && (
        <Question
          title={`Move ${row.patientName} to the front`}
          onClose={close}
          no="Keep the order"
          yes="Move to the front"
          disabled={disabled || reason.trim() === ''}
          onYes={() => {
            close()
            setReason('')
            actions.moveToFront(row, reason.trim())
          }}
        >
          <TextInput
            label="Why?"
            description="It is kept in the history of the day."
            maxLength={120}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
          />
        </Question>
      )}
      {asking === 'cancel' && (
        <Question
          title={`Cancel ${row.patientName}'s place?`}
          onClose={close}
          no="Keep the place"
          yes="Cancel the place"
          danger
          disabled={disabled}
          onYes={() => {
            close()
            actions.cancel(row)
          }}
        >
          <Text>The patient is told.</Text>
        </Question>
      )}
    </>
  )
}
