import type { BoardAlert, BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import { Badge, List, Text, VisuallyHidden } from '@mantine/core'
import { clockTime, dayAt, dayName, localeOf } from '../ui/clinic-time.ts'
import { channelNames, kindWords, reasonWords, stateWords } from './alert-words.ts'

/** Says that a person is the last channel. */
export function Unreached({ row }: { row: BoardRow }) {
  if (!row.unreached) return null
  return (
    <div>
      <Badge
        color="alarm"
        tt="none"
        fw={600}
        radius="sm"
        fz="xs"
        h="auto"
        my={2}
        styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
      >
        <span aria-hidden="true">! </span>could not be reached: call out
      </Badge>
    </div>
  )
}

/** The same for whoever hears the page instead of seeing it, at the moment it becomes so. */
export function UnreachedNews({ rows }: { rows: BoardRow[] }) {
  return (
    <VisuallyHidden role="status">
      {rows
        .filter(({ unreached }) => unreached)
        .map(({ patientName }) => `${patientName} could not be reached: call out.`)
        .join(' ')}
    </VisuallyHidden>
  )
}

type Day = Pick<BoardAnswer, 'day' | 'timeZone'>

function words({ kind, state, at }: BoardAlert, { day, timeZone }: Day): string {
  const on = dayAt(Date.parse(at), timeZone)
  const date = on === day ? '' : `${dayName(on, localeOf('en'))}, `
  return `${kindWords[kind]}: ${stateWords[state]} ${date}${clockTime(at, timeZone, localeOf('en'))}`
}

/** The last alert in one line, and all of them when it is opened. */
export function RowAlerts({ row, on }: { row: BoardRow; on: Day }) {
  const [newest] = row.alerts
  if (newest === undefined) return null
  return (
    <details className="alerts">
      <Text
        component="summary"
        size="xs"
        {...(newest.state === 'failed' ? { c: 'var(--mantine-color-error)' } : { c: 'dimmed' })}
      >
        {words(newest, on)}
        <VisuallyHidden component="span">, all alerts to {row.patientName}</VisuallyHidden>
      </Text>
      <List size="xs" spacing={2} my={4} listStyleType="none" aria-label={`Alerts to ${row.patientName}`}>
        {row.alerts.map((alert) => (
          <List.Item key={`${alert.kind} ${alert.channel} ${alert.at}`}>
            {words(alert, on)}
            {alert.channel && `, ${channelNames[alert.channel]}`}
            {alert.reason && ` (${reasonWords(alert.reason)})`}
          </List.Item>
        ))}
      </List>
    </details>
  )
}
