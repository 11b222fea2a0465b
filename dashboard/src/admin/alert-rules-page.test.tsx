// @vitest-environment jsdom
import type { AlertRulesAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/admin/en.ts'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { answered, refused } from '../testing/fake-api.ts'
import { AdminTextsProvider } from './admin-language.tsx'
import { AlertRulesPage } from './alert-rules-page.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const words = en.alertRules
const found: AlertRulesAnswer = {
  rules: { nearlyAhead: 2, nearlyMinutes: null, delayMinutes: 5, quietHours: { from: '21:00', to: '08:00' } },
  timeZone: 'Europe/Madrid',
  rev: 0,
  savedAt: null,
  savedBy: null,
}

/** The page over rules that somebody else may change: `says.there` is what the API has. */
async function givenThePage(saveAlertRules: ApiClient['saveAlertRules']) {
  const says = { there: found }
  const save = vi.fn(saveAlertRules)
  renderDoctorPage(
    <AdminTextsProvider>
      <AlertRulesPage />
    </AdminTextsProvider>,
    { alertRules: async () => answered(says.there), saveAlertRules: save },
  )
  await screen.findByRole('heading', { name: words.title })
  return { says, save }
}

const saves: ApiClient['saveAlertRules'] = async ({ rules, rev }) => answered({ ...found, rules, rev: rev + 1 })
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const pressSave = () => fireEvent.click(screen.getByRole('button', { name: en.save }))

test('saves what is typed over the revision that was read, and no minutes or hours where there are none', async () => {
  const { save } = await givenThePage(saves)
  type(words.nearlyAhead, '3')
  type(words.delayMinutes, '15')
  fireEvent.click(screen.getByLabelText(words.keepQuiet))
  pressSave()
  await screen.findByText(en.saved)
  const rules = { nearlyAhead: 3, nearlyMinutes: null, delayMinutes: 15, quietHours: null }
  expect(save).toHaveBeenLastCalledWith({ rev: 0, rules })

  type(words.nearlyMinutes, '30')
  fireEvent.click(screen.getByLabelText(words.keepQuiet))
  type(words.to, '07:30')
  pressSave()
  await waitFor(() => expect(save).toHaveBeenCalledTimes(2))
  const quietHours = { from: '21:00', to: '07:30' }
  expect(save).toHaveBeenLastCalledWith({ rev: 1, rules: { ...rules, nearlyMinutes: 30, quietHours } })
})

test('says what somebody else has saved meanwhile, keeps what was typed, and saves it when asked again', async () => {
  const { says, save } = await givenThePage(async (asked) =>
    asked.rev === 0 ? refused('changed-meanwhile') : saves(asked),
  )
  says.there = { ...found, rev: 1, rules: { ...found.rules, delayMinutes: 20, quietHours: null } }
  type(words.delayMinutes, '10')
  pressSave()
  expect(await screen.findByText(en.clinic.changedMeanwhile)).toBeDefined()
  expect(screen.getByText(en.nowThere('20'))).toBeDefined()
  pressSave()
  await screen.findByText(en.saved)
  expect(save.mock.lastCall?.[0]).toMatchObject({ rev: 1, rules: { delayMinutes: 10 } })
})

test('a field at fault says what to do and has the focus; what is no number is sent as one that is refused', async () => {
  const errors = [{ field: 'rules.nearlyMinutes', message: 'x' }]
  const { save } = await givenThePage(async () => refused('invalid-input', { errors }))
  type(words.nearlyMinutes, 'soon')
  pressSave()
  expect(await screen.findByText(words.faults.nearlyMinutes)).toBeDefined()
  expect(save.mock.lastCall?.[0].rules.nearlyMinutes).toBe(-1)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(words.nearlyMinutes)))
})
