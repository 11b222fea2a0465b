import type { BoardAlert, BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'
import { Badge, List, Text, VisuallyHidden } from '@mantine/core'
import { clockTime, dayAt, dayName } from '../ui/clinic-time.ts'
import { useStaffLanguage } from './staff-language.tsx'

/** Marks a patient whom no alert has reached: staff have to call out. */
export const Unreached = ({ row }: { row: BoardRow }) => (row.unreached ? <UnreachedBadge /> : null)

export function UnreachedBadge() {
  const { texts } = useStaffLanguage()
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
        <span aria-hidden="true">! </span>
        {texts.notReached}
      </Badge>
    </div>
  )
}

/** Nothing can be sent to the patient, or not yet; once called, that is an alarm. */
export function NoPhone({ row, ...shown }: { row: BoardRow; hiddenFrom?: 'sm' }) {
  const { texts } = useStaffLanguage()
  if (row.channel !== null) return null
  return (
    <Text size="sm" {...(row.stage === 'called' && { fw: 650, c: 'var(--mantine-color-error)' })} {...shown}>
      {row.unverified && row.stage !== 'called' ? texts.notConfirmed : texts.noPhone}
    </Text>
  )
}

/** Announces newly unreached patients to screen readers. */
export function UnreachedAnnouncement({ rows }: { rows: BoardRow[] }) {
  const { texts } = useStaffLanguage()
  return (
    <VisuallyHidden role="status">
      {rows
        .filter(({ unreached }) => unreached)
        .map(({ patientName }) => texts.notReachedWho(patientName))
        .join(' ')}
    </VisuallyHidden>
  )
}

type Day = Pick<BoardAnswer, 'day' | 'timeZone'>

/** Gives an alert in a line: which, its state and when. */
function useAlertLine({ day, timeZone }: Day): (alert: BoardAlert) => string {
  const { texts, locale } = useStaffLanguage()
  return ({ kind, state, at }) => {
    const on = dayAt(Date.parse(at), timeZone)
    const time = clockTime(at, timeZone, locale)
    const when = on === day ? [time] : [dayName(on, locale), time]
    return [`${texts.alertKinds[kind]}: ${texts.alertStates[state]}`, ...when].join(' · ')
  }
}

/** A provider's code that has no words is shown as it is, for whoever looks it up. */
const reasonWords = (reason: string, { alertReasons }: StaffTexts): string =>
  isKnown(reason, alertReasons) ? alertReasons[reason] : reason

const isKnown = <Key extends string>(word: string, words: Record<Key, string>): word is Key => word in words

/** The newest alert in one line; opened, all of them. */
export function RowAlerts({ row, on }: { row: BoardRow; on: Day }) {
  const { texts } = useStaffLanguage()
  const alertLine = useAlertLine(on)
  const [newest] = row.alerts
  if (newest === undefined) return null
  return (
    <details className="alerts">
      <Text
        component="summary"
        size="xs"
        {...(newest.state === 'failed' ? { c: 'var(--mantine-color-error)' } : { c: 'dimmed' })}
      >
        {alertLine(newest)}
        <VisuallyHidden component="span"> · {texts.alertsTo(row.patientName)}</VisuallyHidden>
      </Text>
      <List size="xs" spacing={2} my={4} listStyleType="none" aria-label={texts.alertsTo(row.patientName)}>
        {row.alerts.map((alert) => (
          <List.Item key={`${alert.kind} ${alert.channel} ${alert.at}`}>
            {[
              alertLine(alert),
              ...(alert.channel ? [texts.channels[alert.channel]] : []),
              ...(alert.reason ? [reasonWords(alert.reason, texts)] : []),
            ].join(' · ')}
          </List.Item>
        ))}
      </List>
    </details>
  )
}
