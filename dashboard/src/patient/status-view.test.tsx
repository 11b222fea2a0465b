// @vitest-environment jsdom
import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exampleClinic, exampleDoctor, exampleStatus, exampleUpdate } from '../testing/examples.ts'
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

/** The page of one appointment. Set `says.status` to change the API's next answer. */
async function givenThePage(first: StatusAnswer, calls: Partial<ApiClient> = {}) {
  const says = { status: first }
  const status = vi.fn<ApiClient['status']>(async () => answered(says.status))
  const page = (
    <main tabIndex={-1}>
      <StatusView appointmentId="a1" />
    </main>
  )
  const live = renderPatientPage(page, {
    status,
    doctors: async () => answered(exampleClinic()),
    ...calls,
  })
  await screen.findByRole('heading')
  return { live, status, says }
}

/** In the room after a call. */
const inRoom = {
  status: 'in-progress',
  stage: null,
  queuePosition: 1,
  calledAt: '2026-12-01T09:58:00Z',
  expectedAt: '2026-12-01T09:59:00Z',
  window: null,
  waitParts: null,
} as const

const headingText = () => screen.getByRole('heading').textContent

describe('StatusView', () => {
  test('shows the place and its details', async () => {
    await givenThePage(exampleStatus())
    expect(headingText()).toBe("You're 3rd in line")
    for (const text of ['Dr. Michael Chen', 'on time', '7', '2', 'about 40 minutes']) {
      expect(screen.getByText(text)).toBeDefined()
    }
    await waitFor(() => expect(document.title).toBe('3rd in line · Riverside Clinic'))
  })

  test("names clinic and doctor in the page's language, whichever the appointment was booked in", async () => {
    const doctor = exampleDoctor({ names: { es: 'Dr. Miguel Chen' } })
    const clinic = { ...exampleClinic([doctor]), clinicNames: { es: 'Clínica del Río' } }
    await givenThePage(exampleStatus({ doctorStatus: 'running-late' }), { doctors: async () => answered(clinic) })
    fireEvent.click(screen.getByRole('button', { name: 'Español' }))
    expect(await screen.findByText('Dr. Miguel Chen')).toBeDefined()
    expect(screen.getByText(/Dr\. Miguel Chen va con retraso/, { selector: '.line' })).toBeDefined()
    expect(screen.getByText('Clínica del Río')).toBeDefined()
  })

  test('leads to the clinic by its address, and into a calendar', async () => {
    const clinic = { ...exampleClinic(), address: '12 River Road, Springfield' }
    await givenThePage(exampleStatus(), { doctors: async () => answered(clinic) })
    const directions = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Directions' })
    expect(new URL(directions.href).searchParams.get('destination')).toBe('12 River Road, Springfield')
    expect([directions.target, directions.rel]).toEqual(['_blank', 'noreferrer'])
    const calendar = screen.getByRole('link', { name: 'Add to calendar' })
    expect(calendar.getAttribute('href')).toBe('/api/appointments/a1/calendar.ics')
  })

  test('leads nowhere without an address, and into no calendar once it is over', async () => {
    await givenThePage(exampleStatus({ day: '2026-12-02' }))
    expect(await screen.findByRole('link', { name: 'Add to calendar' })).toBeDefined()
    expect(screen.queryByRole('link', { name: 'Directions' })).toBeNull()
    cleanup()
    await givenThePage(exampleStatus({ status: 'cancelled', stage: null, window: null, waitParts: null }))
    expect(screen.queryByRole('link', { name: 'Add to calendar' })).toBeNull()
  })

  test('says that the clinic is still being set up', async () => {
    await givenThePage(exampleStatus(), { doctors: async () => answered({ ...exampleClinic(), trial: true }) })
    expect(await screen.findByText(/still being set up/)).toBeDefined()
  })

  test('follows live updates at once, with everything that goes with them', async () => {
    const { live, status } = await givenThePage(exampleStatus())
    const asked = status.mock.calls.length
    const update = exampleUpdate({
      queuePosition: 2,
      window: { earliest: '2026-12-01T10:05:00Z', latest: '2026-12-01T10:35:00Z', measured: 12 },
      doctorStatus: 'running-late',
      rev: 6,
    })
    act(() => {
      live.receive('queueUpdate', update)
      live.receive('doctorStatusUpdate', { doctorId: 'dr_1', status: 'running-late', day: '2026-12-01', rev: 6 })
    })
    expect(headingText()).toBe("You're 2nd in line")
    expect(screen.getByText('Dr. Michael Chen is running late.', { selector: '.line' })).toBeDefined()
    expect(screen.getByText(/About 10:05.* to 10:35/)).toBeDefined()
    expect(status).toHaveBeenCalledTimes(asked)
  })

  test('shows the window of the turn, and on demand the parts of the wait', async () => {
    await givenThePage(exampleStatus({ waitParts: { ahead: 1, minutesEach: 20, inRoom: 15, late: 10 } }))
    expect(await screen.findByText(/About 10:20.* to 11:00/)).toBeDefined()
    const lines = screen.getByText('How we estimate this').parentElement?.querySelectorAll('li') ?? []
    expect([...lines].map(({ textContent }) => textContent)).toEqual([
      '1 person ahead of you: 20 min',
      'The person with the doctor now: 15 min more',
      'The doctor is running late: 10 min',
      'Based on the last 12 visits.',
    ])
  })

  test('owns up to a rough estimate, and shows no window that has no width', async () => {
    const window = { earliest: '2026-12-01T10:00:00Z', latest: '2026-12-01T10:00:00Z', measured: 9 }
    await givenThePage(exampleStatus({ window, waitParts: { ahead: 0, minutesEach: 20, inRoom: 0, late: 0 } }))
    expect(screen.getByText(/rough estimate/)).toBeDefined()
    expect(screen.getByText('Any moment now')).toBeDefined()
    expect(screen.queryByText(/About \d/)).toBeNull()
  })

  test('ignores an older update, and one about another appointment', async () => {
    const { live } = await givenThePage(exampleStatus())
    const update = exampleUpdate({ queuePosition: 9, estimatedWaitTime: '160 minutes', expectedAt: null })
    act(() => {
      live.receive('queueUpdate', { ...update, appointmentId: 'a1', rev: 4 })
      live.receive('queueUpdate', { ...update, appointmentId: 'a2', rev: 6 })
    })
    expect(headingText()).toBe("You're 3rd in line")
  })

  test('continues at the new address when the appointment has moved', async () => {
    const { live, says } = await givenThePage(exampleStatus())
    vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
    says.status = exampleStatus({ appointmentId: 'a9', day: '2026-12-02', rev: 1 })
    act(() => live.receive('queueUpdate', exampleUpdate({ status: 'moved', stage: null, queuePosition: 0, rev: 6 })))
    await waitFor(() => expect(location.pathname).toBe('/a/a9'))
  })

  test('ignores an answer that is older than a live update', async () => {
    const { live, says } = await givenThePage(exampleStatus())
    act(() => live.receive('queueUpdate', exampleUpdate({ ...inRoom, rev: 8 })))
    says.status = exampleStatus({ rev: 7 })
    fireEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    await screen.findByRole('button', { name: 'Refresh' })
    expect(headingText()).toBe("You're with Dr. Michael Chen")
  })

  test.each([
    ['the place', answered(exampleStatus())],
    ['that there is none to be had', refused('unavailable')],
  ])('is connected once it shows %s', async (_, answer) => {
    const asked = Promise.withResolvers<typeof answer>()
    const live = renderPatientPage(<StatusView appointmentId="a1" />, {
      status: () => asked.promise,
      doctors: async () => answered(exampleClinic()),
    })
    const connect = vi.spyOn(live.socket, 'connect')
    expect(connect).not.toHaveBeenCalled()
    asked.resolve(answer)
    await waitFor(() => expect(connect).toHaveBeenCalledTimes(1))
  })

  test('shows a notice when the socket is down, and Refresh loads over REST', async () => {
    const { live, status, says } = await givenThePage(exampleStatus())
    act(() => live.up())
    act(() => live.down())
    expect(await screen.findByText(/Reconnecting/)).toBeDefined()

    await screen.findByRole('button', { name: 'Refresh' })
    const asked = status.mock.calls.length
    says.status = exampleStatus({ queuePosition: 1, rev: 9 })
    fireEvent.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await screen.findByText("You're next")).toBeDefined()
    expect(status).toHaveBeenCalledTimes(asked + 1)
  })

  test('loads the status when the socket is back, and hides the notice', async () => {
    const { live, says } = await givenThePage(exampleStatus())
    act(() => live.down())
    says.status = exampleStatus({ queuePosition: 1, rev: 9 })
    act(() => live.up())
    expect(await screen.findByText("You're next")).toBeDefined()
    expect(screen.queryByText(/Reconnecting/)).toBeNull()
  })

  test('polls every 10 seconds while the socket is down, and shows its age', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: Date.parse('2026-12-01T10:00:00Z') })
    const { live, status } = await givenThePage(exampleStatus())
    act(() => live.down())
    await act(() => vi.advanceTimersByTimeAsync(100))
    status.mockImplementation(async () => refused('unavailable'))
    const asked = status.mock.calls.length

    await act(() => vi.advanceTimersByTimeAsync(21_000))
    expect(status).toHaveBeenCalledTimes(asked + 2)
    expect(screen.getByText(/Updated 20 s ago/)).toBeDefined()
    expect(screen.getByText(/may be out of date/)).toBeDefined()
  })

  test('calls the patient in to the room', async () => {
    const { live } = await givenThePage(exampleStatus({ queuePosition: 1 }))
    act(() => live.receive('queueUpdate', exampleUpdate({ ...inRoom, calledAt: null, rev: 6 })))
    expect(headingText()).toBe("It's your turn")
    expect(screen.getByText('Please come to room 2.', { selector: '.line' })).toBeDefined()
    expect(document.title).toMatch(/^It's your turn/)
    expect(screen.queryByRole('button', { name: 'Cancel appointment' })).toBeNull()
  })

  test.each([
    ['done', 'Your visit is over'],
    ['cancelled', 'Your appointment is cancelled'],
  ] as const)('an appointment that is %s says so and offers a new one', async (status, title) => {
    await givenThePage(exampleStatus({ status, queuePosition: 0 }))
    expect(headingText()).toBe(title)
    expect(screen.getByRole('link', { name: 'Book again' }).getAttribute('href')).toBe('/?doctor=dr_1')
  })

  test('shows a page for an unknown appointment', async () => {
    await givenThePage(exampleStatus(), { status: async () => refused('unknown-appointment', { status: 404 }) })
    await screen.findByRole('heading', { name: "We can't find this appointment" })
    // It says what to do, and not the same again.
    screen.getByText('Please book again or ask at the front desk.')
  })

  test('says of a break that the turn comes after it', async () => {
    await givenThePage(
      exampleStatus({
        doctorStatus: 'on-break',
        estimatedWaitTime: 'paused',
        expectedAt: null,
        window: null,
        waitParts: null,
      }),
    )
    expect(screen.getByText(/on a break\. You keep your place/, { selector: '.line' })).toBeDefined()
    expect(screen.queryByText(/Any moment|About \d|Estimated wait/)).toBeNull()
  })

  test('leaves the queue after a confirmation', async () => {
    const cancel = vi.fn<ApiClient['cancel']>(async () =>
      answered({ message: '', appointmentId: 'a1', status: 'cancelled' as const, rev: 6 }),
    )
    const { says } = await givenThePage(exampleStatus(), { cancel })
    fireEvent.click(screen.getByRole('button', { name: 'Cancel appointment' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }))
    expect(cancel).not.toHaveBeenCalled()

    says.status = exampleStatus({ status: 'cancelled', queuePosition: 0, rev: 6 })
    fireEvent.click(screen.getByRole('button', { name: 'Yes, cancel' }))
    expect(await screen.findByRole('heading', { name: 'Your appointment is cancelled' })).toBeDefined()
    expect(cancel).toHaveBeenCalledWith({ id: 'a1', by: 'patient' }, { key: expect.any(String) })
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
  })

  test('stays in the queue on No', async () => {
    await givenThePage(exampleStatus())
    fireEvent.click(screen.getByRole('button', { name: 'Cancel appointment' }))
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(screen.queryByText('Cancel your appointment?')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel appointment' }))
  })

  test('switching the language sets that of the alerts; opening the page does not', async () => {
    const setLanguage = vi.fn<ApiClient['setLanguage']>(async () => refused('unavailable'))
    await givenThePage(exampleStatus({ language: 'es' }), { setLanguage })
    expect(setLanguage).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Español' }))
    expect(await screen.findByText('Entre las 10:20 y las 11:00, más o menos')).toBeDefined()
    await waitFor(() => expect(setLanguage).toHaveBeenCalledWith({ id: 'a1', language: 'es' }))
  })

  test('announces only the summary to screen readers', async () => {
    const { live } = await givenThePage(exampleStatus())
    const spoken = document.querySelector('[aria-live="polite"]')
    expect(spoken?.textContent).toBe("You're 3rd in line.")
    act(() => live.receive('queueUpdate', exampleUpdate({ expectedAt: '2026-12-01T10:35:00Z', rev: 6 })))
    expect(screen.getByText('about 35 minutes')).toBeDefined()
    expect(spoken?.textContent).toBe("You're 3rd in line.")
  })
})

test('asks to be called back by phone, and says that it was asked; without a number it is not offered', async () => {
  const askCallBack = vi.fn<ApiClient['askCallBack']>(async () =>
    answered({ message: '', appointmentId: 'a1', status: 'waiting' as const, rev: 6 }),
  )
  const { says } = await givenThePage(exampleStatus({ alertsBy: 'sms' }), { askCallBack })
  says.status = exampleStatus({ alertsBy: 'sms', rev: 6, callBackAt: '2026-12-01T10:00:00Z' })
  fireEvent.click(screen.getByRole('button', { name: 'Ask us to call you' }))
  await screen.findByText("We'll call you back.")
  expect(askCallBack).toHaveBeenCalledWith({ id: 'a1' }, { key: expect.any(String) })
  cleanup()
  await givenThePage(exampleStatus({ alertsBy: 'telegram' }))
  expect(screen.queryByRole('button', { name: 'Ask us to call you' })).toBeNull()
})
