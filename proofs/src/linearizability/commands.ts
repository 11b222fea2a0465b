import type { DoctorStatus } from '@anteroom/contracts/status.ts'

type OnOne = 'check-in' | 'hold' | 'call' | 'start' | 'finish' | 'skip' | 'no-show' | 'return'

/** What a client can ask of a doctor's day. `contact` is an e-mail address. */
export type Asked =
  | { kind: 'book'; patientName: string; contact: string | null }
  | { kind: OnOne; appointmentId: string }
  | { kind: 'cancel'; appointmentId: string; by: 'patient' | 'clinic' }
  | { kind: 'move'; appointmentId: string; place: number; reason: string }
  | { kind: 'set-language'; appointmentId: string; language: 'en' | 'es' }
  | { kind: 'next' }
  /** `rev`: the step to undo, which has to be the last. */
  | { kind: 'undo'; rev: number | null }
  | { kind: 'set-doctor-status'; status: DoctorStatus }

/**
 * One request as its client saw it. `from` and `until`: monotonic milliseconds, which say which of two calls was first;
 * `clock`: the wall clock at both, for the rules that need it. `status`: {@link NO_ANSWER} if none came.
 */
export type Call = {
  from: number
  until: number
  clock: [number, number]
  status: number
  body: Record<string, unknown>
}

/** A command with all calls made for it; several, if it was repeated with its key. */
export type Command = { doctorId: string; by: string; asked: Asked; key: string | null; calls: Call[] }

export const NO_ANSWER = 0

export const isAccepted = ({ status }: Call): boolean => status >= 200 && status < 300

/** No answer in time: the command may have happened, may still happen, or may not. */
export const isAmbiguous = ({ status }: Call): boolean => status === NO_ANSWER || status === 503
