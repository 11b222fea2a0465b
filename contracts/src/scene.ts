import type { StatusAnswer } from './answers.ts'
import type { Day, Instant } from './queue.ts'
import type { DoctorStatus } from './status.ts'
import { breakEndOf, type Turn, turnOf } from './turn.ts'

/** What may be said of any appointment. */
type Visit = { doctor: string; room: string; number: number }

/**
 * What an appointment is at one moment. The page, the chats and the card in Telegram are all made of it, and each case
 * holds only what is true in it: there is no place in line of somebody who is called, nor a wait for another day.
 */
export type Scene = Visit &
  (
    | { kind: 'called'; mayHold: boolean }
    | { kind: 'in-room' }
    | {
        kind: 'waiting'
        place: number
        isNext: boolean
        isHere: boolean
        doctorStatus: DoctorStatus
        breakEnd: Instant | null
        turn: Turn
      }
    | { kind: 'held'; until: Instant | null }
    | { kind: 'missed' }
    | { kind: 'another-day'; day: Day; isTomorrow: boolean; turn: Turn }
    | { kind: 'no-show'; wasCalled: boolean; mayReturn: boolean }
    | { kind: 'cancelled' }
    | { kind: 'done' }
    | { kind: 'moved' }
  )

export type SceneKind = Scene['kind']

/** How long a patient who was let in without a call may still be on the way: the start counts as the call. */
const ON_THE_WAY_MS = 5 * 60_000

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** The facts that a scene is made from. */
export type SceneFacts = Pick<
  StatusAnswer,
  | 'doctor'
  | 'room'
  | 'queueNumber'
  | 'queuePosition'
  | 'status'
  | 'stage'
  | 'doctorStatus'
  | 'breakUntil'
  | 'day'
  | 'today'
  | 'dayClosed'
  | 'calledAt'
  | 'heldUntil'
  | 'expectedAt'
  | 'window'
  | 'unknownFrom'
  | 'waitParts'
>

/** `now`: on the server's clock. A day that is over is not another day: whoever still waits of it waits now. */
export function sceneOf(status: SceneFacts, now: Instant): Scene {
  const { doctor, room, queueNumber: number, day, today } = status
  const visit = { doctor, room, number }
  switch (status.status) {
    case 'waiting':
      return { ...visit, ...waitingScene(status, now) }
    case 'in-progress':
      return isCalledByStart(status, now) ? { ...visit, kind: 'called', mayHold: false } : { ...visit, kind: 'in-room' }
    case 'no-show':
      return {
        ...visit,
        kind: 'no-show',
        wasCalled: status.calledAt !== null,
        mayReturn: !status.dayClosed && day <= today,
      }
    case 'done':
    case 'cancelled':
    case 'moved':
      return { ...visit, kind: status.status }
  }
}

/** While somebody is in the room, `expectedAt` is when that began. */
const isCalledByStart = ({ calledAt, expectedAt }: SceneFacts, now: Instant): boolean =>
  calledAt === null && expectedAt !== null && now - Date.parse(expectedAt) < ON_THE_WAY_MS

type WaitingScene = Extract<Scene, { kind: 'called' | 'held' | 'missed' | 'another-day' | 'waiting' }>
type Without<Whole, Part> = Whole extends unknown ? Omit<Whole, keyof Part> : never

function waitingScene(status: SceneFacts, now: Instant): Without<WaitingScene, Visit> {
  const { stage, day, today, heldUntil, doctorStatus, queuePosition: place, waitParts } = status
  if (stage === 'called') return { kind: 'called', mayHold: true }
  if (stage === 'missed') return { kind: 'missed' }
  const turn = turnOf(status, now)
  if (day > today) return { kind: 'another-day', day, isTomorrow: day === dayAfter(today), turn }
  if (stage === 'held') return { kind: 'held', until: heldUntil === null ? null : Date.parse(heldUntil) }
  const isNext = place === 1 || waitParts?.ahead === 0
  return {
    kind: 'waiting',
    place,
    isNext,
    isHere: stage === 'here',
    doctorStatus,
    breakEnd: breakEndOf(status, now),
    turn,
  }
}
