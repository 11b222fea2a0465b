import {
  AppointmentStatusRequest,
  BookRequest,
  CancelRequest,
  LanguageRequest,
  SearchRequest,
} from '@anteroom/contracts/requests.ts'
import type { BookedVia } from '@anteroom/contracts/status.ts'
import { Router } from 'express'
import type { z } from 'zod'
import { type Access, type Caller, callerOf, refusesWork } from '../auth/caller.ts'
import { bookAppointment } from '../commands/book.ts'
import { changeAppointment, commandFor } from '../commands/change-appointment.ts'
import type { Clinic } from '../commands/clinic.ts'
import { appointmentStatus, appointmentsOf } from '../commands/look.ts'
import type { BookingLimit } from './limits.ts'
import { answerOf, keyOf, languageOf, parse, Refused } from './respond.ts'

type Parts = { clinic: Clinic; access: Access; bookingLimit: BookingLimit }

type Booking = z.output<typeof BookRequest>

const forbidden = (field: string) => new Refused('not-allowed', [{ field, message: 'Only the clinic may set this.' }])

/**
 * The booking with where it came in. A patient on the web cannot speak for a chat account, nor claim to have booked
 * elsewhere. Throws {@link Refused} `not-allowed`.
 */
function cameIn(booking: Booking, caller: Caller): Booking & { bookedVia: BookedVia } {
  const bookedVia = booking.bookedVia ?? (caller.kind === 'staff' ? 'staff' : 'web')
  if (caller.kind === 'patient') {
    if (booking.contact?.channel === 'telegram') throw forbidden('contact.channel')
    if (bookedVia !== 'web') throw forbidden('bookedVia')
  }
  return { ...booking, bookedVia }
}

export function appointmentRoutes({ clinic, access, bookingLimit }: Parts): Router {
  const router = Router()

  router.post('/', bookingLimit, async (request, response) => {
    const booking = cameIn(parse(BookRequest, request.body), callerOf(request, access))
    const outcome = await bookAppointment(clinic, booking, keyOf(request))
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
    const caller = callerOf(request, access)
    if (caller.kind !== 'staff') throw new Refused('not-signed-in')
    const outcome = await changeAppointment(
      clinic,
      { kind: commandFor[status], appointmentId: request.params.id },
      { mayChange: (doctorId) => refusesWork(caller, doctorId), key: keyOf(request) },
    )
    response.json(answerOf(outcome, languageOf(request)))
  })

  router.post('/:id/cancel', async (request, response) => {
    const { by } = parse(CancelRequest, request.body ?? {})
    const caller = callerOf(request, access)
    const outcome = await changeAppointment(
      clinic,
      { kind: 'cancel', appointmentId: request.params.id, by },
      { mayChange: (doctorId) => (by === 'clinic' ? refusesWork(caller, doctorId) : null), key: keyOf(request) },
    )
    response.json(answerOf(outcome, languageOf(request)))
  })

  router.post('/:id/language', async (request, response) => {
    const { language } = parse(LanguageRequest, request.body)
    const outcome = await changeAppointment(
      clinic,
      { kind: 'set-language', appointmentId: request.params.id, language },
      { mayChange: () => null, key: keyOf(request) },
    )
    response.json(answerOf(outcome, languageOf(request)))
  })

  return router
}
