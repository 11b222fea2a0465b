import type { BoardAnswer, BoardRow, BookAnswer, DoctorAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient, Result } from '@anteroom/contracts/api-client.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { BookRequest, CloseRequest } from '@anteroom/contracts/requests.ts'
import type { DoctorStatus, UndoableStep, WebBookings } from '@anteroom/contracts/status.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'
import type { LiveSocket } from '../live/socket.ts'
import { momentOn } from '../ui/clinic-time.ts'
import { newKey } from '../ui/new-key.ts'
import { callNext, setAppointmentStatus, setDoctorStatus } from './commands.ts'
import { type OtherAction, type PrimaryAction, primaryAction } from './primary-action.ts'

export type Feedback<Answer> = {
  /** Shown when the command has succeeded. */
  done: (answer: Answer) => string
  /** What the message offers to undo. */
  undo?: UndoableStep
  /** Id of the patient who is called in: the message adds whether somebody has to call out. */
  callsIn?: string
  /** The caller shows a refusal itself. */
  showsRefusal?: boolean
}

/**
 * Runs a command after those that were pressed before it, and shows its feedback. Resolves to the problem, null on
 * success, and undefined for the second press of a double click: `what` is still under way.
 */
type Run = <Answer>(
  what: string,
  command: () => Promise<Result<Answer>>,
  feedback: Feedback<Answer>,
) => Promise<Problem | null | undefined>

type Parts = {
  api: ApiClient
  socket: LiveSocket
  doctorId: string
  /** Left out: the doctor's current day. */
  day?: string
  texts: StaffTexts
  run: Run
  /** Asks what is to be changed on an appointment. */
  change: (row: BoardRow) => void
  /** Shows a message without a command. */
  say: (sentence: string) => void
  /** Loads the board; null if that fails. */
  reload: () => Promise<BoardAnswer | null>
}

const resultOf = (problem: Problem | null): Result<null> =>
  problem === null ? { ok: true, value: null } : { ok: false, problem }

