// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { button, chooseFrom, givenTheDesk, said } from '../testing/desk.tsx'
import { exampleBoard, exampleBooking } from '../testing/examples.ts'
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
    expect(asked).toEqual({ patientName: 'Wim', doctorId: 'dr_1', scheduledTime: '2026-12-01T12:00:00Z' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('can get alerts by SMS; an invalid number is corrected in the form', async () => {
    const book = vi.fn<ApiClient['book']>(async () =>
      refused('invalid-input', { errors: [{ field: 'contact.address', message: 'Give the number like +1.' }] }),
    )
    await givenTheDesk(exampleBoard([]), { book })
    const form = await write('Wim', '555')
    fireEvent.click(form.getByRole('button', { name: 'Add' }))
    expect(await form.findByText('Give the number like +1.')).toBeDefined()
    expect(screen.queryByText(refusalTexts.en['invalid-input'])).toBeNull()

    book.mockImplementation(async () => answered(exampleBooking('b1')))
    fireEvent.change(form.getByLabelText('Mobile number'), { target: { value: '+12025550162' } })
    fireEvent.click(form.getByRole('button', { name: 'Add' }))
    await said('Wim is in line.')
    const keys = book.mock.calls.map(([, options]) => options?.key)
    expect(new Set(keys).size).toBe(2)
    expect(book.mock.calls[1]?.[0]).toMatchObject({ contact: { channel: 'sms', address: '+12025550162' } })
  })

  test('shows the reason of a refusal', async () => {
    await givenTheDesk(exampleBoard([]), { book: async () => refused('day-full') })
    const form = await write('Wim')
    fireEvent.click(form.getByRole('button', { name: 'Add' }))
    expect(await form.findByText(refusalTexts.en['day-full'])).toBeDefined()
  })
})

describe('closing the day', () => {
  const closed = answered({ message: '', closed: 1, moved: 0, rev: 6 })

  test('makes those who wait no-shows, and can be undone', async () => {
    const close = vi.fn<ApiClient['close']>(async () => closed)
    await givenTheDesk(exampleBoard([]), { close })
    await chooseFrom('Day', 'Close the day …')
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close the day' }))
    await said('The day is closed. Those who waited did not come.')
    expect(close).toHaveBeenCalledWith({ id: 'dr_1', unfinished: 'no-show' }, { key: expect.any(String) })
    expect(button('Undo')).toBeDefined()
  })

  test('can move those who wait', async () => {
    const close = vi.fn<ApiClient['close']>(async () => closed)
    await givenTheDesk(exampleBoard([]), { close })
    await chooseFrom('Day', 'Close the day …')
    const question = within(await screen.findByRole('dialog'))
    fireEvent.click(question.getByRole('radio', { name: 'Move them to the next working day' }))
    fireEvent.click(question.getByRole('button', { name: 'Close the day' }))
    await said('The day is closed. Those who waited have a place on the next working day.')
    expect(close).toHaveBeenCalledWith({ id: 'dr_1', unfinished: 'move' }, { key: expect.any(String) })
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('shows the reason of a refusal', async () => {
    await givenTheDesk(exampleBoard([]), { close: async () => refused('room-occupied') })
    await chooseFrom('Day', 'Close the day …')
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close the day' }))
    await said(refusalTexts.en['room-occupied'])
  })
})
