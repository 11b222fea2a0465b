import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { type BookingRequest, bookWith } from './book.ts'
import type { Clinic } from './clinic.ts'
import { bookableViews } from './openings.ts'
import type { Outcome } from './outcome.ts'
import type { CommandContext } from './run.ts'

/** With one of these another doctor may still have a place. */
const mayBeElsewhere = new Set<Refusal>(['day-full', 'busy', 'web-full'])

/**
 * Books with the doctor who can see the patient first on the day of `scheduledTime`; if that day has filled up in
 * between, with the next doctor. A repeat with the same key gets the first answer, whichever doctor it was. Refusals:
 * those of `book` in the queue's rules; `day-full` if no doctor has a place, `web-full` if it is not for the web.
 */
export async function bookFirstFree(
  clinic: Clinic,
  { specialty, ...request }: BookingRequest & { specialty?: string | undefined },
  context: CommandContext,
): Promise<Outcome<BookAnswer>> {
  const day = clinicDay(Date.parse(request.scheduledTime), clinic.timeZone)
  const doctorId = context.key === undefined ? null : await clinic.queues.findDoctorByKey(day, context.key)
  const earlier = doctorId && (await clinic.doctors.find(doctorId))
  const doctors = earlier ? [earlier] : (await bookableViews(clinic, day, specialty)).map(({ doctor }) => doctor)
  let last: Outcome<BookAnswer> = { ok: false, refused: 'day-full', field: 'scheduledTime' }
  for (const doctor of doctors) {
    const outcome = await bookWith(clinic, doctor, request, context)
    if (outcome.ok || !mayBeElsewhere.has(outcome.refused)) return outcome
    if (outcome.refused === 'web-full') last = outcome
  }
  return last
}
