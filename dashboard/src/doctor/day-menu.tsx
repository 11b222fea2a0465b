import type { BoardRow } from '@anteroom/contracts/answers.ts'
import type { CloseRequest } from '@anteroom/contracts/requests.ts'
import type { WebBookings } from '@anteroom/contracts/status.ts'
import { Button, Menu } from '@mantine/core'
import { useRef, useState } from 'react'
import { CloseDay } from './close-day.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Props = {
  doctorId: string
  waiting: BoardRow[]
  disabled: boolean
  closed: boolean
  onClose: (unfinished: CloseRequest['unfinished'], anybodyWaits: boolean) => void
  /** The brakes on web bookings that this person may pull now. */
  brakes: WebBookings[]
  mayChangeClinic: boolean
  onBrake: (brake: WebBookings) => void
}

/** The actions on the day as a whole. */
export function DayMenu({ doctorId, waiting, disabled, closed, onClose, brakes, onBrake, mayChangeClinic }: Props) {
  const { texts } = useStaffLanguage()
  const [asking, setAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)

  function stopAsking() {
    setAsking(false)
    opener.current?.focus()
  }

  return (
    <>
      <Menu position="bottom-end" shadow="md" withArrow withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button ref={opener} className="day-options" size="sm" variant="subtle" disabled={disabled}>
            {texts.dayOptions}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={`/doctor?poster=${encodeURIComponent(doctorId)}`} target="_blank">
            {texts.poster}
          </Menu.Item>
          {mayChangeClinic && (
            <Menu.Item component="a" href="/doctor?displays">
              {texts.displays}
            </Menu.Item>
          )}
          {brakes.map((brake) => (
            <Menu.Item key={brake} disabled={disabled} onClick={() => onBrake(brake)}>
              {texts.webSwitch[brake]}
            </Menu.Item>
          ))}
          <Menu.Item disabled={disabled || closed} onClick={() => setAsking(true)}>
            {texts.closeDay} …
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <CloseDay
          waiting={waiting}
          disabled={disabled}
          onNo={stopAsking}
          onYes={(unfinished) => {
            stopAsking()
            onClose(unfinished, waiting.length > 0)
          }}
        />
      )}
    </>
  )
}
