import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import { Anchor, Container, Text } from '@mantine/core'
import { useState } from 'react'
import { useSocket } from '../live/parts.ts'
import { Board } from './board.tsx'
import { StaffHeader } from './staff-header.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { TrialNotice } from './trial-notice.tsx'
import { useClinicDoctors } from './use-clinic-doctors.ts'
import { useOnDemand } from './use-on-demand.ts'
import { useToast } from './use-toast.tsx'

/** Most doctors have one list, and need none. */
const loadTabs = async () => (await import('./doctor-tabs.tsx')).DoctorTabs

type Props = { session: SessionAnswer; onSignedOut: () => void }

/** The page of a signed-in user: a doctor's own board, or for reception one tab for each doctor. */
export function Desk({ session, onSignedOut }: Props) {
  const { texts } = useStaffLanguage()
  const socket = useSocket({})
  const doctors = useClinicDoctors()
  const { say, toast } = useToast()
  const [chosen, setChosen] = useState(session.doctorIds[0] ?? null)

  const DoctorTabs = useOnDemand(session.doctorIds.length > 1, loadTabs)

  return (
    <Container size="xl" py="xs" px={{ base: 'xs', sm: 'md' }}>
      <StaffHeader session={session} onSignedOut={onSignedOut} mb={4}>
        {session.role !== 'doctor' && <Anchor href="/desk">{texts.frontDesk}</Anchor>}
        {session.role === 'admin' && <Anchor href="/admin">{texts.manageClinic}</Anchor>}
        <Anchor href="/doctor?account">{texts.myAccount}</Anchor>
      </StaffHeader>
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
      {toast}
    </Container>
  )
}
