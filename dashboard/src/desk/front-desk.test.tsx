// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { DeskAnswer, DeskDoctor, FoundAppointment } from '@anteroom/contracts/desk.ts'
import { en } from '@anteroom/messages/staff/en.ts'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { pressKey, turnKeysOn } from '../testing/desk.tsx'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { exampleBoard, exampleBooking, exampleRow } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { FrontDesk } from './front-desk.tsx'

afterEach(cleanup)
afterEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

const chen: DeskDoctor = {
  doctorId: 'dr_1',
  doctor: 'Dr. Michael Chen',
  room: '1',
  day: '2026-12-01',
  doctorStatus: 'on-time',
  breakUntil: null,
  closed: false,
  inRoom: { number: 11, patientName: 'Ann', startedAt: '2026-12-01T10:00:00Z' },
  waiting: 5,
  here: 2,
  behindMinutes: 12,
  nextFree: '2026-12-01T12:00:00Z',
}
const reyes = { ...chen, doctorId: 'dr_2', doctor: 'Dr. Sofia Reyes', room: '2', inRoom: null, nextFree: null }
const desk: DeskAnswer = { day: '2026-12-01', asOf: '2026-12-01T10:05:00Z', timeZone: 'UTC', doctors: [chen, reyes] }

const ben: FoundAppointment = {
  appointmentId: 'ben',
  doctorId: 'dr_2',
  doctor: 'Dr. Sofia Reyes',
  day: '2026-12-01',
  number: 14,
  patientName: 'Ben',
  status: 'waiting',
  stage: 'expected',
  phoneEnd: '0143',
}

const week = {
  today: '2026-12-01',
  timeZone: 'UTC',
  days: ['2026-12-01', '2026-12-02'],
  doctors: [{ doctorId: 'dr_1', doctor: 'Dr. Michael Chen', free: [0, 7] }],
}

async function givenTheFrontDesk(found: FoundAppointment[] = [], calls: Partial<ApiClient> = {}) {
  const find = vi.fn<ApiClient['find']>(async () => answered({ today: '2026-12-01', appointments: found, more: false }))
  const checkIn = vi.fn<ApiClient['checkIn']>(async () =>
    answered({ message: '', appointmentId: 'ben', status: 'waiting' as const, rev: 6 }),
  )
  const load = vi.fn<ApiClient['desk']>(async () => answered(desk))
  const session = { username: 'desk', name: 'Front desk', role: 'reception' as const, doctorIds: ['dr_1', 'dr_2'] }
  const board: ApiClient['board'] = async () => answered(exampleBoard([]))
  const live = renderDoctorPage(<FrontDesk session={session} onSignedOut={() => {}} />, {
    find,
    checkIn,
    board,
    desk: load,
    week: async () => answered(week),
    ...calls,
  })
  await screen.findAllByRole('listitem')
  return { find, checkIn, load, live }
}

const search = () => screen.getByRole('searchbox', { name: 'Find a patient' })
const type = (text: string) => fireEvent.change(search(), { target: { value: text } })

test('has a line for each doctor, of which one opens the list', async () => {
  await givenTheFrontDesk()
  const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(first).toMatch(/Dr. Michael Chen.*No. 11 · Ann.*5 waiting, 2 here.*12.*Next free: about 12:00/)
  expect(second).toMatch(/Dr. Sofia Reyes.*Nobody is in the room.*No appointments left today/)
  fireEvent.click(screen.getByRole('button', { name: /Dr. Michael Chen.*waiting/ }))
  await screen.findByRole('heading', { name: 'Dr. Michael Chen' })
  fireEvent.click(screen.getByRole('button', { name: /All doctors/ }))
  await screen.findByRole('heading', { name: 'Front desk' })
})

