import type { BoardAnswer } from '@anteroom/contracts/answers.ts'
import type { DoctorStatus } from '@anteroom/contracts/status.ts'
import { Button, Group } from '@mantine/core'
import { useRef, useState } from 'react'
import { clockTime } from '../ui/clinic-time.ts'
import type { BoardActions } from './board-actions.ts'
import { Menu, MenuItem } from './menu.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { useKeys } from './use-keys.ts'
import { useOnDemand } from './use-on-demand.ts'

const loadMinutesQuestion = async () => (await import('./minutes-question.tsx')).MinutesQuestion

const LATENESS = [5, 10, 15, 30]
const BREAKS = [15, 30, 60]

const press = (status: DoctorStatus) => () =>
  document.querySelector<HTMLElement>(`.doctor-status [data-doctor-status="${status}"]`)?.click()

type Props = { board: BoardAnswer; disabled: boolean; onChange: BoardActions['setStatus'] }

/**
 * The doctor's status for the day. Nothing is chosen by the arrow keys alone: they move through a menu, and Enter or a
 * click chooses.
 */
export function DoctorStatusChoice({ board, disabled, onChange }: Props) {
  const { texts, locale } = useStaffLanguage()
  const { doctorStatus, breakUntil, lateMinutes, timeZone } = board
  const [asking, setAsking] = useState(false)
  const MinutesQuestion = useOnDemand(asking, loadMinutesQuestion)
  const lateOpener = useRef<HTMLButtonElement>(null)
  useKeys({ o: press('on-time'), l: press('running-late'), b: press('on-break') })

  function stopAsking() {
    setAsking(false)
    lateOpener.current?.focus()
  }

  return (
    <Group role="group" aria-label={texts.doctorIs} className="doctor-status">
      <Choice
        of="on-time"
        is={doctorStatus}
        disabled={disabled}
        onClick={() => doctorStatus !== 'on-time' && onChange('on-time')}
      />
      <Menu
        opener={lateOpener}
        label={texts.howLate}
        button={(opener) => (
          <Choice
            of="running-late"
            is={doctorStatus}
            disabled={disabled}
            detail={texts.lateBy(lateMinutes)}
            {...opener}
          />
        )}
      >
        {LATENESS.map((minutes) => (
          <MenuItem key={minutes} onChoose={() => onChange('running-late', minutes)}>
            {texts.minutesLong(minutes)}
          </MenuItem>
        ))}
        <MenuItem onChoose={() => setAsking(true)}>{texts.otherLength} …</MenuItem>
      </Menu>
      <Menu
        label={texts.breakLength}
        button={(opener) => (
          <Choice
            of="on-break"
            is={doctorStatus}
            disabled={disabled}
            detail={breakUntil && texts.onBreakUntil(clockTime(breakUntil, timeZone, locale))}
            {...opener}
          />
        )}
      >
        {BREAKS.map((minutes) => (
          <MenuItem key={minutes} onChoose={() => onChange('on-break', minutes)}>
            {texts.minutesLong(minutes)}
          </MenuItem>
        ))}
        <MenuItem onChoose={() => onChange('on-break')}>{texts.untilBack}</MenuItem>
      </Menu>
      {asking && MinutesQuestion && (
        <MinutesQuestion
          title={texts.howLate}
          disabled={disabled}
          onNo={stopAsking}
          onYes={(minutes) => {
            stopAsking()
            onChange('running-late', minutes)
          }}
        />
      )}
    </Group>
  )
}

type ChoiceProps = React.ComponentPropsWithRef<'button'> & {
  of: DoctorStatus
  is: DoctorStatus
  /** Shown while it is chosen. */
  detail?: string | null
}

function Choice({ of, is, detail, color: _, disabled = false, ...button }: ChoiceProps) {
  const { texts } = useStaffLanguage()
  const isChosen = of === is
  return (
    <Button
      size="sm"
      variant={isChosen ? 'light' : 'default'}
      aria-pressed={isChosen}
      className="status-choice"
      data-doctor-status={of}
      disabled={disabled}
      {...button}
    >
      <span>
        {texts.doctorStatus[of]}
        {isChosen && detail ? ' ' : ''}
        {isChosen && detail ? <small>{detail}</small> : null}
      </span>
    </Button>
  )
}
