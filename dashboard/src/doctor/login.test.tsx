// @vitest-environment jsdom
import type { WaysIn } from '@anteroom/contracts/answers.ts'
import { en } from '@anteroom/messages/staff/en.ts'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { answered } from '../testing/fake-api.ts'
import { Login } from './login.tsx'

afterEach(() => {
  cleanup()
  history.replaceState(null, '', '/')
})

function givenTheWays(ways: WaysIn) {
  renderDoctorPage(<Login onSignedIn={() => {}} />, { waysIn: async () => answered(ways) })
}
const toProvider = () => screen.findByRole('link', { name: en.logInWith('Clinic ID') })

test('the button leads to the provider and back to this page, beside the password', async () => {
  history.replaceState(null, '', '/admin/staff?day=1')
  givenTheWays({ provider: 'Clinic ID', passwords: 'everybody' })
  expect((await toProvider()).getAttribute('href')).toBe('/api/session/provider?next=%2Fadmin%2Fstaff%3Fday%3D1')
  expect(screen.getByLabelText(en.password)).toBeDefined()
})

test('where the provider is the only way, the fields are for emergencies', async () => {
  givenTheWays({ provider: 'Clinic ID', passwords: 'emergency' })
  await toProvider()
  expect(screen.queryByLabelText(en.password)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: en.emergencyLogin }))
  expect(await screen.findByText(en.emergencyLead)).toBeDefined()
  expect(document.activeElement).toBe(screen.getByLabelText(en.userName))
})

test('what the provider came to is said once, and no other text of the address is', async () => {
  history.replaceState(null, '', '/doctor?account&refused=no-role')
  givenTheWays({ provider: 'Clinic ID', passwords: 'everybody' })
  expect(await screen.findByText(en.refusals['no-role'])).toBeDefined()
  expect(location.search).toBe('?account')
  expect((await toProvider()).getAttribute('href')).toContain('next=%2Fdoctor%3Faccount')
  cleanup()
  history.replaceState(null, '', '/doctor?refused=__proto__')
  givenTheWays({ provider: null, passwords: 'everybody' })
  await screen.findByLabelText(en.password)
  expect(screen.getByRole('alert').textContent).toBe('')
  expect(location.search).toBe('')
})
