import type { BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import { Button, Group, Text } from '@mantine/core'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { rowTurn } from '../doctor/turn-shown.ts'

type Props = {
  rows: BoardRow[]
  board: BoardAnswer
  disabled: boolean
  onChange: (row: BoardRow) => void
  onCancel: (row: BoardRow) => void
}

/** The appointments of a day, those that are waiting with what can be done about them. */
export function DayRows({ rows, board, disabled, onChange, onCancel }: Props) {
  const { texts, language, locale } = useStaffLanguage()

  function stateOf(row: BoardRow) {
    if (row.status === 'waiting') return rowTurn(row, board, { language, locale, timeZone: board.timeZone })
    return row.status === 'in-progress' ? texts.inTheRoom : texts.ends[row.status]
  }

  return (
    <ul className="day-rows" aria-label={texts.queue}>
      {rows.map((row) => (
        <li key={row.id} data-over={row.status !== 'waiting' || undefined}>
          <Text span fw={600} className="patient-name">
            {texts.number(row.queueNumber)} · <bdi>{row.patientName}</bdi>
          </Text>
          <Text span size="sm">
            {stateOf(row)}
          </Text>
          <Text span size="sm" c="dimmed">
            {row.status === 'waiting' && (row.channel === null ? texts.noPhone : texts.channels[row.channel])}
          </Text>
          {row.status === 'waiting' && (
            <Group gap="xs" className="no-print">
              <Button
                size="sm"
                variant="default"
                disabled={disabled}
                aria-label={texts.changeWho(row.patientName)}
                onClick={() => onChange(row)}
              >
                {texts.change}
              </Button>
              <Button
                size="sm"
                variant="subtle"
                disabled={disabled}
                aria-label={texts.cancelWho(row.patientName)}
                onClick={() => onCancel(row)}
              >
                {texts.cancelAppointment}
              </Button>
            </Group>
          )}
        </li>
      ))}
    </ul>
  )
}
