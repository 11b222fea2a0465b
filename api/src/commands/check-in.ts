import type { AppointmentAnswer } from '@anteroom/contracts/answers.ts'
import type { HereAnswer, HereRequest } from '@anteroom/contracts/check-in.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import type { Quotas } from '../admission/quotas.ts'
import { phonesOf } from '../present/desk.ts'
import { type AppointmentContext, changeAppointment } from './change-appointment.ts'
import type { Clinic } from './clinic.ts'
import { askerOf } from './command-run.ts'
import { currentViews } from './current-views.ts'
import { answered, type Outcome, type TurnedAway } from './outcome.ts'

type Asked = { appointmentId: string; code?: string | undefined }

/** A given code is always checked, whatever the clinic requires. */
function refusedFrom(clinic: Clinic, code: string | undefined): TurnedAway | null {
  if (code !== undefined) return clinic.siteCodes.isFresh(code) ? null : { refused: 'scan-again' }
  return clinic.details.current().checkIn === 'on-site' ? { refused: 'scan-needed' } : null
}

/**
 * Checks a patient in. Staff see the patient themselves; if the clinic requires it, a patient proves it by the code on
 * a screen at the clinic. Refusals: `scan-needed`, `scan-again`, and those of the rule.
 */
export const checkIn = (
  clinic: Clinic,
  { appointmentId, code }: Asked,
  context: AppointmentContext,
): Promise<Outcome<AppointmentAnswer>> => {
  const byPatient = askerOf(context.by) === 'patient'
  return changeAppointment(
    clinic,
    { kind: 'check-in', appointmentId, ...(!byPatient && { atDesk: true }) },
    // Not checked for a repeat, because its code may have expired by then.
    byPatient ? { ...context, admit: async () => refusedFrom(clinic, code) } : context,
  )
}

/** Four digits are soon guessed: after some guesses a number is blocked for a while, whether it exists or not. */
const guessesAt = (number: number) => ({ of: `here as number ${number}`, limit: 6, seconds: 15 * 60 })

/**
 * Checks somebody in by number in line and phone number, for a scanned code on a phone that has no link to an
 * appointment. The answer gives no access to the appointment. Refusals: `scan-again`, `too-many-requests`, and
 * `no-match`, which does not say whether the number, the phone or neither exists.
 */
export async function checkInByNumber(
  clinic: Clinic,
  { code, digits, ...asked }: HereRequest,
  { context, quotas }: { context: AppointmentContext; quotas: Pick<Quotas, 'take'> },
): Promise<Outcome<HereAnswer>> {
  const number = Number(asked.number)
  if (!clinic.siteCodes.isFresh(code)) return { ok: false, refused: 'scan-again' }
  const exceeded = await quotas.take([guessesAt(number)])
  if (exceeded) return { ok: false, refused: 'too-many-requests', retryAfter: exceeded.retryAfter }
  const isMeant = (appointment: Appointment) =>
    appointment.status === 'waiting' &&
    appointment.ticket === number &&
    phonesOf(appointment).some((phone) => phone.endsWith(digits))
  const views = await currentViews(clinic, await clinic.doctors.all())
  const meant = views.flatMap(({ queue }) => queue.appointments.filter(isMeant))
  // A patient may have the same number with two doctors.
  const outcomes = await Promise.all(meant.map(({ id }) => checkIn(clinic, { appointmentId: id, code }, context)))
  return outcomes.some(({ ok }) => ok)
    ? answered({ message: 'Patient checked in', number })
    : { ok: false, refused: 'no-match' }
}
