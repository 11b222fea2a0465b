import type { BoardRow, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { Button, Group } from '@mantine/core'
import type { BoardActions } from './board-actions.ts'
import { RowMenu } from './row-menu.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Props = {
  row: BoardRow
  colleagues: DoctorAnswer[]
  isNarrow: boolean
  disabled: boolean
  canStart: boolean
  actions: BoardActions
}

/** The actions on one who waits: the frequent ones as buttons, the others in a menu. */
export function RowActions({ row, colleagues, isNarrow, disabled, canStart, actions }: Props) {
  const { texts } = useStaffLanguage()
  const isFirstCall = row.callCount === 0
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      {!isNarrow && canStart && (
        <Button
          size="xs"
          h={36}
          variant="default"
          disabled={disabled}
          aria-label={texts.startPatient(row.patientName)}
          onClick={(event) => {
            if (event.detail <= 1) actions.start(row)
          }}
        >
          {texts.start}
        </Button>
      )}
      <Button
        size="xs"
        h="auto"
        mih={36}
        px="xs"
        variant="subtle"
        disabled={disabled}
        aria-label={
          isFirstCall ? texts.callPatient(row.patientName) : texts.callPatientAgain(row.callCount, row.patientName)
        }
        {...(isNarrow && { styles: { label: { whiteSpace: 'normal', lineHeight: 1.2, maxInlineSize: '4.5rem' } } })}
        onClick={(event) => {
          if (event.detail <= 1) actions.call(row)
        }}
      >
        {isFirstCall ? texts.call : texts.callAgain(row.callCount)}
      </Button>
      <RowMenu
        row={row}
        colleagues={colleagues}
        disabled={disabled}
        {...(isNarrow && { canStart })}
        actions={actions}
      />
    </Group>
  )
}
