// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ann, ben, button, givenTheDesk, pressKey, said } from '../testing/desk.tsx'
import { exampleBoard } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const undone = answered({ message: '', undone: 6, rev: 7 })

test('the toast undoes its command', async () => {
  const undo = vi.fn<ApiClient['undo']>(async () => undone)
  const { live, says } = await givenTheDesk(exampleBoard([ann]), { undo })
  live.acknowledgeWith({ ok: true })
  says.board = exampleBoard([], { rev: 6, undoableRev: 6 })
  fireEvent.click(within(screen.getByRole('row', { name: /Ann/ })).getByRole('button', { name: 'Finish Ann' }))
  await said('Ann is finished.')
  says.board = exampleBoard([ann], { rev: 7 })
  fireEvent.click(button('Undo'))
  await said('The last step is taken back.')
  expect(undo).toHaveBeenCalledWith({ id: 'dr_1', rev: 6 }, { key: expect.any(String) })
  expect(screen.getByRole('row', { name: /Ann/ })).toBeDefined()
})

test('shows the reason of a refusal', async () => {
  await givenTheDesk(exampleBoard([ben]), { undo: async () => refused('cannot-undo') })
  pressKey('u')
  await said(refusalTexts.en['cannot-undo'])
})

test('the key U is switched off with the other keys', async () => {
  const undo = vi.fn<ApiClient['undo']>(async () => undone)
  await givenTheDesk(exampleBoard([ben]), { undo })
  fireEvent.click(screen.getByRole('switch', { name: /undo/ }))
  pressKey('u')
  expect(undo).not.toHaveBeenCalled()
})

test('the toast stays while the pointer is over it or the focus is in it', async () => {
  const { live } = await givenTheDesk(exampleBoard([ben]))
  live.acknowledgeWith({ ok: true })
  vi.useFakeTimers()
  fireEvent.click(screen.getByRole('radio', { name: 'On a break' }))
  await act(() => vi.advanceTimersByTimeAsync(10))
  fireEvent.mouseEnter(button('Undo'))
  act(() => button('Undo').focus())
  fireEvent.mouseLeave(button('Undo'))
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  act(() => button('Undo').blur())
  await act(() => vi.advanceTimersByTimeAsync(9_000))
  expect(button('Undo')).toBeDefined()
  await act(() => vi.advanceTimersByTimeAsync(2_000))
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test('next runs again after an undo, under another key', async () => {
  const next = vi
    .fn<ApiClient['next']>(async () => answered({ message: '', finished: null, started: 'ben', rev: 8 }))
    .mockImplementationOnce(async () => answered({ message: '', finished: null, started: 'ben', rev: 4 }))
  await givenTheDesk(exampleBoard([ben]), { next })
  fireEvent.click(button('Start no. 14 Ben'))
  await said('Ben is called in.')
  expect(next.mock.calls).toEqual([
    [{ id: 'dr_1' }, { key: 'next:-:ben' }],
    [{ id: 'dr_1' }, { key: 'next:-:ben:4' }],
  ])
})
