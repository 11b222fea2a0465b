import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { DirectionProvider, MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { StaffLanguageProvider } from '../doctor/staff-language.tsx'
import { ConnectContext, PartsContext } from '../live/parts.ts'
import { fakeApi } from './fake-api.ts'
import { fakeSocket } from './fake-socket.ts'

/** Browser APIs that Mantine needs and jsdom lacks. */
function completeBrowser() {
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    })
  Element.prototype.scrollIntoView ??= () => undefined
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
}

/** Renders a doctor's page with Mantine, without its animations. */
export function renderDoctorPage(page: ReactNode, calls: Partial<ApiClient>) {
  completeBrowser()
  const live = fakeSocket()
  render(
    <DirectionProvider>
      <MantineProvider env="test">
        <PartsContext value={{ api: fakeApi(calls) }}>
          <ConnectContext value={() => live.socket}>
            <StaffLanguageProvider>{page}</StaffLanguageProvider>
          </ConnectContext>
        </PartsContext>
      </MantineProvider>
    </DirectionProvider>,
  )
  return live
}
