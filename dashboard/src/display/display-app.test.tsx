// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { exampleCall, exampleScreen, renderDisplay } from '../testing/display-page.tsx'
import { answered, refused } from '../testing/fake-api.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
  vi.useRealTimers()
})

const settle = (milliseconds = 0) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

async function givenScreen(first = exampleScreen([exampleCall(7)])) {
  const display = vi.fn<ApiClient['display']>(async () => answered(first))
  const live = renderDisplay('a-link', { display })
  await settle()
  return { display, live }
}

test('shows number and room, and who is next', async () => {
  await givenScreen()
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['7', '2'])
  expect(screen.getByRole('listitem').textContent).toBe('9')
})

test('says that the clinic is still being set up', async () => {
  await givenScreen(exampleScreen([], { trial: true }))
  expect(screen.getByText(/still being set up/)).toBeDefined()
})

test('has a new call on top while it is announced, and asks again when it hears of one', async () => {
  const { display, live } = await givenScreen()
  act(() => live.up())
  await settle()
  display.mockImplementation(async () => answered(exampleScreen([exampleCall(8), exampleCall(7)])))
  live.receive('displayUpdate', { doctorId: 'dr_1', day: '2026-12-01' })
  await settle()
  expect(document.querySelector('.announced')?.textContent).toBe('82')
  await settle(6_000)
  expect(document.querySelector('.announced')).toBeNull()
})

test('says since when there is no connection, in place of every number', async () => {
  const { display } = await givenScreen()
  display.mockImplementation(async () => refused('unavailable'))
  await settle(21_000)
  expect(screen.getByRole('status').textContent).toContain('No connection since 10:00')
  expect(document.body.textContent).not.toMatch(/\b[79]\b/)
  display.mockImplementation(async () => answered(exampleScreen([exampleCall(9)])))
  await settle(10_000)
  expect(screen.getAllByRole('cell')[0]?.textContent).toBe('9')
})

test('shows nothing once it is withdrawn, and asks no more', async () => {
  const { display, live } = await givenScreen()
  display.mockImplementation(async () => refused('unknown-display', { status: 404, detail: 'Switched off.' }))
  act(() => live.closedByServer())
  await settle()
  const asked = display.mock.calls.length
  await settle(120_000)
  expect(screen.getByRole('status').textContent).toBe('Switched off.')
  expect(display).toHaveBeenCalledTimes(asked)
})

test('speaks the words of the first of its languages, and heads its columns in each', async () => {
  await givenScreen(exampleScreen([exampleCall(7)], { languages: ['ar', 'en'] }))
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl'])
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'الرقم · Number',
    'الغرفة · Room',
  ])
})

test('asks for its link where it has none', () => {
  renderDisplay('', {})
  expect(screen.getByRole('heading').textContent).toContain('needs its link')
})

test("asks for it in the browser's language, and is read in its direction", () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ar-EG'])
  renderDisplay('', {})
  expect(screen.getByRole('heading').textContent).toContain('رابطها')
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl'])
})
