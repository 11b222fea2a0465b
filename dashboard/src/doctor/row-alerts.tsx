import type { BoardAlert, BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import { Badge, List, Text, VisuallyHidden } from '@mantine/core'
import { clockTime, dayAt, dayName, localeOf } from '../ui/clinic-time.ts'
import { channelNames, kindWords, reasonWords, stateWords } from './alert-words.ts'

/** Marks a patient whom no alert has reached: staff have to call out. */
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

/** Announces newly unreached patients to screen readers. */
export function UnreachedAnnouncement({ rows }: { rows: BoardRow[] }) {
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

function alertLine({ kind, state, at }: BoardAlert, { day, timeZone }: Day): string {
  const on = dayAt(Date.parse(at), timeZone)
  const date = on === day ? '' : `${dayName(on, localeOf('en'))}, `
  return `${kindWords[kind]}: ${stateWords[state]} ${date}${clockTime(at, timeZone, localeOf('en'))}`
}

/** The newest alert in one line; opened, all of them. */
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
        {alertLine(newest, on)}
        <VisuallyHidden component="span">, all alerts to {row.patientName}</VisuallyHidden>
      </Text>
      <List size="xs" spacing={2} my={4} listStyleType="none" aria-label={`Alerts to ${row.patientName}`}>
        {row.alerts.map((alert) => (
          <List.Item key={`${alert.kind} ${alert.channel} ${alert.at}`}>
            {alertLine(alert, on)}
            {alert.channel && `, ${channelNames[alert.channel]}`}
            {alert.reason && ` (${reasonWords(alert.reason)})`}
          </List.Item>
        ))}
      </List>
    </details>
  )
}
