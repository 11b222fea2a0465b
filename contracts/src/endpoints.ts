/** Those with a body are `POST` and `PATCH`. */
export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/**
 * The method and path of every REST route, by the name that handlers, client and description know it by. What goes in
 * and out is in `routes.ts`; this file stays free of zod, which the patient's page must not load.
 */
export const endpoints = {
  book: 'POST /api/appointments',
  search: 'POST /api/appointments/search',
  status: 'GET /api/appointments/:id/status',
  calendar: 'GET /api/appointments/:id/calendar.ics',
  setAppointmentStatus: 'PATCH /api/appointments/:id/status',
  cancel: 'POST /api/appointments/:id/cancel',
  checkIn: 'POST /api/appointments/:id/check-in',
  hold: 'POST /api/appointments/:id/hold',
  askCallBack: 'POST /api/appointments/:id/call-back',
  calledBack: 'POST /api/appointments/:id/call-back/done',
  comeBack: 'POST /api/appointments/:id/return',
  setLanguage: 'POST /api/appointments/:id/language',
  reschedule: 'POST /api/appointments/:id/reschedule',
  verifyContact: 'POST /api/appointments/:id/contact/verify',
  dropContact: 'POST /api/appointments/:id/contact/drop',
  telegramLink: 'POST /api/appointments/:id/telegram-link',
  call: 'POST /api/appointments/:id/call',
  skip: 'POST /api/appointments/:id/skip',
  noShow: 'POST /api/appointments/:id/no-show',
  move: 'POST /api/appointments/:id/move',
  transfer: 'POST /api/appointments/:id/transfer',
  note: 'POST /api/appointments/:id/note',
  correct: 'POST /api/appointments/:id/correct',
  eraseVisit: 'POST /api/appointments/:id/erase',
  renewLink: 'POST /api/appointments/:id/link',

  redeem: 'POST /api/links/redeem',

  doctors: 'GET /api/doctors',
  qrCode: 'GET /api/doctors/:id/qr/:channel',
  board: 'GET /api/doctors/:id/queue',
  changes: 'GET /api/doctors/:id/queue/changes',
  next: 'POST /api/doctors/:id/next',
  undo: 'POST /api/doctors/:id/undo',
  close: 'POST /api/doctors/:id/close',
  previewClose: 'GET /api/doctors/:id/close',
  announce: 'POST /api/doctors/:id/message',
  previewAnnounce: 'POST /api/doctors/:id/message/preview',
  reopen: 'POST /api/doctors/:id/reopen',
  setDoctorStatus: 'PATCH /api/doctors/:id/status',

  openings: 'GET /api/openings',
  bookFirstFree: 'POST /api/openings/first',

  patient: 'POST /api/patients/search',
  changePatient: 'PATCH /api/patients',
  optOut: 'POST /api/patients/opt-out',
  exportPerson: 'POST /api/patients/export',
  erasePerson: 'POST /api/patients/erase',

  desk: 'GET /api/desk',
  week: 'GET /api/desk/week',
  callBacks: 'GET /api/desk/call-backs',
  find: 'POST /api/desk/find',

  displays: 'GET /api/displays',
  addDisplay: 'POST /api/displays',
  displayCode: 'GET /api/displays/:id/code',
  siteCode: 'GET /api/check-in/code',
  here: 'POST /api/check-in',
  withdrawDisplay: 'DELETE /api/displays/:id',
  display: 'GET /api/displays/:id/calls',

  setWebBookings: 'PATCH /api/clinic',
  accuracy: 'GET /api/accuracy',
  clinicSettings: 'GET /api/clinic/settings',
  saveClinicSettings: 'PATCH /api/clinic/settings',
  previewZone: 'POST /api/clinic/settings/preview',
  alertRules: 'GET /api/clinic/alert-rules',
  saveAlertRules: 'PATCH /api/clinic/alert-rules',
  alertWording: 'GET /api/clinic/alert-wording',
  saveAlertWording: 'PATCH /api/clinic/alert-wording',
  channels: 'GET /api/clinic/channels',
  testCode: 'POST /api/clinic/channels/test-code',
  testMail: 'POST /api/clinic/channels/test-mail',
  confirmTestMail: 'POST /api/clinic/channels/test-mail/code',
  addTestAddress: 'POST /api/clinic/channels/test-address',
  goLive: 'POST /api/clinic/live',
  doctorSettings: 'GET /api/clinic/doctors',
  addDoctor: 'POST /api/clinic/doctors',
  previewDoctor: 'POST /api/clinic/doctors/:id/preview',
  saveDoctor: 'PATCH /api/clinic/doctors/:id',

  login: 'POST /api/session',
  session: 'GET /api/session',
  logout: 'DELETE /api/session',

  checkSetupLink: 'POST /api/setup/check',
  setUp: 'POST /api/setup',

  waysIn: 'GET /api/session/ways-in',
  goToProvider: 'GET /api/session/provider',
  comeFromProvider: 'GET /api/session/provider/callback',
  logOutAtProvider: 'GET /api/session/provider/logout',

  beginSecondStep: 'POST /api/session/second-step/options',
  secondStep: 'POST /api/session/second-step',
  setOwnLanguage: 'PATCH /api/session/language',
  changePassword: 'POST /api/session/password',
  ownSessions: 'GET /api/sessions',
  endSession: 'DELETE /api/sessions/:id',

  secondFactor: 'GET /api/session/second-factor',
  beginSecondFactor: 'POST /api/session/second-factor',
  confirmSecondFactor: 'POST /api/session/second-factor/confirm',
  removeSecondFactor: 'POST /api/session/second-factor/remove',
  beginPasskey: 'POST /api/session/passkeys/options',
  addPasskey: 'POST /api/session/passkeys',
  removePasskey: 'POST /api/session/passkeys/:id/remove',
  renewRecoveryCodes: 'POST /api/session/recovery-codes',

  checkPasswordLink: 'POST /api/password/check',
  choosePassword: 'POST /api/password',

  staff: 'GET /api/staff',
  invite: 'POST /api/staff',
  changeStaff: 'PATCH /api/staff/:id',
  resetSecondFactor: 'POST /api/staff/:id/second-factor/remove',
  joinStaff: 'POST /api/staff/:id/join',
  resetPassword: 'POST /api/staff/:id/password-link',

  audit: 'GET /api/audit',
  retention: 'GET /api/retention',
  previewRetention: 'POST /api/retention/preview',
  saveRetention: 'PATCH /api/retention',
  report: 'GET /api/reports',
} as const satisfies Record<string, `${Method} /${string}`>

export type RouteName = keyof typeof endpoints

export const routeNames = Object.keys(endpoints) as RouteName[]

/** Something for each route, by its name. */
export const byRoute = <Value>(make: (name: RouteName) => Value) =>
  Object.fromEntries(routeNames.map((name) => [name, make(name)])) as Record<RouteName, Value>

/** The method and path of a route; the path has its parameters as `:id`. */
export const endpointOf = (name: RouteName) => endpoints[name].split(' ') as [Method, string]

/** The address of a request: the path with its parameters filled in from `input`, and the fields that are not in it. */
export function addressOf(name: RouteName, input: object | undefined) {
  const rest: Record<string, unknown> = { ...input }
  const [method, template] = endpointOf(name)
  const path = template.replace(/:(\w+)/g, (_, field) => {
    const value = String(rest[field])
    delete rest[field]
    return encodeURIComponent(value)
  })
  return { method, path, rest }
}
