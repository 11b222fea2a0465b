import type { BoardAnswer, BoardRow, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { isOver } from '@anteroom/contracts/queue.ts'
import { Paper, Table, Text } from '@mantine/core'
import { channelNames } from './alert-words.ts'
import type { BoardActions } from './board-actions.ts'
import { RowActions } from './row-actions.tsx'
import { RowAlerts, Unreached, UnreachedAnnouncement } from './row-alerts.tsx'
import { StageBadge } from './stage-badge.tsx'
import { Wait, WaitLine } from './wait.tsx'

const bookedVia: Record<BoardRow['bookedVia'], string> = {
  telegram: 'Telegram',
  sms: 'Text message',
  whatsapp: 'WhatsApp',
  web: 'Web page',
  staff: 'Front desk',
}

type Props = { board: BoardAnswer; colleagues: DoctorAnswer[]; disabled: boolean; actions: BoardActions }

/** The unfinished appointments in line order. */
export function QueueTable({ board, colleagues, disabled, actions }: Props) {
  const rows = board.appointments.filter(({ status }) => !isOver(status))
  const roomIsFree = !rows.some(({ status }) => status === 'in-progress')
  if (rows.length === 0) {
    return (
      <Paper withBorder radius="md" p="xl">
        <Text c="dimmed" ta="center">
          The waiting room is empty. New bookings appear here by themselves.
        </Text>
      </Paper>
    )
  }

  return (
    <Paper withBorder radius="md">
      <UnreachedAnnouncement rows={rows} />
      <Table.ScrollContainer minWidth={264}>
        <Table verticalSpacing="sm" horizontalSpacing="xs" aria-label="Queue">
          <Table.Thead>
            <Table.Tr>
              <Table.Th visibleFrom="xs">Place</Table.Th>
              <Table.Th>Patient</Table.Th>
              <Table.Th visibleFrom="xs">Wait</Table.Th>
              <Table.Th visibleFrom="md">Booked by</Table.Th>
              <Table.Th visibleFrom="sm">Told by</Table.Th>
              <Table.Th ta="end">Actions</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr
                key={row.id}
                {...(row.status === 'in-progress' && { bg: 'var(--mantine-primary-color-light)' })}
              >
                <Table.Td fw={600} visibleFrom="xs">
                  {row.position}
                </Table.Td>
                <Table.Td>
                  <Text fw={600} className="patient-name">
                    {row.patientName}
                  </Text>
                  <Text size="sm" c="dimmed">
                    No. {row.queueNumber}
                  </Text>
                  <StageBadge row={row} />
                  <Unreached row={row} />
                  <WaitLine row={row} timeZone={board.timeZone} />
                  <RowAlerts row={row} on={board} />
                </Table.Td>
                <Table.Td className="wait" visibleFrom="xs">
                  <Wait row={row} timeZone={board.timeZone} />
                </Table.Td>
                <Table.Td visibleFrom="md">{bookedVia[row.bookedVia]}</Table.Td>
                <Table.Td visibleFrom="sm">
                  {row.channel ? channelNames[row.channel] : <Text size="sm">no contact: call by voice</Text>}
                </Table.Td>
                <Table.Td>
                  <RowActions
                    row={row}
                    colleagues={colleagues}
                    disabled={disabled}
                    canStart={roomIsFree && board.doctorStatus !== 'on-break'}
                    actions={actions}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  )
}