describe('what happens on a day', () => {
  const change = (doctorId: string) => ({
    doctorId,
    day: '2026-12-01',
    rev: 9,
    at: '',
    by: '',
    command: '',
    events: [],
  })

  test('asks again for the doctor of the event alone, and keeps the others', async () => {
    const { load, live } = await givenTheFrontDesk()
    act(() => live.up())
    await waitFor(() => expect(load).toHaveBeenCalledTimes(2))
    load.mockResolvedValueOnce(answered({ ...desk, doctors: [{ ...reyes, waiting: 8 }] }))
    act(() => live.receive('queueChange', change('dr_2')))
    await screen.findByText(/8 waiting/)
    expect(load.mock.calls).toEqual([[{}], [{}], [{ doctorId: 'dr_2' }]])
    expect(screen.getByText(/5 waiting/)).toBeDefined()
  })

  test('asks for all where several changed, or the connection was lost', async () => {
    const { load, live } = await givenTheFrontDesk()
    act(() => live.up())
    await waitFor(() => expect(load).toHaveBeenCalledTimes(2))
    let answer = (_: Awaited<ReturnType<ApiClient['desk']>>) => {}
    load.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
    act(() => live.receive('queueChange', change('dr_1')))
    act(() => live.receive('queueChange', change('dr_2')))
    act(() => live.receive('queueChange', change('dr_1')))
    answer(answered({ ...desk, doctors: [chen] }))
    await waitFor(() => expect(load).toHaveBeenCalledTimes(4))
    act(() => live.up())
    await waitFor(() => expect(load).toHaveBeenCalledTimes(5))
    expect(load.mock.calls.slice(2)).toEqual([[{ doctorId: 'dr_1' }], [{}], [{}]])
  })
})

test('knows each doctor by the name that the clinic has given in the language of the page', async () => {
  localStorage.setItem('anteroom.staff-language', 'es')
  const named = { doctorNames: { es: 'Dra. Sofía Reyes' } }
  await givenTheFrontDesk([{ ...ben, ...named }], {
    desk: async () => answered({ ...desk, doctors: [chen, { ...reyes, ...named }] }),
    week: async () =>
      answered({ ...week, doctors: [{ doctorId: 'dr_2', doctor: reyes.doctor, free: [1, 2], ...named }] }),
  })
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'Ben' } })

  // Of the overview, twice of the week for narrow and wide pages, and of whom the search has found.
  await waitFor(() => expect(screen.getAllByText(/Dra\. Sofía Reyes/)).toHaveLength(4))
  expect(screen.queryByText(/Dr\. Sofia Reyes/)).toBeNull()
  expect(screen.getByText('Dr. Michael Chen')).toBeDefined()
  localStorage.clear()
})

test('says that somebody who is booked now is seen now, and not at which time', async () => {
  await givenTheFrontDesk([], { desk: async () => answered({ ...desk, doctors: [{ ...reyes, nextFree: desk.asOf }] }) })
  expect(screen.getByText('Next free: now')).toBeDefined()
})

test('checks in with Enter whom the search finds alone', async () => {
  const { find, checkIn } = await givenTheFrontDesk([ben])
  type('ben')
  await screen.findByRole('button', { name: 'Check in Ben' })
  fireEvent.keyDown(search(), { key: 'Enter' })
  await screen.findByText('Ben is checked in.')
  expect(checkIn).toHaveBeenCalledWith({ id: 'ben' }, { key: expect.any(String) })
  expect(find).toHaveBeenCalledTimes(1)
  expect(search()).toHaveProperty('value', '')
})

test('brings back in line who missed the call and has come to the desk', async () => {
  const comeBack = vi.fn<ApiClient['comeBack']>(async () =>
    answered({ message: '', appointmentId: 'ben', status: 'waiting' as const, rev: 6 }),
  )
  const { checkIn } = await givenTheFrontDesk([{ ...ben, stage: 'missed' }], { comeBack })
  type('ben')
  fireEvent.click(await screen.findByRole('button', { name: 'Check in Ben' }))
  await screen.findByText('Ben is checked in.')
  expect(comeBack).toHaveBeenCalledWith({ id: 'ben' }, { key: expect.any(String) })
  expect(checkIn).not.toHaveBeenCalled()
})

test('of several with that number somebody chooses', async () => {
  const { checkIn } = await givenTheFrontDesk([ben, { ...ben, appointmentId: 'bea', patientName: 'Bea' }])
  type('14')
  fireEvent.keyDown((await screen.findByText(/Bea/)) && search(), { key: 'Enter' })
  expect(checkIn).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Check in Ben' }))
})

test('checks in nobody who is here already, or comes on another day', async () => {
  const others: FoundAppointment[] = [
    { ...ben, appointmentId: 'b1', patientName: 'Bea', stage: 'here' },
    { ...ben, appointmentId: 'b2', patientName: 'Bob', day: '2026-12-02' },
    { ...ben, appointmentId: 'b3', patientName: 'Bo', status: 'done', stage: null },
  ]
  await givenTheFrontDesk(others)
  type('b')
  await screen.findByText(/Bea/)
  const list = within(document.querySelector('.found') as HTMLElement)
  expect(list.getAllByRole('listitem')).toHaveLength(3)
  expect(list.queryByRole('button', { name: /Check in/ })).toBeNull()
})

