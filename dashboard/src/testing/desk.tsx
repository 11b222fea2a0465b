import type { BoardAnswer, SessionAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { Desk } from '../doctor/desk.tsx'
import { renderDoctorPage } from './doctor-page.tsx'
import { exampleRow } from './examples.ts'
import { answered } from './fake-api.ts'

export const ann = exampleRow('Ann', { status: 'in-progress', startedAt: '2026-12-01T10:00:00Z' })
export const ben = exampleRow('Ben', { queueNumber: 14, position: 2, channel: 'sms', bookedVia: 'telegram' })
export const cy = exampleRow('Cy', { queueNumber: 15, position: 3 })
/** Ben after one call. */
export const calledBen = { ...ben, stage: 'called' as const, callCount: 1 }
const chen: SessionAnswer = { username: 'chen', name: 'Dr. Michael Chen', role: 'doctor', doctorIds: ['dr_1'] }

/** The desk of Dr. Chen, connected. Set `says.board` to change the API's next answer. */
export async function givenTheDesk(first: BoardAnswer, calls: Partial<ApiClient> = {}, session = chen) {
  const says = { board: first }
  const board = vi.fn<ApiClient['board']>(async () => answered(says.board))
  const onSignedOut = vi.fn<() => void>()
  const live = renderDoctorPage(<Desk session={session} onSignedOut={onSignedOut} />, { board, ...calls })
  await screen.findByRole('heading', { name: 'Dr. Michael Chen' })
  act(() => live.up())
  await waitFor(() => expect(board).toHaveBeenCalledTimes(2))
  return { live, says, board, onSignedOut }
}

/** Turns the keys on, as somebody has done on this device. */
export const turnKeysOn = () => localStorage.setItem('anteroom.keys', 'true')

/** Where the board says who is in the room. */
export const room = () => within(screen.getByRole('region', { name: 'In the room' }))

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const said = (sentence: string) => screen.findByText(sentence)

/** Where messages are shown. */
export function toast(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.toasts')
  if (found === null) throw new Error('The desk has no place for messages')
  return found
}

/** Chooses an item from a menu, by the name of its button. */
export async function chooseFrom(menu: string | RegExp, item: string) {
  fireEvent.click(button(menu))
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}

export const chooseMore = (patient: string, item: string) => chooseFrom(`More for ${patient}`, item)

export const pressKey = (key: string, on: Element = document.body) =>
  fireEvent.keyDown(on, { key, code: `Key${key.toUpperCase()}` })
