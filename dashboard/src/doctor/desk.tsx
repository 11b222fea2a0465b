import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import { Anchor, Button, Container, Group, Text } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useSocket } from '../live/parts.ts'
import { Board } from './board.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { type Message, type Say, Toast } from './toast.tsx'
import { TrialNotice } from './trial-notice.tsx'
import { useClinicDoctors } from './use-clinic-doctors.ts'
import { useLogOut } from './use-log-out.ts'
import { useOnDemand } from './use-on-demand.ts'

/** Most doctors have one list, and need none. */
const loadTabs = async () => (await import('./doctor-tabs.tsx')).DoctorTabs

type Props = { session: SessionAnswer; onSignedOut: () => void }

/** The page of a signed-in user: a doctor's own board, or for reception one tab for each doctor. */
export function Desk({ session, onSignedOut }: Props) {
  const { texts } = useStaffLanguage()
  const logOut = useLogOut(session, onSignedOut)
  const socket = useSocket({})
  const doctors = useClinicDoctors()
  const [said, setSaid] = useState<{ message: Message; count: number } | null>(null)
  const say = useCallback<Say>((message) => setSaid((before) => ({ message, count: (before?.count ?? 0) + 1 })), [])
  const dismiss = useCallback(() => setSaid(null), [])
  const [chosen, setChosen] = useState(session.doctorIds[0] ?? null)

  const DoctorTabs = useOnDemand(session.doctorIds.length > 1, loadTabs)

  return (
    <Container size="xl" py="xs" px={{ base: 'xs', sm: 'md' }}>
      <Group component="header" justify="space-between" mb={4}>
        <Text fw={650} visibleFrom="xs">
          Anteroom
        </Text>
        <Group gap="sm" justify="flex-end" ms="auto">
          <Text c="dimmed" visibleFrom="xs">
            {session.name}
          </Text>
          {session.role !== 'doctor' && <Anchor href="/desk">{texts.frontDesk}</Anchor>}
          {session.role === 'admin' && <Anchor href="/admin">{texts.manageClinic}</Anchor>}
          <Anchor href="/doctor?account">{texts.myAccount}</Anchor>
          <LanguageChoice />
          <Button variant="default" size="xs" onClick={logOut}>
            {texts.logOut}
          </Button>
        </Group>
      </Group>
      <main>
        <TrialNotice />
        {DoctorTabs && (
          <DoctorTabs doctorIds={session.doctorIds} doctors={doctors} chosen={chosen} onChoose={setChosen} />
        )}
        {chosen === null ? (
          <Text>{texts.noDoctor}</Text>
        ) : (
          <Board
            key={chosen}
            doctorId={chosen}
            mayChangeClinic={session.role !== 'doctor'}
            colleagues={doctors.filter(({ id }) => id !== chosen)}
            socket={socket}
            say={say}
            onSignedOut={onSignedOut}
          />
        )}
      </main>
      <div className="toasts" role="status">
        {said !== null && <Toast key={said.count} message={said.message} onClose={dismiss} />}
      </div>
    </Container>
  )
}
