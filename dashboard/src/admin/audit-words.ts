import type { AuditRow } from '@anteroom/contracts/answers.ts'
import type { AuditTexts } from '@anteroom/messages/admin/audit/en.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'

/** Where names of members and doctors are looked up, beside the words. */
export type AuditWords = {
  texts: AuditTexts
  staff: Pick<StaffTexts, 'doctorStatus' | 'number'>
  /** Of members, as rows name them, and of doctors by their ids. */
  names: ReadonlyMap<string, string>
}

const wordOf = (words: Record<string, string>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined

/** The name of a member, or who else it was. */
export const whoDid = ({ by }: Pick<AuditRow, 'by'>, { texts, names }: AuditWords): string =>
  names.get(by) ?? wordOf(texts.actors, by) ?? by.replace(/^staff:/, '')

/** What was done. A name that an earlier version has stored, and this one does not know, is shown as it is. */
export function whatWasDone({ action, command, route, doctorStatus }: AuditRow, { texts, staff }: AuditWords): string {
  if (command !== null) {
    const done = wordOf(texts.commands, command) ?? command
    return doctorStatus === null ? done : `${done}: ${staff.doctorStatus[doctorStatus]}`
  }
  const setting = route === null ? undefined : wordOf(texts.settings, route)
  return setting ?? (action === null ? '' : (wordOf(texts.actions, action) ?? action))
}

/** Whom and which day it was about: one line each. Appointments by their number, or by their id once they are gone. */
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
