// @vitest-environment jsdom
import type { AccuracyAnswer } from '@anteroom/contracts/answers.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answered, refused } from '../testing/fake-api.ts'
import { renderPatientPage } from '../testing/patient-page.tsx'
import { AccuracyPage } from './accuracy-page.tsx'

const cell = (by: 'all' | 'distance', from: number, quotes: number): AccuracyAnswer['cells'][number] => ({
  ...{ name: `${by} ${from}`, by, from, quotes, covered: 0.805, early: 0.094, late: 0.101 },
  ...{ width: 35, error: 11, score: 50 },
})

const show = (cells: AccuracyAnswer['cells']) => {
  const answer = { from: '2026-11-01', doctorDays: 4, cells, rule: { quotes: 0, error: null }, arrivals: [] }
  renderPatientPage(<AccuracyPage />, { accuracy: async () => answered(answer) })
}

test('says of 100 patients how many went in within the time, and the same by how far the turn was', async () => {
  show([cell('all', 0, 1_200), cell('distance', 1, 300), cell('distance', 10, 0)])
  await screen.findByText('Of 100 estimates, 81 held: the patient went in within the time we gave.')
  screen.getByText('In 9 the patient went in earlier, in 10 later.')
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'When we said itIn timeEarlierLater',
    '1 person ahead of you81910',
  ])
})

test('says when there is nothing to show, or not to everybody', async () => {
  show([cell('all', 0, 0)])
  await screen.findByText(/nothing to show yet/)
  renderPatientPage(<AccuracyPage />, { accuracy: async () => refused('not-signed-in') })
  await screen.findByText("This clinic doesn't show this here.")
})
