// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exampleBooking, exampleClinic, exampleDoctor } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { renderPatientPage } from '../testing/patient-page.tsx'
import { BookingForm } from './booking-form.tsx'

const chen = exampleDoctor()
const reyes = exampleDoctor({ id: 'dr_2', name: 'Dr. Sofia Reyes', nextPosition: 5 })

beforeEach(() => localStorage.clear())
afterEach(cleanup)

async function givenTheForm(calls: Partial<ApiClient> = {}, doctorId: string | null = null) {
  const onBooked = vi.fn<(id: string) => void>()
  const book = vi.fn<ApiClient['book']>(async () => answered(exampleBooking('new')))
  const doctors = vi.fn<ApiClient['doctors']>(async ({ day } = {}) =>
    answered(exampleClinic([chen, reyes].map((doctor) => ({ ...doctor, day: day ?? doctor.day })))),
  )
  renderPatientPage(<BookingForm doctorId={doctorId} onBooked={onBooked} />, { doctors, book, ...calls })
  await screen.findByRole('heading', { name: 'Book an appointment' })
  return { onBooked, book, doctors }
}

const enterName = (name: string) => fireEvent.change(screen.getByLabelText('Your name'), { target: { value: name } })
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Book' }))

describe('BookingForm', () => {
  test('shows place and time of each doctor before booking', async () => {
    await givenTheForm()
    expect(screen.getByRole('radio', { name: /Chen.*About 10:20.* · 1 person ahead of you/ })).toHaveProperty(
      'checked',
      true,
    )
    expect(screen.getByRole('radio', { name: /Reyes.*4 people ahead of you/ })).toBeDefined()
  })

  test('preselects the doctor of the link', async () => {
    await givenTheForm({}, 'dr_2')
    expect(screen.getByRole('radio', { name: /Reyes/ })).toHaveProperty('checked', true)
  })

  test('says that the doctor of the link is gone, and books nobody else before one is chosen', async () => {
    const { book } = await givenTheForm({}, 'dr_9')
    expect(screen.getByText(refusalTexts.en['unknown-doctor'])).toBeDefined()
    expect(screen.queryByRole('radio', { name: /Dr\./, checked: true })).toBeNull()
    press()
    expect(book).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('radio', { name: /Reyes/ }))
    expect(screen.queryByText(refusalTexts.en['unknown-doctor'])).toBeNull()
    press()
    await waitFor(() => expect(book).toHaveBeenCalled())
  })

  test('books the choice and opens the new appointment', async () => {
    const { book, onBooked, doctors } = await givenTheForm()

    fireEvent.click(screen.getByRole('radio', { name: /Reyes/ }))
    fireEvent.click(screen.getByRole('radio', { name: 'Tomorrow' }))
    await waitFor(() => expect(doctors).toHaveBeenLastCalledWith({ day: '2026-12-02' }))
    enterName('Ann Kim')
    fireEvent.click(screen.getByRole('radio', { name: 'Text message' }))
    fireEvent.change(screen.getByLabelText('Mobile number'), { target: { value: '(202) 555-0143' } })
    press()

    await waitFor(() => expect(onBooked).toHaveBeenCalledWith('new'))
    expect(book).toHaveBeenCalledWith(
      {
        patientName: 'Ann Kim',
        doctorId: 'dr_2',
        scheduledTime: '2026-12-02T12:00:00Z',
        language: 'en',
        phone: '(202) 555-0143',
      },
      { key: expect.stringMatching(/^[0-9a-f]{32}$/) },
    )
  })

  test('asks for the kind of visit where the clinic has some, by its name in that language', async () => {
    const visitTypes = [{ id: 'first', name: 'First visit', names: { es: 'Primera visita' } }]
    const { book } = await givenTheForm({ doctors: async () => answered({ ...exampleClinic([chen]), visitTypes }) })
    fireEvent.click(screen.getByRole('button', { name: 'Español' }))
    fireEvent.click(await screen.findByRole('radio', { name: 'Primera visita' }))
    fireEvent.change(screen.getByLabelText('Su nombre'), { target: { value: 'Ann' } })
    fireEvent.click(screen.getByRole('button', { name: 'Reservar' }))
    await waitFor(() => expect(book.mock.calls[0]?.[0]).toMatchObject({ visitType: 'first' }))
  })

  test('asks nothing of the kind elsewhere, nor needs an answer', async () => {
    const visitTypes = [{ id: 'first', name: 'First visit', names: {} }]
    const { book } = await givenTheForm({ doctors: async () => answered({ ...exampleClinic([chen]), visitTypes }) })
    enterName('Ann')
    press()
    await waitFor(() => expect(book).toHaveBeenCalled())
    expect(book.mock.calls[0]?.[0]).not.toHaveProperty('visitType')
    cleanup()
    await givenTheForm()
    expect(screen.queryByText('What kind of visit is it?')).toBeNull()
  })

  test('books once when the button is pressed twice', async () => {
    const { book, onBooked } = await givenTheForm()
    enterName('Ann Kim')
    const form = screen.getByRole('form', { name: 'Book an appointment' })
    fireEvent.submit(form)
    fireEvent.submit(form)
    await waitFor(() => expect(onBooked).toHaveBeenCalled())
    expect(book).toHaveBeenCalledTimes(1)
  })

  test('keeps its key for a retry and uses a new one for a changed form', async () => {
    const book = vi.fn<ApiClient['book']>(async () => refused('unavailable'))
    await givenTheForm({ book })

    enterName('Ann Kim')
    press()
    await screen.findByText(refusalTexts.en.unavailable)
    press()
    await waitFor(() => expect(book).toHaveBeenCalledTimes(2))
    await screen.findByRole('button', { name: 'Book' })
    enterName('Ann Kimura')
    press()
    await waitFor(() => expect(book).toHaveBeenCalledTimes(3))

    const [first, retry, changed] = book.mock.calls.map(([, options]) => options?.key)
    expect(retry).toBe(first)
    expect(changed).not.toBe(first)
  })

  test('shows errors at their fields, and focuses the first', async () => {
    const errors = ['patientName', 'contact.address'].map((field) => ({ field, message: '' }))
    await givenTheForm({ book: async () => refused('invalid-input', { errors }) })
    fireEvent.click(screen.getByRole('radio', { name: 'Email' }))
    press()

    expect(await screen.findByText('Please enter your name.')).toBeDefined()
    expect(screen.getByText(/Please enter your email address/)).toBeDefined()
    expect(screen.getByText('Please check the fields in red.')).toBeDefined()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Your name')))
  })

  test('says of a name with signs what a name has, and of a number that is none where it needs its country', async () => {
    const errors = ['patientName', 'phone'].map((field) => ({ field, message: '' }))
    await givenTheForm({ book: async () => refused('invalid-input', { errors }) })
    enterName('<3')
    fireEvent.click(screen.getByRole('radio', { name: 'Text message' }))
    press()
    expect(await screen.findByText('Please write your name in letters, without < or >.')).toBeDefined()
    expect(screen.getByText(/From abroad it needs its country code/)).toBeDefined()
  })

  test('shows a refusal about the day at the day', async () => {
    const errors = [{ field: 'scheduledTime', message: '' }]
    await givenTheForm({ book: async () => refused('day-full', { errors }) })
    enterName('Ann Kim')
    press()
    const day = await screen.findByRole('group', { name: 'Day' })
    await waitFor(() => expect(day.textContent).toContain(refusalTexts.en['day-full']))
  })

  test('does not offer to book a full day', async () => {
    await givenTheForm({ doctors: async () => answered(exampleClinic([{ ...chen, bookable: false }])) })
    expect(screen.getByRole('button', { name: 'Book' })).toHaveProperty('disabled', true)
  })

  test('starts with the first day on which the doctor works', async () => {
    const days = ['2026-12-02']
    const { doctors } = await givenTheForm({
      doctors: vi.fn<ApiClient['doctors']>(async ({ day } = {}) =>
        answered(exampleClinic([{ ...chen, days, day: day ?? chen.day, bookable: day !== undefined }])),
      ),
    })
    await waitFor(() => expect(screen.getByRole('button', { name: 'Book' })).toHaveProperty('disabled', false))
    expect(screen.getByRole('radio', { name: 'Tomorrow' })).toHaveProperty('checked', true)
    expect(doctors).not.toHaveBeenCalled()
  })

  test('switches to Spanish, and keeps that choice', async () => {
    await givenTheForm()
    fireEvent.click(screen.getByRole('button', { name: 'Español' }))
    expect(await screen.findByRole('heading', { name: 'Reservar una cita' })).toBeDefined()
    expect(document.documentElement.lang).toBe('es')
    expect(localStorage.getItem('anteroom.language')).toBe('es')
  })

  test('is right to left in Arabic, with Latin digits, except for addresses', async () => {
    await givenTheForm()
    fireEvent.click(screen.getByRole('button', { name: 'العربية' }))
    expect(await screen.findByRole('radio', { name: /Chen.*نحو الساعة 10:20.* · قبلك شخص واحد/ })).toBeDefined()
    expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' })

    fireEvent.click(screen.getByRole('radio', { name: 'رسالة نصية' }))
    expect(screen.getByLabelText('رقم الهاتف المحمول')).toHaveProperty('dir', 'ltr')

    fireEvent.click(screen.getByRole('button', { name: 'English' }))
    await screen.findByRole('heading', { name: 'Book an appointment' })
    expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' })
  })
})

describe('while the clinic limits bookings on the web', () => {
  const limited = (webBookings: 'verified' | 'off', reach = exampleClinic().reach) =>
    givenTheForm({ doctors: async () => answered({ ...exampleClinic(), webBookings, reach }) })

  test('off: says so before anything is filled in, and how to write instead', async () => {
    await limited('off', { telegram: 'https://t.me/clinic_bot', sms: '+12025550100', whatsapp: null })
    expect(screen.getByRole('status').textContent).toBe(refusalTexts.en['web-off'])
    expect(screen.queryByLabelText('Your name')).toBeNull()
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://t.me/clinic_bot',
      'sms:+12025550100',
    ])
  })

  test('verified: asks everybody for a contact', async () => {
    const { book } = await limited('verified')
    expect(screen.getByText(refusalTexts.en['contact-needed'])).toBeDefined()
    expect(screen.queryByRole('radio', { name: /No thanks/ })).toBeNull()
    enterName('Ann Kim')
    fireEvent.change(screen.getByLabelText('Mobile number'), { target: { value: '+12025550143' } })
    press()
    await waitFor(() => expect(book).toHaveBeenCalled())
    expect(book.mock.calls[0]?.[0]).toMatchObject({ phone: '+12025550143' })
  })
})
