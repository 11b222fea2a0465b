// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ann, ben, button, givenTheDesk, pressKey, room, said, turnKeysOn } from '../testing/desk.tsx'
import { exampleBoard } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'

beforeEach(() => {
  localStorage.clear()
  turnKeysOn()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const undone = answered({ message: '', undone: 6, rev: 7 })

test('the toast undoes its command', async () => {
  const undo = vi.fn<ApiClient['undo']>(async () => undone)
  const { live, says } = await givenTheDesk(exampleBoard([ann]), { undo })
  live.acknowledgeWith({ ok: true })
  says.board = exampleBoard([], { rev: 6, undoable: { rev: 6, step: 'finished', patientName: 'Ann' } })
  fireEvent.click(room().getByRole('button', { name: 'Finish Ann' }))
  await said('Finished Ann.')
  says.board = exampleBoard([ann], { rev: 7 })
  fireEvent.click(button('Undo'))
  await said('Undone: finished Ann.')
  expect(undo).toHaveBeenCalledWith({ id: 'dr_1', rev: 6 }, { key: expect.any(String) })
  expect(room().getByText('Ann')).toBeDefined()
})

const closing = { rev: 4, step: 'closed', patientName: null } as const

test('the key U undoes the last step of staff, and names it', async () => {
  const undo = vi.fn<ApiClient['undo']>(async () => undone)
  await givenTheDesk(exampleBoard([ben], { undoable: closing }), { undo })
  pressKey('u')
  await said('Undone: closed the day.')
  expect(undo).toHaveBeenCalledWith({ id: 'dr_1', rev: 4 }, { key: expect.any(String) })
})

test('says that it is too late when the API refuses', async () => {
  await givenTheDesk(exampleBoard([ben], { undoable: closing }), { undo: async () => refused('cannot-undo') })
  pressKey('u')
  await said('Too late to undo this.')
})

test('with nothing to undo it asks for nothing, so that it cannot undo what nobody has seen', async () => {
  const undo = vi.fn<ApiClient['undo']>(async () => undone)
  await givenTheDesk(exampleBoard([ben]), { undo })
  pressKey('u')
  await said('Too late to undo this.')
  expect(undo).not.toHaveBeenCalled()
})

test('the toast does not offer to undo what another desk has done since', async () => {
  const { live, says } = await givenTheDesk(exampleBoard([ann]))
  live.acknowledgeWith({ ok: true })
  says.board = exampleBoard([], { rev: 7, undoable: { rev: 7, step: 'cancelled', patientName: 'Cy' } })
  fireEvent.click(room().getByRole('button', { name: 'Finish Ann' }))
  await said('Finished Ann.')
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test('the key works on a keyboard with Arabic letters', async () => {
  const undo = vi.fn<ApiClient['undo']>(async () => undone)
  await givenTheDesk(exampleBoard([ben], { undoable: closing }), { undo })
  fireEvent.keyDown(document.body, { key: 'ع', code: 'KeyU' })
  await said('Undone: closed the day.')
  expect(undo).toHaveBeenCalledTimes(1)
})

test('the key U is switched off with the other keys', async () => {
  const undo = vi.fn<ApiClient['undo']>(async () => undone)
  await givenTheDesk(exampleBoard([ben], { undoable: closing }), { undo })
  pressKey('?')
  fireEvent.click(await screen.findByRole('switch', { name: 'Use these keys on this device' }))
  fireEvent.click(button('Close'))
  pressKey('u')
  expect(undo).not.toHaveBeenCalled()
})

test('the toast stays while the pointer is over it or the focus is in it', async () => {
  const { live, says } = await givenTheDesk(exampleBoard([ben], { doctorStatus: 'on-break' }))
  live.acknowledgeWith({ ok: true })
  says.board = exampleBoard([ben], {
    rev: 6,
    undoable: { rev: 6, step: 'doctor-status-set', patientName: null },
  })
  vi.useFakeTimers()
  fireEvent.click(button('On time'))
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
  await said('Started Ben.')
  expect(next.mock.calls).toEqual([
    [{ id: 'dr_1', start: 'ben' }, { key: 'next:-:ben' }],
    [{ id: 'dr_1', start: 'ben' }, { key: 'next:-:ben:4' }],
  ])
})
