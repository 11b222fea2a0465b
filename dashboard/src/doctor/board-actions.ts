import type { BoardAnswer, BoardRow, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient, Result } from '@anteroom/contracts/api-client.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { BookRequest, CloseRequest } from '@anteroom/contracts/requests.ts'
import type { DoctorStatus } from '@anteroom/contracts/status.ts'
import type { LiveSocket } from '../live/socket.ts'
import { momentOn } from '../ui/clinic-time.ts'
import { newKey } from '../ui/new-key.ts'
import { callNext, setAppointmentStatus, setDoctorStatus } from './commands.ts'
import { type PrimaryAction, primaryAction } from './primary-action.ts'

export type Feedback = {
  /** Shown when the command has succeeded. */
  done: string
  /** The message offers to undo the command. */
  undo?: boolean
  /** The caller shows a refusal itself. */
  showsRefusal?: boolean
}

type Parts = {
  api: ApiClient
  socket: LiveSocket
  doctorId: string
  /**
   * Runs a command and shows its feedback. Resolves to the problem, null on success, undefined while another one runs.
   */
  run: (command: () => Promise<Problem | null>, feedback: Feedback) => Promise<Problem | null | undefined>
  /** Loads the board; null if that fails. */
  reload: () => Promise<BoardAnswer | null>
}

const statusFeedback: Record<DoctorStatus, string> = {
  'on-time': 'Patients see that the doctor is on time.',
  'running-late': 'Patients see that the doctor is running late.',
  'on-break': 'Patients see that the doctor is on a break.',
}

const closeFeedback: Record<CloseRequest['unfinished'], string> = {
  'no-show': 'The day is closed. Those who waited did not come.',
  move: 'The day is closed. Those who waited have a place on the next working day.',
}

const problemOf = <Answer>(result: Result<Answer>): Problem | null => (result.ok ? null : result.problem)

/** Everything that can be done on one doctor's board, each with its feedback. */
export function boardActions({ api, socket, doctorId, run, reload }: Parts) {
  const request = (call: () => Promise<Result<unknown>>, feedback: Feedback) =>
    run(async () => problemOf(await call()), feedback)

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
      request(() => api.call({ id }, { key: newKey() }), { done: `${patientName} is asked to come in.` }),
    skip: ({ id, patientName }: BoardRow) =>
      request(() => api.skip({ id }, { key: newKey() }), {
        done: `${patientName} missed the call; two others go first.`,
        undo: true,
      }),
    noShow: ({ id, patientName }: BoardRow) =>
      request(() => api.noShow({ id }, { key: newKey() }), { done: `${patientName} did not come.`, undo: true }),
    comeBack: ({ id, patientName }: BoardRow) =>
      request(() => api.comeBack({ id }, { key: newKey() }), { done: `${patientName} is back in line.` }),
    moveToFront: ({ id, patientName }: BoardRow, reason: string) =>
      request(() => api.move({ id, place: 1, reason }, { key: newKey() }), {
        done: `${patientName} is first of those who wait.`,
        undo: true,
      }),
    transfer: ({ id, patientName }: BoardRow, to: DoctorAnswer) =>
      request(() => api.transfer({ id, doctorId: to.id }, { key: newKey() }), {
        done: `${patientName} waits for ${to.name} now.`,
      }),
    cancel: ({ id, patientName }: BoardRow) =>
      request(() => api.cancel({ id, by: 'clinic' }, { key: newKey() }), {
        done: `${patientName}'s place is cancelled.`,
        undo: true,
      }),
    /** For the day that the board shows, which is the server's today. */
    addWalkIn: (
      walkIn: Pick<BookRequest, 'patientName' | 'contact'>,
      { day, timeZone, key }: Pick<BoardAnswer, 'day' | 'timeZone'> & { key: string },
    ) =>
      request(() => api.book({ ...walkIn, doctorId, scheduledTime: momentOn(day, timeZone) }, { key }), {
        done: `${walkIn.patientName} is in line.`,
        showsRefusal: true,
      }),
    setStatus: (status: DoctorStatus) =>
      run(() => setDoctorStatus({ api, socket }, { doctorId, status }), { done: statusFeedback[status], undo: true }),
    close: (unfinished: CloseRequest['unfinished']) =>
      // Patients who were moved keep their new place, so only closing without moves can be undone.
      request(() => api.close({ id: doctorId, unfinished }, { key: newKey() }), {
        done: closeFeedback[unfinished],
        undo: unfinished === 'no-show',
      }),
    /** `rev` of the command to undo; null if there is none, which the API then refuses. */
    undo: (rev: number | null) =>
      request(() => api.undo({ id: doctorId, rev: rev ?? undefined }, { key: newKey() }), {
        done: 'The last step is taken back.',
      }),
    doPrimary: (action: PrimaryAction, rev: number) => {
      if (action.kind === 'finish') return finish(action.row)
      if (action.kind === 'none') return
      const { key } = action
      const isUnchanged = async () => {
        const board = await reload()
        const now = board && primaryAction(board)
        return now?.kind === 'next' && now.key === key
      }
      return request(() => callNext(api, { doctorId, key, rev, isUnchanged }), { done: action.done, undo: true })
    },
  }
}

export type BoardActions = ReturnType<typeof boardActions>
