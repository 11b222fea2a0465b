// @vitest-environment jsdom
import { noWording } from '@anteroom/contracts/alert-wording.ts'
import type { AlertWordingAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/admin/en.ts'
import { ourWording } from '@anteroom/messages/alerts.ts'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { answered, refused } from '../testing/fake-api.ts'
import { AdminTextsProvider } from './admin-language.tsx'
import { AlertWordingPage } from './alert-wording-page.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const words = en.alertWording
const found: AlertWordingAnswer = { wording: noWording, timeZone: 'UTC', rev: 0, savedAt: null, savedBy: null }

/** What the API has, which another administrator may change. */
async function givenThePage(there = found) {
  const says = { there }
  const save = vi.fn<ApiClient['saveAlertWording']>(async ({ changes }) => {
    const wording = structuredClone(says.there.wording)
    for (const { language, kind, was, text } of changes) {
      if ((wording[language][kind] ?? null) !== was) return refused('changed-meanwhile')
      if (text === null) delete wording[language][kind]
      else wording[language][kind] = text
    }
    says.there = { ...says.there, wording, rev: says.there.rev + 1 }
    return answered(says.there)
  })
  renderDoctorPage(
    <AdminTextsProvider>
      <AlertWordingPage />
    </AdminTextsProvider>,
    { alertWording: async () => answered(says.there), saveAlertWording: save },
  )
  await screen.findByRole('heading', { name: words.title })
  return { says, save }
}

const area = () => screen.getByLabelText<HTMLTextAreaElement>(words.words)
const type = (value: string) => fireEvent.change(area(), { target: { value } })
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const preview = () => document.querySelector('blockquote')?.textContent

test('begins with our wording, shows what patients read, and counts the texts', async () => {
  await givenThePage()
  expect(area().value).toBe("It's your turn. Please come to room {room}.")
  expect(preview()).toMatch(/^It's your turn\. Please come to room 2\.\nNumber 14, /)
  expect(screen.getByText(en.wordingLength(1, preview()?.length ?? 0))).toBeDefined()
  type(`{room}! ${'Bring your papers. '.repeat(8)}`)
  expect(screen.getByText(en.wordingTooLong(1))).toBeDefined()
  choose(words.language, 'ar')
  expect(area().value).toBe(ourWording('ar', 'called'))
  expect(area().closest('[dir]')?.getAttribute('dir')).toBe('rtl')
})

test('saves what was changed and differs from ours, over what was read, and goes back to ours', async () => {
  const { save } = await givenThePage()
  type('Room {room}, please.')
  choose(words.language, 'es')
  choose(words.message, 'missed')
  type(`${ourWording('es', 'missed')} `)
  type(ourWording('es', 'missed'))
  press(en.save)
  await screen.findByText(en.saved)
  const called = { language: 'en', kind: 'called', was: null, text: 'Room {room}, please.' }
  expect(save.mock.lastCall?.[0]).toEqual({ changes: [called] })

  choose(words.language, 'en')
  choose(words.message, 'called')
  expect(area().value).toBe('Room {room}, please.')
  press(words.reset)
  expect(area().value).toBe(ourWording('en', 'called'))
  press(en.save)
  await waitFor(() => expect(save).toHaveBeenCalledTimes(2))
  expect(save.mock.lastCall?.[0]).toEqual({ changes: [{ ...called, was: called.text, text: null }] })
})

test('says which placeholder is wrong, saves nothing, and shows it again when it is to be saved', async () => {
  const { save } = await givenThePage()
  type('Please come in')
  expect(screen.getByText(en.wordingMissing('{room}'))).toBeDefined()
  press(`+ ${words.placeholders.room}`)
  expect(area().value).toContain('{room}')
  type('Come to {rom}, {room}')
  expect(screen.getByText(en.wordingUnknown('{rom}'))).toBeDefined()
  expect(preview()).toBe('…')
  type('Come to {room} {room now')
  expect(screen.getByText(en.wordingBroken('{room'))).toBeDefined()

  choose(words.message, 'next')
  press(en.save)
  expect(await screen.findByText(words.faults.save)).toBeDefined()
  expect(area().value).toBe('Come to {room} {room now')
  await waitFor(() => expect(document.activeElement).toBe(area()))
  expect(save).not.toHaveBeenCalled()
})

test('leaves what another administrator has worded meanwhile, and shows each of theirs before it goes over it', async () => {
  const { says, save } = await givenThePage()
  type('Room {room}, please.')
  choose(words.message, 'next')
  type('You are next: room {room}.')
  choose(words.message, 'missed')
  type('We called you.')
  // Meanwhile the other one words two of them, and one that is not touched here.
  const theirs = { called: 'Door {room}.', next: 'Next: door {room}.', 'no-show': 'You did not come.' }
  says.there = { ...found, wording: { ...noWording, en: theirs }, rev: 1 }

  press(en.save)
  await screen.findByText(words.changedMeanwhile)
  await screen.findByText(en.nowThere(theirs.called))
  expect(area().value).toBe('Room {room}, please.')
  expect(says.there.wording.en).toEqual(theirs)
  press(en.save)
  await screen.findByText(en.nowThere(theirs.next))
  expect(says.there.wording.en).toEqual(theirs)
  type(theirs.next)
  press(en.save)
  await screen.findByText(en.saved)
  expect(says.there.wording.en).toEqual({ ...theirs, called: 'Room {room}, please.', missed: 'We called you.' })
  expect(save.mock.lastCall?.[0].changes.map(({ kind }) => kind).toSorted()).toEqual(['called', 'missed'])
})
