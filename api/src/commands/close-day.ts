import type { CloseAnswer } from '@anteroom/contracts/answers.ts'
import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import { type Day, queueId } from '@anteroom/contracts/queue.ts'
import type { CloseRequest } from '@anteroom/contracts/requests.ts'
import { line } from '@anteroom/queue/line.ts'
import { planFor } from '@anteroom/queue/plan.ts'
import { MAX_DAYS_AHEAD } from '@anteroom/queue/rules/book.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import type { Clinic } from './clinic.ts'
import type { Outcome } from './outcome.ts'
import { relocate } from './relocate.ts'
import type { CommandContext } from './run.ts'

/** The plans of the days after `day` on which the doctor works. */
function* workingDays(clinic: Clinic, doctor: Doctor, day: Day): Generator<{ opensAt: number }> {
  for (let ahead = 1; ahead <= MAX_DAYS_AHEAD; ahead++) {
    const plan = planFor(doctor, addDays(day, ahead), clinic.timeZone)
    if (plan.capacity > 0) yield plan
  }
}

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
      if (outcome.ok || (outcome.refused !== 'day-full' && outcome.refused !== 'day-closed')) break
    }
  }
  return moved
}

/**
 * Closes a doctor's day; `day` defaults to today. With `unfinished: 'move'` waiting patients are first moved to the
 * doctor's next working days; those who still wait become no-shows. A repeat after a crash continues where it stopped.
 * Refusals: `unknown-doctor` and those of the rule `close`.
 */
export async function closeDay(
  clinic: Clinic,
  { doctorId, day: requestedDay, unfinished }: CloseRequest & { doctorId: string },
  { by, key }: CommandContext,
): Promise<Outcome<CloseAnswer>> {
  const doctor = await clinic.doctors.find(doctorId)
  if (doctor === null) return { ok: false, refused: 'unknown-doctor', field: 'id' }
  const day = requestedDay ?? clinicDay(clinic.clock(), clinic.timeZone)
  const queue = unfinished === 'move' ? await clinic.queues.load(queueId(doctorId, day)) : null
  if (queue?.appointments.some(({ status }) => status === 'in-progress')) return { ok: false, refused: 'room-occupied' }
  const moved = queue ? await moveWaiting(clinic, doctor, { queue, by }) : 0
  return clinic.run({
    doctor,
    day,
    command: { kind: 'close' },
    by,
    present: (_, { queue: after, events }) => ({
      message: 'Day closed',
      closed: events.filter(({ kind }) => kind === 'no-show').length,
      moved,
      rev: after.rev,
    }),
    key,
    request: { doctorId, day, unfinished },
  })
}
