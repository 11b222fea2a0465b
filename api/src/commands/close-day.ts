import type { CloseAnswer } from '@anteroom/contracts/answers.ts'
import { addDays } from '@anteroom/contracts/clinic-day.ts'
import { type Day, queueId } from '@anteroom/contracts/queue.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { CloseRequest } from '@anteroom/contracts/requests.ts'
import { line } from '@anteroom/queue/line.ts'
import { planFor } from '@anteroom/queue/plan.ts'
import { MAX_DAYS_AHEAD } from '@anteroom/queue/rules/book.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import type { Clinic } from './clinic.ts'
import type { CommandContext } from './command-run.ts'
import { currentDay, dayOfStep } from './current-day.ts'
import type { Outcome } from './outcome.ts'
import { relocate } from './relocate.ts'

/** The plans of the days after `day` on which the doctor works. */
function* workingDays(clinic: Clinic, doctor: Doctor, day: Day): Generator<{ opensAt: number }> {
  for (let ahead = 1; ahead <= MAX_DAYS_AHEAD; ahead++) {
    const plan = planFor(doctor, addDays(day, ahead), clinic.timeZone)
    if (plan.capacity > 0) yield plan
  }
}

/** With one of these the day after may still have a place. */
const isFull = new Set<Refusal>(['day-full', 'day-closed', 'day-past'])

/** Moves each waiting patient to the first working day with a place. Returns how many were moved. */
async function moveWaiting(
  clinic: Clinic,
  doctor: Doctor,
  { queue, by }: { queue: Queue; by: string },
): Promise<number> {
  let moved = 0
  for (const { id, status } of line(queue)) {
    if (status !== 'waiting') continue
    for (const { opensAt } of workingDays(clinic, doctor, queue.day)) {
      const to = { scheduledFor: opensAt, by: 'clinic' as const }
      const outcome = await relocate(clinic, id, { to, by, checkAccess: () => null })
      if (outcome.ok) moved += 1
      if (outcome.ok || !isFull.has(outcome.refused)) break
    }
  }
  return moved
}

/**
 * Closes a doctor's day; `day` defaults to the current one. With `unfinished: 'move'` waiting patients are first moved to
 * the doctor's next working days, while alerts of this day wait; the clinic cancels for those who find no place there. A
 * repeat after a crash continues where it stopped. Refusals: `unknown-doctor` and those of the rule `close`.
 */
export async function closeDay(
  clinic: Clinic,
  { doctorId, day: requestedDay, unfinished }: CloseRequest & { doctorId: string },
  { by, key }: CommandContext,
): Promise<Outcome<CloseAnswer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  const day = requestedDay ?? (await dayOfStep(clinic, doctor, { key, dayOf: currentDay }))
  const queue = unfinished === 'move' ? await clinic.queues.load(queueId(doctorId, day)) : null
  const setClosing = (isClosing: boolean) =>
    clinic.run({ doctor, day, command: { kind: 'set-closing', isClosing }, by, present: () => null })
  if (queue && queue.closedAt === null) {
    const began = await setClosing(true)
    if (!began.ok) return began
  }
  const moved = queue ? await moveWaiting(clinic, doctor, { queue, by }) : 0
  const closed = await clinic.run({
    doctor,
    day,
    command: { kind: 'close', unfinished: unfinished === 'no-show' ? 'no-show' : 'cancel' },
    by,
    present: (_, { queue: after, events }) => ({
      message: 'Day closed',
      closed: events.filter(({ kind }) => kind === 'no-show' || kind === 'cancelled').length,
      moved,
      rev: after.rev,
    }),
    key,
    request: { doctorId, day, unfinished },
  })
  if (queue && !closed.ok && closed.refused !== 'day-closed') await setClosing(false)
  return closed
}
