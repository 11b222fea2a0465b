// @vitest-environment jsdom
import type { RetentionAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/admin/en.ts'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { answered, refused } from '../testing/fake-api.ts'
import { AdminTextsProvider } from './admin-language.tsx'
import { RetentionPage } from './retention-page.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const words = en.retention
const keep = { visits: 90, patients: 731, chats: 8, quotes: 30, accessLog: 400 }
const found: RetentionAnswer = { keep, timeZone: 'UTC', rev: 0, savedAt: null, savedBy: null }
const none = { visits: 0, patients: 0, chats: 0, quotes: 0, accessLog: 0 }

async function givenThePage(calls: Partial<ApiClient> = {}) {
  const save = vi.fn<ApiClient['saveRetention']>(async (body) => answered({ ...found, keep: body.keep, rev: 1 }))
  const preview = vi.fn<ApiClient['previewRetention']>(async () => answered({ ...none, visits: 12 }))
  renderDoctorPage(
    <AdminTextsProvider>
      <RetentionPage />
    </AdminTextsProvider>,
    { retention: async () => answered(found), previewRetention: preview, saveRetention: save, ...calls },
  )
  await screen.findByRole('heading', { name: words.title })
  return { save, preview }
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const pressSave = () => fireEvent.click(screen.getByRole('button', { name: en.save }))

test('a longer time is saved at once', async () => {
  const { save, preview } = await givenThePage()
  type(words.kinds.visits, '120')
  pressSave()
  await screen.findByText(en.saved)
  expect(save).toHaveBeenCalledWith({ rev: 0, keep: { ...keep, visits: 120 } })
  expect(preview).not.toHaveBeenCalled()
})

test('a shorter one says how much goes, and saves only if that is wanted', async () => {
  const { save, preview } = await givenThePage()
  type(words.kinds.visits, '30')
  pressSave()
  const question = await screen.findByRole('dialog', { name: words.ask })
  expect(
    within(question)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(["Doctors' days: 12"])
  expect(preview).toHaveBeenCalledWith({ keep: { ...keep, visits: 30 } })
  fireEvent.click(within(question).getByRole('button', { name: words.keep }))
  expect(save).not.toHaveBeenCalled()

  pressSave()
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.yes }))
  await screen.findByText(en.saved)
  expect(save.mock.calls).toEqual([[{ rev: 0, keep: { ...keep, visits: 30 } }]])
  expect(preview).toHaveBeenCalledTimes(2)
})

test('what the API refuses is marked, and what somebody else has saved meanwhile stands below', async () => {
  const errors = [{ field: 'keep.visits', message: '' }]
  await givenThePage({
    previewRetention: async () => refused('invalid-input', { errors }),
    saveRetention: async () => refused('invalid-input', { errors }),
  })
  type(words.kinds.visits, '1')
  pressSave()
  expect(await screen.findByText(words.fault)).toBeDefined()
  expect(document.activeElement).toBe(screen.getByLabelText(words.kinds.visits))
})
