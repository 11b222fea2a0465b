// @vitest-environment jsdom
import type { BoardAlert } from '@anteroom/contracts/answers.ts'
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ann, ben, givenTheDesk } from '../testing/desk.tsx'
import { exampleBoard } from '../testing/examples.ts'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const called: BoardAlert = {
  kind: 'called',
  channel: 'sms',
  state: 'failed',
  at: '2026-12-01T10:05:00Z',
  reason: 'twilio-30003',
}
const booked: BoardAlert = {
  kind: 'booked',
  channel: 'telegram',
  state: 'delivered',
  at: '2026-11-30T09:00:00Z',
  reason: null,
}

const rowOf = (name: RegExp) => within(screen.getByRole('row', { name }))

test('only unreached patients are marked to be called out', async () => {
  await givenTheDesk(exampleBoard([ann, { ...ben, unreached: true, alerts: [called, booked] }]))
  expect(rowOf(/Ben/).getByText(/Not reached: call out/)).toBeDefined()
  expect(rowOf(/Ann/).queryByText(/Not reached/)).toBeNull()
})

test('who was cancelled, moved or a no-show without being reached is marked beside the closed list, and announced', async () => {
  const cancelled: BoardAlert = { ...called, kind: 'cancelled-by-clinic' }
  const over = { ...ben, status: 'cancelled' as const, stage: null, unreached: true, alerts: [cancelled] }
  await givenTheDesk(exampleBoard([ann, over]))
  const summary = screen.getByText(/^Done today: 1/, { selector: 'summary' })
  expect(within(summary).getByText('Not reached: call out')).toBeDefined()
  const item = document.querySelector<HTMLElement>('[data-appointment=ben]')
  expect(item && within(item).getByText('Not reached: call out')).toBeTruthy()
  expect(screen.getByText('Ben was not reached: call out.')).toHaveProperty('role', 'status')
})

test('shows the newest alert, and all of them with channel and reason when opened', async () => {
  await givenTheDesk(exampleBoard([{ ...ben, alerts: [called, booked] }]))
  const summary = rowOf(/Ben/).getByText(/^It's your turn: failed/, { selector: 'summary' })
  expect(summary.textContent).toMatch(/^It's your turn: failed · 10:05.* · Alerts to Ben$/)
  const all = within(screen.getByRole('list', { name: 'Alerts to Ben', hidden: true })).getAllByRole('listitem', {
    hidden: true,
  })
  expect(all.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^It's your turn: failed · 10:05.* · Text message · Phone is off or out of reach$/),
    expect.stringMatching(/^Booking confirmed: delivered · .*Nov.* · 9:00.* · Telegram$/),
  ])
})

test('shows the alerts of a cancelled appointment too', async () => {
  const cancelled: BoardAlert = { ...called, kind: 'cancelled-by-clinic' }
  await givenTheDesk(exampleBoard([{ ...ben, status: 'cancelled', stage: null, alerts: [cancelled] }]))
  expect(screen.getByText(/^Appointment cancelled: failed/, { selector: 'summary' })).toBeDefined()
})

test('an alert update loads the board, for this doctor and day only', async () => {
  const { live, says, board } = await givenTheDesk(exampleBoard([ben]))
  says.board = exampleBoard([{ ...ben, unreached: true, alerts: [called] }])
  act(() => {
    live.receive('alertUpdate', { doctorId: 'dr_2', day: '2026-12-01' })
    live.receive('alertUpdate', { doctorId: 'dr_1', day: '2026-12-02' })
  })
  expect(board).toHaveBeenCalledTimes(2)

  act(() => live.receive('alertUpdate', { doctorId: 'dr_1', day: '2026-12-01' }))
  expect(await screen.findByText('Ben was not reached: call out.')).toHaveProperty('role', 'status')
  expect(board).toHaveBeenCalledTimes(3)
})
