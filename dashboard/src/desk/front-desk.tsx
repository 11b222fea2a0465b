import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import { Anchor, Button, Container, Group, Text, Title } from '@mantine/core'
import { useCallback, useState } from 'react'
import { Board } from '../doctor/board.tsx'
import { KeysHelp } from '../doctor/keys-help.tsx'
import { LanguageChoice } from '../doctor/language-choice.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { type Message, type Say, Toast } from '../doctor/toast.tsx'
import { useClinicDoctors } from '../doctor/use-clinic-doctors.ts'
import { useKeys } from '../doctor/use-keys.ts'
import { useLogOut } from '../doctor/use-log-out.ts'
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
  const logOut = useLogOut(session, onSignedOut)
  const socket = useSocket({})
  const doctors = useClinicDoctors()
  const [opened, setOpened] = useState<{ doctorId: string; day?: string } | null>(null)
  const [walkIn, setWalkIn] = useState<{ name: string } | null>(null)
  const [showsCode, setShowsCode] = useState(false)
  const [said, setSaid] = useState<{ message: Message; count: number } | null>(null)
  const say = useCallback<Say>((message) => setSaid((before) => ({ message, count: (before?.count ?? 0) + 1 })), [])
  const dismiss = useCallback(() => setSaid(null), [])
  /** A doctor's list of today has its own walk-in and help. */
  const isOnBoard = opened !== null && opened.day === undefined
  useKeys(isOnBoard ? {} : { w: () => addWalkIn('') })

  function addWalkIn(name: string) {
    setOpened(null)
    setWalkIn({ name })
  }

  return (
    <Container size="xl" py="xs" px={{ base: 'xs', sm: 'md' }}>
      <Group component="header" justify="space-between" mb="xs">
        <Text fw={650} visibleFrom="xs">
          Anteroom
        </Text>
        <Group gap="sm" justify="flex-end" ms="auto">
          <Text c="dimmed" visibleFrom="xs">
            {session.name}
          </Text>
          {!isOnBoard && <KeysHelp />}
          {session.role === 'admin' && <Anchor href="/admin">{texts.manageClinic}</Anchor>}
          <Button variant="default" size="xs" onClick={() => setShowsCode(true)}>
            {texts.checkInCode}
          </Button>
          <LanguageChoice />
          <Button variant="default" size="xs" onClick={logOut}>
            {texts.logOut}
          </Button>
        </Group>
      </Group>
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
      <div className="toasts" role="status">
        {said !== null && <Toast key={said.count} message={said.message} onClose={dismiss} />}
      </div>
    </Container>
  )
}
