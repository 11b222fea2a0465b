// @vitest-environment jsdom
import type { ClinicSettingsAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/admin/en.ts'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { answered, refused } from '../testing/fake-api.ts'
import { AdminTextsProvider } from './admin-language.tsx'
import { ClinicPage } from './clinic-page.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const settings: ClinicSettingsAnswer = {
  details: {
    name: 'Riverside Clinic',
    names: {},
    language: 'en',
    timeZone: 'Europe/Madrid',
    country: null,
    phone: null,
    address: null,
    emergencyNumber: null,
  },
  rev: 0,
  savedAt: null,
  savedBy: null,
}

/** The page over settings that somebody else may change: `says.there` is what the API has. */
async function givenThePage(saveClinicSettings: ApiClient['saveClinicSettings'], more: Partial<ApiClient> = {}) {
  const says = { there: settings }
  const save = vi.fn(saveClinicSettings)
  renderDoctorPage(
    <AdminTextsProvider>
      <ClinicPage />
    </AdminTextsProvider>,
    { clinicSettings: async () => answered(says.there), saveClinicSettings: save, ...more },
  )
  await screen.findByRole('heading', { name: en.clinic.title })
  return { says, save }
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const pressSave = () => fireEvent.click(screen.getByRole('button', { name: en.save }))

test('saves all that is typed, over the revision that was read', async () => {
  const { save } = await givenThePage(async ({ details, rev }) => answered({ ...settings, details, rev: rev + 1 }))
  type(en.clinic.phone, '+34 910 000 000')
  type('العربية', 'عيادة النهر')
  pressSave()
  await screen.findByText(en.saved)
  expect(save).toHaveBeenCalledWith({
    rev: 0,
    details: { ...settings.details, phone: '+34910000000', names: { ar: 'عيادة النهر' } },
  })
})

test('says what somebody else has saved meanwhile, keeps what was typed, and saves it when asked again', async () => {
  const { says, save } = await givenThePage(async ({ details, rev }) =>
    rev === 0 ? refused('changed-meanwhile') : answered({ ...settings, details, rev: rev + 1 }),
  )
  says.there = { ...settings, rev: 1, details: { ...settings.details, phone: '+34999999999' } }
  type(en.clinic.phone, '+34910000000')
  pressSave()
  expect(await screen.findByText(en.clinic.changedMeanwhile)).toBeDefined()
  expect(screen.getByText(en.nowThere('+34999999999'))).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>(en.clinic.phone).value).toBe('+34910000000')
  pressSave()
  await screen.findByText(en.saved)
  expect(save.mock.lastCall?.[0]).toMatchObject({ rev: 1, details: { phone: '+34910000000' } })
})

test('a field at fault says what to do and has the focus', async () => {
  await givenThePage(async () => refused('invalid-input', { errors: [{ field: 'details.phone', message: 'x' }] }))
  pressSave()
  expect(await screen.findByText(en.clinic.faults.phone)).toBeDefined()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(en.clinic.phone)))
})

test('adds the kinds of visits that patients are asked for, and takes one away', async () => {
  const { save } = await givenThePage(async ({ details, rev }) => answered({ ...settings, details, rev: rev + 1 }))
  for (const [index, name] of ['First visit', 'Check-up'].entries()) {
    fireEvent.click(screen.getByRole('button', { name: en.clinic.addVisitType }))
    const one = within(screen.getByRole('group', { name: en.visitTypeNumber(index + 1) }))
    fireEvent.change(one.getByLabelText('English'), { target: { value: name } })
  }
  fireEvent.click(screen.getByRole('button', { name: en.removeVisitType('First visit') }))
  pressSave()
  await screen.findByText(en.saved)
  const id = expect.stringMatching(/^[a-z0-9]{12}$/)
  expect(save.mock.calls[0]?.[0].details.visitTypes).toEqual([{ id, name: 'Check-up', names: {} }])
})

test('shows whom another time zone moves, and saves it when that is wanted', async () => {
  const patient = { appointmentId: 'a', patientName: 'Ann', queueNumber: 1, doctor: 'Dr. Chen', hasContact: true }
  const ben = { ...patient, appointmentId: 'b', patientName: 'Ben', hasContact: false }
  const patients = [patient, ben].map((one) => ({ ...one, day: '2026-12-01', shiftMinutes: -330 }))
  const previewZone = vi.fn<ApiClient['previewZone']>(async () =>
    answered({ today: { before: '2026-12-01', after: '2026-12-02' }, patients, tag: 'two' }),
  )
  const { save } = await givenThePage(
    async ({ details, rev, zone }) =>
      zone === 'three' ? answered({ ...settings, details, rev: rev + 1 }) : refused('zone-moves-patients'),
    { previewZone },
  )
  type(en.clinic.timeZone, 'Asia/Dubai')
  pressSave()
  const question = within(await screen.findByRole('dialog', { name: en.zoneTitle(2) }))
  expect(question.getByText('Dr. Chen', { exact: false }).textContent).toContain(en.zoneShift(-330))
  expect(question.getByText(`Ann · Ben (${en.zone.noContact})`)).toBeDefined()
  expect(question.getByText(/^By the new zone, today is /)).toBeDefined()
  expect(previewZone).toHaveBeenCalledExactlyOnceWith({ timeZone: 'Asia/Dubai' })

  fireEvent.click(question.getByRole('button', { name: en.zone.back }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByLabelText<HTMLSelectElement>(en.clinic.timeZone).value).toBe('Asia/Dubai')
  pressSave()
  // Somebody books while the question is open, so it is asked again.
  const agree = await screen.findByRole('button', { name: en.zone.yes })
  const more = [...patients, ...patients.slice(1).map((one) => ({ ...one, appointmentId: 'c', patientName: 'Cleo' }))]
  const today = { before: '2026-12-01', after: '2026-12-02' }
  previewZone.mockResolvedValue(answered({ today, patients: more, tag: 'three' }))
  fireEvent.click(agree)
  const again = within(await screen.findByRole('dialog', { name: en.zoneTitle(3) }))
  expect(save.mock.lastCall?.[0]).toMatchObject({ zone: 'two' })
  fireEvent.click(again.getByRole('button', { name: en.zone.yes }))
  await screen.findByText(en.saved)
  expect(save.mock.lastCall?.[0]).toMatchObject({ rev: 0, zone: 'three', details: { timeZone: 'Asia/Dubai' } })
})
