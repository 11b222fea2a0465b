// @vitest-environment jsdom
import type { AccessLogRow } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/staff/en.ts'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { button } from '../testing/desk.tsx'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { exampleClinic } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { AccessLog } from './access-log.tsx'

afterEach(cleanup)

const rowOf = (id: string, more: Partial<AccessLogRow> = {}): AccessLogRow => ({
  id,
  at: '2026-12-01T10:00:00Z',
  by: 'staff:chen',
  action: 'login',
  doctorId: null,
  day: null,
  appointmentIds: [],
  username: null,
  ...more,
})

function givenTheLog(accessLog: ApiClient['accessLog']) {
  const asked = vi.fn(accessLog)
  const clinic = { ...exampleClinic(), timeZone: 'UTC' }
  renderDoctorPage(<AccessLog />, { accessLog: asked, doctors: async () => answered(clinic) })
  return asked
}

const lines = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ')),
    )

test('says when, who, what and about which day or appointments', async () => {
  givenTheLog(async () =>
    answered({
      rows: [
        rowOf('c', { by: 'unknown', action: 'login-failed' }),
        rowOf('b', { action: 'board', doctorId: 'dr_1', day: '2026-12-01' }),
        rowOf('a', { by: 'bot', action: 'search', appointmentIds: ['one', 'two'] }),
      ],
      before: null,
    }),
  )
  await screen.findByRole('table', { name: 'Access log' })
  expect(lines()).toEqual([
    ['2026-12-01 10:00 AM', 'a name that nobody has', 'wrong password', ''],
    ['2026-12-01 10:00 AM', 'chen', "looked at a doctor's day", 'dr_1 · 2026-12-01'],
    ['2026-12-01 10:00 AM', 'bot', 'searched for appointments', 'one, two'],
  ])
  expect(screen.queryByRole('button', { name: 'Show older ones' })).toBeNull()
})

test('shows older ones below, and only those of a person and of days', async () => {
  const asked = givenTheLog(async (query) =>
    answered(query?.before ? { rows: [rowOf('old')], before: null } : { rows: [rowOf('new')], before: '1_new' }),
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Show older ones' }))
  await expect.poll(() => lines()).toHaveLength(2)
  expect(asked).toHaveBeenLastCalledWith({ before: '1_new' })

  fireEvent.change(screen.getByLabelText('User name'), { target: { value: 'Chen' } })
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-01' } })
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-11-30' } })
  fireEvent.click(button('Show'))
  await expect.poll(() => asked.mock.lastCall).toEqual([{ by: 'staff:chen', from: '2026-11-01', to: '2026-11-30' }])
  await expect.poll(() => lines()).toHaveLength(1)
})

test('says when there is nothing, and when it may not be read', async () => {
  givenTheLog(async () => answered({ rows: [], before: null }))
  expect((await screen.findByRole('status')).textContent).toBe(en.accessNone)
  cleanup()
  givenTheLog(async () => refused('not-allowed'))
  await expect.poll(() => screen.getByRole('alert').textContent).toBe(en.refusals['not-allowed'])
})
