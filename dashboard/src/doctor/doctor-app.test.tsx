// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/staff/en.ts'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
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

test('a signed-in user sees the board', async () => {
  renderDoctorPage(<DoctorApp />, { session: async () => answered(chen), board })
  expect(await screen.findByRole('button', { name: 'Nobody is waiting' })).toBeDefined()
})

test('everybody else sees the login', async () => {
  const login = vi.fn<ApiClient['login']>(async () => answered(chen))
  renderDoctorPage(<DoctorApp />, { session: signedOut, login, board })
  await logIn('chen', 'secret')
  expect(await screen.findByRole('button', { name: 'Nobody is waiting' })).toBeDefined()
  expect(login).toHaveBeenCalledWith({ username: 'chen', password: 'secret' })
})

test('the focus is on the user name at the login, and on the heading of the board afterwards', async () => {
  renderDoctorPage(<DoctorApp />, { session: signedOut, login: async () => answered(chen), board })
  const userName = await screen.findByLabelText('User name')
  expect(document.activeElement).toBe(userName)
  await logIn('chen', 'secret')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Dr. Michael Chen' })))
})

test('the tab title no longer shows the queue after the logout', async () => {
  const logout = async () => answered(undefined)
  renderDoctorPage(<DoctorApp />, { session: async () => answered(chen), board, logout })
  await waitFor(() => expect(document.title).toBe('0 waiting · Anteroom'))
  fireEvent.click(screen.getByRole('button', { name: 'Log out' }))
  await waitFor(() => expect(document.title).toBe('Log in · Anteroom'))
})

test('speaks the language of who is logged in, and that of the machine again after the logout', async () => {
  const logout = async () => answered(undefined)
  renderDoctorPage(<DoctorApp />, {
    session: async () => answered({ ...chen, language: 'es' as const }),
    board,
    logout,
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Salir' }))
  await waitFor(() => expect(document.title).toBe('Log in · Anteroom'))
  expect(document.documentElement.lang).toBe('en')
})

test('a wrong login shows the refusal', async () => {
  renderDoctorPage(<DoctorApp />, { session: signedOut, login: async () => refused('wrong-login') })
  await logIn('chen', 'wrong')
  expect(await screen.findByText(en.refusals['wrong-login'])).toBeDefined()
  expect(document.activeElement).toBe(screen.getByLabelText('Password'))
})

test('the end of the session shows the login', async () => {
  renderDoctorPage(<DoctorApp />, { session: async () => answered(chen), board: signedOut })
  expect(await screen.findByLabelText('User name')).toBeDefined()
})

test('an unreachable API can be tried again', async () => {
  const session = vi.fn<ApiClient['session']>(async () => refused('unavailable'))
  renderDoctorPage(<DoctorApp />, { session, board })
  const again = await screen.findByRole('button', { name: 'Try again' })
  session.mockImplementation(async () => answered(chen))
  fireEvent.click(again)
  expect(await screen.findByRole('button', { name: 'Nobody is waiting' })).toBeDefined()
})
