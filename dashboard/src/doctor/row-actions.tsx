import type { BoardRow, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { Button, Group } from '@mantine/core'
import type { BoardActions } from './board-actions.ts'
import { isAwaited } from './is-awaited.ts'
import { RowMenu } from './row-menu.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Props = {
  row: BoardRow
  colleagues: DoctorAnswer[]
  isNarrow: boolean
  disabled: boolean
  canStart: boolean
  /** On the front desk's page, where check-ins are more frequent than starts. */
  atDesk: boolean
  actions: BoardActions
}

const narrowLabel = { styles: { label: { whiteSpace: 'normal', lineHeight: 1.2, maxInlineSize: '4.5rem' } } } as const

/** The actions on one who waits: the frequent ones as buttons, the others in a menu. */
export function RowActions({ row, colleagues, isNarrow, disabled, canStart, atDesk, actions }: Props) {
  const { texts } = useStaffLanguage()
  const isFirstCall = row.callCount === 0
  const mayCheckIn = atDesk && isAwaited(row.stage)
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      {mayCheckIn && (
        <Button
          size="xs"
          h="auto"
          mih={36}
          px="xs"
          variant="default"
          disabled={disabled}
          aria-label={texts.checkInWho(row.patientName)}
          {...(isNarrow && narrowLabel)}
          onClick={() => actions.checkIn(row)}
        >
          {texts.checkIn}
        </Button>
      )}
      {!isNarrow && canStart && !mayCheckIn && (
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
        {...(isNarrow && narrowLabel)}
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
        atDesk={atDesk}
        {...((isNarrow || mayCheckIn) && { canStart })}
        actions={actions}
      />
    </Group>
  )
}
