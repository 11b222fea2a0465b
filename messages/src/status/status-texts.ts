import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Scene, SceneKind } from '@anteroom/contracts/scene.ts'
import type { Turn } from '@anteroom/contracts/turn.ts'

/** How moments are written for the reader. */
export type Say = { clock: (at: Instant) => string; day: (day: Day) => string; turn: (turn: Turn) => string }

type OfEach = { [Kind in SceneKind]: (scene: Extract<Scene, { kind: Kind }>, say: Say) => string }

/**
 * What an appointment is, in one language. Each sentence gets the scene that it is for, which contains only what is
 * true, so none can be used for another scene.
 */
export type StatusTexts = {
  /** The news, then what to do. */
  news: OfEach
  /** The same as part of a line in a list of several appointments. */
  short: OfEach
  runningLate: (doctor: string) => string
  /** `until`: the end of the break on the clinic's clock, null if nobody knows it. */
  onBreak: (doctor: string, until: string | null) => string
  notBegun: (doctor: string) => string
  /** After a break without an end, where there is room. */
  keepsPlace: string
  checkedIn: string
  /** The facts below the news. */
  visit: (visit: { number: number; doctor: string; room: string }) => string
  /** The same in an SMS that has no room for the name. */
  briefVisit: (visit: { number: number; room: string }) => string
  /** The line that says where. */
  at: (clinic: string) => string
  /** A line of a list; `short` is one of the above. */
  item: (item: { number: number; doctor: string; short: string }) => string
}
