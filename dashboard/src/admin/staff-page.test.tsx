// @vitest-environment jsdom
import type { StaffLinkAnswer, StaffRow } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/admin/en.ts'
import { en as staffTexts } from '@anteroom/messages/staff/en.ts'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { exampleClinic } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { AdminTextsProvider } from './admin-language.tsx'
import { StaffPage } from './staff-page.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const row = (username: string, more: Partial<StaffRow> = {}): StaffRow => ({
  username,
  name: `Name of ${username}`,
  role: 'reception',
  doctorId: null,
  state: 'active',
  secondFactor: false,
  viaProvider: false,
  linkUntil: null,
  ...more,
})
const made = (member: StaffRow): StaffLinkAnswer => ({ member, link: 'https://clinic.example/doctor?password#token' })

async function givenStaff(staff: StaffRow[], calls: Partial<ApiClient> = {}) {
  renderDoctorPage(
    <AdminTextsProvider>
      <StaffPage />
    </AdminTextsProvider>,
    { staff: async () => answered({ staff }), doctors: async () => answered(exampleClinic()), ...calls },
  )
  await screen.findByRole('heading', { name: 'Staff' })
}

const actionsFor = (username: string) =>
  within(screen.getByRole('group', { name: en.actionsFor(`Name of ${username}`) }))
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

test('who logs in with the login service is joined with the account that they had before', async () => {
  const joinStaff = vi.fn<ApiClient['joinStaff']>(async () => answered(row('chen')))
  const others = [row('chen', { role: 'doctor', doctorId: 'dr_1' }), row('gone', { state: 'disabled' })]
  await givenStaff([...others, row('chen-2', { role: 'doctor', viaProvider: true })], { joinStaff })
  expect(screen.getByText(en.staffPage.noDoctor)).toBeDefined()
  expect(actionsFor('chen').queryByRole('button', { name: en.staffPage.join })).toBeNull()

  fireEvent.click(actionsFor('chen-2').getByRole('button', { name: en.staffPage.join }))
  const choice = screen.getByLabelText(en.staffPage.joinTo)
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Name of chen (chen)'])
  press(en.staffPage.joinYes)
  await screen.findByText(en.staffPage.saved)
  expect(joinStaff).toHaveBeenCalledWith({ id: 'chen', from: 'chen-2' })
})

test('an invitation gives a link to hand on, and says what a field lacks', async () => {
  const invite = vi
    .fn<ApiClient['invite']>()
    .mockResolvedValueOnce(refused('name-taken', { errors: [{ field: 'username', message: '' }] }))
    .mockImplementation(async ({ username }) => answered(made(row(username))))
  await givenStaff([row('desk')], { invite })
  type('Name', 'Ines')
  type('User name', 'desk')
  fireEvent.change(screen.getByLabelText('Role'), { target: { value: 'doctor' } })
  press(en.staffPage.invite)
  expect(await screen.findByText(staffTexts.refusals['name-taken'])).toBeDefined()

  type('User name', 'ines')
  press(en.staffPage.invite)
  expect(await screen.findByDisplayValue(made(row('ines')).link)).toBe(document.activeElement)
  expect(invite).toHaveBeenLastCalledWith({ name: 'Ines', username: 'ines', role: 'doctor', doctorId: 'dr_1' })
})

test('an account is disabled after a question only', async () => {
  const changeStaff = vi.fn<ApiClient['changeStaff']>(async () => refused('last-administrator'))
  await givenStaff([row('desk')], { changeStaff })
  fireEvent.click(actionsFor('desk').getByRole('button', { name: 'Disable' }))
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Disable' }))
  expect(await screen.findByText(staffTexts.refusals['last-administrator'])).toBeDefined()
  expect(changeStaff).toHaveBeenCalledExactlyOnceWith({ id: 'desk', disabled: true })
})

test('a role is changed, and an account that is disabled can only be enabled or changed', async () => {
  const changeStaff = vi.fn<ApiClient['changeStaff']>(async () => answered(row('desk')))
  await givenStaff([row('desk'), row('gone', { state: 'disabled' })], { changeStaff })
  expect(actionsFor('gone').queryByRole('button', { name: en.staffPage.newLink })).toBeNull()
  fireEvent.click(actionsFor('desk').getByRole('button', { name: en.staffPage.changeRole }))
  fireEvent.change(screen.getByLabelText(en.roleOf('Name of desk')), { target: { value: 'admin' } })
  press(en.staffPage.saveRole)
  expect(await screen.findByText(en.staffPage.saved)).toBeDefined()
  expect(changeStaff).toHaveBeenLastCalledWith({ id: 'desk', role: 'admin' })

  fireEvent.click(actionsFor('gone').getByRole('button', { name: en.staffPage.enable }))
  await expect.poll(() => changeStaff.mock.lastCall).toEqual([{ id: 'gone', disabled: false }])
})
