import type { BoardAnswer, BoardRow, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { Group, Text } from '@mantine/core'
import { useServerNow } from '../ui/use-server-now.ts'
import { AlertsMark } from './alerts-mark.tsx'
import type { BoardActions } from './board-actions.ts'
import { RowActions } from './row-actions.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { StageBadge } from './stage-badge.tsx'
import { TextedCancel } from './texted-cancel.tsx'
import { briefRowTurn } from './turn-shown.ts'
import { VisitWords } from './visit-words.tsx'

type Props = {
  row: BoardRow
  board: BoardAnswer
  colleagues: DoctorAnswer[]
  /** A screen too narrow for the columns: they stand below the name. */
  isNarrow: boolean
  disabled: boolean
  canStart: boolean
  atDesk: boolean
  actions: BoardActions
}

/** One who waits. */
export function QueueRow({ row, board, isNarrow, disabled, ...props }: Props) {
  const { language } = useStaffLanguage()
  const type = board.visitTypes?.find(({ id }) => id === row.visitType)
  return (
    <tr
      tabIndex={-1}
      data-appointment={row.id}
      data-status={row.status}
      {...(row.unreached && { 'data-unreached': true })}
    >
      <td className="alerts-cell">
        <AlertsMark row={row} on={board} />
      </td>
      {!isNarrow && <td className="ticket">{row.queueNumber}</td>}
      <td>
        <Group gap={8} className="stacked">
          <Group gap={6} wrap="nowrap" align="baseline">
            {isNarrow && <Text className="ticket">{row.queueNumber}</Text>}
            <Text fw={600} lh={1.25} className="patient-name">
              {row.patientName}
            </Text>
          </Group>
          {type && <small>{type.names[language] ?? type.name}</small>}
          <VisitWords row={row} />
          <TextedCancel row={row} disabled={disabled} onCancel={props.actions.cancel} />
        </Group>
        {isNarrow && (
          <Group gap={8} className="stacked">
            <StageBadge row={row} />
            <HereFor row={row} asOf={board.asOf} />
            <Expected row={row} board={board} />
          </Group>
        )}
      </td>
      {!isNarrow && (
        <>
          <td>
            <StageBadge row={row} />
          </td>
          <td>
            <HereFor row={row} asOf={board.asOf} />
          </td>
          <td className="expected">
            <Expected row={row} board={board} />
          </td>
        </>
      )}
      <td>
        <RowActions row={row} isNarrow={isNarrow} disabled={disabled} {...props} />
      </td>
    </tr>
  )
}

/** From how many minutes in the waiting room on the wait is a long one, and a very long one. */
const LONG = 30
const VERY_LONG = 60

/** For how long a patient has been at the clinic, by the server's clock. */
function HereFor({ row: { checkedInAt }, asOf }: { row: BoardRow; asOf: string }) {
  const { texts } = useStaffLanguage()
  const now = useServerNow(asOf, 10_000)
  if (checkedInAt === null) return null
  const minutes = Math.max(0, Math.floor((now - Date.parse(checkedInAt)) / 60_000))
  const look = minutes >= VERY_LONG ? 'very-long' : minutes >= LONG ? 'long' : 'short'
  return (
    <Text size="sm" className="here-for" data-look={look}>
      {texts.minutesShort(minutes)}
    </Text>
  )
}

/** When the turn is expected; of somebody who was called it is now. */
function Expected({ row, board }: { row: BoardRow; board: BoardAnswer }) {
  const { language, locale } = useStaffLanguage()
  if (row.stage === 'called') return null
  return <Text size="sm">{briefRowTurn(row, board, { language, locale, timeZone: board.timeZone })}</Text>
}
