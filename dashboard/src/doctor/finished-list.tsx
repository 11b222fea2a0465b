import type { BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import { isOver } from '@anteroom/contracts/queue.ts'
import { Button, Group, List, Text } from '@mantine/core'
import { RowAlerts } from './row-alerts.tsx'

const states: Record<BoardRow['status'], string> = {
  waiting: 'waiting',
  'in-progress': 'in the room',
  done: 'done',
  cancelled: 'cancelled',
  'no-show': 'did not come',
  moved: 'moved',
}

type Props = { board: BoardAnswer; disabled: boolean; onReturn: (row: BoardRow) => void }

/** The appointments that are over, collapsed. */
export function FinishedList({ board, disabled, onReturn }: Props) {
  const rows = board.appointments.filter(({ status }) => isOver(status))
  if (rows.length === 0) return null
  return (
    <details>
      <Text component="summary" py="xs">
        Over today: {rows.length}
      </Text>
      <List spacing="xs" listStyleType="none" mt="xs">
        {rows.map((row) => (
          <List.Item key={row.id}>
            <Group gap="xs">
              <span className="patient-name">
                No. {row.queueNumber} {row.patientName} · {states[row.status]}
              </span>
              {row.status === 'no-show' && (
                <Button
                  size="xs"
                  variant="default"
                  disabled={disabled}
                  aria-label={`Back in line: ${row.patientName}`}
                  onClick={() => onReturn(row)}
                >
                  Back in line
                </Button>
              )}
            </Group>
            <RowAlerts row={row} on={board} />
          </List.Item>
        ))}
      </List>
    </details>
  )
}
