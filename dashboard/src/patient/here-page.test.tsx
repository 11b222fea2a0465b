// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { exampleClinic, exampleStatus } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { renderPatientPage } from '../testing/patient-page.tsx'
import { HerePage } from './here-page.tsx'
import { keepVisit, ownVisits } from './own-visits.ts'
import { freshScan } from './scan.ts'

const TODAY = '2026-12-01'

beforeEach(() => {
  localStorage.clear()
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  history.replaceState(null, '', '/here#the-code')
})
afterEach(cleanup)

/** The page on a phone that knows these appointments, after a scan. */
function givenTheScan(links: string[], calls: Partial<ApiClient> = {}) {
  for (const link of links) keepVisit({ link, day: TODAY }, TODAY)
  const checkIn = vi.fn<ApiClient['checkIn']>(async ({ id }) =>
    answered({ message: '', appointmentId: id, status: 'waiting', rev: 7 }),
  )
  const status: ApiClient['status'] = async ({ id }) =>
    answered(exampleStatus({ appointmentId: id, doctor: `Dr. ${id}`, stage: 'expected' }))
  renderPatientPage(<HerePage />, { checkIn, status, ...calls })
  return { checkIn }
}

test('checks in the only appointment of the phone, and shows its page', async () => {
  const { checkIn } = givenTheScan(['a1'])
  await waitFor(() => expect(location.pathname).toBe('/a/a1'))
  expect(checkIn.mock.calls.map(([body]) => body)).toEqual([{ id: 'a1', code: 'the-code' }])
})

test('asks which one where the phone has several', async () => {
  const { checkIn } = givenTheScan(['a1', 'a2'])
  fireEvent.click(await screen.findByRole('button', { name: /Dr\. a2/ }))
  await waitFor(() => expect(location.pathname).toBe('/a/a2'))
  expect(checkIn).toHaveBeenCalledTimes(1)
})

test('says kindly that the code is old', async () => {
  givenTheScan(['a1'], { checkIn: async () => refused('scan-again') })
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(refusalTexts.en['scan-again']))
  expect(location.pathname).toBe('/here')
})

test('asks for number and phone where the phone knows no appointment, and keeps the scan for a link that is opened next', async () => {
  const here = vi.fn<ApiClient['here']>(async () => answered({ message: '', number: 7 }))
  givenTheScan([], { here })
  fireEvent.change(await screen.findByLabelText('Your number'), { target: { value: '7' } })
  fireEvent.change(screen.getByLabelText(/Last 4 digits/), { target: { value: '0143' } })
  fireEvent.click(screen.getByRole('button', { name: "I'm here" }))
  expect(await screen.findByText("Number 7: you're checked in.")).toBeDefined()
  expect(here.mock.calls).toEqual([[{ code: 'the-code', number: '7', digits: '0143' }]])
  expect(freshScan()).toBe('the-code')
})

test('leads who booked on Telegram to the chat, which checks in by the code', async () => {
  givenTheScan([], {
    doctors: async () =>
      answered({
        ...exampleClinic(),
        reach: { telegram: 'https://t.me/clinic', sms: null, whatsapp: null },
      }),
  })
  const link = await screen.findByRole('link', { name: 'Booked on Telegram? Check in there' })
  expect(link.getAttribute('href')).toBe('https://t.me/clinic?start=h_the-code')
})

test('asks for a scan where there is none', () => {
  history.replaceState(null, '', '/here')
  givenTheScan(['a1'])
  expect(screen.getByText(/Please scan the code/)).toBeDefined()
})

test('a phone remembers the visits of today and later, the newest first, and a code for two minutes', () => {
  keepVisit({ link: 'old', day: '2026-11-30' }, '2026-11-30')
  keepVisit({ link: 'today', day: TODAY }, TODAY)
  keepVisit({ link: 'later', day: '2026-12-04' }, TODAY)
  keepVisit({ link: 'today', day: TODAY }, TODAY)
  expect(ownVisits().map(({ link }) => link)).toEqual(['today', 'later'])
  localStorage.setItem('anteroom.scan', JSON.stringify({ code: 'old', at: Date.now() - 130_000 }))
  expect(freshScan()).toBeNull()
})
