import type { AccessAction } from '@anteroom/contracts/access.ts'
import type { RouteName } from '@anteroom/contracts/endpoints.ts'
import type { Route } from '@anteroom/contracts/route.ts'
import { type LoggedRoute, type RouteAnswer, routes } from '@anteroom/contracts/routes.ts'
import type { AccessEntry } from '../auth/access-log.ts'

type Subject = Pick<AccessEntry, 'doctorId' | 'day' | 'appointmentIds'>

const ofSettings: AccessAction[] = ['settings', 'settings-read']

const idsOf = ({ appointments }: { appointments: { appointmentId: string }[] }): Subject => ({
  appointmentIds: appointments.map(({ appointmentId }) => appointmentId),
})

/** What an answer was about: ids only. */
const subjects: { [Name in LoggedRoute]: (answer: RouteAnswer<Name>) => Subject } = {
  board: ({ doctorId, day }) => ({ doctorId, day }),
  changes: ({ doctorId, day }) => ({ doctorId, day }),
  previewClose: ({ day, places }) => ({ day, appointmentIds: places.map(({ appointmentId }) => appointmentId) }),
  callBacks: (answer) => ({ appointmentIds: answer.callBacks.map(({ appointmentId }) => appointmentId) }),
  desk: ({ day }) => ({ day }),
  week: () => ({}),
  search: idsOf,
  find: idsOf,
  exportPerson: idsOf,
  setWebBookings: () => ({}),
  addDisplay: () => ({}),
  withdrawDisplay: () => ({}),
  clinicSettings: () => ({}),
  saveClinicSettings: () => ({}),
  previewZone: ({ patients }) => ({ appointmentIds: patients.map(({ appointmentId }) => appointmentId) }),
  alertRules: () => ({}),
  saveAlertRules: () => ({}),
  alertWording: () => ({}),
  saveAlertWording: () => ({}),
  staff: () => ({}),
  channels: () => ({}),
  testCode: () => ({}),
  testMail: () => ({}),
  confirmTestMail: () => ({}),
  goLive: () => ({}),
  doctorSettings: () => ({}),
  addDoctor: ({ id }) => ({ doctorId: id }),
  previewDoctor: ({ outside }) => ({ appointmentIds: outside.map(({ appointmentId }) => appointmentId) }),
  saveDoctor: ({ doctor }) => ({ doctorId: doctor.id }),
  audit: () => ({}),
  retention: () => ({}),
  previewRetention: () => ({}),
  saveRetention: () => ({}),
}

/** What the access log says of a success; null: this route is not in it. */
export function accessTo(name: RouteName, answer: unknown, by: string): AccessEntry | null {
  const { logged }: Route = routes[name]
  if (logged === undefined) return null
  const subjectOf = (subjects as Partial<Record<RouteName, (answer: unknown) => Subject>>)[name]
  return { by, action: logged, ...(ofSettings.includes(logged) && { route: name }), ...subjectOf?.(answer) }
}
