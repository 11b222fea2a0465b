// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/staff/en.ts'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { answered, refused } from '../testing/fake-api.ts'
import { Login } from './login.tsx'
import { SecondFactorSection } from './second-factor-section.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const { secondStep, account } = en
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('the login asks for the second step, says when a code is wrong, and begins anew when it took too long', async () => {
  const secondStepCall = vi
    .fn<ApiClient['secondStep']>()
    .mockResolvedValueOnce(refused('wrong-second-factor'))
    .mockResolvedValue(refused('not-signed-in', { status: 401 }))
  const login = async () => refused('second-factor-needed', { status: 401 })
  renderDoctorPage(<Login onSignedIn={() => {}} />, { login, secondStep: secondStepCall })
  await screen.findByLabelText(en.userName)
  type(en.userName, 'chen')
  type(en.password, 'a password')
  press(en.logIn)
  expect(await screen.findByRole('heading', { name: secondStep.loginTitle })).toBeDefined()
  expect(document.activeElement).toBe(screen.getByLabelText(secondStep.code))
  type(secondStep.code, '123456')
  press(en.logIn)
  expect(await screen.findByText(en.refusals['wrong-second-factor'])).toBeDefined()
  press(en.logIn)
  expect(await screen.findByLabelText(en.password)).toBeDefined()
  expect(secondStepCall).toHaveBeenCalledWith({ code: '123456' })
})

test('is set up by password, image and code, and shows the recovery codes once', async () => {
  const state = { app: false, passkeys: [], required: false, recoveryLeft: 0 }
  renderDoctorPage(<SecondFactorSection onChanged={() => {}} />, {
    secondFactor: async () => answered({ ...state }),
    beginSecondFactor: async ({ current }) =>
      current === 'right' ? answered({ secret: 'KEYKEY', qr: '<svg/>' }) : refused('wrong-password'),
    confirmSecondFactor: async () => {
      Object.assign(state, { app: true, recoveryLeft: 10 })
      return answered({ codes: ['ABCD-EFGH'] })
    },
  })
  expect(await screen.findByText(secondStep.off)).toBeDefined()
  press(secondStep.setUp)
  type(account.presentPassword, 'wrong')
  press(secondStep.continue)
  expect(await screen.findByText(en.refusals['wrong-password'])).toBeDefined()
  type(account.presentPassword, 'right')
  press(secondStep.continue)
  expect(await screen.findByText('KEYK EY')).toBeDefined()
  type(secondStep.code, '123456')
  press(secondStep.confirm)
  expect(await screen.findByText('ABCD-EFGH')).toBeDefined()
  press(secondStep.codesKept)
  expect(await screen.findByText(`${secondStep.on} ${en.codesLeft(10)}.`)).toBeDefined()
  expect(screen.queryByText('ABCD-EFGH')).toBeNull()
})

test('where the clinic asks for it, it can be replaced and not turned off', async () => {
  renderDoctorPage(<SecondFactorSection onChanged={() => {}} />, {
    secondFactor: async () => answered({ app: true, passkeys: [], required: true, recoveryLeft: 1 }),
  })
  expect(await screen.findByRole('button', { name: secondStep.replace })).toBeDefined()
  expect(screen.queryByRole('button', { name: secondStep.turnOff })).toBeNull()
})

test('whoever has a passkey alone is asked for it, or for a recovery code', async () => {
  renderDoctorPage(<Login onSignedIn={() => {}} />, {
    login: async () => refused('second-factor-needed', { status: 401 }),
    beginSecondStep: async () => answered({ options: {}, app: false }),
  })
  await screen.findByLabelText(en.userName)
  type(en.userName, 'chen')
  type(en.password, 'a password')
  press(en.logIn)
  expect(await screen.findByText(secondStep.loginLeadPasskey)).toBeDefined()
  expect(screen.getByRole('button', { name: secondStep.usePasskey })).toBeDefined()
  expect(screen.getByLabelText(secondStep.recoveryCode)).toBeDefined()
})
