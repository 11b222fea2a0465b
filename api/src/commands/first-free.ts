import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import { type Day, queueId } from '@anteroom/contracts/queue.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import { type BookingRequest, bookWith } from './book.ts'
import type { Clinic } from './clinic.ts'
import type { CommandContext } from './command-run.ts'
import { bookableViews } from './openings.ts'
import type { Outcome } from './outcome.ts'

/** With one of these refusals another doctor may still have a place. */
const mayBeElsewhere = new Set<Refusal>(['day-full', 'busy', 'web-full'])

/** The doctor whose queue of that day has the first answer to this key. */
async function doctorOfKey(clinic: Clinic, day: Day, key: string): Promise<Doctor | undefined> {
  const doctors = await clinic.doctors.all()
  const idOf = ({ _id }: Doctor) => queueId(_id, day)
  const found = await clinic.queues.findByKey(doctors.map(idOf), key)
  return doctors.find((doctor) => idOf(doctor) === found)
}

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
  const earlier = context.key === undefined ? undefined : await doctorOfKey(clinic, day, context.key)
  const doctors = earlier ? [earlier] : (await bookableViews(clinic, day, specialty)).map(({ doctor }) => doctor)
  let last: Outcome<BookAnswer> = { ok: false, refused: 'day-full', field: 'scheduledTime' }
  for (const doctor of doctors) {
    const outcome = await bookWith(clinic, doctor, request, context)
    if (outcome.ok || !mayBeElsewhere.has(outcome.refused)) return outcome
    if (outcome.refused === 'web-full') last = outcome
  }
  return last
}
