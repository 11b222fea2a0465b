import type { AccessLog } from '../auth/access-log.ts'
import type { Clinic } from '../commands/clinic.ts'
import { yesterday } from '../commands/current-day.ts'
import { answered } from '../commands/outcome.ts'
import { erasePerson, eraseVisit, exportPerson } from '../commands/person.ts'
import { presentPatient } from '../present/patient.ts'
import type { Handlers } from './handler.ts'

/** What the clinic knows of a person by their contact: for the bot, and for reception to hand over or to erase. */
export const patientHandlers = (clinic: Clinic, accessLog: Pick<AccessLog, 'record'>) =>
  ({
    patient: async ({ body: { contact } }) => {
      const patient = await clinic.patients.find(contact)
      return patient === null ? { ok: false, refused: 'not-found' } : answered(presentPatient(patient))
    },
    changePatient: async ({ body: { contact, ...said } }) =>
      (await clinic.patients.update(contact, said)) ? answered(undefined) : { ok: false, refused: 'not-found' },
    optOut: async ({ body: { contact, optedOut, textedCancel } }) => {
      await (optedOut ? clinic.patients.optOut(contact, clinic.clock(), textedCancel) : clinic.patients.optIn(contact))
      for (const { doctorId, day } of await clinic.queues.findByContact(contact, yesterday(clinic))) {
        clinic.publishBoardChange({ doctorId, day })
      }
      return answered(undefined)
    },
    exportPerson: async ({ body: { contact } }) => answered(await exportPerson(clinic, contact)),
    erasePerson: async ({ body: { contact }, context: { by } }) => {
      // Logged before the erasure: afterwards nobody knows whose appointments they were.
      const { appointments } = await exportPerson(clinic, contact)
      const appointmentIds = appointments.map(({ appointmentId }) => appointmentId)
      await accessLog.record({ by, action: 'erase', appointmentIds })
      return answered(await erasePerson(clinic, contact, by))
    },
    eraseVisit: async ({ params: { id }, context: { by } }) => {
      await accessLog.record({ by, action: 'erase', appointmentIds: [id] })
      return eraseVisit(clinic, id, by)
    },
  }) satisfies Partial<Handlers>
