import type { BoardRow, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { Button, Flex } from '@mantine/core'
import type { BoardActions } from './board-actions.ts'
import { RowMenu } from './row-menu.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Props = {
  row: BoardRow
  colleagues: DoctorAnswer[]
  disabled: boolean
  canStart: boolean
  actions: BoardActions
}

/** The actions on one patient: the frequent ones as buttons, the others in a menu. */
export function RowActions({ row, colleagues, disabled, canStart, actions }: Props) {
  const { texts } = useStaffLanguage()
  const inRoom = row.status === 'in-progress'
  const isFirstCall = row.callCount === 0
  return (
    <Flex gap="xs" justify="flex-end" align="flex-end" direction={{ base: 'column', sm: 'row' }}>
      {/* One button for start and finish, so that it keeps the focus when it changes. */}
      <Button
        size="sm"
        px="sm"
        variant={inRoom ? 'filled' : 'default'}
        disabled={disabled || !(inRoom || canStart)}
        aria-label={(inRoom ? texts.finishPatient : texts.startPatient)(row.patientName)}
        onClick={(event) => {
          // The second click of a double click would finish the patient that the first one started.
          if (event.detail <= 1) (inRoom ? actions.finish : actions.start)(row)
        }}
      >
        {inRoom ? texts.finish : texts.start}
      </Button>
      {!inRoom && (
        <>
          <Button
            size="sm"
            px="sm"
            variant="subtle"
            disabled={disabled}
            h="auto"
            mih={36}
            maw={{ base: 112, sm: 'none' }}
            styles={{ label: { whiteSpace: 'normal', lineHeight: 1.3 } }}
            aria-label={
              isFirstCall ? texts.callPatient(row.patientName) : texts.callPatientAgain(row.callCount, row.patientName)
            }
            onClick={(event) => {
              if (event.detail <= 1) actions.call(row)
            }}
          >
            {isFirstCall ? texts.call : texts.callAgain(row.callCount)}
          </Button>
          <RowMenu row={row} colleagues={colleagues} disabled={disabled} actions={actions} />
        </>
      )}
    </Flex>
  )
}
