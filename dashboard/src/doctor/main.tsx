import { apiClient } from '@anteroom/contracts/api-client.ts'
import { DirectionProvider, MantineProvider } from '@mantine/core'
import '@mantine/core/styles.css'
import axios from 'axios'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ConnectContext, PartsContext } from '../live/parts.ts'
import { liveSocket } from '../live/socket.ts'
import { sayIfUnattended } from './attendance.ts'
import './doctor.css'
import { Displays } from './displays.tsx'
import { DoctorApp } from './doctor-app.tsx'
import { Poster } from './poster.tsx'
import { StaffLanguageProvider } from './staff-language.tsx'
import { colours, theme } from './theme.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('doctor.html has no #root')

const query = new URLSearchParams(location.search)

/** `/doctor?poster=dr_1` shows the poster of a doctor, `/doctor?displays` the screens of the waiting room. */
function Page() {
  const poster = query.get('poster')
  if (poster !== null) return <Poster doctorId={poster} />
  return query.has('displays') ? <Displays /> : <DoctorApp />
}

const http = axios.create({ baseURL: '/', timeout: 8_000 })
sayIfUnattended(http)
const api = apiClient(http)

createRoot(root).render(
  <StrictMode>
    <DirectionProvider>
      <MantineProvider theme={theme} cssVariablesResolver={colours} defaultColorScheme="auto">
        <PartsContext value={{ api }}>
          <ConnectContext value={liveSocket}>
            <StaffLanguageProvider>
              <Page />
            </StaffLanguageProvider>
          </ConnectContext>
        </PartsContext>
      </MantineProvider>
    </DirectionProvider>
  </StrictMode>,
)
