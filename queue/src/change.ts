import type { Change, ChangeReason } from '@anteroom/contracts/change.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Queue } from './types.ts'
import type { Pace, Window } from './window.ts'

/** What a patient was told: the window, the unfinished patients ahead, and when that was. */
export type ToldTurn = { at: Instant; earliest: Instant; latest: Instant; ahead: number }

const MINUTE_MS = 60_000
/** Changes are given in steps of this many minutes, and only when they are at least twice as large. */
const STEP_MINUTES = 5
const WORTH_SAYING = 10
/** A visit counts as long or short if it differs from the usual length by at least this share and this many minutes. */
const DIFFERENT_SHARE = 0.25
const DIFFERENT_MINUTES = 4

type Now = { window: Window; ahead: number; pace: Pace; now: Instant }

/**
 * By how many minutes the turn has moved since the patient was told of it, and why; null: by less than {@link
 * WORTH_SAYING} minutes. Only reasons that moved it in that direction are given.
 */
export function changeSince(told: ToldTurn, queue: Queue, { window, ahead, pace, now }: Now): Change | null {
  const moved = (window.earliest - told.earliest + window.latest - told.latest) / 2 / MINUTE_MS
  const minutes = Math.round(moved / STEP_MINUTES) * STEP_MINUTES
  if (Math.abs(minutes) < WORTH_SAYING) return null
  const all = [
    ...lineReasons(told, queue, ahead),
    ...doctorReasons(told, queue),
    ...visitReasons(told, queue, pace, now),
  ]
  const isLater = minutes > 0
  return { minutes, reasons: all.filter(({ kind }) => laterBy.has(kind) === isLater) }
}

const laterBy = new Set<ChangeReason['kind']>(['more-ahead', 'doctor-late', 'doctor-break', 'longer-visits'])

/** Patients who were put ahead, and those ahead who left without being seen. */
function lineReasons(told: ToldTurn, { appointments }: Queue, ahead: number): ChangeReason[] {
  const seen = appointments.filter((one) => one.status === 'done' && one.finishedAt > told.at).length
  const more = ahead - Math.max(0, told.ahead - seen)
  if (more === 0) return []
  return [more > 0 ? { kind: 'more-ahead', count: more } : { kind: 'fewer-ahead', count: -more }]
}

function doctorReasons(told: ToldTurn, queue: Queue): ChangeReason[] {
  if ((queue.doctorStatusAt ?? 0) <= told.at) return []
  switch (queue.doctorStatus) {
    case 'running-late':
      return [{ kind: 'doctor-late' }]
    case 'on-break':
      return [{ kind: 'doctor-break' }]
    case 'on-time':
      return queue.previousDoctorStatus === 'on-time' ? [] : [{ kind: 'doctor-back' }]
  }
}

/** Visits since then that were longer or shorter than usual, including the one in the room. */
function visitReasons(told: ToldTurn, { appointments }: Queue, { habits }: Pace, now: Instant): ChangeReason[] {
  const margin = Math.max(DIFFERENT_MINUTES, DIFFERENT_SHARE * habits.mean)
  let [longer, shorter] = [0, 0]
  for (const one of appointments) {
    if (one.status !== 'done' && one.status !== 'in-progress') continue
    const end = one.status === 'done' ? one.finishedAt : now
    if (end <= told.at) continue
    const lasted = (end - one.startedAt) / MINUTE_MS
    if (lasted > habits.mean + margin) longer++
    else if (one.status === 'done' && lasted < habits.mean - margin) shorter++
  }
  return [
    ...(longer > 0 ? [{ kind: 'longer-visits' as const, count: longer }] : []),
    ...(shorter > 0 ? [{ kind: 'shorter-visits' as const, count: shorter }] : []),
  ]
}
