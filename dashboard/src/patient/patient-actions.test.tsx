// @vitest-environment jsdom
import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { exampleClinic, exampleStatus } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { renderPatientPage } from '../testing/patient-page.tsx'
import { StatusView } from './status-view.tsx'

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-01T10:00:00Z') })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const waiting = answered({ message: '', appointmentId: 'a1', status: 'waiting' as const, rev: 6 })

/** The page of one appointment. Set `says.status` to change the API's next answer. */
async function givenThePage(first: StatusAnswer, calls: Partial<ApiClient> = {}) {
  const says = { status: first }
  const live = renderPatientPage(<StatusView appointmentId="a1" />, {
    status: async () => answered(says.status),
    doctors: async () => answered(exampleClinic()),
    ...calls,
  })
  await screen.findByRole('heading')
  await waitFor(() => expect(document.title).toMatch(/Riverside Clinic/))
  return { says, live }
}

const offered = () =>
  ['I am here', 'I need 10 minutes more', 'I am here now'].filter((name) => screen.queryByRole('button', { name }))

test.each([
  [{ stage: 'expected' }, ['I am here', 'I need 10 minutes more']],
  [{ stage: 'here' }, ['I need 10 minutes more']],
  [{ stage: 'called' }, ['I need 10 minutes more']],
  [{ stage: 'held' }, ['I am here']],
  [{ stage: 'missed' }, ['I am here now']],
  [{ stage: null, status: 'no-show' }, ['I am here now']],
  [{ stage: null, status: 'in-progress' }, []],
  [{ stage: null, status: 'done' }, []],
  [{ stage: 'expected', day: '2026-12-02' }, []],
] as const)('at %o the patient can say %o', async (status, steps) => {
  await givenThePage(exampleStatus(status))
  expect(offered()).toEqual(steps)
})

test('"I am here" is sent once', async () => {
  const checkIn = vi.fn<ApiClient['checkIn']>(async () => waiting)
  const { says } = await givenThePage(exampleStatus(), { checkIn })
  says.status = exampleStatus({ stage: 'here', rev: 6 })
  const here = screen.getByRole('button', { name: 'I am here' })
  fireEvent.click(here)
  fireEvent.click(here)
  await waitFor(() => expect(offered()).toEqual(['I need 10 minutes more']))
  expect(checkIn.mock.calls).toEqual([[{ id: 'a1' }, { key: expect.any(String) }]])
})

test('ten minutes more let others go first', async () => {
  const hold = vi.fn<ApiClient['hold']>(async () => waiting)
  const { says } = await givenThePage(exampleStatus(), { hold })
  says.status = exampleStatus({ stage: 'held', rev: 6 })
  fireEvent.click(screen.getByRole('button', { name: 'I need 10 minutes more' }))
  expect(await screen.findByText('Others go first for ten minutes.')).toBeDefined()
  expect(hold).toHaveBeenCalledTimes(1)
})

test('an action with a lost answer is retried under the same key; a refusal shows its reason', async () => {
  const hold = vi.fn<ApiClient['hold']>(async () => refused('unavailable'))
  await givenThePage(exampleStatus(), { hold })
  fireEvent.click(screen.getByRole('button', { name: 'I need 10 minutes more' }))
  expect(await screen.findByText(refusalTexts.en.unavailable)).toBeDefined()
  hold.mockImplementation(async () => refused('hold-used-up'))
  await waitFor(() => {
    fireEvent.click(screen.getByRole('button', { name: 'I need 10 minutes more' }))
    expect(screen.getByText(refusalTexts.en['hold-used-up'])).toBeDefined()
  })
  expect(new Set(hold.mock.calls.map(([, options]) => options?.key)).size).toBe(1)
})

test('a patient who missed the call returns', async () => {
  const comeBack = vi.fn<ApiClient['comeBack']>(async () => waiting)
  const { says } = await givenThePage(exampleStatus({ stage: 'missed' }), { comeBack })
  expect(screen.getByText('You were called and were not there. Tell us when you are here.')).toBeDefined()
  says.status = exampleStatus({ stage: 'here', queuePosition: 2, rev: 6 })
  fireEvent.click(screen.getByRole('button', { name: 'I am here now' }))
  expect(await screen.findByText('1 person is before you.')).toBeDefined()
  expect(comeBack).toHaveBeenCalledWith({ id: 'a1' }, { key: expect.any(String) })
})

test('a call is shown and announced at once, in the language of the page', async () => {
  const { says, live } = await givenThePage(exampleStatus({ queuePosition: 1 }))
  says.status = exampleStatus({ queuePosition: 1, stage: 'called', rev: 6 })
  act(() => live.receive('statusUpdate', { appointmentId: 'a1', status: 'waiting', rev: 6 }))
  expect(await screen.findByText('You were called. Please come in to room 2.')).toBeDefined()
  expect(document.querySelector('[aria-live="polite"]')?.textContent).toMatch(/You were called/)
  fireEvent.click(screen.getByRole('button', { name: 'Español' }))
  expect(await screen.findByText('Le llamamos. Por favor pase a la sala 2.')).toBeDefined()
})
