// @vitest-environment jsdom
import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import { en } from '@anteroom/messages/admin/en.ts'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { givenTheDesk } from '../testing/desk.tsx'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { exampleBoard, exampleClinic } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { AdminApp } from './admin-app.tsx'
import { AdminTextsProvider } from './admin-language.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const admin: SessionAnswer = { username: 'admin', name: 'Manager', role: 'admin', doctorIds: ['dr_1'] }

const renderSection = (section: string, calls: Parameters<typeof renderDoctorPage>[1]) =>
  renderDoctorPage(
    <AdminTextsProvider>
      <AdminApp section={section} />
    </AdminTextsProvider>,
    calls,
  )

test('an administrator sees the section that was asked for, named in the navigation', async () => {
  renderSection('audit', {
    session: async () => answered(admin),
    audit: async () => answered({ rows: [], members: [], before: null }),
    doctors: async () => answered(exampleClinic()),
  })
  expect(await screen.findByRole('heading', { name: 'Audit' })).toBeDefined()
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Audit')
})

test('others are told that the pages are not for them, or log in', async () => {
  renderSection('audit', { session: async () => answered({ ...admin, role: 'reception' }) })
  expect((await screen.findByRole('alert')).textContent).toBe(en.onlyAdmins)
  cleanup()
  renderSection('audit', { session: async () => refused('not-signed-in', { status: 401 }) })
  expect(await screen.findByLabelText('Password')).toBeDefined()
})

test('a session that ended while a page was open leads to the login', async () => {
  renderSection('audit', {
    session: async () => answered(admin),
    audit: async () => refused('not-signed-in', { status: 401 }),
    doctors: async () => answered(exampleClinic()),
  })
  expect(await screen.findByLabelText('Password')).toBeDefined()
})

test('the desk of an administrator, and no other, leads there', async () => {
  await givenTheDesk(exampleBoard([]), {}, admin)
  expect(screen.getByRole('link', { name: 'Clinic settings' }).getAttribute('href')).toBe('/admin')
  cleanup()
  await givenTheDesk(exampleBoard([]))
  expect(screen.queryByRole('link', { name: 'Clinic settings' })).toBeNull()
})
