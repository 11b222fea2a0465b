import type { BoardRow } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { WebBookings } from '@anteroom/contracts/status.ts'
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Ending } from './close-day.tsx'
import { Menu, MenuItem, MenuLink } from './menu.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { useOnDemand } from './use-on-demand.ts'

const loadAnnounce = async () => (await import('./announce-dialog.tsx')).AnnounceDialog
const loadCloseDay = async () => (await import('./close-day.tsx')).CloseDay

type Props = {
  doctorId: string
  timeZone: string
  waiting: BoardRow[]
  disabled: boolean
  closed: boolean
  onClose: (ending: Ending) => void
  onReopen: () => void
  onAnnounce: (text: string, key: string) => Promise<Problem | null | undefined>
  /** The limits on web bookings that this person may set now. */
  brakes: WebBookings[]
  mayChangeClinic: boolean
  onBrake: (brake: WebBookings) => void
}

/** The actions on the day as a whole. */
export function DayMenu({
  doctorId,
  timeZone,
  waiting,
  disabled,
  closed,
  onClose,
  onReopen,
  onAnnounce,
  brakes,
  onBrake,
  mayChangeClinic,
}: Props) {
  const { texts } = useStaffLanguage()
  const [asking, setAsking] = useState<'close' | 'announce' | null>(null)
  const CloseDay = useOnDemand(asking === 'close', loadCloseDay)
  const AnnounceDialog = useOnDemand(asking === 'announce', loadAnnounce)
  const opener = useRef<HTMLButtonElement>(null)

  function stopAsking() {
    setAsking(null)
    opener.current?.focus()
  }

  return (
    <>
      <Menu
        opener={opener}
        button={(open) => (
          <Button className="day-options" size="sm" px="sm" variant="subtle" disabled={disabled} {...open}>
            {texts.dayOptions}
          </Button>
        )}
      >
        <MenuLink href={`/doctor?poster=${encodeURIComponent(doctorId)}`} isApart>
          {texts.poster}
        </MenuLink>
        {mayChangeClinic && <MenuLink href="/doctor?displays">{texts.displays}</MenuLink>}
        {brakes.map((brake) => (
          <MenuItem key={brake} disabled={disabled} onChoose={() => onBrake(brake)}>
            {texts.webSwitch[brake]}
          </MenuItem>
        ))}
        {!closed && waiting.length > 0 && (
          <MenuItem disabled={disabled} onChoose={() => setAsking('announce')}>
            {texts.announce} …
          </MenuItem>
        )}
        {closed ? (
          <MenuItem disabled={disabled} onChoose={onReopen}>
            {texts.reopenDay}
          </MenuItem>
        ) : (
          <MenuItem disabled={disabled} onChoose={() => setAsking('close')}>
            {texts.closeDay} …
          </MenuItem>
        )}
      </Menu>
      {asking === 'announce' && AnnounceDialog && (
        <AnnounceDialog doctorId={doctorId} disabled={disabled} onNo={stopAsking} onSend={onAnnounce} />
      )}
      {asking === 'close' && CloseDay && (
        <CloseDay
          doctorId={doctorId}
          timeZone={timeZone}
          waiting={waiting}
          disabled={disabled}
          onNo={stopAsking}
          onYes={(ending) => {
            stopAsking()
            onClose(ending)
          }}
        />
      )}
    </>
  )
}
