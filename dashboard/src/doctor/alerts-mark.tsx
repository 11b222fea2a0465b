import type { BoardAlert, BoardAnswer, BoardRow } from '@anteroom/contracts/answers.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'
import { Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { clockTime, dayAt, dayName } from '../ui/clinic-time.ts'
import { usePopUp } from './pop-up.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Day = Pick<BoardAnswer, 'day' | 'timeZone'>
type Props = { row: BoardRow; on: Day }

/** `alarm`: somebody has to call out. */
type Mark = { sign: string; look: 'alarm' | 'doubt' | 'quiet'; words: string | null }

function markOf(row: BoardRow, texts: StaffTexts): Mark {
  const [newest] = row.alerts
  if (row.unreached) return { sign: '!', look: 'alarm', words: texts.notReached }
  if (row.channel === null) {
    if (row.stage === 'called') return { sign: '!', look: 'alarm', words: texts.noPhone }
    return { sign: '∅', look: 'quiet', words: row.unverified ? texts.notConfirmed : texts.noPhone }
  }
  switch (newest?.state) {
    case undefined:
      return { sign: '·', look: 'quiet', words: null }
    case 'failed':
      return { sign: '!', look: 'doubt', words: null }
    case 'uncertain':
      return { sign: '?', look: 'doubt', words: null }
    case 'sending':
      return { sign: '…', look: 'quiet', words: null }
    case 'suppressed':
      return { sign: '–', look: 'quiet', words: null }
    case 'sent':
    case 'delivered':
      return { sign: '✓', look: 'quiet', words: null }
  }
}

/** The state of a patient's alerts as one symbol; pressed, it shows all alerts in words. */
export function AlertsMark({ row, on }: Props) {
  const { texts } = useStaffLanguage()
  const alertLine = useAlertLine(on)
  const { opened, close, openerProps, panel } = usePopUp()
  const { sign, look, words } = markOf(row, texts)
  const [newest] = row.alerts
  const spoken = [words, newest ? alertLine(newest) : null].filter((one) => one !== null)
  return (
    <>
      <UnstyledButton
        className="alerts-mark"
        data-look={look}
        title={spoken.join(' · ')}
        aria-haspopup="dialog"
        {...openerProps}
      >
        <span aria-hidden="true">{sign}</span>
        <VisuallyHidden component="span">{[...spoken, texts.alertsTo(row.patientName)].join(' · ')}</VisuallyHidden>
      </UnstyledButton>
      {opened && (
        <div
          ref={panel}
          className="pop-up"
          role="dialog"
          aria-label={texts.alertsTo(row.patientName)}
          tabIndex={-1}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) close()
          }}
        >
          {words && (
            <Text size="sm" fw={650} {...(look === 'alarm' && { c: 'var(--mantine-color-error)' })}>
              {words}
            </Text>
          )}
          <ul aria-label={texts.alertsTo(row.patientName)}>
            {row.alerts.map((alert) => (
              <li key={`${alert.kind} ${alert.channel} ${alert.at}`}>
                {[
                  alertLine(alert),
                  ...(alert.channel ? [texts.channels[alert.channel]] : []),
                  ...(alert.reason ? [reasonWords(alert.reason, texts)] : []),
                ].join(' · ')}
              </li>
            ))}
          </ul>
          <Text size="sm" c="dimmed">
            {texts.bookedVia}: {texts.bookedViaNames[row.bookedVia]}
          </Text>
          {row.channel && (
            <Text size="sm" c="dimmed">
              {texts.alerts}: {texts.channels[row.channel]}
            </Text>
          )}
        </div>
      )}
    </>
  )
}

/** An alert in one line: its kind, its state and when. */
function useAlertLine({ day, timeZone }: Day): (alert: BoardAlert) => string {
  const { texts, locale } = useStaffLanguage()
  return ({ kind, state, at }) => {
    const on = dayAt(Date.parse(at), timeZone)
    const time = clockTime(at, timeZone, locale)
    const when = on === day ? [time] : [dayName(on, locale), time]
    return [`${texts.alertKinds[kind]}: ${texts.alertStates[state]}`, ...when].join(' · ')
  }
}

/** A provider's code without words of ours is shown as it is, so that it can be looked up. */
const reasonWords = (reason: string, { alertReasons }: StaffTexts): string =>
  isKnown(reason, alertReasons) ? alertReasons[reason] : reason

const isKnown = <Key extends string>(word: string, words: Record<Key, string>): word is Key => word in words
