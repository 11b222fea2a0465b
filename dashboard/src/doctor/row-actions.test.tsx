// @vitest-environment jsdom
import type { BoardAlert } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/staff/en.ts'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  ann,
  ben,
  button,
  calledBen,
  chooseMore,
  cy,
  givenTheDesk,
  pressKey,
  said,
  toast,
  turnKeysOn,
} from '../testing/desk.tsx'
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

test('shows why somebody comes, and takes a note in place of the one before', async () => {
  const note = vi.fn<ApiClient['note']>(async () => changed)
  await givenTheDesk(exampleBoard([{ ...ben, reason: 'Back pain', note: 'Needs the lift' }]), { note })
  const row = within(screen.getByRole('row', { name: /Ben/ }))
  expect([row.getByText('Back pain'), row.getByText('Needs the lift')]).toHaveLength(2)
  await chooseMore('Ben', 'Note …')
  const field = await screen.findByLabelText('Note')
  expect(field).toHaveProperty('value', 'Needs the lift')
  fireEvent.change(field, { target: { value: ' By <wheelchair ' } })
  fireEvent.click(button('Save'))
  expect(await said('Noted for Ben.')).toBeDefined()
  expect(note).toHaveBeenCalledWith({ id: 'ben', note: 'By wheelchair' }, withKey)
})

describe('Call', () => {
  test('calls the patient in, and can be undone', async () => {
    const call = vi.fn<ApiClient['call']>(async () => changed)
    const { says } = await givenTheDesk(exampleBoard([ben]), { call })
    says.board = exampleBoard([calledBen], { rev: 6, undoable: { rev: 6, step: 'called', patientName: 'Ben' } })
    fireEvent.click(button('Call Ben'))
    await said('Called Ben.')
    expect(call).toHaveBeenCalledWith({ id: 'ben' }, withKey)
    expect(button('Call again (1) Ben')).toBeDefined()
    expect(button('Undo')).toBeDefined()
  })

  test('shows the reason of a refusal', async () => {
    await givenTheDesk(exampleBoard([ben]), { call: async () => refused('called-just-now') })
    fireEvent.click(button('Call Ben'))
    await said(en.refusals['called-just-now'])
  })

  const failed: BoardAlert = {
    kind: 'called',
    channel: 'sms',
    state: 'failed',
    at: '2026-12-01T10:05:00Z',
    reason: 'twilio-30003',
  }

  test('of somebody without a phone says at once to call out', async () => {
    await givenTheDesk(exampleBoard([cy]), { call: async () => changed })
    fireEvent.click(button('Call Cy'))
    await said('Called Cy.')
    expect(within(toast()).getByText('No phone: call out')).toBeDefined()
  })

  test('says to call out when its message turns out not to get through', async () => {
    const { live, says } = await givenTheDesk(exampleBoard([ben]), { call: async () => changed })
    says.board = exampleBoard([calledBen], { rev: 6 })
    fireEvent.click(button('Call Ben'))
    await said('Called Ben.')
    expect(within(toast()).queryByText(/call out/)).toBeNull()

    says.board = exampleBoard([{ ...calledBen, unreached: true, alerts: [failed] }], { rev: 6 })
    act(() => live.receive('alertUpdate', { doctorId: 'dr_1', day: '2026-12-01' }))
    expect(await within(toast()).findByText('Not reached: call out')).toBeDefined()
    expect(within(toast()).getByText('Called Ben.')).toBeDefined()
  })

  test('is pressed by the key C for the first who is not held, but not within a dialog', async () => {
    const call = vi.fn<ApiClient['call']>(async () => changed)
    turnKeysOn()
    await givenTheDesk(exampleBoard([{ ...ben, stage: 'held' }, cy]), { call })
    await chooseMore('Cy', 'Cancel the appointment …')
    pressKey('c', await screen.findByRole('button', { name: 'Keep it' }))
    expect(call).not.toHaveBeenCalled()
    fireEvent.click(button('Keep it'))
    pressKey('c')
    await said('Called Cy.')
    expect(call).toHaveBeenCalledWith({ id: 'cy' }, withKey)
  })
})

