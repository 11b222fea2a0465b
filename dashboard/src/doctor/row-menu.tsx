import type { BoardRow, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { ActionIcon, Menu, Text, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { BoardActions } from './board-actions.ts'
import { wasCalled } from './call-out.ts'
import { Question } from './question.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Props = {
  row: BoardRow
  colleagues: DoctorAnswer[]
  disabled: boolean
  /** Given where the row has no room for a button that starts. */
  canStart?: boolean
  actions: BoardActions
}

/** The less frequent actions on a waiting patient. */
export function RowMenu({ row, colleagues, disabled, canStart, actions }: Props) {
  const { texts } = useStaffLanguage()
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
            aria-label={texts.moreFor(row.patientName)}
          >
            <span aria-hidden="true">⋯</span>
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {canStart !== undefined && (
            <Menu.Item disabled={disabled || !canStart} onClick={() => actions.start(row)}>
              {texts.start}
            </Menu.Item>
          )}
          {wasCalled(row) && (
            <>
              <Menu.Item disabled={disabled} onClick={() => actions.skip(row)}>
                {texts.missedCall}
              </Menu.Item>
              <Menu.Item disabled={disabled} onClick={() => actions.noShow(row)}>
                {texts.markNoShow}
              </Menu.Item>
            </>
          )}
          <Menu.Item disabled={disabled} onClick={() => setAsking('reason')}>
            {texts.moveToFront} …
          </Menu.Item>
          {colleagues.map((doctor) => (
            <Menu.Item key={doctor.id} disabled={disabled} onClick={() => actions.transfer(row, doctor)}>
              {texts.transferTo(doctor.name)}
            </Menu.Item>
          ))}
          <Menu.Item disabled={disabled} onClick={() => actions.renewLink(row)}>
            {texts.newLink}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item c="var(--mantine-color-error)" disabled={disabled} onClick={() => setAsking('cancel')}>
            {texts.cancelAppointment} …
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking === 'reason' && (
        <Question
          title={texts.moveToFrontOf(row.patientName)}
          onClose={close}
          no={texts.keepOrder}
          yes={texts.moveToFront}
          disabled={disabled || reason.trim() === ''}
          onYes={() => {
            close()
            setReason('')
            actions.moveToFront(row, reason.trim())
          }}
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
      )}
      {asking === 'cancel' && (
        <Question
          title={texts.cancelOf(row.patientName)}
          onClose={close}
          no={texts.keepAppointment}
          yes={texts.yesCancel}
          danger
          disabled={disabled}
          onYes={() => {
            close()
            actions.cancel(row)
          }}
        >
          <Text>{row.channel === null ? texts.tellThePatient : texts.patientGetsMessage}</Text>
        </Question>
      )}
    </>
  )
}
