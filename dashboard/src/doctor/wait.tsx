import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { Text } from '@mantine/core'
import { clockTime, waitMinutes } from '../ui/clinic-time.ts'
import { useStaffLanguage } from './staff-language.tsx'

type Props = { row: BoardRow; timeZone: string }

/** A patient's wait with the expected time, or since when the patient is in the room; null for one who was called. */
function useWait({ row, timeZone }: Props): { wait: string; time: string | null } | null {
  const { texts, locale } = useStaffLanguage()
  const clock = (moment: string | null) => moment && clockTime(moment, timeZone, locale)
  if (row.status === 'in-progress') {
    const since = clock(row.startedAt)
    return { wait: texts.inRoom, time: since && texts.since(since) }
  }
  if (row.stage === 'called') return null
  const minutes = waitMinutes(row.estimatedWaitTime)
  const wait = minutes === null ? texts.paused : minutes === 0 ? texts.noWait : texts.about(minutes)
  return { wait, time: clock(row.expectedAt) }
}

/** The wait as a table cell. */
export function Wait(props: Props) {
  const shown = useWait(props)
  if (shown === null) return null
  const { wait, time } = shown
  return (
    <>
      <Text fw={props.row.status === 'in-progress' ? 600 : undefined}>{wait}</Text>
      {time && (
        <Text size="sm" c="dimmed">
          {time}
        </Text>
      )}
    </>
  )
}

/** The wait in one line, for screens too narrow for its column. */
export function WaitLine(props: Props) {
  const shown = useWait(props)
  if (shown === null) return null
  const { wait, time } = shown
  return (
    <Text size="sm" hiddenFrom="xs">
      {time ? `${wait} ·\u00a0${time}` : wait}
    </Text>
  )
}
