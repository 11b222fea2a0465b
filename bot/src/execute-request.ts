import { setTimeout as pause } from 'node:timers/promises'
import type { OpeningsAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient, Result } from '@anteroom/contracts/api-client.ts'
import { addDays } from '@anteroom/contracts/clinic-day.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import { inLanguage, openingsIn } from '@anteroom/contracts/in-language.ts'
import type { Day } from '@anteroom/contracts/queue.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { noIntent, ofSpecialty } from './conversation/booking-intent.ts'
import type { Answered, PatientAppointment, Request, ToldTurn } from './conversation/model.ts'
import type { Field } from './conversation/specialties.ts'

/** Everybody the bot talks to can also get alerts there. */
export type Patient = Extract<Contact, { channel: 'telegram' | 'sms' | 'whatsapp' }>

/** `language`: for names that the patient is shown; `told`: what the patient was last told of turns. */
type Parts = { api: ApiClient; patient: Patient; key: string; language: Language; told?: ToldTurn[] | undefined }

/** Refusals after which the same request may succeed within a moment. */
const retriedRefusals = new Set<Refusal>(['unavailable', 'busy', 'failed'])
const PAUSE_MS = 300

/** Days searched for the first one with a free place. */
const DAYS_LOOKED_AT = 7

/**
 * The free places of the first day from `day` on that has one in a wanted specialty, or else of the first day that has
 * any.
 */
async function firstOpenings(api: ApiClient, day: Day, specialties: Field[]): Promise<Result<OpeningsAnswer>> {
  let first: Result<OpeningsAnswer> | null = null
  for (let ahead = 0; ahead < DAYS_LOOKED_AT; ahead++) {
    const result = await api.openings({ day: addDays(day, ahead) })
    if (!result.ok) return result
    const { openings } = result.value
    const wanted = specialties.length === 0 ? openings : ofSpecialty({ ...noIntent, specialties }, openings)
    if (wanted.length > 0) return result
    if (first === null || (first.ok && first.value.openings.length === 0)) first = result
  }
  return first ?? api.openings({ day })
}

const named = <Answer>(result: Result<Answer>, name: (answer: Answer) => Answer): Result<Answer> =>
  result.ok ? { ok: true, value: name(result.value) } : result

/** For the patient's chat and the alerts of their appointments. */
async function setLanguage({ api, patient }: Parts, language: Language): Promise<Result<undefined>> {
  const found = await api.search({ contact: patient })
  const live = found.ok ? found.value.appointments : []
  await Promise.all(live.map(({ appointmentId }) => api.setLanguage({ id: appointmentId, language })))
  return api.changePatient({ contact: patient, language })
}

/**
 * Executes a request of the conversation, and retries it once when the answer was lost or the queue was busy. `key` is
 * the `Idempotency-Key` of each change of a queue: the retry of a change that was made gets its first answer.
 */
export async function executeRequest(request: Request, parts: Parts): Promise<Answered> {
  const answered = await askOnce(request, parts)
  if (answered.result.ok || !retriedRefusals.has(answered.result.problem.reason)) return answered
  await pause(PAUSE_MS)
  return askOnce(request, parts)
}

const appointmentOf = ({ appointment }: { appointment: PatientAppointment }) => ({ id: appointment.appointmentId })

async function askOnce(request: Request, parts: Parts): Promise<Answered> {
  const { api, patient, key, language, told = [] } = parts
  const doctors = async (query?: { day: Day }) =>
    named(await api.doctors(query), (answer) => inLanguage(answer, language))
  switch (request.kind) {
    case 'doctors':
      return { kind: 'answer', to: 'doctors', request, result: await doctors() }
    case 'place':
      return { kind: 'answer', to: 'place', request, result: await doctors({ day: request.day }) }
    case 'first-free':
      return {
        kind: 'answer',
        to: 'first-free',
        request,
        result: named(await firstOpenings(api, request.day, request.specialties), (answer) =>
          openingsIn(answer, language),
        ),
      }
    case 'hours':
      return { kind: 'answer', to: 'hours', request, result: await doctors({ day: request.day }) }
    case 'opted-out':
      return { kind: 'answer', to: 'opted-out', request, result: await api.patient({ contact: patient }) }
    case 'search':
      return {
        kind: 'answer',
        to: 'search',
        request,
        result: await api.search({ contact: patient, ...(told.length > 0 && { told }) }),
      }
    case 'book': {
      const { doctorId, patientName, scheduledTime, visitType } = request
      const booking = {
        ...(visitType !== undefined && { visitType }),
        doctorId,
        patientName,
        scheduledTime,
        language: request.language,
        contact: patient,
        bookedVia: patient.channel,
      }
      return { kind: 'answer', to: 'book', request, result: await api.book(booking, { key }) }
    }
    case 'reschedule': {
      const { doctorId, scheduledTime } = request
      const place = { ...appointmentOf(request), doctorId, scheduledTime, by: 'patient' } as const
      const result = await api.reschedule(place, { key })
      return { kind: 'answer', to: 'reschedule', request, result }
    }
    case 'cancel': {
      const result = await api.cancel({ ...appointmentOf(request), by: 'patient' }, { key })
      return { kind: 'answer', to: 'cancel', request, result }
    }
    case 'check-in': {
      const { code } = request
      const result = await api.checkIn({ ...appointmentOf(request), ...(code !== undefined && { code }) }, { key })
      return { kind: 'answer', to: 'check-in', request, result }
    }
    case 'return':
      return { kind: 'answer', to: 'return', request, result: await api.comeBack(appointmentOf(request), { key }) }
    case 'hold':
      return { kind: 'answer', to: 'hold', request, result: await api.hold(appointmentOf(request), { key }) }
    case 'call-back': {
      const result = await api.askCallBack(appointmentOf(request), { key })
      return { kind: 'answer', to: 'call-back', request, result }
    }
    case 'lead': {
      const result = await api.changePatient({ contact: patient, leadMinutes: request.minutes })
      return { kind: 'answer', to: 'lead', request, result }
    }
    case 'set-language':
      return { kind: 'answer', to: 'set-language', request, result: await setLanguage(parts, request.language) }
    case 'opt-out': {
      const result = await api.optOut({ contact: patient, optedOut: request.optedOut })
      return { kind: 'answer', to: 'opt-out', request, result }
    }
    case 'redeem':
      return {
        kind: 'answer',
        to: 'redeem',
        request,
        result: await api.redeem({ code: request.code, contact: patient }),
      }
  }
}