test('opens with the focus in the search where there is a keyboard, and nowhere else', async () => {
  await givenTheFrontDesk()
  expect(document.activeElement).toBe(document.body)
  cleanup()
  const known = window.matchMedia
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(known(media), { matches: media === '(hover: hover) and (pointer: fine)' }),
  )
  await givenTheFrontDesk()
  expect(document.activeElement).toBe(search())
})

describe('a walk-in by keyboard', () => {
  const [full, free, alsoFree] = [
    { doctorId: 'dr_1', doctor: 'Dr. Michael Chen', free: [0, 7] },
    { doctorId: 'dr_2', doctor: 'Dr. Sofia Reyes', free: [3, 7] },
    { doctorId: 'dr_3', doctor: 'Dr. Amal Haddad', free: [1, 7] },
  ]
  async function givenDoctorsWithRoom(found: FoundAppointment[] = []) {
    const book = vi.fn<ApiClient['book']>(async () => answered(exampleBooking('b1')))
    const ofWeek = async () => answered({ ...week, doctors: [full, free, alsoFree] })
    await givenTheFrontDesk(found, { book, week: ofWeek })
    await screen.findByRole('button', { name: /Dr. Sofia Reyes, Tue.*3 free/ })
    return book
  }
  const theForm = async () => within(await screen.findByRole('dialog', { name: 'Add a walk-in' }))

  test('is asked for by the key W, in the first field the doctor, of those who have room today', async () => {
    turnKeysOn()
    const book = await givenDoctorsWithRoom()
    search().focus()
    fireEvent.keyDown(search(), { key: 'Escape' })
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Front desk' }))
    pressKey('w')
    const form = await theForm()
    const doctor = form.getByRole('combobox', { name: 'Doctor' })
    await waitFor(() => expect(document.activeElement).toBe(doctor))
    expect(
      within(doctor)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Dr. Sofia Reyes', 'Dr. Amal Haddad'])
    fireEvent.change(doctor, { target: { value: 'dr_3' } })
    fireEvent.change(form.getByLabelText('Name'), { target: { value: 'Wim' } })
    fireEvent.submit(form.getByLabelText('Name'))
    await screen.findByRole('region', { name: 'To hand over' })
    const asked = { patientName: 'Wim', language: 'en', doctorId: 'dr_3', scheduledTime: '2026-12-01T12:00:00Z' }
    expect(book).toHaveBeenCalledWith(asked, { key: expect.any(String) })
  })

  test('is whom the search does not find, by Enter, with what was typed as the name', async () => {
    const book = await givenDoctorsWithRoom()
    type('Wim Vos')
    await screen.findByText(/Nobody found/)
    fireEvent.keyDown(search(), { key: 'Enter' })
    const form = await theForm()
    fireEvent.submit(form.getByLabelText('Name'))
    await screen.findByRole('region', { name: 'To hand over' })
    expect(book.mock.calls[0]?.[0]).toMatchObject({ patientName: 'Wim Vos', doctorId: 'dr_2' })
    expect(search()).toHaveProperty('value', '')
  })

  test('has no number for a name', async () => {
    await givenDoctorsWithRoom()
    type('99')
    await screen.findByText(/Nobody found/)
    fireEvent.click(screen.getByRole('button', { name: 'Add a walk-in' }))
    expect((await theForm()).getByLabelText('Name')).toHaveProperty('value', '')
  })
})

test('Enter means nobody who was found for fewer letters', async () => {
  const { find, checkIn } = await givenTheFrontDesk([ben])
  type('b')
  await screen.findByRole('button', { name: 'Check in Ben' })
  find.mockReturnValueOnce(new Promise(() => {}))
  type('bea')
  fireEvent.keyDown(search(), { key: 'Enter' })
  expect(checkIn).not.toHaveBeenCalled()
})

test('books for somebody on the phone on another day, and has a slip that can be taken back', async () => {
  const book = vi.fn<ApiClient['book']>(async () => answered(exampleBooking('b1')))
  const cancel = vi.fn<ApiClient['cancel']>(async () =>
    answered({ message: '', appointmentId: 'b1', status: 'cancelled' as const, rev: 6 }),
  )
  await givenTheFrontDesk([], { book, cancel })
  expect(await screen.findByRole('button', { name: /Dr. Michael Chen, Tue.*0 free/ })).toHaveProperty('disabled', true)
  fireEvent.click(screen.getByRole('button', { name: /Dr. Michael Chen, Wed.*7 free/ }))
  const form = within(await screen.findByRole('dialog'))
  fireEvent.change(form.getByLabelText('Name'), { target: { value: 'Wim' } })
  fireEvent.change(form.getByLabelText('Mobile number'), { target: { value: '(202) 555-0143' } })
  fireEvent.click(form.getByRole('button', { name: 'Add' }))

  const slip = within(await screen.findByRole('region', { name: 'To hand over' }))
  const asked = { patientName: 'Wim', phone: '(202) 555-0143', language: 'en', doctorId: 'dr_1' }
  expect(book).toHaveBeenCalledWith({ ...asked, scheduledTime: '2026-12-02T12:00:00Z' }, { key: expect.any(String) })
  expect(slip.getByText(/about 10:20/)).toBeDefined()
  slip.getByRole('button', { name: 'Undo' }).focus()
  fireEvent.click(slip.getByRole('button', { name: 'Undo' }))
  await screen.findByText("Ann Kim's appointment is cancelled.")
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Front desk' })))
  expect(cancel).toHaveBeenCalledWith({ id: 'b1', by: 'clinic' }, { key: expect.any(String) })
})

describe('changing an appointment', () => {
  const moved = exampleBooking('b2')
  async function givenTheDialog(calls: Partial<ApiClient> = {}) {
    const correct = vi.fn<ApiClient['correct']>(async () =>
      answered({ message: '', appointmentId: 'ben', status: 'waiting' as const, rev: 6, link: 'l' }),
    )
    const reschedule = vi.fn<ApiClient['reschedule']>(async () => answered(moved))
    await givenTheFrontDesk([ben], { correct, reschedule, ...calls })
    type('ben')
    fireEvent.click(await screen.findByRole('button', { name: 'Change the appointment of Ben' }))
    const dialog = within(await screen.findByRole('dialog'))
    await dialog.findByRole('option', { name: 'Dr. Michael Chen' })
    const write = (label: string, value: string) =>
      fireEvent.change(dialog.getByLabelText(label), { target: { value } })
    const save = () => fireEvent.click(dialog.getByRole('button', { name: 'Save' }))
    return { dialog, write, save, correct, reschedule }
  }

  test('corrects name and number, and asks for nothing else', async () => {
    const { dialog, write, save, correct, reschedule } = await givenTheDialog()
    expect(dialog.getByText('Leave it empty to keep the one ending in 0143.')).toBeDefined()
    expect(dialog.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true)
    write('Name', 'Benno')
    write('New mobile number', '(202) 555-0144')
    save()
    await screen.findByText("Benno's appointment is changed.")
    const asked = { id: 'ben', patientName: 'Benno', phone: '(202) 555-0144' }
    expect(correct).toHaveBeenCalledWith(asked, { key: expect.any(String) })
    expect(reschedule).not.toHaveBeenCalled()
  })

  test('moves to a free day of another doctor once it is said who asked for it', async () => {
    const { dialog, write, save, correct, reschedule } = await givenTheDialog()
    write('Doctor', 'dr_1')
    expect(dialog.queryByRole('option', { name: /Tue.*1 · 0 free/ })).toBeDefined()
    expect(dialog.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true)
    write('Day', '2026-12-02')
    expect(dialog.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true)
    fireEvent.click(dialog.getByRole('radio', { name: 'The patient asked for it' }))
    save()
    await screen.findByText(/Ben's appointment is changed. Dr. Michael Chen · .*No. 2 · about 10:20/)
    const asked = { id: 'ben', doctorId: 'dr_1', scheduledTime: '2026-12-02T12:00:00Z', by: 'patient' }
    expect(reschedule).toHaveBeenCalledWith(asked, { key: expect.any(String) })
    expect(correct).not.toHaveBeenCalled()
  })

  test('says kindly that this person has an appointment there, and which number is none', async () => {
    const { dialog, write, save, correct } = await givenTheDialog()
    correct.mockResolvedValueOnce(refused('already-booked'))
    write('Name', 'Bea')
    save()
    expect(await dialog.findByText(/already has an appointment with this doctor that day. Search/)).toBeDefined()
    correct.mockResolvedValueOnce(refused('invalid-input', { errors: [{ field: 'phone', message: 'Not shown.' }] }))
    write('New mobile number', '12')
    save()
    expect(await dialog.findByText(en.mobileFault)).toBeDefined()
  })
})

describe('the list of another day', () => {
  const rows = [
    exampleRow('Cleo', { queueNumber: 3, channel: 'sms', expectedAt: '2026-12-02T10:00:00Z' }),
    exampleRow('Dan', { status: 'cancelled', stage: null }),
  ]
  const nextDay = { day: '2026-12-02', rev: 5 }

  async function givenTheDay(calls: Partial<ApiClient> = {}) {
    const board = vi.fn<ApiClient['board']>(async () => answered(exampleBoard(rows, nextDay)))
    await givenTheFrontDesk([], { board, ...calls })
    fireEvent.click(await screen.findByRole('button', { name: /^Wed 2.*see who is booked$/ }))
    await screen.findByRole('heading', { name: /Dr. Michael Chen, Wed/ })
    return { board }
  }

  test('is opened from the week, with who is booked and who is not any more', async () => {
    const { board } = await givenTheDay()
    expect(board).toHaveBeenCalledWith({ id: 'dr_1', day: '2026-12-02' })
    const list = within(screen.getByRole('list', { name: en.queue }))
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^No. 3 · Cleo.*about 10:00/),
      expect.stringMatching(/^No. 1 · Dan.*cancelled$/),
    ])
    expect(list.getAllByRole('button', { name: /^Change/ })).toHaveLength(1)
  })

  test('is closed and opened again for itself, and not for today', async () => {
    const close = vi.fn<ApiClient['close']>(async () =>
      answered({ message: '', closed: 1, noShows: 0, moved: 0, rev: 6 }),
    )
    await givenTheDay({ close })
    fireEvent.click(screen.getByRole('button', { name: 'Close the day …' }))
    const dialog = within(await screen.findByRole('dialog'))
    fireEvent.click(dialog.getByRole('radio', { name: 'Cancel with an apology' }))
    fireEvent.click(dialog.getByRole('button', { name: 'Close the day' }))
    await screen.findByText('The day is closed. 1 appointment cancelled.')
    const asked = { id: 'dr_1', day: '2026-12-02', unfinished: 'cancel' }
    expect(close).toHaveBeenCalledWith(asked, { key: expect.any(String) })
  })
})

