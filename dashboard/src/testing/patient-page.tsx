import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { ConnectContext, PartsContext } from '../live/parts.ts'
import { LanguageProvider } from '../patient/language.tsx'
import { LanguageSwitch } from '../patient/language-switch.tsx'
import { fakeApi } from './fake-api.ts'
import { fakeSocket } from './fake-socket.ts'

/** Renders a patient's page with the language switch above it, as in the app. */
export function renderPatientPage(page: ReactNode, calls: Partial<ApiClient>) {
  const live = fakeSocket()
  render(
    <PartsContext value={{ api: fakeApi(calls) }}>
      <ConnectContext value={() => live.socket}>
        <LanguageProvider>
          <LanguageSwitch />
          {page}
        </LanguageProvider>
      </ConnectContext>
    </PartsContext>,
  )
  return live
}
