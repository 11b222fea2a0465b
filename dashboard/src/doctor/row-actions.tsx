import type { BoardRow, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { Button, Flex } from '@mantine/core'
import type { BoardActions } from './board-actions.ts'
import { RowMenu } from './row-menu.tsx'

type Props = {
  row: BoardRow
  colleagues: DoctorAnswer[]
  disabled: boolean
  canStart: boolean
  actions: BoardActions
}

/** The actions on one patient: the frequent ones as buttons, the others in a menu. */
export function RowActions({ row, colleagues, disabled, canStart, actions }: Props) {
  const inRoom = row.status === 'in-progress'
  const word = inRoom ? 'Finish' : 'Start'
  const call = row.callCount === 0 ? 'Call' : `Call again (${row.callCount})`
  return (
    <Flex gap="xs" justify="flex-end" wrap={{ base: 'wrap', sm: 'nowrap' }}>
      {/* One button for start and finish, so that it keeps the focus when it changes. */}
      <Button
        size="sm"
        px="sm"
        variant={inRoom ? 'filled' : 'default'}
        disabled={disabled || !(inRoom || canStart)}
        aria-label={`${word} ${row.patientName}`}
        onClick={(event) => {
          // The second click of a double click would finish the patient that the first one started.
          if (event.detail <= 1) (inRoom ? actions.finish : actions.start)(row)
        }}
      >
        {word}
      </Button>
      {!inRoom && (
        <>
          <Button
            size="sm"
            px="sm"
            variant="subtle"
            disabled={disabled}
            aria-label={`${call} ${row.patientName}`}
            onClick={(event) => {
              if (event.detail <= 1) actions.call(row)
            }}
          >
            {call}
          </Button>
          <RowMenu row={row} colleagues={colleagues} disabled={disabled} actions={actions} />
        </>
      )}
    </Flex>
  )
}
