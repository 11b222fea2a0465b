import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { Text } from '@mantine/core'
import { clockTime, localeOf, waitMinutes } from '../ui/clinic-time.ts'

type Props = { row: BoardRow; timeZone: string }

/** How long one patient waits and when the turn is expected, or since when the patient is in the room. */
function waitOf({ row, timeZone }: Props): { wait: string; time: string | null } {
  const clock = (moment: string | null) => moment && clockTime(moment, timeZone, localeOf('en'))
  if (row.status === 'in-progress') {
    const since = clock(row.startedAt)
    return { wait: 'in the room', time: since && `since ${since}` }
  }
  const minutes = waitMinutes(row.estimatedWaitTime)
  return { wait: minutes === null ? 'paused' : `${minutes} min`, time: clock(row.expectedAt) }
}

/** A column's content. */
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

/** The same in one line, where the screen is too narrow for a column. */
export function WaitLine(props: Props) {
  const { wait, time } = waitOf(props)
  return (
    <Text size="sm" hiddenFrom="xs">
      {time ? `${wait}, ${time}` : wait}
    </Text>
  )
}
