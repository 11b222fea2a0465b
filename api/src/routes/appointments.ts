import {
  AppointmentStatusRequest,
  BookRequest,
  CancelRequest,
  LanguageRequest,
  SearchRequest,
} from '@anteroom/contracts/requests.ts'
import { Router } from 'express'
import { type Access, type Caller, callerOf, refusesWork } from '../auth/caller.ts'
import { bookAppointment } from '../commands/book.ts'
import { changeAppointment } from '../commands/change-appointment.ts'
import type { Clinic } from '../commands/clinic.ts'
import { appointmentStatus, appointmentsOf } from '../commands/look.ts'
import type { BookingLimit } from './limits.ts'
import { answerOf, keyOf, languageOf, parse, Refused } from './respond.ts'

type Parts = { clinic: Clinic; access: Access; bookingLimit: BookingLimit }

const statusCommand = { 'in-progress': 'start', done: 'finish' } as const

/** A patient cannot speak for a chat account: Telegram ids come from the bot alone, and so does the word of where a booking came in. */
function trusted({ contact, bookedVia, ...request }: ReturnType<typeof BookRequest.parse>, caller: Caller) {
  const language = request.language
  if (caller.kind === 'patient' && (contact?.channel === 'telegram' || (bookedVia ?? 'web') !== 'web')) {
    throw new Refused('not-allowed', [
      {
        field: contact?.channel === 'telegram' ? 'contact.channel' : 'bookedVia',
        message: 'Only the clinic may set this.',
      },
    ])
  }
  return {
    ...request,
    ...(contact && { contact }),
    ...(language && { language }),
    bookedVia: bookedVia ?? (caller.kind === 'staff' ? ('staff' as const) : ('web' as const)),
  }
}

export function appointmentRoutes({ clinic, access, bookingLimit }: Parts): Router {
  const router = Router()

  router.post('/', bookingLimit, async (request, response) => {
    const booking = trusted(parse(BookRequest, request.body), callerOf(request, access))
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
      { kind: statusCommand[status], appointmentId: request.params.id },
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
