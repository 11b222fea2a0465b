import type { DoctorAnswer, SessionAnswer } from '@anteroom/contracts/answers.ts'
import { Button, CloseButton, Container, Group, Paper, Tabs, Text } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useParts, useSocket } from '../live/parts.ts'
import { Board } from './board.tsx'

type Props = { session: SessionAnswer; onSignedOut: () => void }

/** Long enough to read it twice; in milliseconds. */
const TOAST_STAYS = 10_000

/** The workplace of somebody who is signed in: a doctor's own board, or one tab for each doctor at reception. */
export function Desk({ session, onSignedOut }: Props) {
  const { api } = useParts()
  const socket = useSocket({})
  const [said, setSaid] = useState<{ sentence: string } | null>(null)
  const say = useCallback((sentence: string) => setSaid({ sentence }), [])
  const [chosen, setChosen] = useState(session.doctorIds[0] ?? null)

  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => setSaid(null), TOAST_STAYS)
    return () => clearTimeout(timer)
  }, [said])

  async function logOut() {
    await api.logout()
    onSignedOut()
  }

  return (
    <Container size="lg" py="md">
      <Group component="header" justify="space-between" wrap="nowrap" mb="lg">
        <Text fw={650}>Anteroom</Text>
        <Group gap="sm" wrap="nowrap">
          <Text c="dimmed" visibleFrom="xs">
            {session.name}
          </Text>
          <Button variant="default" size="sm" onClick={logOut}>
            Log out
          </Button>
        </Group>
      </Group>
      <main>
        {session.doctorIds.length > 1 && (
          <DoctorTabs doctorIds={session.doctorIds} chosen={chosen} onChoose={setChosen} />
        )}
        {chosen === null ? (
          <Text>No doctor's queue belongs to this account.</Text>
        ) : (
          <Board key={chosen} doctorId={chosen} socket={socket} say={say} onSignedOut={onSignedOut} />
        )}
      </main>
      <div className="toasts" role="status">
        {said !== null && (
          <Paper withBorder shadow="md" radius="md" p="md">
            <Group wrap="nowrap" gap="sm">
              <Text>{said.sentence}</Text>
              <CloseButton aria-label="Close the message" onClick={() => setSaid(null)} />
            </Group>
          </Paper>
        )}
      </div>
    </Container>
  )
}

type TabsProps = { doctorIds: string[]; chosen: string | null; onChoose: (doctorId: string | null) => void }

function DoctorTabs({ doctorIds, chosen, onChoose }: TabsProps) {
  const { api } = useParts()
  const [doctors, setDoctors] = useState<DoctorAnswer[]>([])
  useEffect(() => {
    api.doctors().then((result) => {
      if (result.ok) setDoctors(result.value.doctors)
    })
  }, [api])

  return (
    <Tabs value={chosen} onChange={onChoose} mb="lg">
      <Tabs.List aria-label="Doctors">
        {doctorIds.map((doctorId) => (
          <Tabs.Tab key={doctorId} value={doctorId}>
            {doctors.find(({ id }) => id === doctorId)?.name ?? doctorId}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
