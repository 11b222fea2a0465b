import { isOver } from '@anteroom/contracts/queue.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { Stack, Text, Title } from '@mantine/core'
import { useEffect } from 'react'
import type { LiveSocket } from '../live/socket.ts'
import { dayName, localeOf } from '../ui/clinic-time.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { ConnectionNotice } from './connection-notice.tsx'
import { FinishedList } from './finished-list.tsx'
import { NextButton } from './next-button.tsx'
import { OwnStatus } from './own-status.tsx'
import { primaryAction } from './primary-action.ts'
import { QueueTable } from './queue-table.tsx'
import { useBoard } from './use-board.ts'

type Props = { doctorId: string; socket: LiveSocket; say: (sentence: string) => void; onSignedOut: () => void }

/** Today's queue of one doctor. Rendered with the doctor's id as its key. */
export function Board(props: Props) {
  const { followed, busy, refresh, setStatus, doPrimary, ...actions } = useBoard(props)
  const { value: board, problem } = followed

  const waiting = board?.appointments.filter(({ status }) => status === 'waiting').length
  useEffect(() => {
    document.title = waiting === undefined ? 'Anteroom' : `${waiting} waiting · Anteroom`
  }, [waiting])

  // The login took the focus away with it.
  const loaded = board !== null
  useEffect(() => {
    if (loaded) keepFocus('h1')
  }, [loaded])

  if (board === null) return <Text role="status">{problem ? refusalTexts.en[problem.reason] : 'One moment …'}</Text>

  // A list that may be wrong is shown, and not worked with.
  const disabled = problem !== null
  const primary = primaryAction(board)

  return (
    <Stack gap="lg">
      <div>
        <Title order={1} size="h2" tabIndex={-1}>
          {board.doctor}
        </Title>
        <Text c="dimmed">
          {dayName(board.day, localeOf('en'))} · {waiting} waiting
        </Text>
      </div>
      <ConnectionNotice followed={followed} onRefresh={refresh} />
      <NextButton
        words={primary.words}
        disabled={disabled || primary.kind === 'none'}
        busy={busy}
        onPress={() => doPrimary(primary)}
      />
      <OwnStatus status={board.doctorStatus} disabled={disabled} onChange={setStatus} />
      <QueueTable board={board} disabled={disabled} actions={actions} />
      <FinishedList rows={board.appointments.filter(({ status }) => isOver(status))} />
    </Stack>
  )
}
