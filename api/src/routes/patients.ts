import { OptOutRequest, PatientChange, SearchRequest } from '@anteroom/contracts/requests.ts'
import { type Request, Router } from 'express'
import { type Access, actorOf, callerOf } from '../auth/caller.ts'
import type { Clinic } from '../commands/clinic.ts'
import { erasePerson, exportPerson } from '../commands/person.ts'
import { presentPatient } from '../present/patient.ts'
import { parse, Refused } from './respond.ts'

/** What the clinic knows of a person by their contact: for the bot, and for reception to hand over or to erase. */
export function patientRoutes({ clinic, access }: { clinic: Clinic; access: Access }): Router {
  const router = Router()
  const { patients } = clinic

  const botOnly = (request: Request) => {
    if (callerOf(request, access).kind !== 'bot') throw new Refused('not-allowed')
  }
  const receptionOnly = (request: Request) => {
    const caller = callerOf(request, access)
    if (caller.kind !== 'staff') throw new Refused('not-signed-in')
    if (caller.staff.role !== 'reception') throw new Refused('not-allowed')
  }

  router.post('/search', async (request, response) => {
    botOnly(request)
    const patient = await patients.find(parse(SearchRequest, request.body).contact)
    if (patient === null) throw new Refused('not-found')
    response.json(presentPatient(patient))
  })

  router.patch('/', async (request, response) => {
    botOnly(request)
    const { contact, ...said } = parse(PatientChange, request.body)
    if (!(await patients.update(contact, said))) throw new Refused('not-found')
    response.status(204).end()
  })

  router.post('/opt-out', async (request, response) => {
    botOnly(request)
    const { contact, optedOut } = parse(OptOutRequest, request.body)
    await (optedOut ? patients.optOut(contact, clinic.clock()) : patients.optIn(contact))
    response.status(204).end()
  })

  router.post('/export', async (request, response) => {
    receptionOnly(request)
    response.json(await exportPerson(clinic, parse(SearchRequest, request.body).contact))
  })

  router.post('/erase', async (request, response) => {
    receptionOnly(request)
    const { contact } = parse(SearchRequest, request.body)
    response.json(await erasePerson(clinic, contact, actorOf(callerOf(request, access))))
  })

  return router
}
