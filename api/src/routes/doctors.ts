import {
  ChangesQuery,
  CloseRequest,
  DayQuery,
  DoctorStatusRequest,
  Nothing,
  UndoRequest,
} from '@anteroom/contracts/requests.ts'
import { type Request, Router } from 'express'
import qrcode from 'qrcode'
import { z } from 'zod'
import { type Access, actorOf, callerOf, checkQueueAccess } from '../auth/caller.ts'
import type { CommandContext } from '../commands/book.ts'
import { bookingChannels, bookingLink } from '../commands/booking-link.ts'
import { callNext, setDoctorStatus, undoLast } from '../commands/change-day.ts'
import type { Clinic } from '../commands/clinic.ts'
import { closeDay } from '../commands/close-day.ts'
import { board, changesSince, doctorsOn } from '../commands/queries.ts'
import { answerOf, keyOf, languageOf, parse, Refused } from './respond.ts'

const WayIn = z.enum(bookingChannels)

export function doctorRoutes({ clinic, access }: { clinic: Clinic; access: Access }): Router {
  const router = Router()
  const asking = (request: Request<{ id: string }>): CommandContext => ({
    by: actorOf(callerOf(request, access)),
    key: keyOf(request),
  })

  /** The doctor named in the path. Throws {@link Refused} unless the caller may work that queue. */
  const worked = (request: Request<{ id: string }>): string => {
    const refused = checkQueueAccess(callerOf(request, access), request.params.id)
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

  router.get('/:id/queue/changes', async (request, response) => {
    const doctorId = worked(request)
    const outcome = await changesSince(clinic, doctorId, parse(ChangesQuery, request.query))
    response.json(answerOf(outcome, languageOf(request)))
  })

  router.get('/:id/qr/:to', async (request, response) => {
    const way = WayIn.safeParse(request.params.to)
    if (!way.success) throw new Refused('not-found')
    const text = answerOf(await bookingLink(clinic, request.params.id, way.data), languageOf(request))
    const svg = await qrcode.toString(text, { type: 'svg', errorCorrectionLevel: 'M' })
    response.set('Cache-Control', 'public, max-age=3600').type('image/svg+xml').send(svg)
  })

  router.post('/:id/next', async (request, response) => {
    parse(Nothing, request.body ?? {})
    response.json(answerOf(await callNext(clinic, worked(request), asking(request)), languageOf(request)))
  })

  router.post('/:id/undo', async (request, response) => {
    const asked = { doctorId: worked(request), ...parse(UndoRequest, request.body ?? {}) }
    response.json(answerOf(await undoLast(clinic, asked, asking(request)), languageOf(request)))
  })

  router.post('/:id/close', async (request, response) => {
    const asked = { doctorId: worked(request), ...parse(CloseRequest, request.body) }
    response.json(answerOf(await closeDay(clinic, asked, asking(request)), languageOf(request)))
  })

  router.patch('/:id/status', async (request, response) => {
    const doctorId = worked(request)
    const { status } = parse(DoctorStatusRequest, request.body)
    const outcome = await setDoctorStatus(clinic, { doctorId, status }, asking(request))
    response.json(answerOf(outcome, languageOf(request)))
  })

  return router
}
