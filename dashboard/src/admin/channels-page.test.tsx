// @vitest-environment jsdom
import type { ChannelsAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { en } from '@anteroom/messages/admin/en.ts'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderDoctorPage } from '../testing/doctor-page.tsx'
import { answered, refused } from '../testing/fake-api.ts'
import { AdminTextsProvider } from './admin-language.tsx'
import { ChannelsPage } from './channels-page.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const words = en.channels
const nothing: ChannelsAnswer = {
  trial: true,
  wentLive: null,
  channels: [{ channel: 'email', isOn: true, fault: null, reach: null }],
  testAddresses: [],
  heldBack: [],
  timeZone: 'UTC',
  mailTest: null,
}

async function givenThePage(calls: Partial<ApiClient>, found = nothing) {
  renderDoctorPage(
    <AdminTextsProvider>
      <ChannelsPage />
    </AdminTextsProvider>,
    { channels: async () => answered(found), ...calls },
  )
  await screen.findByRole('heading', { name: words.title })
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('an administrator has a mail sent, reads what became of it, and types its code', async () => {
  const expiresAt = '2026-12-01T10:15:00.000Z'
  const sent = { ...nothing, mailTest: { hint: 'm…@example.org', state: 'sent' as const, expiresAt } }
  const testAddresses = [{ channel: 'email' as const, hint: 'm…@example.org', by: 'maria', at: expiresAt }]
  const testMail = vi.fn<ApiClient['testMail']>(async () => answered(sent))
  const confirmTestMail = vi
    .fn<ApiClient['confirmTestMail']>(async () => answered({ ...nothing, testAddresses }))
    .mockResolvedValueOnce(refused('wrong-code', { errors: [{ field: 'code', message: 'x' }] }))
  await givenThePage({ testMail, confirmTestMail })

  type(words.mailAddress, 'maria@example.org')
  press(words.mailSend)
  await screen.findByText(words.mailStates.sent, { exact: false })
  expect(testMail).toHaveBeenCalledWith({ address: 'maria@example.org', language: 'en' })

  type(words.mailCode, '111111')
  press(words.mailConfirm)
  await screen.findByText(words.mailFaults['wrong-code'])
  type(words.mailCode, '123456')
  press(words.mailConfirm)
  await screen.findByText(en.testedBy('maria'), { exact: false })
  expect(screen.queryByLabelText(words.mailCode)).toBeNull()
})

test('asks again by itself while a mail is on its way', async () => {
  const expiresAt = '2026-12-01T10:15:00.000Z'
  const mailTest = { hint: 'm…@example.org', state: 'waiting' as const, expiresAt }
  const states: ChannelsAnswer[] = [
    { ...nothing, mailTest },
    { ...nothing, mailTest: { ...mailTest, state: 'refused' } },
  ]
  await givenThePage({
    channels: async () => answered(states.length > 1 ? (states.shift() ?? nothing) : (states[0] ?? nothing)),
  })
  await screen.findByText(words.mailStates.waiting, { exact: false })
  await screen.findByText(words.mailStates.refused, { exact: false }, { timeout: 10_000 })
})

test('offers no mail where there is none', async () => {
  await givenThePage({}, { ...nothing, channels: [{ channel: 'email', isOn: false, fault: null, reach: null }] })
  await screen.findByText(words.how.email)
  expect(screen.queryByLabelText(words.mailAddress)).toBeNull()
})

test('counts what was held back, and says what becomes of it before and after going live', async () => {
  const heldBack: ChannelsAnswer['heldBack'] = [
    {
      ...{ channel: 'telegram', kind: 'reply', reason: 'trial', count: 12 },
      ...{ first: '2026-12-01T09:00:00.000Z', last: '2026-12-02T10:30:00.000Z' },
    },
  ]
  await givenThePage({}, { ...nothing, heldBack })
  expect(await screen.findByText(/^Telegram: 12 answers in chats · trial mode/)).toBeDefined()
  expect(screen.getByText(words.answeredOnceLive)).toBeDefined()
  cleanup()
  await givenThePage({}, { ...nothing, trial: false, heldBack })
  expect(await screen.findByText(words.answeredAgain)).toBeDefined()
  cleanup()
  await givenThePage({})
  expect(await screen.findByText(words.noneHeldBack)).toBeDefined()
})

test('says of a channel whose provider refuses the token or does not answer that it does not work, and what to do', async () => {
  const row = { isOn: true, reach: null }
  const channels: ChannelsAnswer['channels'] = [
    { ...row, channel: 'telegram', fault: 'refused' },
    { ...row, channel: 'sms', fault: 'no-answer' },
    { ...row, channel: 'email', fault: null },
  ]
  await givenThePage({}, { ...nothing, channels })
  await screen.findByText(words.refused.telegram)
  expect(screen.getByText(words.noAnswer)).toBeDefined()
  expect(screen.getAllByText(words.notWorking)).toHaveLength(2)
  expect(screen.getAllByText(words.on)).toHaveLength(1)
})

test.each([true, false])(
  'says that only what was tested gets messages, where the clinic is in trial mode: %s',
  async (trial) => {
    await givenThePage({}, { ...nothing, trial })
    await screen.findByText(words.testLead)
    expect(screen.queryAllByText(/go live/)).toHaveLength(trial ? 1 : 0)
  },
)
