// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/admin/en.ts'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { answered, refused } from '../testing/fake-api.ts'
import { AdminTextsProvider } from './admin-language.tsx'
import { ownTimeZone } from './proposals.ts'
import { SetupPage } from './setup-page.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const boss = { username: 'maria', name: 'María', role: 'admin' as const, doctorIds: [] }

function givenTheLink(setUp: ApiClient['setUp']) {
  const asked = vi.fn(setUp)
  const onDone = vi.fn<() => void>()
  renderDoctorPage(
    <AdminTextsProvider>
      <SetupPage token="t0ken" onDone={onDone} />
    </AdminTextsProvider>,
    { checkSetupLink: async () => answered(undefined), setUp: asked },
  )
  return { asked, onDone }
}

async function fillIn() {
  fireEvent.change(await screen.findByLabelText('Your name'), { target: { value: 'María' } })
  fireEvent.change(screen.getByLabelText('User name'), { target: { value: 'maria' } })
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: 'three plain words' } })
  fireEvent.change(screen.getByLabelText(en.clinic.names), { target: { value: 'Clínica Sol' } })
  fireEvent.click(screen.getByRole('button', { name: en.setup.create }))
}

test('whoever has the link chooses a name and a password, and is in', async () => {
  const { asked, onDone } = givenTheLink(async () => answered(boss))
  await fillIn()
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(asked).toHaveBeenCalledWith({
    token: 't0ken',
    name: 'María',
    username: 'maria',
    password: 'three plain words',
    clinic: { name: 'Clínica Sol', timeZone: ownTimeZone(), language: 'en' },
  })
})

test('the user name is proposed from the name, until somebody types one', async () => {
  givenTheLink(async () => answered(boss))
  const [name, username] = [await screen.findByLabelText('Your name'), screen.getByLabelText('User name')]
  fireEvent.change(name, { target: { value: 'María López' } })
  expect(username).toHaveProperty('value', 'maria.lopez')
  fireEvent.change(username, { target: { value: 'boss' } })
  fireEvent.change(name, { target: { value: 'María López Gil' } })
  expect(username).toHaveProperty('value', 'boss')
})

test('a field at fault says what to do', async () => {
  const errors = ['password', 'clinic.name'].map((field) => ({ field, message: 'x' }))
  givenTheLink(async () => refused('invalid-input', { errors }))
  await fillIn()
  expect(await screen.findByText(en.setup.faults.password)).toBeDefined()
  expect(screen.getByText(en.doctor.faults.name)).toBeDefined()
  expect(screen.queryByText(en.setup.faults.username)).toBeNull()
})

test('a link that is over says how to get another one, before and after the form', async () => {
  givenTheLink(async () => refused('setup-link-over', { status: 409 }))
  await fillIn()
  expect(await screen.findByText(en.setup.over)).toBeDefined()
  cleanup()
  renderDoctorPage(
    <AdminTextsProvider>
      <SetupPage token="t0ken" onDone={() => {}} />
    </AdminTextsProvider>,
    { checkSetupLink: async () => refused('setup-link-over', { status: 409 }) },
  )
  expect(await screen.findByText(en.setup.over)).toBeDefined()
  expect(screen.queryByLabelText('Password')).toBeNull()
})