describe('those who asked to be called back', () => {
  const cleo = {
    appointmentId: 'cleo',
    patientName: 'Cleo',
    phone: '+12025550143',
    doctor: 'Dr. Sofia Reyes',
    day: '2026-12-02',
    since: '2026-12-01T09:40:00Z',
  }
  const listed = (...open: (typeof cleo)[]) => answered({ today: '2026-12-01', timeZone: 'UTC', callBacks: open })
  const changed = answered({ message: '', appointmentId: 'cleo', status: 'waiting' as const, rev: 6 })

  test('are listed with number and since when, until somebody has called', async () => {
    const callBacks = vi.fn<ApiClient['callBacks']>(async () => listed(cleo))
    const calledBack = vi.fn<ApiClient['calledBack']>(async () => changed)
    await givenTheFrontDesk([], { callBacks, calledBack })
    const list = within(await screen.findByRole('region', { name: 'Please call back' }))
    expect(list.getByRole('link', { name: '+12025550143' }).getAttribute('href')).toBe('tel:+12025550143')
    expect(list.getByText(/Dr. Sofia Reyes.*asked .*9:40/)).toBeDefined()
    callBacks.mockImplementation(async () => listed())
    fireEvent.click(list.getByRole('button', { name: 'Called: Cleo' }))
    await screen.findByText('Cleo was called back.')
    expect(calledBack).toHaveBeenCalledWith({ id: 'cleo' }, { key: expect.any(String) })
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Please call back' })).toBeNull())
  })

  test('appear when a patient asks for it, and the desk can ask for a patient', async () => {
    const callBacks = vi.fn<ApiClient['callBacks']>(async () => listed())
    const askCallBack = vi.fn<ApiClient['askCallBack']>(async () => changed)
    const { live } = await givenTheFrontDesk([ben], { callBacks, askCallBack })
    callBacks.mockImplementation(async () => listed(cleo))
    const change = { doctorId: 'dr_2', day: '2026-12-02', rev: 9, at: '', by: '', events: [] }
    act(() => live.receive('queueChange', { ...change, command: 'ask-call-back' }))
    await screen.findByRole('region', { name: 'Please call back' })

    type('ben')
    fireEvent.click(await screen.findByRole('button', { name: 'Call back later: Ben' }))
    await screen.findByText('Ben is on the list of people to call back.')
    expect(askCallBack).toHaveBeenCalledWith({ id: 'ben' }, { key: expect.any(String) })
  })
})
