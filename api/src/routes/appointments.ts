import type { AppointmentAnswer } from '@anteroom/contracts/answers.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import {
  AppointmentStatusRequest,
  BookRequest,
  CancelRequest,
  LanguageRequest,
  MoveRequest,
  Nothing,
  RescheduleRequest,
  SearchRequest,
  TransferRequest,
} from '@anteroom/contracts/requests.ts'
import type { BookedVia } from '@anteroom/contracts/status.ts'
import { type Request, Router } from 'express'
import type { z } from 'zod'
import { type Access, actorOf, type Caller, callerOf, checkQueueAccess } from '../auth/caller.ts'
import { bookAppointment, type CommandContext } from '../commands/book.ts'
import { type AppointmentChange, changeAppointment, commandFor } from '../commands/change-appointment.ts'
import type { Clinic } from '../commands/clinic.ts'
import { appointmentStatus, appointmentsOf } from '../commands/queries.ts'
import { relocate } from '../commands/relocate.ts'
import { telegramLink } from '../commands/telegram-link.ts'
import type { BookingLimit } from './limits.ts'
import { answerOf, keyOf, languageOf, parse, Refused } from './respond.ts'

type Parts = { clinic: Clinic; access: Access; bookingLimit: BookingLimit }

const forbidden = (field: string) => new Refused('not-allowed', [{ field, message: 'Only the clinic may set this.' }])

/**
 * The booking with where it came in. A patient on the web cannot speak for a chat account, nor claim to have booked
 * elsewhere. Throws {@link Refused} `not-allowed`.
 */
export function cameIn<Asked extends Pick<z.output<typeof BookRequest>, 'contact' | 'bookedVia'>>(
  booking: Asked,
  caller: Caller,
): Asked & { bookedVia: BookedVia } {
  const bookedVia = booking.bookedVia ?? (caller.kind === 'staff' ? 'staff' : 'web')
  if (caller.kind === 'patient') {
    if (booking.contact?.channel === 'telegram') throw forbidden('contact.channel')
    if (bookedVia !== 'web') throw forbidden('bookedVia')
  }
  return { ...booking, bookedVia }
}

type May = (caller: Caller) => (doctorId: string) => Refusal | null

const byStaff: May = (caller) => (doctorId) => checkQueueAccess(caller, doctorId)
/** Whoever knows the appointment's id: the patient, or the bot for them. */
const byAnybody: May = () => () => null

export function appointmentRoutes({ clinic, access, bookingLimit }: Parts): Router {
  const router = Router()
  const asking = (request: Request): CommandContext => ({ by: actorOf(callerOf(request, access)), key: keyOf(request) })

  async function change(request: Request, command: AppointmentChange, may: May): Promise<AppointmentAnswer> {
    const options = { ...asking(request), checkAccess: may(callerOf(request, access)) }
    return answerOf(await changeAppointment(clinic, command, options), languageOf(request))
  }

  router.post('/', bookingLimit, async (request, response) => {
    const booking = cameIn(parse(BookRequest, request.body), callerOf(request, access))
    const outcome = await bookAppointment(clinic, booking, asking(request))
    response.status(201).json(answerOf(outcome, languageOf(request)))
  })

  router.post('/search', async (request, response) => {
    if (callerOf(request, access).kind !== 'bot') throw new Refused('not-allowed')
    response.json(await appointmentsOf(clinic, parse(SearchRequest, request.body).contact))
  })

  router.get('/:id/status', async (request, response) => {
    response.json(answerOf(await appointmentStatus(clinic, request.params.id), languageOf(request)))
  })

  router.patch('/:id/status', async (request, response) => {
    const { status } = parse(AppointmentStatusRequest, request.body)
    response.json(await change(request, { kind: commandFor[status], appointmentId: request.params.id }, byStaff))
  })

  router.post('/:id/cancel', async (request, response) => {
    const { by } = parse(CancelRequest, request.body ?? {})
    const may = by === 'clinic' ? byStaff : byAnybody
    response.json(await change(request, { kind: 'cancel', appointmentId: request.params.id, by }, may))
  })

  for (const kind of ['check-in', 'hold', 'return'] as const) {
    router.post(`/:id/${kind}`, async (request: Request<{ id: string }>, response) => {
      parse(Nothing, request.body ?? {})
      response.json(await change(request, { kind, appointmentId: request.params.id }, byAnybody))
    })
  }

  for (const kind of ['call', 'skip', 'no-show'] as const) {
    router.post(`/:id/${kind}`, async (request: Request<{ id: string }>, response) => {
      parse(Nothing, request.body ?? {})
      response.json(await change(request, { kind, appointmentId: request.params.id }, byStaff))
    })
  }

  router.post('/:id/move', async (request, response) => {
    const asked = parse(MoveRequest, request.body)
    response.json(await change(request, { kind: 'move', appointmentId: request.params.id, ...asked }, byStaff))
  })

  router.post('/:id/language', async (request, response) => {
    const { language } = parse(LanguageRequest, request.body)
    response.json(
      await change(request, { kind: 'set-language', appointmentId: request.params.id, language }, byAnybody),
    )
  })

  router.post('/:id/telegram-link', bookingLimit, async (request: Request<{ id: string }>, response) => {
    parse(Nothing, request.body ?? {})
    response.json(answerOf(await telegramLink(clinic, request.params.id), languageOf(request)))
  })

  router.post('/:id/transfer', async (request, response) => {
    const { doctorId } = parse(TransferRequest, request.body)
    const caller = callerOf(request, access)
    const options = { ...asking(request), checkAccess: byStaff(caller), to: { doctorId, by: 'clinic' as const } }
    response.json(answerOf(await relocate(clinic, request.params.id, options), languageOf(request)))
  })

  router.post('/:id/reschedule', async (request, response) => {
    const { scheduledTime, doctorId, by } = parse(RescheduleRequest, request.body)
    const caller = callerOf(request, access)
    const may = by === 'clinic' ? byStaff : byAnybody
    const to = { doctorId, scheduledFor: Date.parse(scheduledTime), by }
    const outcome = await relocate(clinic, request.params.id, { ...asking(request), checkAccess: may(caller), to })
    response.json(answerOf(outcome, languageOf(request)))
  })

  return router
}
