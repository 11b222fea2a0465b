import { alertRules, saveAlertRules } from '../commands/alert-rules.ts'
import { alertWording, saveAlertWording } from '../commands/alert-wording.ts'
import type { Clinic } from '../commands/clinic.ts'
import { clinicSettings, saveClinicSettings } from '../commands/clinic-settings.ts'
import { answered } from '../commands/outcome.ts'
import { setWebBookings } from '../commands/web-bookings.ts'
import { zoneChange } from '../commands/zone-change.ts'
import type { Handlers } from './handler.ts'

export const clinicHandlers = (clinic: Clinic) =>
  ({
    setWebBookings: async ({ body: { webBookings }, caller }) =>
      answered(await setWebBookings(clinic, webBookings, caller.staff.username)),
    clinicSettings: async () => answered(await clinicSettings(clinic)),
    saveClinicSettings: ({ body: { details, ...how }, caller }) =>
      saveClinicSettings(clinic, details, { ...how, by: caller.staff.username }),
    previewZone: async ({ body }) => answered(await zoneChange(clinic, body)),
    alertRules: async () => answered(await alertRules(clinic)),
    saveAlertRules: ({ body: { rev, rules }, caller }) =>
      saveAlertRules(clinic, rules, { rev, by: caller.staff.username }),
    alertWording: async () => answered(await alertWording(clinic)),
    saveAlertWording: ({ body: { changes }, caller }) => saveAlertWording(clinic, changes, caller.staff.username),
  }) satisfies Partial<Handlers>
