// @vitest-environment jsdom
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ben, button, cy, givenTheDesk, said } from '../testing/desk.tsx'
import { exampleBoard } from '../testing/examples.ts'
import { answered } from '../testing/fake-api.ts'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const textedCancelAt = '2026-12-01T09:30:00Z'

test('a patient who texts CANCEL is marked at once, and cancelled with one press that can be undone', async () => {
  const cancel = vi.fn<ApiClient['cancel']>(async () =>
    answered({ message: '', appointmentId: 'ben', status: 'cancelled' as const, rev: 6 }),
  )
  const { live, says } = await givenTheDesk(exampleBoard([ben, cy]), { cancel })
  expect(screen.queryByText('Texted CANCEL')).toBeNull()
  says.board = exampleBoard([{ ...ben, textedCancelAt }, cy])
  act(() => live.receive('alertUpdate', { doctorId: 'dr_1', day: '2026-12-01' }))
  await screen.findByText('Texted CANCEL')

  says.board = exampleBoard([cy], { rev: 6, undoable: { rev: 6, step: 'cancelled', patientName: 'Ben' } })
  fireEvent.click(button('Cancel the appointment: Ben'))
  await said("Ben's appointment is cancelled.")
  expect(cancel).toHaveBeenCalledWith({ id: 'ben', by: 'clinic' }, { key: expect.any(String) })
  expect(button('Undo')).toBeDefined()
})

test('nothing is offered for a patient who is in the room', async () => {
  await givenTheDesk(exampleBoard([{ ...ben, status: 'in-progress', stage: null, textedCancelAt }]))
  expect(screen.queryByText('Texted CANCEL')).toBeNull()
})
