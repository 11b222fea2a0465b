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

/** A code that is given is looked at, whatever the clinic asks for. */
function refusedFrom(clinic: Clinic, code: string | undefined): TurnedAway | null {
  if (code !== undefined) return clinic.siteCodes.isFresh(code) ? null : { refused: 'scan-again' }
  return clinic.details.current().checkIn === 'on-site' ? { refused: 'scan-needed' } : null
}

/**
 * Notes that somebody is here. Staff see it for themselves; a patient shows it by the code on a screen of the clinic, where the
 * clinic asks for that. Refusals: `scan-needed`, `scan-again`, and those of the rule.
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
    // Not asked of a repeat, whose code may be old by then.
    byPatient ? { ...context, admit: async () => refusedFrom(clinic, code) } : context,
  )
}

/** Four digits are soon guessed: a number is closed to guesses for a while, whether there is such a number or not. */
const guessesAt = (number: number) => ({ of: `here as number ${number}`, most: 6, seconds: 15 * 60 })

/**
 * Checks in by number and phone whoever scanned the code with a phone that knows no appointment: one that has a number only, or
 * scans with another browser. What is answered opens no appointment. Refusals: `scan-again`, `too-many-requests`, and `no-match`
 * alike where there is no such number, no phone, or another one.
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
  // Somebody may have the same number with two doctors.
  const outcomes = await Promise.all(meant.map(({ id }) => checkIn(clinic, { appointmentId: id, code }, context)))
  return outcomes.some(({ ok }) => ok)
    ? answered({ message: 'Patient checked in', number })
    : { ok: false, refused: 'no-match' }
}
