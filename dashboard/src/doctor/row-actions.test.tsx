// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ann, ben, button, chooseMore, cy, givenTheDesk, pressKey, said } from '../testing/desk.tsx'
import { exampleBoard, exampleBooking, exampleClinic, exampleDoctor } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const changed = answered({ message: '', appointmentId: 'ben', status: 'waiting' as const, rev: 6 })
const withKey = { key: expect.any(String) }

test.each([
  ['expected', 0, 'expected'],
  ['here', 0, 'is here'],
  ['called', 1, 'called'],
  ['called', 2, 'called 2 times'],
  ['missed', 1, 'missed the call'],
  ['held', 0, 'asked for more time'],
] as const)('a patient who is %s, called %i times, is shown as "%s"', async (stage, callCount, words) => {
  await givenTheDesk(exampleBoard([{ ...ben, stage, callCount }]))
  expect(within(screen.getByRole('row', { name: /Ben/ })).getByText(words)).toBeDefined()
})

describe('Call', () => {
  test('calls the patient in, and cannot be undone', async () => {
    const call = vi.fn<ApiClient['call']>(async () => changed)
    const { says } = await givenTheDesk(exampleBoard([ben]), { call })
    says.board = exampleBoard([{ ...ben, stage: 'called', callCount: 1 }], { rev: 6 })
    fireEvent.click(button('Call Ben'))
    await said('Ben is asked to come in.')
    expect(call).toHaveBeenCalledWith({ id: 'ben' }, withKey)
    expect(button('Call again (1) Ben')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('shows the reason of a refusal', async () => {
    await givenTheDesk(exampleBoard([ben]), { call: async () => refused('called-just-now') })
    fireEvent.click(button('Call Ben'))
    await said(refusalTexts.en['called-just-now'])
  })

  test('is pressed by the key C for the first who is not held, but not within a dialog', async () => {
    const call = vi.fn<ApiClient['call']>(async () => changed)
    await givenTheDesk(exampleBoard([{ ...ben, stage: 'held' }, cy]), { call })
    await chooseMore('Cy', 'Cancel the place …')
    pressKey('c', await screen.findByRole('button', { name: 'Keep the place' }))
    expect(call).not.toHaveBeenCalled()
    fireEvent.click(button('Keep the place'))
    pressKey('c')
    await said('Cy is asked to come in.')
    expect(call).toHaveBeenCalledWith({ id: 'cy' }, withKey)
  })
})

describe('the menu of a row', () => {
  test('marks a missed call', async () => {
    const skip = vi.fn<ApiClient['skip']>(async () => changed)
    await givenTheDesk(exampleBoard([ben]), { skip })
    await chooseMore('Ben', 'Missed the call')
    await said('Ben missed the call; two others go first.')
    expect(skip).toHaveBeenCalledWith({ id: 'ben' }, withKey)
    expect(button('Undo')).toBeDefined()
  })

  test('marks a no-show, and takes the patient back in line', async () => {
    const noShow = vi.fn<ApiClient['noShow']>(async () => changed)
    const comeBack = vi.fn<ApiClient['comeBack']>(async () => changed)
    const { says } = await givenTheDesk(exampleBoard([ben]), { noShow, comeBack })
    says.board = exampleBoard([{ ...ben, status: 'no-show', stage: null }], { rev: 6 })
    await chooseMore('Ben', 'Did not come')
    await said('Ben did not come.')
    expect(noShow).toHaveBeenCalledWith({ id: 'ben' }, withKey)
    fireEvent.click(screen.getByText('Over today: 1'))
    fireEvent.click(button('Back in line: Ben'))
    await said('Ben is back in line.')
    expect(comeBack).toHaveBeenCalledWith({ id: 'ben' }, withKey)
  })

  test('moves to the front with a reason', async () => {
    const move = vi.fn<ApiClient['move']>(async () => changed)
    await givenTheDesk(exampleBoard([ben, cy]), { move })
    await chooseMore('Cy', 'Move to the front …')
    const form = await screen.findByRole('dialog', { name: 'Move Cy to the front' })
    const yes = within(form).getByRole('button', { name: 'Move to the front' })
    expect(yes).toHaveProperty('disabled', true)
    fireEvent.change(within(form).getByLabelText('Why?'), { target: { value: ' in pain ' } })
    fireEvent.click(yes)
    await said('Cy is first of those who wait.')
    expect(move).toHaveBeenCalledWith({ id: 'cy', place: 1, reason: 'in pain' }, withKey)
  })

  test('transfers to the other doctors', async () => {
    const transfer = vi.fn<ApiClient['transfer']>(async () => answered(exampleBooking('b9')))
    const reyes = exampleDoctor({ id: 'dr_2', name: 'Dr. Sofia Reyes' })
    const doctors = async () => answered(exampleClinic([exampleDoctor(), reyes]))
    await givenTheDesk(exampleBoard([ben]), { transfer, doctors })
    fireEvent.click(button('More for Ben'))
    expect(screen.queryByRole('menuitem', { name: 'Transfer to Dr. Michael Chen' })).toBeNull()
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Transfer to Dr. Sofia Reyes' }))
    await said('Ben waits for Dr. Sofia Reyes now.')
    expect(transfer).toHaveBeenCalledWith({ id: 'ben', doctorId: 'dr_2' }, withKey)
  })

  test('is not there for the patient in the room', async () => {
    await givenTheDesk(exampleBoard([ann]))
    expect(screen.queryByRole('button', { name: 'More for Ann' })).toBeNull()
  })

  test('gets the focus back when a dialog is answered with no', async () => {
    await givenTheDesk(exampleBoard([ben]))
    await chooseMore('Ben', 'Cancel the place …')
    fireEvent.click(await screen.findByRole('button', { name: 'Keep the place' }))
    await waitFor(() => expect(document.activeElement).toBe(button('More for Ben')))
  })
})
