import type { ZoneChangeAnswer } from '@anteroom/contracts/answers.ts'
import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import { type Day, queueId } from '@anteroom/contracts/queue.ts'
import { MAX_DAYS_AHEAD } from '@anteroom/queue/rules/book.ts'
import { digestOf } from '@anteroom/store/digest.ts'
import type { Clinic } from './clinic.ts'

type Parts = Pick<Clinic, 'doctors' | 'queues' | 'details' | 'clock'>

/** By how many minutes noon of a day moves later in the other time zone. */
function shiftOf(day: Day, before: string, after: string): number {
  const noon = (timeZone: string) =>
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: '12:00' }).epochMilliseconds
  return Math.round((noon(after) - noon(before)) / 60_000)
}

/**
 * What another time zone would mean for patients with an appointment: days and hours stay as written, so the turn comes
 * at another moment. On a day on which both zones show the same time, nobody is affected.
 */
export async function zoneChange(
  { doctors, queues, details, clock }: Parts,
  { timeZone }: { timeZone: string },
): Promise<ZoneChangeAnswer> {
  const before = details.current().timeZone
  const [todayBefore, todayAfter] = [before, timeZone].map((zone) => clinicDay(clock(), zone)) as [Day, Day]
  // A line may go on past midnight, and the new zone may be a day ahead.
  const days = Array.from({ length: MAX_DAYS_AHEAD + 3 }, (_, ahead) => addDays(todayBefore, ahead - 1))
  const moved = days.filter((day) => shiftOf(day, before, timeZone) !== 0)
  const all = await doctors.all()
  const stored = await queues.loadAll(all.flatMap(({ _id }) => moved.map((day) => queueId(_id, day))))
  const patients = stored
    .filter(({ closedAt }) => closedAt === null)
    .toSorted((a, b) => a._id.localeCompare(b._id))
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .flatMap(({ day, doctorId, appointments }) =>
      appointments.flatMap(({ id, status, patientName, ticket, contact }) =>
        status === 'waiting'
          ? {
              appointmentId: id,
              patientName,
              queueNumber: ticket,
              day,
              doctor: all.find(({ _id }) => _id === doctorId)?.name ?? doctorId,
              hasContact: contact !== null,
              shiftMinutes: shiftOf(day, before, timeZone),
            }
          : [],
      ),
    )
  // The order in line changes all the time and does not count as a move.
  const shown = [timeZone, ...patients.map(({ appointmentId, day }) => `${day} ${appointmentId}`).sort()]
  return {
    today: { before: todayBefore, after: todayAfter },
    patients,
    tag: digestOf(shown.join('\n')),
  }
}
