// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { exampleBooking, exampleClinic, exampleDoctor, exampleStatus } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { renderPatientPage } from '../testing/patient-page.tsx'
import { StatusView } from './status-view.tsx'

const days = ['2026-12-01', '2026-12-02', '2026-12-03']

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/a/a1')
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})
afterEach(cleanup)

/** The page of an appointment of today, where its patient asks for another day. */
async function givenTheQuestion(calls: Partial<ApiClient>, of: string[] = days) {
  renderPatientPage(<StatusView appointmentId="a1" />, {
    status: async () => answered(exampleStatus()),
    async doctors(asked) {
      const day = asked?.day ?? '2026-12-01'
      return answered(exampleClinic([exampleDoctor({ days: of, day, expectedAt: `${day}T09:30:00Z` })]))
    },
    ...calls,
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Reschedule' }))
  await screen.findByRole('button', { name: 'Keep it' })
  await waitFor(() => expect(screen.queryByText('One moment …')).toBeNull())
  return { yes: screen.queryByRole<HTMLButtonElement>('button', { name: 'Yes, reschedule' }) }
}

test('moves to a day that is chosen, once its time was shown, and goes on there', async () => {
  const reschedule = vi.fn<ApiClient['reschedule']>(async () => answered(exampleBooking('a2')))
  const { yes } = await givenTheQuestion({ reschedule })
  const offered = screen.getAllByRole('radio').map((day) => day.getAttribute('value'))
  expect([offered, yes?.disabled]).toEqual([days.slice(1), true])
  fireEvent.click(screen.getByRole('radio', { name: 'Tomorrow' }))
  await waitFor(() => expect(yes?.disabled).toBe(false))
  expect(screen.getByText('Wed, Dec 2', { exact: false })).toBeDefined()
  fireEvent.click(yes as HTMLElement)
  await waitFor(() => expect(location.pathname).toBe('/a/a2'))
  const scheduledTime = '2026-12-02T12:00:00Z'
  expect(reschedule).toHaveBeenCalledWith({ id: 'a1', scheduledTime }, { key: expect.any(String) })
})

test('says why not, and keeps the appointment', async () => {
  const { yes } = await givenTheQuestion({ reschedule: async () => refused('day-full') })
  fireEvent.click(screen.getByRole('radio', { name: 'Tomorrow' }))
  await waitFor(() => expect(yes?.disabled).toBe(false))
  fireEvent.click(yes as HTMLElement)
  expect(await screen.findByText(/That day is fully booked/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(screen.queryByRole('radio')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Reschedule' }))
  expect(location.pathname).toBe('/a/a1')
})

test('says so where there is no other day', async () => {
  const { yes } = await givenTheQuestion({}, days.slice(0, 1))
  expect(screen.getByText('No appointments left')).toBeDefined()
  expect(yes).toBeNull()
})
