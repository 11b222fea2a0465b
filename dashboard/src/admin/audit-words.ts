import type { AuditRow } from '@anteroom/contracts/answers.ts'
import type { AuditTexts } from '@anteroom/messages/admin/audit/en.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'

/** Texts, and the names of staff and doctors. */
export type AuditWords = {
  texts: AuditTexts
  staff: Pick<StaffTexts, 'doctorStatus' | 'number'>
  /** Names of staff by the actor of a row, and of doctors by id. */
  names: ReadonlyMap<string, string>
}

const wordOf = (words: Record<string, string>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined

/** The name of the person, or what else acted. */
export const whoDid = ({ by }: Pick<AuditRow, 'by'>, { texts, names }: AuditWords): string =>
  names.get(by) ?? wordOf(texts.actors, by) ?? by.replace(/^staff:/, '')

/** What was done. An action stored by an earlier version that this one does not know is shown as it is. */
export function whatWasDone({ action, command, route, doctorStatus }: AuditRow, { texts, staff }: AuditWords): string {
  if (command !== null) {
    const done = wordOf(texts.commands, command) ?? command
    return doctorStatus === null ? done : `${done}: ${staff.doctorStatus[doctorStatus]}`
  }
  const setting = route === null ? undefined : wordOf(texts.settings, route)
  return setting ?? (action === null ? '' : (wordOf(texts.actions, action) ?? action))
}

/** Who and which day it was about, one line each. Appointments by their number, or by id once they are deleted. */
export function aboutWhat(row: AuditRow, { staff, names }: AuditWords, dayName: (day: string) => string): string[] {
  const dayOf = ({ doctorId, day }: { doctorId: string | null; day: string | null }) => [
    ...(doctorId === null ? [] : [names.get(doctorId) ?? doctorId]),
    ...(day === null ? [] : [dayName(day)]),
  ]
  const account = row.username === null ? [] : [names.get(`staff:${row.username}`) ?? row.username]
  const appointments = row.appointments.map((one) =>
    [one.ticket === null ? one.appointmentId : staff.number(one.ticket), ...dayOf(one.day === null ? row : one)].join(
      ' · ',
    ),
  )
  const day = appointments.length > 0 ? [] : dayOf(row)
  return [...account, ...(day.length > 0 ? [day.join(' · ')] : []), ...appointments]
}
