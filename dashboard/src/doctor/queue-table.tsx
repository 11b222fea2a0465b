import type { BoardAnswer, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { Table, Text, VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { BoardActions } from './board-actions.ts'
import { QueueRow } from './queue-row.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Props = {
  board: BoardAnswer
  colleagues: DoctorAnswer[]
  disabled: boolean
  atDesk: boolean
  actions: BoardActions
}

/** Those who wait, in line order: a line each. */
export function QueueTable({ board, colleagues, disabled, atDesk, actions }: Props) {
  const { texts } = useStaffLanguage()
  const isNarrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false })
  const rows = board.appointments.filter(({ status }) => status === 'waiting')
  const roomIsFree = !board.appointments.some(({ status }) => status === 'in-progress')
  if (rows.length === 0) {
    return (
      <Text className="queue-empty" c="dimmed" ta="center">
        {board.closed ? texts.dayClosed : texts.emptyQueue}
      </Text>
    )
  }

  return (
    <Table className="queue" verticalSpacing={4} horizontalSpacing="xs" aria-label={texts.queue}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className="alerts-cell">
            <VisuallyHidden>{texts.alerts}</VisuallyHidden>
          </Table.Th>
          {!isNarrow && <Table.Th className="ticket">{texts.ticket}</Table.Th>}
          <Table.Th>{texts.patient}</Table.Th>
          {!isNarrow && (
            <>
              <Table.Th>{texts.stage}</Table.Th>
              <Table.Th>{texts.hereFor}</Table.Th>
              <Table.Th>{texts.expectedAt}</Table.Th>
            </>
          )}
          <Table.Th ta="end">{texts.actions}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <QueueRow
            key={row.id}
            row={row}
            board={board}
            colleagues={colleagues}
            isNarrow={isNarrow}
            disabled={disabled}
            canStart={roomIsFree && board.doctorStatus !== 'on-break'}
            atDesk={atDesk}
            actions={actions}
          />
        ))}
      </Table.Tbody>
    </Table>
  )
}
