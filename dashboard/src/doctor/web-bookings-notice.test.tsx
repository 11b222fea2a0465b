// @vitest-environment jsdom
import type { BoardAnswer, SessionAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ben, button, chooseFrom, givenTheDesk, said } from '../testing/desk.tsx'
import { exampleBoard } from '../testing/examples.ts'
import { answered } from '../testing/fake-api.ts'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const desk: SessionAnswer = { username: 'desk', name: 'Front desk', role: 'reception', doctorIds: ['dr_1'] }
const calm: BoardAnswer['web'] = { webBookings: 'on', since: null, by: null, alarmForSeconds: null }
const boardWith = (web: Partial<BoardAnswer['web']>) => exampleBoard([ben], { web: { ...calm, ...web } })

const setWebBookings = vi.fn<ApiClient['setWebBookings']>(async ({ webBookings }) => answered({ ...calm, webBookings }))

test('an alarm offers reception the brakes; the board then says that one is pulled, with one press to let it go', async () => {
  const { live, says } = await givenTheDesk(boardWith({}), { setWebBookings }, desk)
  expect(screen.queryByText('Many web bookings are being refused')).toBeNull()
  says.board = boardWith({ alarmForSeconds: 60 })
  act(() => live.receive('alertUpdate', { doctorId: 'dr_1', day: '2026-12-01' }))
  await screen.findByText('Many web bookings are being refused')

  says.board = boardWith({ webBookings: 'off', alarmForSeconds: 60 })
  fireEvent.click(button('Turn web bookings off'))
  await said('Nobody can book on the web now.')
  expect(setWebBookings).toHaveBeenLastCalledWith({ webBookings: 'off' })
  await screen.findByText('Web bookings are off')

  says.board = boardWith({})
  fireEvent.click(button('Take web bookings again'))
  await said('Anyone can book on the web again.')
  expect(setWebBookings).toHaveBeenLastCalledWith({ webBookings: 'on' })
  expect(screen.queryByText('Web bookings are off')).toBeNull()
})

test('reception can pull a brake without an alarm', async () => {
  const { says } = await givenTheDesk(boardWith({}), { setWebBookings }, desk)
  says.board = boardWith({ webBookings: 'verified' })
  await chooseFrom('Day options', 'Web bookings only with phone or email')
  await said('Web bookings now need a phone number or email.')
  await screen.findByText('Web bookings need a phone number or email')
})

test('a doctor sees the brake and cannot work it; an alarm that is over is not shown', async () => {
  await givenTheDesk(boardWith({ webBookings: 'off' }))
  await screen.findByText('Web bookings are off')
  expect(screen.queryByRole('button', { name: 'Take web bookings again' })).toBeNull()
  cleanup()
  await givenTheDesk(boardWith({ alarmForSeconds: 0 }))
  expect(screen.queryByText('Many web bookings are being refused')).toBeNull()
})
