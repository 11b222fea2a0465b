import { CloseRequest } from '@anteroom/contracts/requests.ts'
import type { TestClinic } from './clinic.ts'

/** What a sequence works on: the watched appointment, those ahead of it, and the doctors. */
export type Setting = {
  clinic: TestClinic
  /** The token of the watched appointment. */
  id: () => string
  doctorId: string
  otherDoctorId: string
  /** The tokens of the appointments booked before the watched one, in order. */
  ahead: string[]
}

type Act = (setting: Setting) => Promise<unknown>

/**
 * `doctors`: how many it needs. `ahead`: how many were booked before the watched patient. Each step is one command, and
 * is named after it.
 */
export type Sequence = { name: string; doctors: 1 | 2; ahead: number; steps: [name: string, act: Act][] }

const on =
  (command: string, body = {}): Act =>
  ({ clinic, id }) =>
    clinic.asStaff(`/appointments/${id()}/${command}`, body)
const byPatient =
  (command: string, body = {}): Act =>
  ({ clinic, id }) =>
    clinic.asPatient(`/appointments/${id()}/${command}`, body)
const set =
  (status: 'in-progress' | 'done'): Act =>
  ({ clinic, id }) =>
    clinic.patch(`/appointments/${id()}/status`, status)
const first =
  (status: 'in-progress' | 'done', index = 0): Act =>
  ({ clinic, ahead }) =>
    clinic.patch(`/appointments/${ahead[index]}/status`, status)
const doctor =
  (status: 'on-time' | 'running-late' | 'on-break', minutes?: number): Act =>
  ({ clinic, doctorId }) =>
    clinic.setDoctorStatus(doctorId, status, minutes)
const tomorrow = ({ clinic }: Setting) => ({ scheduledTime: `${clinic.dayOf(1)}T12:00:00Z` })

const call = on('call')
const start = set('in-progress')
const done = set('done')
const cancel = on('cancel', { by: 'clinic' })
const noShow = on('no-show')
const skip = on('skip')
const comeBack = byPatient('return')
const transfer: Act = ({ clinic, id, otherDoctorId }) =>
  clinic.asStaff(`/appointments/${id()}/transfer`, { doctorId: otherDoctorId })
const undo: Act = ({ clinic, doctorId }) => clinic.undo(doctorId)

/** A day can be closed with no-shows only when all of them were called. */
const closing = CloseRequest.shape.unfinished.options.map((unfinished): Sequence => {
  const close: Act = ({ clinic, doctorId }) => clinic.close(doctorId, unfinished)
  return {
    name: `close the day: ${unfinished}`,
    doctors: 1,
    // While they are moved one by one, nobody is "next".
    ahead: unfinished === 'move' ? 4 : 0,
    steps: [
      ...(unfinished === 'no-show' ? [['call', call] as [string, Act]] : []),
      ['close', close],
      // A patient who was moved to another day stays there.
      ...(unfinished === 'move' ? [] : [['undo', undo] as [string, Act]]),
    ],
  }
})

export const sequences: Sequence[] = [
  {
    name: 'called, started, done',
    doctors: 1,
    ahead: 0,
    steps: [
      ['check in', byPatient('check-in')],
      ['call', call],
      ['start', start],
      ['done', done],
    ],
  },
  {
    name: 'the line moves',
    doctors: 1,
    ahead: 3,
    steps: [
      ['start the first', first('in-progress')],
      ['the first is done', first('done')],
      ['start the second', first('in-progress', 1)],
      ['the second is done', first('done', 1)],
      ['start the third', first('in-progress', 2)],
      ['the third is done', first('done', 2)],
      ['start', start],
      ['undo of the start', undo],
    ],
  },
  {
    name: 'called, undone',
    doctors: 1,
    ahead: 1,
    steps: [
      ['call', call],
      ['undo of the call', undo],
    ],
  },
  {
    name: 'called, cancelled by the clinic, undone',
    doctors: 1,
    ahead: 1,
    steps: [
      ['call', call],
      ['cancel', cancel],
      ['undo of the cancellation', undo],
    ],
  },
  {
    name: 'called, no-show, back',
    doctors: 1,
    ahead: 1,
    steps: [
      ['call', call],
      ['no-show', noShow],
      ['return', comeBack],
    ],
  },
  {
    name: 'held, called',
    doctors: 1,
    ahead: 1,
    steps: [
      ['hold', byPatient('hold')],
      ['call', call],
      ['start', start],
      ['undo of the start', undo],
    ],
  },
  {
    name: 'called, missed, back',
    doctors: 1,
    ahead: 2,
    steps: [
      ['call', call],
      ['skip', skip],
      ['return', comeBack],
    ],
  },
  {
    name: 'called, missed, undone',
    doctors: 1,
    ahead: 1,
    steps: [
      ['call', call],
      ['skip', skip],
      ['undo of the missed call', undo],
    ],
  },
  {
    name: 'running late, on time',
    doctors: 1,
    ahead: 1,
    steps: [
      ['late', doctor('running-late')],
      ['on time', doctor('on-time')],
    ],
  },
  {
    name: 'earlier, and then late',
    doctors: 1,
    ahead: 2,
    steps: [
      [
        'the first is cancelled',
        ({ clinic, ahead }) => clinic.asStaff(`/appointments/${ahead[0]}/cancel`, { by: 'clinic' }),
      ],
      ['late', doctor('running-late')],
    ],
  },
  {
    name: 'a break',
    doctors: 1,
    ahead: 1,
    steps: [
      ['break', doctor('on-break')],
      ['its end is known', doctor('on-break', 30)],
      ['back', doctor('on-time')],
    ],
  },
  {
    name: 'moved to tomorrow by the clinic',
    doctors: 1,
    ahead: 1,
    steps: [
      ['move', (setting) => on('reschedule', { ...tomorrow(setting), by: 'clinic' })(setting)],
      ['late today', doctor('running-late')],
      ['on time today', doctor('on-time')],
    ],
  },
  {
    name: 'moved to tomorrow by the patient',
    doctors: 1,
    ahead: 1,
    steps: [['move', (setting) => byPatient('reschedule', tomorrow(setting))(setting)]],
  },
  {
    name: 'transferred, undone, transferred again',
    doctors: 2,
    ahead: 1,
    steps: [
      ['transfer', transfer],
      ['undo of the transfer', undo],
      ['transfer', transfer],
      ['call', call],
    ],
  },
  ...closing,
]
