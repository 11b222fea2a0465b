import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { DisplayAnswer, DisplayCall } from '@anteroom/contracts/display.ts'
import { render } from '@testing-library/react'
import { DisplayApp } from '../display/display-app.tsx'
import { ConnectContext, PartsContext } from '../live/parts.ts'
import { fakeApi } from './fake-api.ts'
import { fakeSocket } from './fake-socket.ts'

export const exampleCall = (number: number, at = '2026-12-01T10:00:00Z'): DisplayCall => ({
  doctorId: 'dr_1',
  number,
  room: '2',
  initials: null,
  at,
})

export const exampleScreen = (calls: DisplayCall[], more: Partial<DisplayAnswer> = {}): DisplayAnswer => ({
  clinic: 'Riverside Clinic',
  day: '2026-12-01',
  asOf: '2026-12-01T10:00:00Z',
  timeZone: 'UTC',
  languages: ['en'],
  calls,
  doctors: [
    {
      doctorId: 'dr_1',
      doctor: 'Dr. Michael Chen',
      room: '2',
      doctorStatus: 'on-time',
      breakUntil: null,
      next: [{ number: 9, initials: null }],
    },
  ],
  ...more,
})

/** Renders the screen with this link. */
export function renderDisplay(link: string, calls: Partial<ApiClient>) {
  const live = fakeSocket()
  render(
    <PartsContext value={{ api: fakeApi(calls) }}>
      <ConnectContext value={() => live.socket}>
        <DisplayApp link={link} />
      </ConnectContext>
    </PartsContext>,
  )
  return live
}
