// @vitest-environment jsdom
import type { AuditAnswer, AuditRow } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/admin/en.ts'
import { en as staffTexts } from '@anteroom/messages/staff/en.ts'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { exampleClinic } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { AdminTextsProvider } from './admin-language.tsx'
import { Audit } from './audit.tsx'
import { auditCsv, everyRow } from './audit-csv.ts'

afterEach(cleanup)

const rowOf = (id: string, more: Partial<AuditRow> = {}): AuditRow => ({
  id,
  at: '2026-12-01T10:00:00Z',
  by: 'staff:chen',
  action: null,
  command: null,
  doctorStatus: null,
  route: null,
  doctorId: null,
  day: null,
  appointments: [],
  username: null,
  ...more,
})
const members = [{ by: 'staff:chen', name: 'Michael Chen' }]
const pageOf = (rows: AuditRow[], before: string | null = null): AuditAnswer => ({ rows, members, before })
const day = '2026-12-01'
const visit = { appointmentId: 'one', ticket: 12, doctorId: 'dr_1', day }

function givenTheAudit(audit: ApiClient['audit']) {
  const asked = vi.fn(audit)
  const clinic = { ...exampleClinic(), timeZone: 'UTC', today: day }
  const calls = { audit: asked, doctors: async () => answered(clinic) }
  renderDoctorPage(
    <AdminTextsProvider>
      <Audit />
    </AdminTextsProvider>,
    calls,
  )
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

test('says when, who, what and about whom, by names of staff and numbers of patients', async () => {
  const of = { doctorId: 'dr_1', day }
  givenTheAudit(async () =>
    answered(
      pageOf([
        rowOf('f', { by: 'unknown', action: 'login-failed' }),
        rowOf('e', { ...of, command: 'call', appointments: [visit] }),
        rowOf('d', { ...of, command: 'set-doctor-status', doctorStatus: 'on-break' }),
        rowOf('c', { action: 'settings', route: 'saveClinicSettings' }),
        rowOf('b', { action: 'role', username: 'mara' }),
        rowOf('a', {
          by: 'bot',
          action: 'search',
          appointments: [visit, { ...visit, appointmentId: 'two', ticket: null, doctorId: null, day: null }],
        }),
      ]),
    ),
  )
  const at = '2026-12-01 10:00 AM'
  const doctor = exampleClinic().doctors.find(({ id }) => id === 'dr_1')?.name
  await expect.poll(lines).toEqual([
    [at, 'A name that nobody has', 'could not log in', ''],
    [at, 'Michael Chen', 'called a patient', `No. 12 · ${doctor} · Tue, Dec 1`],
    [at, 'Michael Chen', "set the doctor's status: On a break", `${doctor} · Tue, Dec 1`],
    [at, 'Michael Chen', "changed the clinic's details", ''],
    [at, 'Michael Chen', 'changed a role', 'mara'],
    [at, 'A patient, by chat', 'searched for appointments', `No. 12 · ${doctor} · Tue, Dec 1two`],
  ])
  expect(screen.queryByRole('button', { name: 'Show older ones' })).toBeNull()
})

test('begins with the last week; shows older ones below, and only those of a person, a doctor and of days', async () => {
  const asked = givenTheAudit(async (query) =>
    answered(query?.before ? pageOf([rowOf('old')]) : pageOf([rowOf('new')], '1.access.new')),
  )
  const week = { from: '2026-11-25', to: day }
  fireEvent.click(await screen.findByRole('button', { name: 'Show older ones' }))
  await expect.poll(() => lines()).toHaveLength(2)
  expect(asked.mock.calls).toEqual([[week], [{ ...week, before: '1.access.new' }]])

  fireEvent.change(screen.getByLabelText('Who'), { target: { value: 'staff:chen' } })
  fireEvent.change(screen.getByLabelText('Doctor'), { target: { value: 'dr_1' } })
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-01' } })
  const query = { from: '2026-11-01', to: day, by: 'staff:chen', doctorId: 'dr_1' }
  await expect.poll(() => asked.mock.lastCall).toEqual([query])
  await expect.poll(() => lines()).toHaveLength(1)
})

test('saves everything that is chosen, asked for part by part, as a file in which no cell is a formula', async () => {
  const asked = vi.fn(async (query?: { before?: string }) =>
    answered(
      query?.before
        ? pageOf([rowOf('a', { by: 'staff:=1+1' })])
        : pageOf([rowOf('b', { command: 'call', doctorId: 'dr_1', day, appointments: [visit] })], '1.queue.b'),
    ),
  )
  const all = await everyRow({ audit: asked as ApiClient['audit'] }, { from: day, to: day })
  expect(asked.mock.calls.map(([query]) => query)).toEqual([
    { from: day, to: day, limit: 1_000 },
    { from: day, to: day, limit: 1_000, before: '1.queue.b' },
  ])
  const words = { texts: en.audit, staff: staffTexts, names: new Map([['staff:chen', 'Michael Chen']]) }
  expect(auditCsv(all.ok ? all.value : [], words, 'UTC').split('\r\n')).toEqual([
    '\ufeffWhen,User name,Who,What,Doctor,Day,Numbers,Appointment IDs,Account',
    '2026-12-01 10:00:00,chen,Michael Chen,called a patient,dr_1,2026-12-01,12,one,',
    "2026-12-01 10:00:00,'=1+1,'=1+1,,,,,,",
    '',
  ])
})

test('says when there is nothing, and when it may not be read', async () => {
  givenTheAudit(async () => answered(pageOf([])))
  expect((await screen.findByRole('status')).textContent).toBe(en.audit.none)
  expect(screen.queryByRole('button', { name: 'Save as CSV' })).toBeNull()
  cleanup()
  givenTheAudit(async () => refused('not-allowed'))
  await expect.poll(() => screen.getByRole('alert').textContent).toBe(staffTexts.refusals['not-allowed'])
})
