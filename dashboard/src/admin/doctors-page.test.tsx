// @vitest-environment jsdom
import type { DoctorSettings, OutsideAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/admin/en.ts'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { answered, refused } from '../testing/fake-api.ts'
import { AdminTextsProvider } from './admin-language.tsx'
import { newDoctor } from './doctor-form.ts'
import { DoctorsPage } from './doctors-page.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const doctor = (id: string, name: string): DoctorSettings => ({
  id,
  code: 11,
  rev: 3,
  details: { ...newDoctor, name, specialty: 'General practice', room: '1' },
})
const outside: OutsideAnswer['outside'] = [
  {
    appointmentId: 'a',
    patientName: 'Ann',
    queueNumber: 1,
    day: '2026-12-01',
    expectedAt: '2026-12-01T16:00:00Z',
    hasContact: false,
    moveTo: { doctorId: 'dr_2', doctor: 'Dr. Reyes', day: '2026-12-02' },
  },
]

async function givenThePage(calls: Partial<ApiClient>) {
  renderDoctorPage(
    <AdminTextsProvider>
      <DoctorsPage />
    </AdminTextsProvider>,
    {
      doctorSettings: async () => answered({ doctors: [doctor('dr_1', 'Dr. Chen'), doctor('dr_2', 'Dr. Reyes')] }),
      ...calls,
    },
  )
  await screen.findByRole('heading', { name: en.doctor.title })
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

test('a doctor is added with the hours that the form begins with', async () => {
  const addDoctor = vi.fn<ApiClient['addDoctor']>(async () => answered(doctor('dr_3', 'Dr. Haddad')))
  await givenThePage({ addDoctor })
  await press(en.doctor.addTitle)
  const [name, specialty] = screen.getAllByLabelText(en.doctor.onRecord)
  if (name) fireEvent.change(name, { target: { value: 'Dr. Haddad' } })
  if (specialty) fireEvent.change(specialty, { target: { value: 'Dermatology' } })
  fireEvent.change(screen.getByLabelText(en.doctor.room), { target: { value: '3' } })
  await press(en.save)
  await screen.findByText('Saved.')
  expect(addDoctor).toHaveBeenCalledWith({
    details: { ...newDoctor, name: 'Dr. Haddad', specialty: 'Dermatology', room: '3' },
  })
})

test('a change that puts patients outside the hours says who they are, and does with them what is decided', async () => {
  const saveDoctor = vi.fn<ApiClient['saveDoctor']>(async ({ outside: how }) =>
    how === 'ask'
      ? refused('patients-outside')
      : answered({ doctor: doctor('dr_1', 'Dr. Chen'), moved: 1, cancelled: 0 }),
  )
  const previewDoctor = vi.fn<ApiClient['previewDoctor']>(async () => answered({ outside }))
  await givenThePage({ saveDoctor, previewDoctor })
  await press(/Edit: Dr. Chen/)
  fireEvent.change(screen.getByLabelText(en.doctor.leavesOn), { target: { value: '2026-12-01' } })
  await press(en.save)

  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('Ann')).toBeDefined()
  expect(dialog.textContent).toContain('Dr. Reyes · no phone: please call')
  fireEvent.change(within(dialog).getByLabelText(en.outside.toWhom), { target: { value: 'dr_2' } })
  await vi.waitFor(() => expect(previewDoctor).toHaveBeenLastCalledWith(expect.objectContaining({ moveTo: 'dr_2' })))
  fireEvent.click(within(dialog).getByRole('button', { name: en.outside.yes }))
  expect(await screen.findByText(en.doctorSaved(1, 0))).toBeDefined()
  expect(saveDoctor).toHaveBeenLastCalledWith({
    id: 'dr_1',
    rev: 3,
    outside: 'move',
    moveTo: 'dr_2',
    details: { ...doctor('dr_1', 'Dr. Chen').details, leavesOn: '2026-12-01' },
  })
})

test('a holiday is a day off of every doctor', async () => {
  const saveDoctor = vi.fn<ApiClient['saveDoctor']>(async () =>
    answered({ doctor: doctor('dr_1', 'Dr. Chen'), moved: 0, cancelled: 0 }),
  )
  await givenThePage({ saveDoctor, previewDoctor: async () => answered({ outside: [] }) })
  await press(en.doctor.holiday)
  fireEvent.change(screen.getByLabelText(en.doctor.dayFrom), { target: { value: '2026-12-25' } })
  await press(en.doctor.closeClinic)
  await screen.findByText('Saved.')
  expect(saveDoctor.mock.calls.map(([{ id, details }]) => [id, details.daysOff])).toEqual([
    ['dr_1', ['2026-12-25']],
    ['dr_2', ['2026-12-25']],
  ])
})
