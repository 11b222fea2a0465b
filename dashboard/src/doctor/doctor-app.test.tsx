// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { exampleBoard } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { DoctorApp } from './doctor-app.tsx'

afterEach(cleanup)

const chen = { username: 'chen', name: 'Dr. Michael Chen', role: 'doctor' as const, doctorIds: ['dr_1'] }
const board = async () => answered(exampleBoard([]))
const signedOut = async () => refused('not-signed-in', { status: 401 })

async function logIn(username: string, password: string) {
  fireEvent.change(await screen.findByLabelText('User name'), { target: { value: username } })
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: password } })
  fireEvent.click(screen.getByRole('button', { name: 'Log in' }))
}

test('whoever is signed in sees the board', async () => {
  renderDoctorPage(<DoctorApp />, { session: async () => answered(chen), board })
  expect(await screen.findByRole('button', { name: 'Nobody is waiting' })).toBeDefined()
})

test('everybody else logs in first', async () => {
  const login = vi.fn<ApiClient['login']>(async () => answered(chen))
  renderDoctorPage(<DoctorApp />, { session: signedOut, login, board })
  await logIn('chen', 'secret')
  expect(await screen.findByRole('button', { name: 'Nobody is waiting' })).toBeDefined()
  expect(login).toHaveBeenCalledWith({ username: 'chen', password: 'secret' })
})

test('a wrong login says so', async () => {
  renderDoctorPage(<DoctorApp />, { session: signedOut, login: async () => refused('wrong-login') })
  await logIn('chen', 'wrong')
  expect(await screen.findByText(refusalTexts.en['wrong-login'])).toBeDefined()
})

test('a session that ends leads back to the login', async () => {
  renderDoctorPage(<DoctorApp />, { session: async () => answered(chen), board: signedOut })
  expect(await screen.findByLabelText('User name')).toBeDefined()
})

test('a clinic that cannot be reached can be asked again', async () => {
  const session = vi.fn<ApiClient['session']>(async () => refused('unavailable'))
  renderDoctorPage(<DoctorApp />, { session, board })
  const again = await screen.findByRole('button', { name: 'Try again' })
  session.mockImplementation(async () => answered(chen))
  fireEvent.click(again)
  expect(await screen.findByRole('button', { name: 'Nobody is waiting' })).toBeDefined()
})