/** Everything that can be done on one doctor's board, each with its feedback. */
export function boardActions({ api, socket, doctorId, day, texts, run, change, say, reload }: Parts) {
  const ofDay = day === undefined ? {} : { day }

  const finish = ({ id, patientName }: BoardRow) =>
    run(
      `finish ${id}`,
      async () => resultOf(await setAppointmentStatus({ api, socket }, { appointmentId: id, status: 'done' })),
      { done: () => texts.finished(patientName), undo: 'finished' },
    )

  const call = ({ id, patientName }: BoardRow) =>
    run(`call ${id}`, () => api.call({ id }, { key: newKey() }), {
      done: () => texts.called(patientName),
      undo: 'called',
      callsIn: id,
    })

  const next = ({ key, starts }: { key: string; starts: BoardRow }, rev: number) => {
    const isUnchanged = async () => {
      const board = await reload()
      const now = board && primaryAction(board, texts)
      if (now?.kind !== 'next') return false
      return now.key === key || (now.other?.kind === 'start' && now.other.key === key)
    }
    return run('next', () => callNext(api, { doctorId, start: starts.id, key, rev, isUnchanged }), {
      done: () => texts.started(starts.patientName),
      undo: 'started',
      callsIn: starts.id,
    })
  }

  return {
    finish,
    change,
    start: ({ id, patientName }: BoardRow) =>
      run(
        `start ${id}`,
        async () => resultOf(await setAppointmentStatus({ api, socket }, { appointmentId: id, status: 'in-progress' })),
        { done: () => texts.started(patientName), undo: 'started', callsIn: id },
      ),
    call,
    /** Brings back a patient who missed the call or was marked as a no-show. */
    checkIn: ({ id, patientName, stage }: BoardRow) => {
      const isAwaited = stage === 'expected' || stage === 'held'
      return run(`checkIn ${id}`, () => api[isAwaited ? 'checkIn' : 'comeBack']({ id }, { key: newKey() }), {
        done: () => texts[isAwaited ? 'checkedIn' : 'cameBack'](patientName),
      })
    },
    skip: ({ id, patientName }: BoardRow) =>
      run(`skip ${id}`, () => api.skip({ id }, { key: newKey() }), {
        done: () => texts.missed(patientName),
        undo: 'missed',
      }),
    noShow: ({ id, patientName }: BoardRow) =>
      run(`noShow ${id}`, () => api.noShow({ id }, { key: newKey() }), {
        done: () => texts.noShow(patientName),
        undo: 'no-show',
      }),
    moveToFront: ({ id, patientName }: BoardRow, reason: string) =>
      run(`move ${id}`, () => api.move({ id, place: 1, reason }, { key: newKey() }), {
        done: () => texts.isNext(patientName),
        undo: 'reordered',
      }),
    transfer: ({ id, patientName }: BoardRow, to: DoctorAnswer) =>
      run(`transfer ${id}`, () => api.transfer({ id, doctorId: to.id }, { key: newKey() }), {
        done: () => texts.transferred(patientName, to.name),
        undo: 'released',
      }),
    /** Renews the link and shows the new one, for a patient who gets no messages. */
    renewLink: ({ id, patientName }: BoardRow) =>
      run(`renewLink ${id}`, () => api.renewLink({ id }), {
        done: ({ link }) => `${texts.linkRenewed(patientName)} ${location.origin}/a/${link}`,
      }),
    note: ({ id, patientName }: BoardRow, note: string) =>
      run(`note ${id}`, () => api.note({ id, note }, { key: newKey() }), { done: () => texts.noted(patientName) }),
    eraseVisit: ({ id }: BoardRow) =>
      run(`erase ${id}`, () => api.eraseVisit({ id }), { done: () => texts.visitErased }),
    cancel: ({ id, patientName }: Pick<BoardRow, 'id' | 'patientName'>) =>
      run(`cancel ${id}`, () => api.cancel({ id, by: 'clinic' }, { key: newKey() }), {
        done: () => texts.cancelled(patientName),
        undo: 'cancelled',
      }),
    /** For the day of the board, which is the server's today. */
    addWalkIn: (
      walkIn: Pick<BookRequest, 'patientName' | 'phone' | 'visitType' | 'reason' | 'language'>,
      {
        day,
        timeZone,
        key,
        onAdded,
      }: Pick<BoardAnswer, 'day' | 'timeZone'> & {
        key: string
        onAdded: (appointment: BookAnswer['appointment']) => void
      },
    ) =>
      run(`book ${key}`, () => api.book({ ...walkIn, doctorId, scheduledTime: momentOn(day, timeZone) }, { key }), {
        done: ({ appointment }) => {
          onAdded(appointment)
          return texts.added(walkIn.patientName)
        },
        showsRefusal: true,
      }),
    /** `minutes`: how late the doctor is, or how long a break is, from now; null if nobody knows. */
    setStatus: (status: DoctorStatus, minutes: number | null = null) =>
      run(
        `status ${status} ${minutes}`,
        async () =>
          resultOf(await setDoctorStatus({ api, socket }, { doctorId, status, ...(minutes !== null && { minutes }) })),
        {
          done: () => (minutes !== null && status === 'on-break' ? texts.breakSet : texts.statusSet[status]),
          undo: 'doctor-status-set',
        },
      ),
    close: (ending: CloseRequest) =>
      run('close', () => api.close({ id: doctorId, ...ofDay, ...ending }, { key: newKey() }), {
        done: ({ moved, closed, noShows }) =>
          moved + closed > 0 ? texts.closedWith({ moved, cancelled: closed - noShows, noShows }) : texts.dayClosed,
        // Patients who were moved keep their new place, so only closing without moves can be undone.
        ...(ending.unfinished !== 'move' && { undo: 'closed' }),
      }),
    reopen: () =>
      run('reopen', () => api.reopen({ id: doctorId, ...ofDay }, { key: newKey() }), { done: () => texts.dayReopened }),
    announce: (text: string, key: string) =>
      run(`announce ${key}`, () => api.announce({ id: doctorId, ...ofDay, text }, { key }), {
        done: ({ people }) => texts.announced(people),
        showsRefusal: true,
      }),
    setWebBookings: (webBookings: WebBookings) =>
      run(`web ${webBookings}`, () => api.setWebBookings({ webBookings }), { done: () => texts.webSet[webBookings] }),
    undo: (undoable: BoardAnswer['undoable']) =>
      undoable === null
        ? say(texts.refusals['cannot-undo'])
        : run(
            `undo ${undoable.rev}`,
            () => api.undo({ id: doctorId, ...ofDay, rev: undoable.rev }, { key: newKey() }),
            {
              done: () => texts.undone(undoable.step, undoable.patientName),
            },
          ),
    doPrimary: (action: PrimaryAction, rev: number) => {
      if (action.kind === 'finish') return finish(action.row)
      if (action.kind === 'next') return next(action, rev)
    },
    doOther: async (action: OtherAction, rev: number) => {
      if (action.kind === 'start') return next(action, rev)
      const { finishes, waitsFor } = action
      if (finishes === null || (await finish(finishes)) === null) return call(waitsFor)
    },
  }
}

export type BoardActions = ReturnType<typeof boardActions>
