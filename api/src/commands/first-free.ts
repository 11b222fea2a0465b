import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import { clinicDay } from '@anteroom/queue/plan.ts'
import { type BookingRequest, bookWith } from './book.ts'
import type { Clinic } from './clinic.ts'
import { openViews } from './openings.ts'
import type { Outcome } from './outcome.ts'
import type { CommandContext } from './run.ts'

/**
 * Books with whoever can see the patient first on the day of `scheduledTime`; where that place was taken meanwhile, with
 * the next. A repeat with the same key gets the first answer, whichever doctor it was.
 * Refusals: those of `queue/book.ts`; `day-full` when nobody has a place.
 */
export async function bookFirstFree(
  clinic: Clinic,
  { specialty, ...request }: BookingRequest & { specialty?: string | undefined },
  context: CommandContext,
): Promise<Outcome<BookAnswer>> {
  const day = clinicDay(Date.parse(request.scheduledTime), clinic.timeZone)
  const doctorId = context.key === undefined ? null : await clinic.queues.doctorWithKey(day, context.key)
  const before = doctorId && (await clinic.doctors.find(doctorId))
  const doctors = before ? [before] : (await openViews(clinic, day, specialty)).map(({ doctor }) => doctor)
  for (const doctor of doctors) {
    const outcome = await bookWith(clinic, doctor, request, context)
    if (outcome.ok || (outcome.refused !== 'day-full' && outcome.refused !== 'busy')) return outcome
  }
  return { ok: false, refused: 'day-full', field: 'scheduledTime' }
}
