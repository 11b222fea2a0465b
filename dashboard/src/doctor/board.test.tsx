// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/staff/en.ts'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  ann,
  ben,
  button,
  chooseFrom,
  chooseMore,
  cy,
  givenTheDesk,
  pressKey,
  room,
  said,
  turnKeysOn,
} from '../testing/desk.tsx'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { exampleBoard, exampleChange, exampleClinic, exampleDoctor, exampleStatus } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { Desk } from './desk.tsx'

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the large button', () => {
  test('finishes one and starts the next, as its label says', async () => {
    const next = vi.fn<ApiClient['next']>(async () =>
      answered({ message: '', finished: 'ann', started: 'ben', rev: 6 }),
    )
    const { says } = await givenTheDesk(exampleBoard([ann, ben, cy]), { next })
    says.board = exampleBoard([{ ...ben, status: 'in-progress' }, cy], { rev: 6 })
    fireEvent.click(button('Finish Ann · start no. 14 Ben'))

    await said('Started Ben.')
    expect(next).toHaveBeenCalledWith({ id: 'dr_1', start: 'ben' }, { key: 'next:ann:ben' })
    expect(button('Finish Ben · start no. 15 Cy')).toBeDefined()
  })

  test('counts a double click once', async () => {
    const next = vi.fn<ApiClient['next']>(async () => answered({ message: '', finished: null, started: 'ben', rev: 6 }))
    await givenTheDesk(exampleBoard([ben, cy]), { next })
    fireEvent.click(button('Start no. 14 Ben'), { detail: 1 })
    await said('Started Ben.')
    fireEvent.click(button('Start no. 14 Ben'), { detail: 2 })
    expect(next).toHaveBeenCalledTimes(1)
  })

  test('is pressed by the key N once somebody has turned the keys on', async () => {
    const next = vi.fn<ApiClient['next']>(async () => refused('busy'))
    await givenTheDesk(exampleBoard([ben]), { next })
    pressKey('n')
    expect(next).not.toHaveBeenCalled()
    fireEvent.click(button('Keyboard shortcuts'))
    fireEvent.click(await screen.findByRole('switch', { name: 'Use these keys on this device' }))
    fireEvent.click(button('Close'))
    pressKey('n')
    await said(en.refusals.busy)
    expect(next).toHaveBeenCalledTimes(1)
  })

  test('prefers who is here, and offers to wait for the first, who is called', async () => {
    const next = vi.fn<ApiClient['next']>(async () => answered({ message: '', finished: null, started: 'cy', rev: 6 }))
    const call = vi.fn<ApiClient['call']>(async ({ id }) =>
      answered({ message: '', appointmentId: id, status: 'waiting' as const, rev: 6 }),
    )
    const cyIsHere = { ...cy, stage: 'here' as const }
    const { live, says } = await givenTheDesk(exampleBoard([ben, cyIsHere]), { next, call })
    fireEvent.click(button('Start Cy (here)'))
    await said('Started Cy.')
    expect(next).toHaveBeenCalledWith({ id: 'dr_1', start: 'cy' }, { key: 'next:-:cy' })

    says.board = exampleBoard([ann, ben, cyIsHere], { rev: 7 })
    act(() => live.receive('queueChange', exampleChange(7)))
    live.acknowledgeWith({ ok: true })
    fireEvent.click(await screen.findByRole('button', { name: 'Finish Ann · wait for Ben (expected)' }))
    await said('Called Ben.')
    expect(live.emitted.at(-1)?.request).toEqual({ appointmentId: 'ann', status: 'done' })
    expect(call).toHaveBeenCalledWith({ id: 'ben' }, { key: expect.any(String) })
  })

  test('is disabled when nobody waits', async () => {
    await givenTheDesk(exampleBoard([]))
    expect(button('Nobody is waiting')).toHaveProperty('disabled', true)
  })
})