describe('keys', () => {
  const focused = () => document.activeElement?.textContent
  beforeEach(turnKeysOn)

  test('J and K choose somebody, whom the next key means and not the one after it', async () => {
    const call = vi.fn<ApiClient['call']>(async () => changed)
    await givenTheDesk(exampleBoard([ben, cy]), { call })
    for (const key of ['j', 'j', 'j', 'k', 'j', 'c']) pressKey(key, document.activeElement ?? document.body)
    await said('Called Cy.')
    pressKey('c')
    await said('Called Ben.')
    expect(call.mock.calls.map(([{ id }]) => id)).toEqual(['cy', 'ben'])
  })

  test('X marks the first who was called as a no-show, and nobody who was not', async () => {
    const noShow = vi.fn<ApiClient['noShow']>(async () => changed)
    await givenTheDesk(exampleBoard([cy, calledBen]), { noShow })
    pressKey('j')
    pressKey('x', document.activeElement ?? document.body)
    ;(document.activeElement as HTMLElement).blur()
    pressKey('x')
    await waitFor(() => expect(noShow).toHaveBeenCalledWith({ id: 'ben' }, withKey))
    expect(noShow).toHaveBeenCalledTimes(1)
  })

  test('M opens the menu of whoever goes in next, where a first letter leads to what begins with it', async () => {
    await givenTheDesk(
      exampleBoard([
        { ...ben, stage: 'expected' },
        { ...cy, stage: 'here' },
      ]),
    )
    pressKey('m')
    const menu = await screen.findByRole('menu')
    expect(button('More for Cy').getAttribute('aria-expanded')).toBe('true')
    pressKey('n', menu)
    expect(focused()).toBe('Note …')
    pressKey('m', menu)
    expect(focused()).toBe('Move to the front …')
    pressKey('ArrowDown', menu)
    pressKey('q', menu)
    expect(focused()).toBe('Note …')
  })

  test('L asks how late the doctor is', async () => {
    const setDoctorStatus = vi.fn<ApiClient['setDoctorStatus']>(async () =>
      answered({ message: '', status: 'running-late' }),
    )
    const { live } = await givenTheDesk(exampleBoard([ben]), { setDoctorStatus })
    act(() => live.down())
    pressKey('l')
    fireEvent.click(await screen.findByRole('menuitem', { name: '15 minutes' }))
    await waitFor(() =>
      expect(setDoctorStatus).toHaveBeenCalledWith({ id: 'dr_1', status: 'running-late', minutes: 15 }),
    )
  })

  test('Enter in the search leads to the first who is found', async () => {
    await givenTheDesk(exampleBoard([ben, cy]))
    const field = screen.getByRole('searchbox', { name: 'Find someone' })
    fireEvent.change(field, { target: { value: 'cy' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(document.activeElement).toBe(screen.getByRole('row', { name: /Cy/ }))
  })
})

describe('the menu of a row', () => {
  test('marks a missed call', async () => {
    const skip = vi.fn<ApiClient['skip']>(async () => changed)
    const { says } = await givenTheDesk(exampleBoard([calledBen]), { skip })
    const undoable = { rev: 6, step: 'missed' as const, patientName: 'Ben' }
    says.board = exampleBoard([{ ...calledBen, stage: 'missed' }], { rev: 6, undoable })
    await chooseMore('Ben', 'Missed the call')
    await said('Ben missed the call.')
    expect(skip).toHaveBeenCalledWith({ id: 'ben' }, withKey)
    expect(button('Undo')).toBeDefined()
  })

  test.each([
    ['before there was a call', ben],
    ['after the call was undone', { ...calledBen, stage: 'here' as const }],
  ])('offers neither to mark a missed call nor a no-show %s', async (_, row) => {
    await givenTheDesk(exampleBoard([row]))
    fireEvent.click(button('More for Ben'))
    await screen.findByRole('menuitem', { name: 'Move to the front …' })
    expect(screen.queryByRole('menuitem', { name: 'Missed the call' })).toBeNull()
    expect(screen.queryByRole('menuitem', { name: 'Mark as no-show' })).toBeNull()
  })

  test('marks a no-show, and takes the patient back in line', async () => {
    const noShow = vi.fn<ApiClient['noShow']>(async () => changed)
    const comeBack = vi.fn<ApiClient['comeBack']>(async () => changed)
    const { says } = await givenTheDesk(exampleBoard([calledBen]), { noShow, comeBack })
    says.board = exampleBoard([{ ...ben, status: 'no-show', stage: null }], { rev: 6 })
    await chooseMore('Ben', 'Mark as no-show')
    await said('Ben is marked as no-show.')
    expect(noShow).toHaveBeenCalledWith({ id: 'ben' }, withKey)
    fireEvent.click(screen.getByText('Done today: 1'))
    fireEvent.click(button('Back in line: Ben'))
    await said('Ben is back in line.')
    expect(comeBack).toHaveBeenCalledWith({ id: 'ben' }, withKey)
  })

  test('takes nobody back on a day that is closed', async () => {
    await givenTheDesk(exampleBoard([{ ...ben, status: 'no-show', stage: null }], { closed: true }))
    fireEvent.click(screen.getByText('Done today: 1'))
    expect(screen.queryByRole('button', { name: 'Back in line: Ben' })).toBeNull()
  })

  test.each(['done', 'cancelled', 'no-show'] as const)(
    'erases, for the front desk, a visit that is %s',
    async (status) => {
      const eraseVisit = vi.fn<ApiClient['eraseVisit']>(async () => answered({ message: '', appointments: 1 }))
      const over = exampleBoard([
        { ...ben, status, stage: null },
        { ...cy, patientName: '-', status, stage: null },
      ])
      await givenTheDesk(
        over,
        { eraseVisit },
        { username: 'desk', name: 'Desk', role: 'reception', doctorIds: ['dr_1'] },
      )
      fireEvent.click(screen.getByText('Done today: 2'))
      expect(screen.queryByRole('button', { name: 'More for -' })).toBeNull()
      await chooseMore('Ben', 'Erase name and contact …')
      const form = await screen.findByRole('dialog', { name: 'Erase Ben from this visit?' })
      expect(within(form).getByText(en.eraseOverMeans)).toBeDefined()
      fireEvent.click(within(form).getByRole('button', { name: 'Yes, erase' }))
      await said('Name and contact are erased.')
      expect(eraseVisit).toHaveBeenCalledWith({ id: 'ben' })
    },
  )

  test('erases nobody for a doctor', async () => {
    await givenTheDesk(exampleBoard([{ ...ben, status: 'done', stage: null }]))
    fireEvent.click(screen.getByText('Done today: 1'))
    expect(screen.queryByRole('button', { name: 'More for Ben' })).toBeNull()
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
    await said('Cy is next.')
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
    await said('Ben now waits for Dr. Sofia Reyes.')
    expect(transfer).toHaveBeenCalledWith({ id: 'ben', doctorId: 'dr_2' }, withKey)
  })

  test('offers to check in who missed the call, which is to be back in line', async () => {
    const comeBack = vi.fn<ApiClient['comeBack']>(async () => changed)
    const reception = { username: 'desk', name: 'Front desk', role: 'reception' as const, doctorIds: ['dr_1'] }
    await givenTheDesk(exampleBoard([{ ...calledBen, stage: 'missed' }]), { comeBack }, reception)
    fireEvent.click(button('Check in Ben'))
    await said('Ben is back in line.')
    expect(comeBack).toHaveBeenCalledWith({ id: 'ben' }, withKey)
  })

  test('offers to undo a transfer', async () => {
    const undo = vi.fn<ApiClient['undo']>(async () => answered({ message: '', undone: 6, rev: 7 }))
    const doctors = async () => answered(exampleClinic([exampleDoctor({ id: 'dr_2', name: 'Dr. Sofia Reyes' })]))
    const transfer = async () => answered(exampleBooking('b9'))
    const { says } = await givenTheDesk(exampleBoard([ben]), { transfer, doctors, undo })
    says.board = exampleBoard([], { rev: 6, undoable: { rev: 6, step: 'released', patientName: 'Ben' } })
    await chooseMore('Ben', 'Transfer to Dr. Sofia Reyes')
    await said('Ben now waits for Dr. Sofia Reyes.')
    expect(button('Undo: transfer Ben')).toBeDefined()
    says.board = exampleBoard([ben], { rev: 7 })
    fireEvent.click(button('Undo'))
    await said('Undone: transferred Ben.')
    expect(undo).toHaveBeenCalledWith({ id: 'dr_1', rev: 6 }, withKey)
  })

  test('is not there for the patient in the room', async () => {
    await givenTheDesk(exampleBoard([ann]))
    expect(screen.queryByRole('button', { name: 'More for Ann' })).toBeNull()
  })

  test('gets the focus back when a dialog is answered with no', async () => {
    await givenTheDesk(exampleBoard([ben]))
    await chooseMore('Ben', 'Cancel the appointment …')
    fireEvent.click(await screen.findByRole('button', { name: 'Keep it' }))
    await waitFor(() => expect(document.activeElement).toBe(button('More for Ben')))
  })
})

test('New link withdraws the old one and shows the new one, for somebody who gets no messages', async () => {
  const renewLink = vi.fn<ApiClient['renewLink']>(async () =>
    answered({ message: '', appointmentId: 'ben', status: 'waiting' as const, rev: 6, link: 'new-token' }),
  )
  await givenTheDesk(exampleBoard([ben]), { renewLink })
  await chooseMore('Ben', 'New link')
  await said(`Ben's old link no longer works. Here is the new one. ${location.origin}/a/new-token`)
  expect(renewLink).toHaveBeenCalledWith({ id: 'ben' })
})
