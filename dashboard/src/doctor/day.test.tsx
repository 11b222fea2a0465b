// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/staff/en.ts'
import { es } from '@anteroom/messages/staff/es.ts'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ben, button, calledBen, chooseFrom, cy, givenTheDesk, pressKey, said, turnKeysOn } from '../testing/desk.tsx'
import { exampleBoard, exampleBooking, exampleChange } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('a walk-in', () => {
  async function write(name: string, phone = '') {
    fireEvent.click(button('Add a walk-in'))
    const form = within(await screen.findByRole('dialog', { name: 'Add a walk-in' }))
    fireEvent.change(form.getByLabelText('Name'), { target: { value: name } })
    fireEvent.change(form.getByLabelText('Mobile number'), { target: { value: phone } })
    return form
  }

  test('needs only a name', async () => {
    const book = vi.fn<ApiClient['book']>(async () => answered(exampleBooking('b1')))
    await givenTheDesk(exampleBoard([]), { book })
    const form = await write('Wim')
    fireEvent.click(form.getByRole('button', { name: 'Add' }))
    await said('Wim is in line.')
    const [asked] = book.mock.calls[0] ?? []
    expect(asked).toEqual({
      patientName: 'Wim',
      doctorId: 'dr_1',
      scheduledTime: '2026-12-01T12:00:00Z',
      language: 'en',
    })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('is asked for by the key W, in the first field the name', async () => {
    turnKeysOn()
    await givenTheDesk(exampleBoard([]))
    pressKey('w')
    const form = within(await screen.findByRole('dialog', { name: 'Add a walk-in' }))
    await waitFor(() => expect(document.activeElement).toBe(form.getByLabelText('Name')))
  })

  test('gets messages in the language that was chosen, and not in that of the desk', async () => {
    localStorage.setItem('anteroom.staff-language', 'es')
    const book = vi.fn<ApiClient['book']>(async () => answered(exampleBooking('b1')))
    await givenTheDesk(exampleBoard([]), { book })
    const add = async (language?: string) => {
      fireEvent.click(button(es.walkIn))
      const form = within(await screen.findByRole('dialog'))
      fireEvent.change(form.getByLabelText(es.name), { target: { value: 'Wim' } })
      if (language) fireEvent.change(form.getByLabelText(es.messagesIn), { target: { value: language } })
      fireEvent.click(form.getByRole('button', { name: es.add }))
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    }
    await add()
    await add('ar')
    expect(book.mock.calls.map(([{ language }]) => language)).toEqual(['en', 'ar'])
  })

  test('can get alerts by SMS; an invalid number is corrected in the form', async () => {
    const book = vi.fn<ApiClient['book']>(async () =>
      refused('invalid-input', {
        errors: [{ field: 'phone', message: 'Not shown: in the language of the API.' }],
      }),
    )
    await givenTheDesk(exampleBoard([]), { book })
    const form = await write('Wim', '555')
    fireEvent.click(form.getByRole('button', { name: 'Add' }))
    expect(await form.findByText(en.mobileFault)).toBeDefined()
    expect(screen.queryByText(en.refusals['invalid-input'])).toBeNull()

    book.mockImplementation(async () => answered(exampleBooking('b1')))
    fireEvent.change(form.getByLabelText('Mobile number'), { target: { value: '+12025550162' } })
    fireEvent.click(form.getByRole('button', { name: 'Add' }))
    await said('Wim is in line.')
    const keys = book.mock.calls.map(([, options]) => options?.key)
    expect(new Set(keys).size).toBe(2)
    expect(book.mock.calls[1]?.[0]).toMatchObject({ phone: '+12025550162' })
  })

  test('shows the reason of a refusal', async () => {
    await givenTheDesk(exampleBoard([]), { book: async () => refused('day-full') })
    const form = await write('Wim')
    fireEvent.click(form.getByRole('button', { name: 'Add' }))
    expect(await form.findByText(en.refusals['day-full'])).toBeDefined()
  })
})

describe('closing the day', () => {
  const closed = answered({ message: '', closed: 2, noShows: 0, moved: 0, rev: 6 })
  const closing = { rev: 6, step: 'closed' as const, patientName: null }

  /** A place on 2 December for everybody but these. */
  const previewFor = (...nowhere: string[]) =>
    vi.fn<ApiClient['previewClose']>(async () =>
      answered({
        day: '2026-12-01',
        days: [
          { day: '2026-12-02', free: 5 },
          { day: '2026-12-03', free: 1 },
        ],
        places: [ben, cy].map(({ id, patientName, queueNumber }) => ({
          appointmentId: id,
          patientName,
          queueNumber,
          hasContact: true,
          to: nowhere.includes(id) ? null : { day: '2026-12-02', queueNumber: 4, expectedAt: '2026-12-02T10:20:00Z' },
        })),
      }),
    )

  async function askToClose() {
    await chooseFrom('Day options', 'Close the day …')
    const dialog = within(await screen.findByRole('dialog', { name: 'Close the day' }))
    return { dialog, yes: dialog.getByRole('button', { name: 'Close the day' }) }
  }

  test('says how many wait and who, and has no answer before somebody gives one', async () => {
    await givenTheDesk(exampleBoard([ben, cy]))
    const { dialog, yes } = await askToClose()
    expect(dialog.getByRole('radiogroup', { name: '2 people are still waiting.' })).toBeDefined()
    expect(dialog.getByText('Ben')).toBeDefined()
    expect(dialog.getByText('Cy')).toBeDefined()
    expect(dialog.getAllByRole('radio').filter((radio) => radio.matches(':checked'))).toEqual([])
    expect(yes).toHaveProperty('disabled', true)
  })

  test('cancels with an apology, says whom no message reaches, and can be undone', async () => {
    const close = vi.fn<ApiClient['close']>(async () => closed)
    const { says } = await givenTheDesk(exampleBoard([ben, cy]), { close })
    says.board = exampleBoard([], { closed: true, rev: 6, undoable: closing })
    const { dialog, yes } = await askToClose()
    expect(dialog.queryByText(/without a phone/)).toBeNull()
    fireEvent.click(dialog.getByRole('radio', { name: 'Cancel with an apology' }))
    expect(dialog.getByText('1 person without a phone: please tell them yourself.')).toBeDefined()
    fireEvent.click(yes)
    await said('The day is closed. 2 appointments cancelled.')
    expect(close).toHaveBeenCalledWith({ id: 'dr_1', unfinished: 'cancel' }, { key: expect.any(String) })
    expect(button('Undo')).toBeDefined()
    expect(screen.queryByText(/New bookings appear/)).toBeNull()
  })

  test('opens the day again', async () => {
    const reopen = vi.fn<ApiClient['reopen']>(async () => answered({ message: '', rev: 7 }))
    await givenTheDesk(exampleBoard([], { closed: true }), { reopen })
    await chooseFrom('Day options', 'Open the day again')
    await said('The day is open again. What was cancelled or moved stays so.')
    expect(reopen).toHaveBeenCalledWith({ id: 'dr_1' }, { key: expect.any(String) })
  })

  test('moves those who wait, and says for whom there was no day', async () => {
    const close = vi.fn<ApiClient['close']>(async () =>
      answered({ message: '', closed: 1, noShows: 0, moved: 1, rev: 6 }),
    )
    const { says } = await givenTheDesk(exampleBoard([ben, cy]), { close, previewClose: previewFor('cy') })
    says.board = exampleBoard([], { closed: true, rev: 6, undoable: closing })
    const { dialog, yes } = await askToClose()
    fireEvent.click(dialog.getByRole('radio', { name: 'Move to another day' }))
    const places = within(await dialog.findByRole('list', { name: 'Move to another day' }))
    await waitFor(() =>
      expect(places.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
        expect.stringMatching(/^Ben Wed.*2 · No. 4 · about 10:20/),
        'Cy Fully booked: cancelled with an apology',
      ]),
    )
    fireEvent.click(yes)
    await said('The day is closed. 1 appointment moved, 1 appointment cancelled.')
    expect(close).toHaveBeenCalledWith({ id: 'dr_1', unfinished: 'move' }, { key: expect.any(String) })
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('moves to the day that is chosen, and not to one that takes nobody', async () => {
    const close = vi.fn<ApiClient['close']>(async () =>
      answered({ message: '', closed: 0, noShows: 0, moved: 2, rev: 6 }),
    )
    const previewClose = previewFor()
    await givenTheDesk(exampleBoard([ben, cy]), { close, previewClose })
    const { dialog, yes } = await askToClose()
    fireEvent.click(dialog.getByRole('radio', { name: 'Move to another day' }))
    await dialog.findByRole('option', { name: /Thu.*3 · 1 free/ })

    previewClose.mockImplementation(previewFor('ben', 'cy'))
    fireEvent.change(dialog.getByLabelText('To which day?'), { target: { value: '2026-12-03' } })
    await waitFor(() => expect(yes).toHaveProperty('disabled', true))
    expect(previewClose).toHaveBeenLastCalledWith({ id: 'dr_1', moveTo: '2026-12-03' })

    previewClose.mockImplementation(previewFor())
    fireEvent.change(dialog.getByLabelText('To which day?'), { target: { value: '2026-12-02' } })
    await waitFor(() => expect(yes).toHaveProperty('disabled', false))
    fireEvent.click(yes)
    await said('The day is closed. 2 appointments moved.')
    const asked = { id: 'dr_1', unfinished: 'move', moveTo: '2026-12-02' }
    expect(close).toHaveBeenCalledWith(asked, { key: expect.any(String) })
  })

  test('marks those who were called as no-shows, and cancels for the others', async () => {
    const close = vi.fn<ApiClient['close']>(async () =>
      answered({ message: '', closed: 2, noShows: 1, moved: 0, rev: 6 }),
    )
    await givenTheDesk(exampleBoard([calledBen, cy]), { close })
    const { dialog, yes } = await askToClose()
    expect(dialog.queryByRole('checkbox')).toBeNull()
    fireEvent.click(dialog.getByRole('radio', { name: 'Cancel with an apology' }))
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Mark the one who was called as no-show' }))
    fireEvent.click(yes)
    await said('The day is closed. 1 appointment cancelled, 1 person marked as no-show.')
    const asked = { id: 'dr_1', unfinished: 'cancel', called: 'no-show' }
    expect(close).toHaveBeenCalledWith(asked, { key: expect.any(String) })
  })

  test('marks as no-show only if everyone waiting was called', async () => {
    const close = vi.fn<ApiClient['close']>(async () =>
      answered({ message: '', closed: 1, noShows: 1, moved: 0, rev: 6 }),
    )
    const { says, live } = await givenTheDesk(exampleBoard([calledBen, cy]), { close })
    const { dialog, yes } = await askToClose()
    const noShow = () => dialog.getByRole('radio', { name: 'Mark as no-show' })
    expect(noShow()).toHaveProperty('disabled', true)
    expect(dialog.getByText('Only if everyone waiting was called')).toBeDefined()

    says.board = exampleBoard([calledBen], { rev: 6 })
    act(() => live.receive('queueChange', exampleChange(6)))
    await waitFor(() => expect(noShow()).toHaveProperty('disabled', false))
    fireEvent.click(noShow())
    fireEvent.click(yes)
    await said('The day is closed. 1 person marked as no-show.')
    expect(close).toHaveBeenCalledWith({ id: 'dr_1', unfinished: 'no-show' }, { key: expect.any(String) })
  })

  test('asks nothing when nobody waits; the API refuses if somebody has come in between', async () => {
    const close = vi.fn<ApiClient['close']>(async () =>
      answered({ message: '', closed: 0, noShows: 0, moved: 0, rev: 6 }),
    )
    await givenTheDesk(exampleBoard([]), { close })
    const { dialog, yes } = await askToClose()
    expect(dialog.getByText('Nobody is waiting.')).toBeDefined()
    fireEvent.click(yes)
    await said('The day is closed.')
    expect(close).toHaveBeenCalledWith({ id: 'dr_1', unfinished: 'no-show' }, { key: expect.any(String) })
  })

  test('shows the reason of a refusal', async () => {
    await givenTheDesk(exampleBoard([]), { close: async () => refused('room-occupied') })
    fireEvent.click((await askToClose()).yes)
    await said(en.refusals['room-occupied'])
  })
})

describe('a message to everybody who waits', () => {
  const preview = {
    people: 2,
    channels: [{ channel: 'sms' as const, people: 1 }],
    notReached: 1,
    segments: 2,
    languages: [{ language: 'ar' as const, people: 1 }],
  }

  async function givenTheDialog(calls: Partial<ApiClient> = {}) {
    const previewAnnounce = vi.fn<ApiClient['previewAnnounce']>(async () => answered(preview))
    const announce = vi.fn<ApiClient['announce']>(async () => answered({ message: '', people: 2, rev: 6 }))
    await givenTheDesk(exampleBoard([ben, cy]), { previewAnnounce, announce, ...calls })
    await chooseFrom('Day options', 'Message everyone waiting …')
    const dialog = within(await screen.findByRole('dialog', { name: 'Message everyone waiting' }))
    const write = (text: string) => fireEvent.change(dialog.getByLabelText('Message'), { target: { value: text } })
    return { dialog, write, send: dialog.getByRole('button', { name: 'Send' }), announce }
  }

  test('says before it is sent to how many it goes, by what, for how much, and who gets none', async () => {
    const { dialog, write, send, announce } = await givenTheDialog()
    expect(send).toHaveProperty('disabled', true)
    write('The lift is out of order.')
    await dialog.findByText('2 people are still waiting.')
    expect(dialog.getByText(/They read:/).textContent).toBe('They read: العربية: 1')
    for (const said of ['Text message: 1', 'SMS: 2 segments', /1 person gets no message/])
      expect(dialog.getByText(said)).toBeDefined()
    fireEvent.click(send)
    await said('Sending your message to 2 people.')
    const asked = { id: 'dr_1', text: 'The lift is out of order.' }
    expect(announce).toHaveBeenCalledWith(asked, { key: expect.any(String) })
  })

  test('asks for another text where it may not be sent, and keeps it where it was refused', async () => {
    const fault = refused('invalid-input', { errors: [{ field: 'text', message: 'Not shown.' }] })
    const faulty = await givenTheDialog({ previewAnnounce: async () => fault })
    faulty.write('See https://other.example')
    expect(await faulty.dialog.findByText('Please write up to 200 characters, without a link.')).toBeDefined()
    expect(faulty.send).toHaveProperty('disabled', true)
    cleanup()

    const late = await givenTheDialog({ announce: async () => refused('too-many-requests') })
    late.write('The lift works again.')
    await late.dialog.findByText('2 people are still waiting.')
    fireEvent.click(late.send)
    expect(await late.dialog.findByText(en.refusals['too-many-requests'])).toBeDefined()
  })

  test('says on the board what became of it', async () => {
    const announcement = { at: '2026-12-01T10:00:00Z', text: 'The lift is out.', people: 5, sent: 3, onItsWay: 1 }
    await givenTheDesk(exampleBoard([ben], { announcement }))
    expect(screen.getByText(/Your message was sent to 3 of 5, 1 being sent:/).textContent).toMatch(
      /“The lift is out.”$/,
    )
  })
})
