import type { BoardAnswer, BoardRow, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient, Result } from '@anteroom/contracts/api-client.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { BookRequest, CloseRequest } from '@anteroom/contracts/requests.ts'
import type { DoctorStatus } from '@anteroom/contracts/status.ts'
import type { LiveSocket } from '../live/socket.ts'
import { newKey } from '../ui/new-key.ts'
import { callNext, setAppointmentStatus, setDoctorStatus } from './commands.ts'
import { type PrimaryAction, primaryAction } from './primary-action.ts'

export type Said = {
  /** What is said when a command is done. */
  done: string
  /** It can be taken back. */
  undo?: boolean
  /** A refusal is shown where it was asked for, and need not be said. */
  showsRefusal?: boolean
}

type Parts = {
  api: ApiClient
  socket: LiveSocket
  doctorId: string
  /** Carries a command out and says what came of it. Gives back the problem, null when done, undefined when busy. */
  run: (command: () => Promise<Problem | null>, said: Said) => Promise<Problem | null | undefined>
  /** Fetches the board anew; null when it cannot be reached. */
  lookAgain: () => Promise<BoardAnswer | null>
}

const saysOfDoctor: Record<DoctorStatus, string> = {
  'on-time': 'Patients see that the doctor is on time.',
  'running-late': 'Patients see that the doctor is running late.',
  'on-break': 'Patients see that the doctor is on a break.',
}

const saysOfClosing: Record<CloseRequest['unfinished'], string> = {
  'no-show': 'The day is closed. Those who waited did not come.',
  move: 'The day is closed. Those who waited have a place on the next working day.',
}

const problemOf = <Answer>(result: Result<Answer>): Problem | null => (result.ok ? null : result.problem)

/** Everything that can be done on one doctor's board, each with the sentence that says it is done. */
export function boardActions({ api, socket, doctorId, run, lookAgain }: Parts) {
  const ask = (request: () => Promise<Result<unknown>>, said: Said) => run(async () => problemOf(await request()), said)

  const finish = ({ id, patientName }: BoardRow) =>
    run(() => setAppointmentStatus({ api, socket }, { appointmentId: id, status: 'done' }), {
      done: `${patientName} is finished.`,
      undo: true,
    })

  return {
    finish,
    start: ({ id, patientName }: BoardRow) =>
      run(() => setAppointmentStatus({ api, socket }, { appointmentId: id, status: 'in-progress' }), {
        done: `${patientName} is in the room.`,
        undo: true,
      }),
    call: ({ id, patientName }: BoardRow) =>
      ask(() => api.call({ id }, { key: newKey() }), { done: `${patientName} is asked to come in.` }),
    skip: ({ id, patientName }: BoardRow) =>
      ask(() => api.skip({ id }, { key: newKey() }), {
        done: `${patientName} missed the call; two others go first.`,
        undo: true,
      }),
    noShow: ({ id, patientName }: BoardRow) =>
      ask(() => api.noShow({ id }, { key: newKey() }), { done: `${patientName} did not come.`, undo: true }),
    comeBack: ({ id, patientName }: BoardRow) =>
      ask(() => api.comeBack({ id }, { key: newKey() }), { done: `${patientName} is back in line.` }),
    moveToFront: ({ id, patientName }: BoardRow, reason: string) =>
      ask(() => api.move({ id, place: 1, reason }, { key: newKey() }), {
        done: `${patientName} is first of those who wait.`,
        undo: true,
      }),
    transfer: ({ id, patientName }: BoardRow, to: DoctorAnswer) =>
      ask(() => api.transfer({ id, doctorId: to.id }, { key: newKey() }), {
        done: `${patientName} waits for ${to.name} now.`,
      }),
    cancel: ({ id, patientName }: BoardRow) =>
      ask(() => api.cancel({ id, by: 'clinic' }, { key: newKey() }), {
        done: `${patientName}'s place is cancelled.`,
        undo: true,
      }),
    addWalkIn: (walkIn: Pick<BookRequest, 'patientName' | 'contact'>, key: string) =>
      ask(() => api.book({ ...walkIn, doctorId, scheduledTime: new Date().toISOString() }, { key }), {
        done: `${walkIn.patientName} is in line.`,
        showsRefusal: true,
      }),
    setStatus: (status: DoctorStatus) =>
      run(() => setDoctorStatus({ api, socket }, { doctorId, status }), { done: saysOfDoctor[status], undo: true }),
    close: (unfinished: CloseRequest['unfinished']) =>
      // Whoever has a place on another day keeps it: only the other way can be taken back.
      ask(() => api.close({ id: doctorId, unfinished }, { key: newKey() }), {
        done: saysOfClosing[unfinished],
        undo: unfinished === 'no-show',
      }),
    /** `rev` names the step; null when there is none, which the refusal then says. */
    undo: (rev: number | null) =>
      ask(() => api.undo({ id: doctorId, rev: rev ?? undefined }, { key: newKey() }), {
        done: 'The last step is taken back.',
      }),
    doPrimary: (action: PrimaryAction, rev: number) => {
      if (action.kind === 'finish') return finish(action.row)
      if (action.kind === 'none') return
      const { key } = action
      const stillSaysSo = async () => {
        const board = await lookAgain()
        const now = board && primaryAction(board)
        return now?.kind === 'next' && now.key === key
      }
      return ask(() => callNext(api, { doctorId, key, rev, stillSaysSo }), { done: action.done, undo: true })
    },
  }
}

export type BoardActions = ReturnType<typeof boardActions>
