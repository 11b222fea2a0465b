import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import { Anchor, Button, Container, Title } from '@mantine/core'
import { useState } from 'react'
import { Board } from '../doctor/board.tsx'
import { KeysHelp } from '../doctor/keys-help.tsx'
import { StaffHeader } from '../doctor/staff-header.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useClinicDoctors } from '../doctor/use-clinic-doctors.ts'
import { useKeys } from '../doctor/use-keys.ts'
import { useToast } from '../doctor/use-toast.tsx'
import { useSocket } from '../live/parts.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { CallBacks } from './call-backs.tsx'
import { CheckInCode } from './check-in-code.tsx'
import { DayList } from './day-list.tsx'
import './desk.css'
import { Overview } from './overview.tsx'
import { Search } from './search.tsx'
import { Week } from './week.tsx'

type Props = { session: SessionAnswer; onSignedOut: () => void }

/** The front desk's page: a patient is found over all doctors, and one line opens a doctor's list. */
export function FrontDesk({ session, onSignedOut }: Props) {
  const { texts } = useStaffLanguage()
  const socket = useSocket({})
  const doctors = useClinicDoctors()
  const [opened, setOpened] = useState<{ doctorId: string; day?: string } | null>(null)
  const [walkIn, setWalkIn] = useState<{ name: string } | null>(null)
  const [showsCode, setShowsCode] = useState(false)
  const { say, toast } = useToast()
  /** A doctor's list of today has its own walk-in and help. */
  const isOnBoard = opened !== null && opened.day === undefined
  useKeys(isOnBoard ? {} : { w: () => addWalkIn('') })

  function addWalkIn(name: string) {
    setOpened(null)
    setWalkIn({ name })
  }

  return (
    <Container size="xl" py="xs" px={{ base: 'xs', sm: 'md' }}>
      <StaffHeader session={session} onSignedOut={onSignedOut} mb="xs">
        {!isOnBoard && <KeysHelp />}
        {session.role === 'admin' && <Anchor href="/admin">{texts.manageClinic}</Anchor>}
        <Button variant="default" size="xs" onClick={() => setShowsCode(true)}>
          {texts.checkInCode}
        </Button>
      </StaffHeader>
      <main className="front-desk">
        <Search
          say={say}
          onOpen={(doctorId, day) => setOpened({ doctorId, ...(day !== undefined && { day }) })}
          onWalkIn={addWalkIn}
          onSignedOut={onSignedOut}
        />
        {opened === null ? (
          <>
            <Title order={1} size="h3" tabIndex={-1}>
              {texts.frontDesk}
            </Title>
            <Overview socket={socket} onOpen={(doctorId) => setOpened({ doctorId })} onSignedOut={onSignedOut} />
            <CallBacks socket={socket} say={say} />
            <Week
              say={say}
              onOpen={(doctorId, day) => setOpened({ doctorId, day })}
              walkIn={walkIn}
              onWalkInOver={() => setWalkIn(null)}
            />
          </>
        ) : (
          <>
            <Button
              variant="subtle"
              size="sm"
              onClick={() => {
                setOpened(null)
                keepFocus('h1')
              }}
            >
              <span aria-hidden="true">‹&nbsp;</span> {texts.allDoctors}
            </Button>
            {opened.day === undefined ? (
              <Board
                key={opened.doctorId}
                doctorId={opened.doctorId}
                mayChangeClinic
                colleagues={doctors.filter(({ id }) => id !== opened.doctorId)}
                socket={socket}
                say={say}
                onSignedOut={onSignedOut}
              />
            ) : (
              <DayList
                key={`${opened.doctorId} ${opened.day}`}
                doctorId={opened.doctorId}
                day={opened.day}
                doctors={doctors}
                onDoctor={(doctorId) => setOpened({ ...opened, doctorId })}
                socket={socket}
                say={say}
                onSignedOut={onSignedOut}
              />
            )}
          </>
        )}
      </main>
      {showsCode && <CheckInCode onClose={() => setShowsCode(false)} />}
      {toast}
    </Container>
  )
}
