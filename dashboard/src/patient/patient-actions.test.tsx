// @vitest-environment jsdom
import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { exampleClinic, exampleStatus, exampleUpdate } from '../testing/examples.ts'
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
  ["I'm here", 'I need 10 more minutes', "I'm here now"].filter((name) => screen.queryByRole('button', { name }))

test.each([
  [{ stage: 'expected' }, ["I'm here", 'I need 10 more minutes']],
  [{ stage: 'here' }, ['I need 10 more minutes']],
  [{ stage: 'called' }, ['I need 10 more minutes']],
  [{ stage: 'held' }, ["I'm here"]],
  [{ stage: 'missed' }, ["I'm here now"]],
  [{ stage: null, status: 'no-show' }, ["I'm here now"]],
  [{ stage: null, status: 'in-progress' }, []],
  [{ stage: null, status: 'done' }, []],
  [{ stage: 'expected', day: '2026-12-02' }, []],
] as const)('at %o the patient can say %o', async (status, steps) => {
  await givenThePage(exampleStatus(status))
  expect(offered()).toEqual(steps)
})

test('a check-in is sent once', async () => {
  const checkIn = vi.fn<ApiClient['checkIn']>(async () => waiting)
  const { says } = await givenThePage(exampleStatus(), { checkIn })
  says.status = exampleStatus({ stage: 'here', rev: 6 })
  const here = screen.getByRole('button', { name: "I'm here" })
  fireEvent.click(here)
  fireEvent.click(here)
  await waitFor(() => expect(offered()).toEqual(['I need 10 more minutes']))
  expect(checkIn.mock.calls).toEqual([[{ id: 'a1' }, { key: expect.any(String) }]])
})

test('ten minutes more let others go first', async () => {
  const hold = vi.fn<ApiClient['hold']>(async () => waiting)
  const { says } = await givenThePage(exampleStatus(), { hold })
  says.status = exampleStatus({ stage: 'held', heldUntil: '2026-12-01T10:10:00Z', rev: 6 })
  fireEvent.click(screen.getByRole('button', { name: 'I need 10 more minutes' }))
  expect(await screen.findByText(/let others go ahead until 10:10/, { selector: '.line' })).toBeDefined()
  expect(hold).toHaveBeenCalledTimes(1)
})

test('an action with a lost answer is retried under the same key; a refusal shows its reason', async () => {
  const hold = vi.fn<ApiClient['hold']>(async () => refused('unavailable'))
  await givenThePage(exampleStatus(), { hold })
  fireEvent.click(screen.getByRole('button', { name: 'I need 10 more minutes' }))
  expect(await screen.findByText(refusalTexts.en.unavailable)).toBeDefined()
  hold.mockImplementation(async () => refused('hold-used-up'))
  await waitFor(() => {
    fireEvent.click(screen.getByRole('button', { name: 'I need 10 more minutes' }))
    expect(screen.getByText(refusalTexts.en['hold-used-up'])).toBeDefined()
  })
  expect(new Set(hold.mock.calls.map(([, options]) => options?.key)).size).toBe(1)
})

test('a patient who missed the call returns', async () => {
  const comeBack = vi.fn<ApiClient['comeBack']>(async () => waiting)
  const { says } = await givenThePage(exampleStatus({ stage: 'missed' }), { comeBack })
  expect(screen.getByText("Tap when you're here.")).toBeDefined()
  says.status = exampleStatus({ stage: 'here', queuePosition: 2, rev: 6 })
  fireEvent.click(screen.getByRole('button', { name: "I'm here now" }))
  expect(await screen.findByRole('heading', { name: "You're 2nd in line" })).toBeDefined()
  expect(comeBack).toHaveBeenCalledWith({ id: 'a1' }, { key: expect.any(String) })
})

test('a call is shown and spoken as it comes, in the language of the page', async () => {
  const { live } = await givenThePage(exampleStatus({ queuePosition: 1 }))
  const call = { queuePosition: 1, stage: 'called', calledAt: '2026-12-01T10:00:00Z', rev: 6 } as const
  act(() => live.receive('queueUpdate', exampleUpdate(call)))
  expect(await screen.findByText('Please come to room 2.')).toBeDefined()
  expect(document.querySelector('[aria-live="assertive"]')?.textContent).toMatch(
    /It's your turn. Please come to room 2./,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Español' }))
  expect(await screen.findByText('Por favor, pase a la sala 2.')).toBeDefined()
})
