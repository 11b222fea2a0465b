import type { BoardAnswer, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { Text, VisuallyHidden } from '@mantine/core'
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
    <table className="queue" aria-label={texts.queue}>
      <thead>
        <tr>
          <th className="alerts-cell">
            <VisuallyHidden>{texts.alerts}</VisuallyHidden>
          </th>
          {!isNarrow && <th className="ticket">{texts.ticket}</th>}
          <th>{texts.patient}</th>
          {!isNarrow && (
            <>
              <th>{texts.stage}</th>
              <th>{texts.hereFor}</th>
              <th>{texts.expectedAt}</th>
            </>
          )}
          <th className="actions">{texts.actions}</th>
        </tr>
      </thead>
      <tbody>
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
      </tbody>
    </table>
  )
}
