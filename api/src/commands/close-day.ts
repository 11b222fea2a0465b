import type { CloseAnswer, ClosePreview } from '@anteroom/contracts/answers.ts'
import { addDays } from '@anteroom/contracts/clinic-day.ts'
import { type Day, queueId } from '@anteroom/contracts/queue.ts'
import type { CloseQuery, CloseRequest } from '@anteroom/contracts/requests.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { mayFitLater, type OpenDay, placesAfterMove, toBeMoved } from '@anteroom/queue/moving.ts'
import { type Plan, placesLeft, planFor } from '@anteroom/queue/plan.ts'
import { MAX_DAYS_AHEAD } from '@anteroom/queue/rules/book.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import { iso } from '../present/day-view.ts'
import type { Clinic } from './clinic.ts'
import type { CommandContext } from './command-run.ts'
import { currentDay, dayOfStep } from './current-day.ts'
import { answered, type Outcome, type TurnedAway } from './outcome.ts'
import { relocate } from './relocate.ts'

type PlannedDay = { day: Day; plan: Plan }

/** The days after `day` on which the doctor works; `moveTo` alone if that is given. */
function daysForMove(clinic: Clinic, doctor: Doctor, { day, moveTo }: { day: Day; moveTo?: Day }): PlannedDay[] {
  const days = moveTo ? [moveTo] : Array.from({ length: MAX_DAYS_AHEAD }, (_, ahead) => addDays(day, ahead + 1))
  return days
    .map((each) => ({ day: each, plan: planFor(doctor, each, clinic.timeZone) }))
    .filter(({ plan }) => plan.capacity > 0)
}

/** Why a day chosen by staff cannot take anybody, however full it is; null: it can. */
function refusalOfDay(clinic: Clinic, doctor: Doctor, { day, moveTo }: { day: Day; moveTo?: Day }): TurnedAway | null {
  if (moveTo === undefined) return null
  const { capacity, closesAt } = planFor(doctor, moveTo, clinic.timeZone)
  if (moveTo === day) return { refused: 'same-queue', field: 'moveTo' }
  if (capacity === 0) return { refused: 'doctor-not-working', field: 'moveTo' }
  return clinic.clock() >= closesAt ? { refused: 'day-past', field: 'moveTo' } : null
}

type Moving = { queue: Queue; days: PlannedDay[]; calledToo: boolean; by: string }

/** Moves each waiting patient to the first of the days with a place. Returns how many were moved. */
async function moveWaiting(clinic: Clinic, { queue, days, calledToo, by }: Moving): Promise<number> {
  let moved = 0
  for (const { id } of toBeMoved(queue, calledToo)) {
    for (const { plan } of days) {
      const to = { scheduledFor: plan.opensAt, by: 'clinic' as const }
      const outcome = await relocate(clinic, id, { to, by, checkAccess: () => null })
      if (outcome.ok) moved += 1
      if (outcome.ok || !mayFitLater(outcome.refused)) break
    }
  }
  return moved
}

/** How many days are offered to choose from. */
const DAYS_OFFERED = 20

/**
 * Which places those who wait would get from `closeDay` with `unfinished: 'move'`, and which days there are to choose
 * from. Refusals: `unknown-doctor` and, of a chosen day, those of `closeDay`.
 */
export async function previewClose(
  clinic: Clinic,
  { doctorId, day: requestedDay, called, ...asked }: CloseQuery & { doctorId: string },
): Promise<Outcome<ClosePreview>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  const day = requestedDay ?? (await currentDay(clinic, doctor))
  const refused = refusalOfDay(clinic, doctor, { day, ...asked })
  if (refused) return { ok: false, ...refused }

  const now = clinic.clock()
  const planned = daysForMove(clinic, doctor, { day })
  const ids = [day, asked.moveTo, ...planned.map((one) => one.day)].flatMap((one) =>
    one ? [queueId(doctorId, one)] : [],
  )
  const stored = new Map((await clinic.queues.loadAll(ids)).map((queue) => [queue.day, queue]))
  const open = (days: PlannedDay[]): OpenDay[] =>
    days.map(({ day: each, plan }) => ({ queue: stored.get(each) ?? emptyQueue(doctorId, each), plan }))
  const queue = stored.get(day) ?? emptyQueue(doctorId, day)
  const days = open(asked.moveTo ? daysForMove(clinic, doctor, { day, ...asked }) : planned)
  const places = placesAfterMove(queue, { patients: toBeMoved(queue, called === undefined), days, now })
  return answered({
    day,
    days: open(planned)
      .map(({ queue: each, plan }) => ({
        day: each.day,
        free: each.closedAt === null && now < plan.closesAt ? placesLeft(each, plan) : 0,
      }))
      .filter(({ free }) => free > 0)
      .slice(0, DAYS_OFFERED),
    places: places.map(({ appointment, to }) => ({
      appointmentId: appointment.id,
      patientName: appointment.patientName,
      queueNumber: appointment.ticket,
      hasContact: appointment.contact !== null,
      to: to && {
        day: to.day,
        queueNumber: to.appointment.ticket,
        expectedAt: iso(to.appointment.bookedFor ?? null),
      },
    })),
  })
}

/**
 * Closes a doctor's day; `day` defaults to the current one. With `unfinished: 'move'` waiting patients are first moved
 * to the chosen day, or the doctor's next working days, while alerts of this day wait; the clinic cancels for those who
 * find no place there. A repeat after a crash continues where it stopped. Refusals: `unknown-doctor`, those of the rule
 * `close` and, of a chosen day, `same-queue`, `doctor-not-working` and `day-past`.
 */
export async function closeDay(
  clinic: Clinic,
  { doctorId, day: requestedDay, unfinished, called, ...asked }: CloseRequest & { doctorId: string },
  { by, key }: CommandContext,
): Promise<Outcome<CloseAnswer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  const day = requestedDay ?? (await dayOfStep(clinic, doctor, { key, dayOf: currentDay }))
  const refused = refusalOfDay(clinic, doctor, { day, ...asked })
  if (refused) return { ok: false, ...refused }

  const queue = unfinished === 'move' ? await clinic.queues.load(queueId(doctorId, day)) : null
  const setClosing = (isClosing: boolean) =>
    clinic.run({ doctor, day, command: { kind: 'set-closing', isClosing }, by, present: () => null })
  if (queue && queue.closedAt === null) {
    const began = await setClosing(true)
    if (!began.ok) return began
  }
  const days = daysForMove(clinic, doctor, { day, ...asked })
  const moved = queue ? await moveWaiting(clinic, { queue, days, calledToo: called === undefined, by }) : 0
  const closed = await clinic.run({
    doctor,
    day,
    command: { kind: 'close', unfinished: unfinished === 'no-show' ? 'no-show' : 'cancel', called },
    by,
    present: (_, { queue: after, events }) => {
      const ended = (...kinds: string[]) => events.filter(({ kind }) => kinds.includes(kind)).length
      return {
        message: 'Day closed',
        closed: ended('no-show', 'cancelled'),
        noShows: ended('no-show'),
        moved,
        rev: after.rev,
      }
    },
    key,
    request: { doctorId, day, unfinished, called, ...asked },
  })
  if (queue && !closed.ok && closed.refused !== 'day-closed') await setClosing(false)
  return closed
}
