import axios, { AxiosError, type InternalAxiosRequestConfig } from 'axios'
import { describe, expect, it } from 'vitest'
import { apiClient } from './api-client.ts'
import { routeNames } from './endpoints.ts'

/** A client whose requests are answered by `answer`, and what it has sent. */
function givenTheApi(answer: (config: InternalAxiosRequestConfig) => unknown = () => 'the answer') {
  const sent: unknown[][] = []
  const http = axios.create({
    baseURL: 'http://api.example',
    async adapter(config) {
      const { method, url, params, data, headers } = config
      sent.push([method, url, params ?? JSON.parse(data), headers.toJSON()['Idempotency-Key']])
      return { data: answer(config), status: 200, statusText: 'OK', headers: {}, config }
    },
  })
  return { api: apiClient(http), sent }
}

const booking = { patientName: 'Ann', doctorId: 'dr_1', scheduledTime: '2026-12-01T10:00:00Z' }

describe('the client', () => {
  it('has one call for each route', () => {
    expect(Object.keys(givenTheApi().api)).toEqual(routeNames)
  })

  it('puts what is in the path there, and the rest into the query or the body', async () => {
    const { api, sent } = givenTheApi()
    await api.openings({ day: '2026-12-01' })
    await api.doctors()
    await api.board({ id: 'dr/1', day: '2026-12-01' })
    await api.transfer({ id: 'a1', doctorId: 'dr_2' })
    await api.setDoctorStatus({ id: 'dr_1', status: 'on-break' })
    await api.logout()
    expect(sent).toEqual([
      ['get', '/api/openings', { day: '2026-12-01' }, undefined],
      ['get', '/api/doctors', {}, undefined],
      ['get', '/api/doctors/dr%2F1/queue', { day: '2026-12-01' }, undefined],
      ['post', '/api/appointments/a1/transfer', { doctorId: 'dr_2' }, undefined],
      ['patch', '/api/doctors/dr_1/status', { status: 'on-break' }, undefined],
      ['delete', '/api/session', {}, undefined],
    ])
  })

  it('sends the key of a command, and leaves the input as it was', async () => {
    const { api, sent } = givenTheApi()
    const input = { id: 'a1', by: 'patient' } as const
    await api.cancel(input, { key: 'a-key-of-mine' })
    await api.book(booking, { key: undefined })
    expect(sent).toEqual([
      ['post', '/api/appointments/a1/cancel', { by: 'patient' }, 'a-key-of-mine'],
      ['post', '/api/appointments', booking, undefined],
    ])
    expect(input).toEqual({ id: 'a1', by: 'patient' })
  })

  it('gives back the answer, the problem document, or that the API cannot be reached', async () => {
    expect(await givenTheApi().api.session()).toEqual({ ok: true, value: 'the answer' })

    const problem = { reason: 'day-full', status: 409 }
    const refusing = givenTheApi((config) => {
      const response = { data: problem, status: 409, statusText: '', headers: {}, config }
      throw new AxiosError('', '', config, null, response)
    })
    expect(await refusing.api.book(booking)).toEqual({ ok: false, problem })

    const broken = givenTheApi(() => {
      throw new AxiosError('timeout')
    })
    expect(await broken.api.book(booking)).toMatchObject({ ok: false, problem: { reason: 'unavailable', status: 503 } })
  })
})
