import { RedeemRequest } from '@anteroom/contracts/requests.ts'
import { Router } from 'express'
import { type Access, callerOf } from '../auth/caller.ts'
import type { Clinic } from '../commands/clinic.ts'
import { redeemLink } from '../commands/telegram-link.ts'
import { answerOf, languageOf, parse, Refused } from './respond.ts'

export function linkRoutes({ clinic, access }: { clinic: Clinic; access: Access }): Router {
  const router = Router()

  router.post('/redeem', async (request, response) => {
    if (callerOf(request, access).kind !== 'bot') throw new Refused('not-allowed')
    response.json(answerOf(await redeemLink(clinic, parse(RedeemRequest, request.body)), languageOf(request)))
  })

  return router
}
