// @vitest-environment jsdom
import type { OwnSession } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/staff/en.ts'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { exampleClinic } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { Account } from './account.tsx'
import { ChoosePassword } from './choose-password.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const chen = { username: 'chen', name: 'Dr. Michael Chen', role: 'doctor' as const, doctorIds: ['dr_1'] }
const session = (id: string, more: Partial<OwnSession> = {}): OwnSession => ({
  id,
  browser: 'Firefox',
  system: 'Windows',
  address: '203.0.113.7',
  beganAt: '2026-12-01T08:00:00Z',
  usedAt: '2026-12-01T10:00:00Z',
  isThis: false,
  ...more,
})
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

function givenTheAccount(calls: Partial<ApiClient>) {
  const onSignedOut = vi.fn<() => void>()
  renderDoctorPage(<Account session={chen} onSignedOut={onSignedOut} />, {
    doctors: async () => answered(exampleClinic()),
    ownSessions: async () => answered({ sessions: [session('this', { isThis: true }), session('other')] }),
    ...calls,
  })
  return onSignedOut
}

test('lists where somebody is logged in, and logs out there, but not here', async () => {
  const endSession = vi.fn<ApiClient['endSession']>(async () => answered(undefined))
  givenTheAccount({ endSession })
  expect(await screen.findByText(en.account.thisOne)).toBeDefined()
  press(en.sessionOf('Firefox · Windows'))
  expect(await screen.findByText(en.account.loggedOutThere)).toBeDefined()
  expect(endSession).toHaveBeenCalledExactlyOnceWith({ id: 'other' })
})

test('keeps the language of somebody, and speaks it at once', async () => {
  const setOwnLanguage = vi.fn<ApiClient['setOwnLanguage']>(async () => answered(undefined))
  givenTheAccount({ setOwnLanguage })
  fireEvent.change(await screen.findByLabelText(en.account.ownLanguage), { target: { value: 'es' } })
  expect(await screen.findByText('Su idioma está guardado.')).toBeDefined()
  expect(setOwnLanguage).toHaveBeenCalledExactlyOnceWith({ language: 'es' })
  expect(localStorage.getItem('anteroom.staff-language')).toBeNull()
})

test('asks for the present password, and says when it is not that', async () => {
  const changePassword = vi
    .fn<ApiClient['changePassword']>()
    .mockResolvedValueOnce(refused('wrong-password', { errors: [{ field: 'current', message: '' }] }))
    .mockResolvedValue(answered(chen))
  givenTheAccount({ changePassword })
  await screen.findByText(en.account.thisOne)
  type(en.account.presentPassword, 'a guess')
  type(en.account.newPassword, 'three plain words')
  press(en.account.changePassword)
  expect(await screen.findByText(en.refusals['wrong-password'])).toBeDefined()
  type(en.account.presentPassword, 'the present one')
  press(en.account.changePassword)
  expect(await screen.findByText(en.account.passwordChanged)).toBeDefined()
  expect(changePassword).toHaveBeenLastCalledWith({ current: 'the present one', password: 'three plain words' })
})

test('leads to the login when the session is over', async () => {
  const onSignedOut = givenTheAccount({ ownSessions: async () => refused('not-signed-in', { status: 401 }) })
  await expect.poll(() => onSignedOut.mock.calls).toHaveLength(1)
})

test('a link lets somebody choose a password, once', async () => {
  const choosePassword = vi
    .fn<ApiClient['choosePassword']>()
    .mockResolvedValueOnce(refused('invalid-input', { errors: [{ field: 'password', message: '' }] }))
    .mockResolvedValue(answered(undefined))
  const open = async () => answered({ username: 'ines', name: 'Ines' })
  renderDoctorPage(<ChoosePassword token="token" />, { checkPasswordLink: open, choosePassword })
  expect(await screen.findByText(en.yourUserName('ines'))).toBeDefined()
  type(en.account.newPassword, 'short')
  press(en.account.savePassword)
  expect(await screen.findByText(en.account.passwordFault)).toBeDefined()
  type(en.account.newPassword, 'three plain words')
  press(en.account.savePassword)
  expect(await screen.findByText(en.account.passwordSaved)).toBeDefined()
  cleanup()

  renderDoctorPage(<ChoosePassword token="token" />, {
    checkPasswordLink: async () => refused('setup-link-over', { status: 409 }),
  })
  expect((await screen.findByRole('alert')).textContent).toBe(en.refusals['setup-link-over'])
})
