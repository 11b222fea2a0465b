import type { BoardRow } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { DoctorStatus } from '@anteroom/contracts/status.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { useEffect, useRef, useState } from 'react'
import { useParts } from '../live/parts.ts'
import type { LiveSocket } from '../live/socket.ts'
import { useFollowed } from '../live/use-followed.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { newKey } from '../ui/new-key.ts'
import { setAppointmentStatus, setDoctorStatus } from './commands.ts'
import { followBoard } from './follow-board.ts'
import type { PrimaryAction } from './primary-action.ts'

type Props = {
  doctorId: string
  socket: LiveSocket
  /** Tells the person at the desk what came of a command. */
  say: (sentence: string) => void
  onSignedOut: () => void
}

const saysOfDoctor: Record<DoctorStatus, string> = {
  'on-time': 'Patients see that the doctor is on time.',
  'running-late': 'Patients see that the doctor is running late.',
  'on-break': 'Patients see that the doctor is on a break.',
}

/** One doctor's day, live, and what can be done with it. One command at a time; after each the board is fetched anew. */
export function useBoard({ doctorId, socket, say, onSignedOut }: Props) {
  const { api } = useParts()
  const [follower] = useState(() => followBoard({ api, socket, doctorId }))
  const followed = useFollowed(follower)
  const [busy, setBusy] = useState(false)
  const running = useRef(false)

  const signedOut = followed.problem?.reason === 'not-signed-in'
  useEffect(() => {
    if (signedOut) onSignedOut()
  }, [signedOut, onSignedOut])

  async function run(command: () => Promise<Problem | null>, done: string) {
    if (running.current) return
    running.current = true
    setBusy(true)
    const problem = await command()
    await follower.refresh()
    running.current = false
    setBusy(false)
    keepFocus('h1')
    if (problem?.reason === 'not-signed-in') onSignedOut()
    else say(problem === null ? done : refusalTexts.en[problem.reason])
  }

  const start = ({ id, patientName }: BoardRow) =>
    run(
      () => setAppointmentStatus({ api, socket }, { appointmentId: id, status: 'in-progress' }),
      `${patientName} is in the room.`,
    )

  const finish = ({ id, patientName }: BoardRow) =>
    run(
      () => setAppointmentStatus({ api, socket }, { appointmentId: id, status: 'done' }),
      `${patientName} is finished.`,
    )

  const cancel = ({ id, patientName }: BoardRow) =>
    run(async () => {
      const result = await api.cancel(id, { by: 'clinic' }, newKey())
      return result.ok ? null : result.problem
    }, `${patientName}'s place is cancelled.`)

  const setStatus = (status: DoctorStatus) =>
    run(() => setDoctorStatus({ api, socket }, { doctorId, status }), saysOfDoctor[status])

  const doPrimary = (action: PrimaryAction) => {
    if (action.kind === 'finish') return finish(action.row)
    if (action.kind === 'none') return
    return run(async () => {
      const result = await api.next(doctorId, action.key)
      return result.ok ? null : result.problem
    }, action.done)
  }

  return { followed, busy, refresh: follower.refresh, start, finish, cancel, setStatus, doPrimary }
}

export type BoardActions = Pick<ReturnType<typeof useBoard>, 'start' | 'finish' | 'cancel'>
