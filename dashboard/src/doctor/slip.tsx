import { displayTexts } from '@anteroom/messages/display.ts'
import { languages } from '@anteroom/messages/languages.ts'
import { Button, CloseButton, Group, Paper, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { dayName, localeOf } from '../ui/clinic-time.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { QrCode } from '../ui/qr-code.tsx'
import './slip.css'
import { useStaffLanguage } from './staff-language.tsx'
import { useTrial } from './trial-notice.tsx'
import { bookingTurn } from './turn-shown.ts'
import type { Booked } from './walk-in.tsx'

type Props = { booked: Booked; timeZone: string; onClose: () => void; onUndo: () => void }

/** The booking slip for the patient: to read out, to print, or to undo the booking. */
export function Slip({ booked, timeZone, onClose, onUndo }: Props) {
  const { texts } = useStaffLanguage()
  const { appointment } = booked
  const panel = useRef<HTMLElement>(null)
  // Within the page it may be below the visible part.
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const leaveBy = (leave: () => void) => () => {
    leave()
    keepFocus('h1')
  }
  return (
    <Paper ref={panel} component="section" className="slip-panel" withBorder shadow="md" p="md" aria-label={texts.slip}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <Text fw={650} className="patient-name">
          {texts.number(appointment.queueNumber)} · <bdi>{appointment.patientName}</bdi>
        </Text>
        <CloseButton aria-label={texts.close} onClick={leaveBy(onClose)} />
      </Group>
      <SlipPaper booked={booked} timeZone={timeZone} />
      {createPortal(
        <div className="slip-print">
          <SlipPaper booked={booked} timeZone={timeZone} />
        </div>,
        document.body,
      )}
      <Group gap="xs" mt="sm">
        <Button size="sm" onClick={() => window.print()}>
          {texts.print}
        </Button>
        <Button size="sm" variant="default" onClick={leaveBy(onUndo)}>
          {texts.undo}
        </Button>
      </Group>
    </Paper>
  )
}

/** In the language of the patient. Without the name: a slip is left lying about. */
function SlipPaper({ booked: { appointment, language }, timeZone }: Pick<Props, 'booked' | 'timeZone'>) {
  const texts = displayTexts[language]
  const locale = localeOf(language)
  const isTrial = useTrial()
  const { doctor, queueNumber, room, day, link } = appointment
  const address = `${location.origin}/a/${link}`
  return (
    <div className="slip" lang={language} dir={languages[language].direction}>
      <p>{doctor}</p>
      <p>
        {texts.number}
        <strong>{queueNumber}</strong>
      </p>
      <p>
        {texts.room} {room}
      </p>
      <p>
        {dayName(day, locale)} · {bookingTurn(appointment, { language, locale, timeZone })}
      </p>
      <QrCode of={address} label={texts.follow} size={140} />
      <p>{texts.follow}</p>
      {isTrial && <p>{texts.trial}</p>}
    </div>
  )
}
