import type { Clinic } from '../commands/clinic.ts'
import { addDoctor, doctorSettings, previewDoctor, saveDoctor } from '../commands/doctor-settings.ts'
import { answered } from '../commands/outcome.ts'
import type { Handlers } from './handler.ts'

export const doctorSettingsHandlers = (clinic: Clinic) =>
  ({
    doctorSettings: async () => answered(await doctorSettings(clinic)),
    addDoctor: ({ body: { details } }) => addDoctor(clinic, details),
    previewDoctor: ({ params: { id }, body }) => previewDoctor(clinic, id, body),
    saveDoctor: ({ params: { id }, body, context }) => saveDoctor(clinic, id, { ...body, by: context.by }),
  }) satisfies Partial<Handlers>