describe('commands', () => {
  test('go over the socket and are acknowledged', async () => {
    const { live, says } = await givenTheDesk(exampleBoard([ann, ben]))
    live.acknowledgeWith({ ok: true })
    says.board = exampleBoard([ben], { rev: 6 })
    fireEvent.click(room().getByRole('button', { name: 'Finish Ann' }))
    await said('Finished Ann.')
    expect(live.emitted).toEqual([
      { event: 'updateAppointmentStatus', request: { appointmentId: 'ann', status: 'done' } },
    ])
    expect(room().getByText('Nobody is in the room.')).toBeDefined()
  })

  test('pressed while another is under way wait for it; a double click is one press', async () => {
    const bensCall = Promise.withResolvers<void>()
    const call = vi.fn<ApiClient['call']>(async ({ id }) => {
      if (id === 'ben') await bensCall.promise
      return answered({ message: '', appointmentId: id, status: 'waiting' as const, rev: 6 })
    })
    await givenTheDesk(exampleBoard([ann, ben, cy]), { call })
    fireEvent.click(button('Call Ben'))
    fireEvent.click(button('Call Cy'))
    fireEvent.click(button('Call Cy'))
    await waitFor(() => expect(call).toHaveBeenCalledTimes(1))
    bensCall.resolve()
    await said('Called Cy.')
    expect(call.mock.calls.map(([{ id }]) => id)).toEqual(['ben', 'cy'])
  })

  test('go over REST when the socket does not answer', async () => {
    const setDoctorStatus = vi.fn<ApiClient['setDoctorStatus']>(async () =>
      answered({ message: '', status: 'on-break' as const }),
    )
    await givenTheDesk(exampleBoard([]), { setDoctorStatus })
    await chooseFrom('On a break', "Until I'm back")
    await said('Patients now see that the doctor is on a break.')
    expect(setDoctorStatus).toHaveBeenCalledWith({ id: 'dr_1', status: 'on-break' })
  })

  test('give a break an end, which is shown; the arrow keys alone choose none', async () => {
    const { live, says } = await givenTheDesk(exampleBoard([]))
    live.acknowledgeWith({ ok: true })
    fireEvent.click(button('On a break'))
    const lengths = within(await screen.findByRole('menu'))
    const items = lengths.getAllByRole('menuitem')
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '15 minutes',
      '30 minutes',
      '60 minutes',
      "Until I'm back",
    ])
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key })
    }
    expect(live.emitted).toEqual([])

    says.board = exampleBoard([], { doctorStatus: 'on-break', breakUntil: '2026-12-01T10:45:00Z', rev: 6 })
    fireEvent.click(lengths.getByRole('menuitem', { name: '30 minutes' }))
    await said('Patients now see when the break ends.')
    expect(live.emitted).toEqual([
      { event: 'updateDoctorStatus', request: { doctorId: 'dr_1', status: 'on-break', minutes: 30 } },
    ])
    expect(button(/^On a break until 10:45/)).toHaveProperty('ariaPressed', 'true')

    await chooseFrom(/^On a break/, "Until I'm back")
    await said('Patients now see that the doctor is on a break.')
    expect(live.emitted.at(-1)?.request).toEqual({ doctorId: 'dr_1', status: 'on-break' })
  })

  test('say by how much the doctor is late, by a menu or by typing', async () => {
    const { live, says } = await givenTheDesk(exampleBoard([]))
    live.acknowledgeWith({ ok: true })
    says.board = exampleBoard([], { doctorStatus: 'running-late', lateMinutes: 15, rev: 6 })
    await chooseFrom('Running late', '15 minutes')
    await said('Patients now see that the doctor is running late.')
    expect(button('Running late by 15 min')).toHaveProperty('ariaPressed', 'true')

    await chooseFrom(/^Running late/, 'Other …')
    const form = within(await screen.findByRole('dialog', { name: 'How late?' }))
    const set = form.getByRole('button', { name: 'Set' })
    fireEvent.change(form.getByLabelText('Minutes'), { target: { value: '400' } })
    expect(form.getByText('Please enter 1 to 240 minutes.')).toBeDefined()
    expect(set).toHaveProperty('disabled', true)
    fireEvent.change(form.getByLabelText('Minutes'), { target: { value: '45' } })
    fireEvent.click(set)
    await waitFor(() => expect(live.emitted).toHaveLength(2))
    expect(live.emitted.map(({ request }) => request)).toEqual([
      { doctorId: 'dr_1', status: 'running-late', minutes: 15 },
      { doctorId: 'dr_1', status: 'running-late', minutes: 45 },
    ])
  })

  test('count the second click of a double click as none', async () => {
    const { live } = await givenTheDesk(exampleBoard([ben]))
    live.acknowledgeWith({ ok: true })
    fireEvent.click(button('Start Ben'), { detail: 2 })
    fireEvent.click(button('Start Ben'), { detail: 1 })
    await said('Started Ben.')
    expect(live.emitted).toHaveLength(1)
  })

  test('move the focus to the heading when the button is gone', async () => {
    const { live, says } = await givenTheDesk(exampleBoard([ann]))
    live.acknowledgeWith({ ok: true })
    says.board = exampleBoard([], { rev: 6 })
    const finish = room().getByRole('button', { name: 'Finish Ann' })
    finish.focus()
    fireEvent.click(finish)
    await said('Finished Ann.')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Dr. Michael Chen' })))
  })

  test('show their feedback for ten seconds', async () => {
    const { live } = await givenTheDesk(exampleBoard([ben], { doctorStatus: 'running-late' }))
    live.acknowledgeWith({ ok: true })
    vi.useFakeTimers()
    fireEvent.click(button('On time'))
    await act(() => vi.advanceTimersByTimeAsync(10))
    await act(() => vi.advanceTimersByTimeAsync(9_000))
    expect(screen.getByText('Patients now see that the doctor is on time.')).toBeDefined()
    await act(() => vi.advanceTimersByTimeAsync(2_000))
    expect(screen.queryByText('Patients now see that the doctor is on time.')).toBeNull()
  })

  test('count as done when only their answer was lost', async () => {
    await givenTheDesk(exampleBoard([ben]), {
      setAppointmentStatus: async () => refused('not-waiting'),
      status: async () => answered(exampleStatus({ status: 'in-progress' })),
    })
    fireEvent.click(button('Start Ben'))
    await said('Started Ben.')
  })

  test('that come too late show the refusal and load the board', async () => {
    const { live, says } = await givenTheDesk(exampleBoard([ben, cy]))
    live.acknowledgeWith(refused('room-occupied'))
    says.board = exampleBoard([ann, ben, cy], { rev: 6 })
    fireEvent.click(button('Start Ben'))
    await said(en.refusals['room-occupied'])
    expect(button('Finish Ann · start no. 14 Ben')).toBeDefined()
  })

  test('to cancel ask for a confirmation', async () => {
    const cancel = vi.fn<ApiClient['cancel']>(async () =>
      answered({ message: '', appointmentId: 'ben', status: 'cancelled' as const, rev: 6 }),
    )
    await givenTheDesk(exampleBoard([ben]), { cancel })
    await chooseMore('Ben', 'Cancel the appointment …')
    expect(cancel).not.toHaveBeenCalled()
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, cancel' }))
    await said("Ben's appointment is cancelled.")
    expect(cancel).toHaveBeenCalledWith({ id: 'ben', by: 'clinic' }, { key: expect.any(String) })
  })

  test('show the login when the session is over', async () => {
    const { live, onSignedOut } = await givenTheDesk(exampleBoard([ben]))
    live.acknowledgeWith(refused('not-signed-in', { status: 401 }))
    fireEvent.click(button('Start Ben'))
    await waitFor(() => expect(onSignedOut).toHaveBeenCalled())
  })
})

