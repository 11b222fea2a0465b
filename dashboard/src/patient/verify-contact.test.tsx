// @vitest-environment jsdom
import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exampleClinic, exampleStatus } from '../testing/examples.ts'
import { answered, refused } from '../testing/fake-api.ts'
import { renderPatientPage } from '../testing/patient-page.tsx'
import { StatusView } from './status-view.tsx'

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-01T10:00:00Z') })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const unverified = { channel: 'sms', hint: '0143', until: '2026-12-01T10:10:00Z' } as const
const done = answered({ message: '', appointmentId: 'a1', status: 'waiting' as const, rev: 6 })

/** The page of an appointment. Set `says.status` to change the API's next answer. */
async function givenThePage(first: Partial<StatusAnswer>, calls: Partial<ApiClient> = {}) {
  const says = { status: exampleStatus(first) }
  const page = (
    <main tabIndex={-1}>
      <StatusView appointmentId="a1" />
    </main>
  )
  renderPatientPage(page, {
    status: async () => answered(says.status),
    doctors: async () => answered(exampleClinic()),
    ...calls,
  })
  await screen.findByRole('heading')
  return says
}

const field = () => screen.getByRole('textbox', { name: '6-digit code' })
const enter = (code: string) => {
  fireEvent.change(field(), { target: { value: code } })
  fireEvent.click(screen.getByRole('button', { name: 'Confirm' }))
}

describe('VerifyContact', () => {
  test('says where the code goes and until when the place is kept, in a field that phones fill in', async () => {
    await givenThePage({ unverified })
    await screen.findByText(/We text a 6-digit code to the number ending in 0143\. Enter it by 10:10/)
    expect(field().getAttribute('inputmode')).toBe('numeric')
    expect(field().getAttribute('autocomplete')).toBe('one-time-code')
  })

  test('is not there for an appointment with nothing to confirm', async () => {
    await givenThePage({})
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('confirms with the code, and says so', async () => {
    const verifyContact = vi.fn<ApiClient['verifyContact']>(async () => {
      says.status = exampleStatus({ alertsBy: 'sms', rev: 6 })
      return done
    })
    const says = await givenThePage({ unverified }, { verifyContact })
    enter('482913')
    await screen.findByText("Thank you. We'll message you when it's nearly your turn.")
    expect(verifyContact.mock.calls[0]?.[0]).toEqual({ id: 'a1', code: '482913' })
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('repeats a code after a lost answer as the same try, and another as another', async () => {
    const verifyContact = vi.fn<ApiClient['verifyContact']>(async () => refused('unavailable'))
    await givenThePage({ unverified }, { verifyContact })
    for (const code of ['111111', '111111', '222222']) {
      const calls = verifyContact.mock.calls.length
      enter(code)
      await waitFor(() => expect(verifyContact).toHaveBeenCalledTimes(calls + 1))
      await screen.findByRole('button', { name: 'Confirm' })
    }
    const [first, second, third] = verifyContact.mock.calls.map(([, options]) => options?.key)
    expect([second === first, third === first]).toEqual([true, false])
  })

  test('a wrong code is said at the field, which keeps the focus', async () => {
    await givenThePage({ unverified }, { verifyContact: async () => refused('wrong-code') })
    enter('000000')
    await screen.findByText(refusalTexts.en['wrong-code'])
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(field())
  })

  test('can be left out: the booking goes on without messages', async () => {
    const dropContact = vi.fn<ApiClient['dropContact']>(async () => {
      says.status = exampleStatus({ rev: 6 })
      return done
    })
    const says = await givenThePage({ unverified }, { dropContact })
    fireEvent.click(screen.getByRole('button', { name: 'Continue without messages' }))
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull())
    expect(dropContact).toHaveBeenCalledOnce()
  })

  test.each([
    ['not-verified', "We didn't get the code in time, so we couldn't keep the appointment. Please book again."],
    ['already-booked', 'You already had an appointment with this doctor that day. We kept that one.'],
  ] as const)('an appointment that ended as %s says so', async (endedFor, sentence) => {
    await givenThePage({ status: 'cancelled', stage: null, queuePosition: 0, endedFor })
    expect(screen.getByText(sentence, { selector: '.line' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Book again' })).toBeDefined()
  })
})
