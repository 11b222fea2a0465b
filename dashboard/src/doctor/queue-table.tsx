import type { BoardAnswer, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { isOver } from '@anteroom/contracts/queue.ts'
import { Paper, Table, Text } from '@mantine/core'
import type { BoardActions } from './board-actions.ts'
import { RowActions } from './row-actions.tsx'
import { NoPhone, RowAlerts, Unreached } from './row-alerts.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { StageBadge } from './stage-badge.tsx'
import { TextedCancel } from './texted-cancel.tsx'
import { Wait, WaitLine } from './wait.tsx'

type Props = { board: BoardAnswer; colleagues: DoctorAnswer[]; disabled: boolean; actions: BoardActions }

/** The unfinished appointments in line order. */
export function QueueTable({ board, colleagues, disabled, actions }: Props) {
  const { texts } = useStaffLanguage()
  const rows = board.appointments.filter(({ status }) => !isOver(status))
  const roomIsFree = !rows.some(({ status }) => status === 'in-progress')
  if (rows.length === 0) {
    return (
      <Paper withBorder radius="md" p="xl">
        <Text c="dimmed" ta="center">
          {board.closed ? texts.dayClosed : texts.emptyQueue}
        </Text>
      </Paper>
    )
  }

  return (
    <Paper withBorder radius="md">
      <Table.ScrollContainer minWidth={264}>
        <Table verticalSpacing="sm" horizontalSpacing="xs" aria-label={texts.queue}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th visibleFrom="xs">{texts.order}</Table.Th>
              <Table.Th>{texts.patient}</Table.Th>
              <Table.Th visibleFrom="xs">{texts.wait}</Table.Th>
              <Table.Th visibleFrom="md">{texts.bookedVia}</Table.Th>
              <Table.Th visibleFrom="sm">{texts.alerts}</Table.Th>
              <Table.Th ta="end">{texts.actions}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr
                key={row.id}
                data-appointment={row.id}
                data-status={row.status}
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
                    {texts.number(row.queueNumber)}
                  </Text>
                  <StageBadge row={row} />
                  <TextedCancel row={row} disabled={disabled} onCancel={actions.cancel} />
                  <Unreached row={row} />
                  <NoPhone row={row} hiddenFrom="sm" />
                  <WaitLine row={row} timeZone={board.timeZone} />
                  <RowAlerts row={row} on={board} />
                </Table.Td>
                <Table.Td className="wait" visibleFrom="xs">
                  <Wait row={row} timeZone={board.timeZone} />
                </Table.Td>
                <Table.Td visibleFrom="md">{texts.bookedViaNames[row.bookedVia]}</Table.Td>
                <Table.Td visibleFrom="sm">
                  {row.channel ? texts.channels[row.channel] : <NoPhone row={row} />}
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
