// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ben, givenTheDesk } from '../testing/desk.tsx'
import { exampleBoard } from '../testing/examples.ts'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

test('the board says that messages run low, and that they are used up, as it happens', async () => {
  const { live, says } = await givenTheDesk(exampleBoard([ben]))
  expect(screen.queryByText(/budget/)).toBeNull()
  const change = () => act(() => live.receive('alertUpdate', { doctorId: 'dr_1', day: '2026-12-01' }))

  says.board = exampleBoard([ben], { budgets: [{ channel: 'sms', percent: 82, state: 'low' }] })
  change()
  await screen.findByText("Text messages: 82% of today's budget is used.")

  says.board = exampleBoard([ben], { budgets: [{ channel: 'sms', percent: 93, state: 'urgent-only' }] })
  change()
  await screen.findByText("Text messages: 93% of today's budget is used. The rest is kept for calls.")

  says.board = exampleBoard([ben], {
    budgets: [
      { channel: 'sms', percent: 100, state: 'used-up' },
      { channel: 'email', percent: 80, state: 'low' },
    ],
  })
  change()
  await screen.findByText(/^Text messages: today's budget is used up/)
  expect(screen.getByText("Emails: 80% of today's budget is used.")).toBeDefined()
})
