// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exampleClinic, exampleStatus } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { renderPatientPage } from '../testing/patient-page.tsx'
import { StatusView } from './status-view.tsx'

const reach = { telegram: 'https://t.me/example_clinic_bot', sms: null, whatsapp: null }
const url = `${reach.telegram}?start=a_code`

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

async function givenThePage(calls: Partial<ApiClient>) {
  renderPatientPage(<StatusView appointmentId="a1" />, {
    status: async () => answered(exampleStatus()),
    doctors: async () => answered({ ...exampleClinic(), reach }),
    ...calls,
  })
  await screen.findByRole('button', { name: 'Cancel appointment' })
}
const askForLink = async () => fireEvent.click(await screen.findByRole('button', { name: 'Get messages on Telegram' }))

describe('alerts on Telegram', () => {
  test('come by a link that is asked for, then opened, and gone when it has expired', async () => {
    // The phone's clock is wrong by months.
    vi.useFakeTimers({ shouldAdvanceTime: true, now: Date.parse('2027-06-01T10:00:00Z') })
    const telegramLink = vi.fn<ApiClient['telegramLink']>(async () =>
      answered({ url, expiresAt: '2026-12-01T10:01:00Z', validForSeconds: 60 }),
    )
    await givenThePage({ telegramLink })
    await askForLink()
    const link = await screen.findByRole('link', { name: 'Open Telegram' })
    expect(telegramLink).toHaveBeenCalledWith({ id: 'a1' })
    expect(['href', 'target', 'rel'].map((name) => link.getAttribute(name))).toEqual([url, '_blank', 'noreferrer'])
    expect(document.activeElement).toBe(link)

    await vi.advanceTimersByTimeAsync(60_000)
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Open Telegram' })).toBeNull())
  })

  test('show the reason if there is no link', async () => {
    await givenThePage({ telegramLink: async () => refused('too-many-requests') })
    await askForLink()
    expect(await screen.findByText(refusalTexts.en['too-many-requests'])).toBeDefined()
  })

  test('are not offered to patients who already have them', async () => {
    await givenThePage({ status: async () => answered(exampleStatus({ alertsBy: 'telegram' })) })
    await screen.findByText('Riverside Clinic')
    expect(screen.queryByRole('button', { name: 'Get messages on Telegram' })).toBeNull()
  })

  test('are offered only if the clinic has a bot, and to those who wait', async () => {
    await givenThePage({ doctors: async () => answered(exampleClinic()) })
    await screen.findByText('Riverside Clinic')
    expect(screen.queryByRole('button', { name: 'Get messages on Telegram' })).toBeNull()
    cleanup()

    renderPatientPage(<StatusView appointmentId="a1" />, {
      status: async () => answered(exampleStatus({ status: 'done', queuePosition: 0, window: null, waitParts: null })),
      doctors: async () => answered({ ...exampleClinic(), reach }),
    })
    await screen.findByText('Riverside Clinic')
    expect(screen.queryByRole('button', { name: 'Get messages on Telegram' })).toBeNull()
  })
})
