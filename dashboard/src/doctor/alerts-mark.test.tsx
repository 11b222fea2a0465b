// @vitest-environment jsdom
import type { BoardAlert } from '@anteroom/contracts/answers.ts'
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ann, ben, givenTheDesk, room } from '../testing/desk.tsx'
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
  expect(rowOf(/Ben/).getByText(/^Not reached: call out/)).toBeDefined()
  expect(room().queryByText(/Not reached/)).toBeNull()
  expect(screen.getByText('Ben', { selector: '.unreached *' })).toBeDefined()
})

test('who was cancelled, moved or a no-show without being reached is marked before everything else, and announced', async () => {
  const cancelled: BoardAlert = { ...called, kind: 'cancelled-by-clinic' }
  const over = { ...ben, status: 'cancelled' as const, stage: null, unreached: true, alerts: [cancelled] }
  await givenTheDesk(exampleBoard([ann, over]))
  expect(screen.getByText('Ben', { selector: '.unreached *' })).toBeDefined()
  const item = document.querySelector<HTMLElement>('[data-appointment=ben]')
  expect(item && within(item).getByText(/^Not reached: call out/)).toBeTruthy()
  expect(screen.getByText('Ben was not reached: call out.')).toHaveProperty('role', 'status')
})

test('is one sign that says the newest alert, and all of them with channel and reason when pressed', async () => {
  await givenTheDesk(exampleBoard([{ ...ben, alerts: [called, booked] }]))
  const mark = rowOf(/Ben/).getByRole('button', { name: /^It's your turn: failed · 10:05.* · Alerts to Ben$/ })
  expect(screen.queryByRole('list', { name: 'Alerts to Ben' })).toBeNull()
  fireEvent.click(mark)
  const all = within(await screen.findByRole('list', { name: 'Alerts to Ben' })).getAllByRole('listitem')
  expect(all.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^It's your turn: failed · 10:05.* · Text message · Phone is off or out of reach$/),
    expect.stringMatching(/^Booking confirmed: delivered · .*Nov.* · 9:00.* · Telegram$/),
  ])
  expect(screen.getByText('Booked via: Telegram')).toBeDefined()
  expect(screen.getByText('Alerts: Text message')).toBeDefined()
})

test('shows the alerts of a cancelled appointment too', async () => {
  const cancelled: BoardAlert = { ...called, kind: 'cancelled-by-clinic' }
  await givenTheDesk(exampleBoard([{ ...ben, status: 'cancelled', stage: null, alerts: [cancelled] }]))
  expect(screen.getByRole('button', { name: /^Appointment cancelled: failed/, hidden: true })).toBeDefined()
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
