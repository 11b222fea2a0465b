import { DayQuery, DoctorStatusRequest } from '@anteroom/contracts/requests.ts'
import { type Request, Router } from 'express'
import { type Access, callerOf, refusesWork } from '../auth/caller.ts'
import { callNext, setDoctorStatus } from '../commands/change-day.ts'
import type { Clinic } from '../commands/clinic.ts'
import { board, doctorsOn } from '../commands/look.ts'
import { answerOf, keyOf, languageOf, parse, Refused } from './respond.ts'

export function doctorRoutes({ clinic, access }: { clinic: Clinic; access: Access }): Router {
  const router = Router()

  /** The doctor named in the path. Throws {@link Refused} unless the caller may work that queue. */
  const worked = (request: Request<{ id: string }>): string => {
    const refused = refusesWork(callerOf(request, access), request.params.id)
    if (refused) throw new Refused(refused)
    return request.params.id
  }

  router.get('/', async (request, response) => {
    response.json(await doctorsOn(clinic, parse(DayQuery, request.query).day))
  })

  router.get('/:id/queue', async (request, response) => {
    const doctorId = worked(request)
    response.json(answerOf(await board(clinic, doctorId, parse(DayQuery, request.query).day), languageOf(request)))
  })

  router.post('/:id/next', async (request, response) => {
    response.json(answerOf(await callNext(clinic, worked(request), keyOf(request)), languageOf(request)))
  })

  router.patch('/:id/status', async (request, response) => {
    const doctorId = worked(request)
    const { status } = parse(DoctorStatusRequest, request.body)
    const outcome = await setDoctorStatus(clinic, { doctorId, status }, keyOf(request))
    response.json(answerOf(outcome, languageOf(request)))
  })

  return router
}
