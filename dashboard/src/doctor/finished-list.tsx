import type { BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'
import { Button, Group, List, Text } from '@mantine/core'
import { AlertsMark } from './alerts-mark.tsx'
import { FinishedMenu } from './finished-menu.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Props = {
  board: BoardAnswer
  disabled: boolean
  onReturn: (row: BoardRow) => void
  /** Null: only the front desk may. */
  onErase: ((row: BoardRow) => void) | null
}

/** In the place of the name of somebody who was erased. */
const ERASED = '-'

/** The appointments that are over, collapsed. */
export function FinishedList({ board, disabled, onReturn, onErase }: Props) {
  const { texts } = useStaffLanguage()
  const rows = board.appointments.flatMap((row) => {
    const end = endOf(row, texts)
    return end === null ? [] : [{ row, end }]
  })
  if (rows.length === 0) return null
  return (
    <details>
      <Text component="summary" py="xs">
        {texts.doneToday(rows.length)}
      </Text>
      <List spacing="xs" listStyleType="none" mt="xs">
        {rows.map(({ row, end }) => (
          <List.Item key={row.id} data-appointment={row.id} data-status={row.status}>
            <Group gap="xs" wrap="nowrap">
              <AlertsMark row={row} on={board} />
              <span className="patient-name">
                {texts.number(row.queueNumber)} · <bdi>{row.patientName}</bdi> · {end}
              </span>
              {row.status === 'no-show' && !board.closed && (
                <Button
                  size="xs"
                  flex="none"
                  variant="default"
                  disabled={disabled}
                  aria-label={texts.backInLineWho(row.patientName)}
                  onClick={() => onReturn(row)}
                >
                  {texts.backInLine}
                </Button>
              )}
              {onErase && row.patientName !== ERASED && (
                <FinishedMenu row={row} disabled={disabled} onErase={onErase} />
              )}
            </Group>
          </List.Item>
        ))}
      </List>
    </details>
  )
}

/** How an appointment ended; null while it goes on. */
const endOf = ({ status }: BoardRow, { ends }: StaffTexts): string | null =>
  status === 'waiting' || status === 'in-progress' ? null : ends[status]
