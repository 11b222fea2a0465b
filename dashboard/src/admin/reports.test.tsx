// @vitest-environment jsdom
import type { AccuracyAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { Report, ReportFigures } from '@anteroom/contracts/report.ts'
import { en } from '@anteroom/messages/admin/en.ts'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { exampleClinic } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { AdminTextsProvider } from './admin-language.tsx'
import { Reports } from './reports.tsx'

vi.mock('./report-charts.tsx', () => ({ default: () => null }))
vi.mock('./accuracy-chart.tsx', () => ({ default: () => null }))
afterEach(cleanup)

const figures: ReportFigures = {
  booked: 30,
  seen: 24,
  cancelled: 3,
  noShows: 3,
  waits: { count: 20, mean: 15, median: 12, ninetieth: 38 },
  lengths: null,
  promised: { count: 24, minutesOff: 9, kept: 0.75 },
  alerts: { sent: 80, delivered: 78, notReached: 2, inTime: 0.99 },
}

const reportOf = (all: ReportFigures): Report => ({
  from: '2026-11-02',
  to: '2026-12-01',
  all,
  doctors: [{ ...all, doctorId: 'dr_1', name: 'Dr. Chen' }],
  days: [{ ...all, day: '2026-12-01' }],
  arrivals: Array.from({ length: 7 }, (_, day) => Array.from({ length: 24 }, (_, hour) => (day + hour === 9 ? 4 : 0))),
})

const quoted = { covered: 0.805, early: 0.094, late: 0.101, width: 35, error: 11, score: 50.4 }
const accuracy: AccuracyAnswer = {
  from: '2026-11-02',
  doctorDays: 4,
  cells: [
    { ...quoted, name: 'all', by: 'all', from: 0, quotes: 1_200 },
    { ...quoted, name: '5 places away', by: 'distance', from: 5, quotes: 300 },
    { ...quoted, name: 'half-days 1–3', by: 'age', from: 0, quotes: 0 },
  ],
  rule: { quotes: 0, error: null },
  arrivals: [{ lead: 30, told: 12, late: 0.25, idle: 14.2 }],
}

function givenReports(
  report: ApiClient['report'],
  times = vi.fn<ApiClient['accuracy']>(async () => answered(accuracy)),
) {
  const asked = vi.fn(report)
  renderDoctorPage(
    <AdminTextsProvider>
      <Reports />
    </AdminTextsProvider>,
    { report: asked, accuracy: times, doctors: async () => answered({ ...exampleClinic(), today: '2026-12-01' }) },
  )
  return asked
}

test('opens with the last thirty days, and says in a line what is usual', async () => {
  const asked = givenReports(async () => answered(reportOf(figures)))
  const tile = (await screen.findByText(en.reports.wait)).closest('div')
  expect(tile?.textContent).toContain('12 min')
  expect(tile?.textContent).toContain('9 in 10 wait less than 38 min')
  expect(asked).toHaveBeenLastCalledWith({ from: '2026-11-02', to: '2026-12-01' })

  const [, row] = within(screen.getByRole('table', { name: 'By doctor' })).getAllByRole('row')
  expect(row?.textContent).toContain('Dr. Chen')
  expect(
    within(row as HTMLElement)
      .getAllByRole('cell')
      .at(6)?.textContent,
  ).toBe('–')
  const arrivals = within(screen.getByRole('table', { name: en.reports.arrivals }))
  expect(arrivals.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Weekday',
    ...['3:00', '4:00', '5:00', '6:00', '7:00', '8:00', '9:00'],
  ])
})

test('asks for one doctor and for another period', async () => {
  const asked = givenReports(async () => answered(reportOf(figures)))
  fireEvent.change(await screen.findByLabelText('Doctor'), { target: { value: 'dr_1' } })
  fireEvent.click(screen.getByRole('button', { name: 'Last 7 days' }))
  await expect.poll(() => asked.mock.lastCall).toEqual([{ from: '2026-11-25', to: '2026-12-01', doctorId: 'dr_1' }])
})

test('shows how the times that patients were given turned out, of the same days and doctor', async () => {
  const times = vi.fn<ApiClient['accuracy']>(async () => answered(accuracy))
  givenReports(async () => answered(reportOf(figures)), times)
  const rowsOf = async (name: string) =>
    within(await screen.findByRole('table', { name }))
      .getAllByRole('row')
      .map(({ textContent }) => textContent)
  expect(await rowsOf(en.accuracy.which)).toEqual([
    expect.any(String),
    'All of them120081 %9 %10 %35 min11 min50 min',
    '5 people ahead30081 %9 %10 %35 min11 min50 min',
  ])
  expect((await rowsOf(en.accuracy.nearly))[1]).toBe('30 min1225 %14 min')
  expect(times).toHaveBeenLastCalledWith({ from: '2026-11-02', to: '2026-12-01' })
  fireEvent.change(screen.getByLabelText('Doctor'), { target: { value: 'dr_1' } })
  await expect.poll(() => times.mock.lastCall?.[0]).toMatchObject({ doctorId: 'dr_1' })
})

test('saves a table as a file that a spreadsheet opens', async () => {
  const files: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => {} }),
  )
  HTMLAnchorElement.prototype.click = () => {}
  givenReports(async () => answered(reportOf(figures)))
  fireEvent.click(await screen.findByRole('button', { name: 'Save as CSV: By doctor' }))
  const [head, row] = (await files[0]?.text())?.split('\r\n') ?? []
  expect(head).toContain('Doctor,Booked,Seen')
  expect(row).toBe('Dr. Chen,30,24,3,3,12,38,,9,0.75,80,78,2,0.99')
})

test('says when there was nothing, and when the report may not be read', async () => {
  givenReports(async () => answered(reportOf({ ...figures, booked: 0 })))
  expect((await screen.findByRole('status')).textContent).toBe(en.reports.nothing)
  cleanup()
  givenReports(async () => refused('not-allowed'))
  await expect.poll(() => screen.getByRole('alert').textContent).not.toBe('')
})
