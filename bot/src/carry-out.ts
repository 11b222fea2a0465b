import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Answered, Request } from './conversation/model.ts'

/** The bot's patients: everybody it talks to can also be told things there. */
export type Patient = Extract<Contact, { channel: 'telegram' | 'sms' }>

type Parts = { api: ApiClient; patient: Patient; key: string }

/** Asks the API what the conversation wants of it. `key` is the `Idempotency-Key` of a booking or a cancellation. */
export async function carryOut(request: Request, { api, patient, key }: Parts): Promise<Answered> {
  switch (request.kind) {
    case 'doctors':
      return { kind: 'answer', to: 'doctors', request, result: await api.doctors() }
    case 'place':
      return { kind: 'answer', to: 'place', request, result: await api.doctors(request.day) }
    case 'search':
      return { kind: 'answer', to: 'search', request, result: await api.search(patient) }
    case 'book': {
      const { kind: _, ...booking } = request
      const result = await api.book({ ...booking, contact: patient, bookedVia: patient.channel }, key)
      return { kind: 'answer', to: 'book', request, result }
    }
    case 'cancel': {
      const result = await api.cancel(request.appointment.appointmentId, { by: 'patient' }, key)
      return { kind: 'answer', to: 'cancel', request, result }
    }
    case 'set-language': {
      const result = await api.search(patient)
      const live = result.ok ? result.value.appointments : []
      await Promise.all(live.map(({ appointmentId }) => api.setLanguage(appointmentId, request.language)))
      return { kind: 'answer', to: 'set-language', request, result }
    }
  }
}
