import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'
import { expect, it, vi } from 'vitest'
import { appointment, refused } from './conversation/testing/chat.ts'
import { executeRequest } from './execute-request.ts'

const patient = { channel: 'sms', address: '+12025550143' } as const
const { appointmentId: id, ...booked } = appointment()
const accepted = {
  ok: true as const,
  value: { message: '', appointment: { id, link: id, ...booked, expectedAt: null } },
}
const request = {
  kind: 'book',
  doctorId: 'dr_1',
  patientName: 'Ana',
  scheduledTime: '2026-11-26T09:40:00.000Z',
  language: 'en',
} as const

/** An API that answers bookings with these, one after the other. */
function apiWith(...answers: Awaited<ReturnType<ApiClient['book']>>[]) {
  const book = vi.fn<ApiClient['book']>(async () => answers.shift() ?? accepted)
  return { book, parts: { api: { book } as unknown as ApiClient, patient, key: 'sms-SM1', language: 'en' as const } }
}

it.each<Refusal>(['unavailable', 'busy'])('retries once, with the same key, after %s', async (reason) => {
  const { book, parts } = apiWith(refused(reason))

  expect((await executeRequest(request, parts)).result).toEqual(accepted)
  expect(book.mock.calls.map(([, options]) => options?.key)).toEqual(['sms-SM1', 'sms-SM1'])
})

it('says so when the second answer is lost too', async () => {
  const { book, parts } = apiWith(refused('unavailable'), refused('unavailable'))

  expect((await executeRequest(request, parts)).result).toMatchObject({ ok: false, problem: { reason: 'unavailable' } })
  expect(book).toHaveBeenCalledTimes(2)
})

it('does not retry after any other refusal', async () => {
  const { book, parts } = apiWith(refused('day-full'))

  expect((await executeRequest(request, parts)).result).toMatchObject({ ok: false, problem: { reason: 'day-full' } })
  expect(book).toHaveBeenCalledTimes(1)
})
