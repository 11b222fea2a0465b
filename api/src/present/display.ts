import type { DisplayAnswer, DisplayCall, DisplayRow } from '@anteroom/contracts/display.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { breakEnd, line } from '@anteroom/queue/line.ts'
import { calledInAt } from '@anteroom/queue/rules/call.ts'
import { stageOf } from '@anteroom/queue/stage.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import type { Display } from '@anteroom/store/displays.ts'
import { type DayView, iso } from './day-view.ts'

/** Nobody can read more rows from the back of the room. */
const CALLS_SHOWN = 8
const NEXT_SHOWN = 4

const segments = new Intl.Segmenter()

/** The first letter of the first and of the last word of a name, in its own script: "Ana María López" is "AL". */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u)
  const firstOf = (word = '') => [...segments.segment(word)][0]?.segment ?? ''
  const letters = words.length > 1 ? [words[0], words.at(-1)].map(firstOf) : [firstOf(words[0])]
  return letters.join('').toUpperCase()
}

type Shown = {
  clinic: string
  /** The clinic is not live yet. */
  trial: boolean
  day: Day
  timeZone: string
  now: Instant
  languages: Language[]
  initials: boolean
}

/**
 * The patients who are called in and who come next, by number and room. Names are shown as initials if the screen is
 * set to, else not at all.
 */
export function presentDisplay(
  views: DayView[],
  { clinic, trial, day, timeZone, now, languages, initials }: Shown,
): DisplayAnswer {
  const who = ({ ticket, patientName }: Appointment) => ({
    number: ticket,
    initials: initials ? initialsOf(patientName) : null,
  })
  const callOf =
    ({ doctor, plan }: DayView) =>
    (appointment: Appointment): DisplayCall[] => {
      const isCalled = appointment.status === 'in-progress' || stageOf(appointment, now) === 'called'
      const at = isCalled ? calledInAt(appointment) : null
      return at === null
        ? []
        : [{ doctorId: doctor._id, ...who(appointment), room: plan.room, at: new Date(at).toISOString() }]
    }
  return {
    clinic,
    ...(trial && { trial }),
    day,
    asOf: new Date(now).toISOString(),
    timeZone,
    languages,
    calls: views
      .flatMap((view) => line(view.queue).flatMap(callOf(view)))
      .sort((a, b) => b.at.localeCompare(a.at))
      .slice(0, CALLS_SHOWN),
    doctors: views.map(({ queue, doctor, plan }) => ({
      doctorId: doctor._id,
      doctor: doctor.name,
      room: plan.room,
      doctorStatus: queue.doctorStatus,
      breakUntil: iso(breakEnd(queue, now)),
      next: line(queue)
        .filter((appointment) => ['expected', 'here'].includes(stageOf(appointment, now) ?? ''))
        .slice(0, NEXT_SHOWN)
        .map(who),
    })),
  }
}

export const presentDisplayRow = ({ _id, name, doctorIds, languages, initials, ...display }: Display): DisplayRow => ({
  id: _id,
  name,
  doctorIds,
  languages,
  initials,
  createdAt: display.createdAt.toISOString(),
  createdBy: display.createdBy,
  seenAt: display.seenAt?.toISOString() ?? null,
})