describe('the list', () => {
  test('says in one line who, where, since when and when', async () => {
    const here = { ...ben, stage: 'here' as const, checkedInAt: '2026-12-01T09:35:00Z' }
    await givenTheDesk(exampleBoard([{ ...here, expectedAt: '2026-12-01T10:20:00Z' }, cy]))
    expect(screen.getByRole('row', { name: /14 Ben is here 25 min 10:20/ })).toBeDefined()
    expect(screen.getByRole('row', { name: /No phone: call out.*15 Cy expected any moment now/ })).toBeDefined()
  })

  test('says for how long somebody is in the room, by the clock of the server', async () => {
    await givenTheDesk(exampleBoard([ann], { asOf: '2026-12-01T10:12:34Z' }))
    expect(room().getByRole('timer').textContent).toBe('12:34 of about 20 min')
  })

  test.each([
    [3, 'on schedule'],
    [25, '25 min behind'],
    [-10, '10 min ahead'],
  ])('says of a day that is %i minutes behind that it is %s', async (behindMinutes, words) => {
    await givenTheDesk(exampleBoard([ben], { behindMinutes }))
    expect(document.querySelector('.board-day p')?.textContent).toMatch(new RegExp(`1 waiting · ${words}$`))
  })

  test('is narrowed by typing a name or a number, to which the key / leads', async () => {
    turnKeysOn()
    await givenTheDesk(exampleBoard([ben, cy]))
    pressKey('/')
    const field = screen.getByRole('searchbox', { name: 'Find someone' })
    expect(document.activeElement).toBe(field)
    fireEvent.change(field, { target: { value: 'cy' } })
    expect(screen.queryByRole('row', { name: /Ben/ })).toBeNull()
    expect(screen.getByRole('row', { name: /Cy/ })).toBeDefined()
    pressKey('n', field)
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(screen.getByRole('row', { name: /Ben/ })).toBeDefined()
  })

  test('follows changes made elsewhere', async () => {
    const { live, says } = await givenTheDesk(exampleBoard([ben]))
    says.board = exampleBoard([ben, cy], { rev: 6 })
    act(() => live.receive('queueChange', exampleChange(6)))
    expect(await screen.findByRole('row', { name: /Cy/ })).toBeDefined()
  })

  test('is not loaded again for events that it already includes', async () => {
    const { live, board } = await givenTheDesk(exampleBoard([ben]))
    act(() => live.receive('queueChange', exampleChange(5)))
    expect(board).toHaveBeenCalledTimes(2)
  })

  test("is not loaded again for another doctor's day", async () => {
    const { live, board } = await givenTheDesk(exampleBoard([ben]))
    act(() => live.receive('queueChange', exampleChange(9, 'dr_2')))
    act(() => live.receive('statusUpdate', { appointmentId: 'one of dr_2', status: 'in-progress', rev: 9 }))
    expect(board).toHaveBeenCalledTimes(2)
  })

  test('is loaded once for all that is told of one change, and for a press that made it', async () => {
    const { live, says, board } = await givenTheDesk(exampleBoard([ben]), {
      async next() {
        says.board = exampleBoard([ben], { rev: 7 })
        live.receive('queueChange', exampleChange(6))
        live.receive('queueChange', exampleChange(7))
        return answered({ message: '', finished: null, started: 'ben', rev: 7 })
      },
    })
    fireEvent.click(button('Start no. 14 Ben'))
    await said('Started Ben.')
    expect(board).toHaveBeenCalledTimes(3)
  })

  test('is loaded after a press whose change no event has told of, and after one that was refused', async () => {
    let presses = 0
    const { board } = await givenTheDesk(exampleBoard([ben]), {
      async call({ id }) {
        presses += 1
        if (presses > 1) return refused('busy')
        return answered({ message: '', appointmentId: id, status: 'waiting' as const, rev: 6 })
      },
    })
    fireEvent.click(button('Call Ben'))
    await said('Called Ben.')
    expect(board).toHaveBeenCalledTimes(3)
    fireEvent.click(button('Call Ben'))
    await said(en.refusals.busy)
    expect(board).toHaveBeenCalledTimes(4)
  })

  test('is loaded once more, not once each, for events during a load', async () => {
    const { live, board } = await givenTheDesk(exampleBoard([ben]))
    await act(async () => {
      for (const rev of [6, 7, 8, 9]) live.receive('queueChange', exampleChange(rev))
    })
    await waitFor(() => expect(board).toHaveBeenCalledTimes(4))
  })

  test('shows its age and is disabled while the API cannot be reached', async () => {
    const { live, board } = await givenTheDesk(exampleBoard([ben]))
    board.mockImplementation(async () => refused('unavailable'))
    act(() => live.down())
    expect(await screen.findByText(/This list is .* old/)).toBeDefined()
    for (const name of ['Start no. 14 Ben', 'Start Ben', 'Call Ben', 'More for Ben', 'Add a walk-in', 'Day options']) {
      expect(button(name)).toHaveProperty('disabled', true)
    }
    expect(button('On a break')).toHaveProperty('disabled', true)
  })

  test('works over REST while only the socket is down', async () => {
    const { live } = await givenTheDesk(exampleBoard([ben]))
    act(() => live.down())
    expect(await screen.findByText('Until then the list updates every 10 seconds.')).toBeDefined()
    await waitFor(() => expect(button('Start Ben')).toHaveProperty('disabled', false))
  })
})

test('reception has a tab for each doctor', async () => {
  const desk = { username: 'desk', name: 'Front desk', role: 'reception' as const, doctorIds: ['dr_1', 'dr_2'] }
  const reyes = exampleDoctor({ id: 'dr_2', name: 'Dr. Sofia Reyes' })
  renderDoctorPage(<Desk session={desk} onSignedOut={() => undefined} />, {
    board: async ({ id }) =>
      answered(exampleBoard([], { doctorId: id, doctor: id === 'dr_2' ? reyes.name : 'Dr. Michael Chen' })),
    doctors: async () => answered(exampleClinic([exampleDoctor(), reyes])),
  })
  fireEvent.click(await screen.findByRole('tab', { name: 'Dr. Sofia Reyes' }))
  expect(await screen.findByRole('heading', { name: 'Dr. Sofia Reyes' })).toBeDefined()
})

test('logging out ends the session', async () => {
  const logout = vi.fn<ApiClient['logout']>(async () => answered(undefined))
  const { onSignedOut } = await givenTheDesk(exampleBoard([]), { logout })
  fireEvent.click(button('Log out'))
  await waitFor(() => expect(onSignedOut).toHaveBeenCalled())
  expect(logout).toHaveBeenCalled()
})
