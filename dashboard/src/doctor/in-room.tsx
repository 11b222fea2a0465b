import type { BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import { Button, Text } from '@mantine/core'
import { useServerNow } from '../ui/use-server-now.ts'
import { AlertsMark } from './alerts-mark.tsx'
import type { BoardActions } from './board-actions.ts'
import { useStaffLanguage } from './staff-language.tsx'
import { VisitWords } from './visit-words.tsx'

type Props = { board: BoardAnswer; disabled: boolean; onFinish: BoardActions['finish'] }

/** The patient in the room, for how long by the server's clock, and the usual length. */
export function InRoom({ board, disabled, onFinish }: Props) {
  const { texts } = useStaffLanguage()
  const row = board.appointments.find(({ status }) => status === 'in-progress')
  return (
    <section
      className="in-room"
      aria-label={texts.inTheRoom}
      {...(row && { 'data-appointment': row.id, 'data-status': row.status })}
      {...(row?.unreached && { 'data-unreached': true })}
    >
      {row ? (
        <>
          <AlertsMark row={row} on={board} />
          <div className="in-room-who">
            <Text size="xs" c="dimmed">
              {texts.inTheRoom}
            </Text>
            <Text fw={650} className="patient-name" lh={1.25}>
              {texts.number(row.queueNumber)} · <bdi>{row.patientName}</bdi>
            </Text>
            <VisitWords row={row} />
            <Elapsed row={row} board={board} />
          </div>
          <Button
            size="sm"
            px="sm"
            variant="default"
            flex="none"
            disabled={disabled}
            aria-label={texts.finishPatient(row.patientName)}
            onClick={() => onFinish(row)}
          >
            {texts.finish}
          </Button>
        </>
      ) : (
        <Text c="dimmed">{texts.roomFree}</Text>
      )}
    </section>
  )
}

/** `12:05`, and from an hour on `1:02:05`. */
function stopwatch(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000))
  const pad = (part: number) => String(part).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}` : `${minutes}:${pad(seconds % 60)}`
}

function Elapsed({ row, board }: { row: BoardRow; board: BoardAnswer }) {
  const { texts } = useStaffLanguage()
  const elapsed = useServerNow(board.asOf, 1_000) - Date.parse(row.startedAt ?? board.asOf)
  const usual = board.consultationMinutes
  const isOver = elapsed > usual * 60_000
  return (
    <Text
      role="timer"
      size="sm"
      className="elapsed"
      {...(isOver ? { fw: 650, c: 'var(--mantine-color-error)' } : { c: 'dimmed' })}
    >
      {texts.ofUsual(stopwatch(elapsed), usual)}
    </Text>
  )
}
