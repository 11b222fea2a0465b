import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { Text } from '@mantine/core'
import { clockTime, localeOf, waitMinutes } from '../ui/clinic-time.ts'

type Props = { row: BoardRow; timeZone: string }

/** A patient's wait with the expected time, or since when the patient is in the room. */
function waitOf({ row, timeZone }: Props): { wait: string; time: string | null } {
  const clock = (moment: string | null) => moment && clockTime(moment, timeZone, localeOf('en'))
  if (row.status === 'in-progress') {
    const since = clock(row.startedAt)
    return { wait: 'in the room', time: since && `since ${since}` }
  }
  const minutes = waitMinutes(row.estimatedWaitTime)
  return { wait: minutes === null ? 'paused' : `${minutes} min`, time: clock(row.expectedAt) }
}

/** The wait as a table cell. */
export function Wait(props: Props) {
  const { wait, time } = waitOf(props)
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
  const { wait, time } = waitOf(props)
  return (
    <Text size="sm" hiddenFrom="xs">
      {time ? `${wait}, ${time}` : wait}
    </Text>
  )
}
