import type { BoardRow, BookAnswer } from '@anteroom/contracts/answers.ts'
import { Button, Group, NativeSelect, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { BookForm } from '../doctor/book-form.tsx'
import { CloseDay } from '../doctor/close-day.tsx'
import { ConnectionNotice } from '../doctor/connection-notice.tsx'
import { CancelQuestion } from '../doctor/row-questions.tsx'
import { Slip } from '../doctor/slip.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import type { Say } from '../doctor/toast.tsx'
import { useBoard } from '../doctor/use-board.ts'
import { useDoctorName } from '../doctor/use-doctor-name.ts'
import type { Booked } from '../doctor/walk-in.tsx'
import type { LiveSocket } from '../live/socket.ts'
import { dayName } from '../ui/clinic-time.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { ChangeDialog } from './change-dialog.tsx'
import { DayRows } from './day-rows.tsx'

type Props = {
  doctorId: string
  day: string
  doctors: { id: string; name: string }[]
  socket: LiveSocket
  say: Say
  onSignedOut: () => void
  onDoctor: (doctorId: string) => void
}

type Asking = 'book' | 'close' | { cancel: BoardRow } | null

/**
 * A doctor's bookings on a day other than today: to read, print and change. Rendered with doctor and day as its key.
 */
export function DayList({ doctors, onDoctor, ...props }: Props) {
  const { texts, locale } = useStaffLanguage()
  const doctorName = useDoctorName()
  const { followed, busy, refresh, actions, changing, stopChanging } = useBoard(props)
  const [asking, setAsking] = useState<Asking>(null)
  const [booked, setBooked] = useState<Booked | null>(null)
  const { value: board, problem } = followed

  const loaded = board !== null
  useEffect(() => {
    if (loaded) keepFocus('h1')
  }, [loaded])

  if (board === null) return <Text role="status">{problem ? texts.refusals[problem.reason] : texts.loading}</Text>

  const disabled = problem !== null || busy
  const waiting = board.appointments.filter(({ status }) => status === 'waiting')
  const over = board.appointments.filter(({ status }) => status !== 'waiting' && status !== 'in-progress')
  const title = texts.dayOf(doctorName(board), dayName(board.day, locale))
  const stopAsking = () => {
    setAsking(null)
    keepFocus('h1')
  }
  const undoBooking = ({ id, patientName }: BookAnswer['appointment']) => {
    setBooked(null)
    actions.cancel({ id, patientName })
  }

  return (
    <section className="day-list" aria-label={title} data-rev={board.rev}>
      <Group justify="space-between" align="end" mb="xs">
        <Title order={1} size="h3" tabIndex={-1}>
          {title}
        </Title>
        <Group gap="xs" className="no-print" align="end">
          <NativeSelect
            aria-label={texts.withDoctor}
            value={board.doctorId}
            data={doctors.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={({ currentTarget }) => onDoctor(currentTarget.value)}
          />
          <Button size="sm" disabled={disabled || board.closed} onClick={() => setAsking('book')}>
            {texts.book}
          </Button>
          <Button size="sm" variant="default" onClick={() => window.print()}>
            {texts.print}
          </Button>
          {board.closed ? (
            <Button size="sm" variant="subtle" disabled={disabled} onClick={actions.reopen}>
              {texts.reopenDay}
            </Button>
          ) : (
            <Button size="sm" variant="subtle" disabled={disabled} onClick={() => setAsking('close')}>
              {texts.closeDay} …
            </Button>
          )}
        </Group>
      </Group>
      <ConnectionNotice followed={followed} onRefresh={refresh} />
      {board.closed && <Text fw={600}>{texts.dayClosed}</Text>}
      {waiting.length === 0 && !board.closed && <Text c="dimmed">{texts.nobodyBooked}</Text>}
      <DayRows
        rows={[...waiting, ...over]}
        board={board}
        disabled={disabled}
        onChange={actions.change}
        onCancel={(row) => setAsking({ cancel: row })}
      />
      {changing && <ChangeDialog of={changing} say={props.say} onChanged={refresh} onClose={stopChanging} />}
      {asking === 'book' && (
        <BookForm
          title={texts.bookFor(doctorName(board), dayName(board.day, locale))}
          disabled={disabled}
          visitTypes={board.visitTypes}
          onClose={stopAsking}
          onAdd={({ language, ...person }, key) =>
            actions.addWalkIn(
              { ...person, language },
              {
                day: board.day,
                timeZone: board.timeZone,
                key,
                onAdded: (appointment) => setBooked({ appointment, language }),
              },
            )
          }
        />
      )}
      {asking === 'close' && (
        <CloseDay
          doctorId={board.doctorId}
          day={board.day}
          timeZone={board.timeZone}
          waiting={waiting}
          disabled={disabled}
          onNo={stopAsking}
          onYes={(ending) => {
            stopAsking()
            actions.close(ending)
          }}
        />
      )}
      {asking !== null && typeof asking === 'object' && (
        <CancelQuestion
          row={asking.cancel}
          disabled={disabled}
          onNo={stopAsking}
          onYes={() => {
            stopAsking()
            actions.cancel(asking.cancel)
          }}
        />
      )}
      {booked && (
        <Slip
          booked={booked}
          timeZone={board.timeZone}
          onClose={() => setBooked(null)}
          onUndo={() => undoBooking(booked.appointment)}
        />
      )}
    </section>
  )
}
