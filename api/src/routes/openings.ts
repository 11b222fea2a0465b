import { FirstFreeRequest, OpeningsQuery } from '@anteroom/contracts/requests.ts'
import { Router } from 'express'
import { type Access, actorOf, callerOf } from '../auth/caller.ts'
import type { Clinic } from '../commands/clinic.ts'
import { bookFirstFree } from '../commands/first-free.ts'
import { openings } from '../commands/openings.ts'
import { cameIn } from './appointments.ts'
import type { BookingLimit } from './limits.ts'
import { answerOf, keyOf, languageOf, parse } from './respond.ts'

type Parts = { clinic: Clinic; access: Access; bookingLimit: BookingLimit }

export function openingRoutes({ clinic, access, bookingLimit }: Parts): Router {
  const router = Router()

  router.get('/', async (request, response) => {
    response.json(await openings(clinic, parse(OpeningsQuery, request.query)))
  })

  router.post('/first', bookingLimit, async (request, response) => {
    const caller = callerOf(request, access)
    const booking = cameIn(parse(FirstFreeRequest, request.body), caller)
    const outcome = await bookFirstFree(clinic, booking, { by: actorOf(caller), key: keyOf(request) })
    response.status(201).json(answerOf(outcome, languageOf(request)))
  })

  return router
}
