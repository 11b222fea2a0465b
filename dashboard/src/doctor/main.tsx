import { apiClient } from '@anteroom/contracts/api-client.ts'
import { DirectionProvider, MantineProvider } from '@mantine/core'
import '../ui/components.css'
import axios from 'axios'
import { type ComponentProps, lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { ConnectContext, PartsContext } from '../live/parts.ts'
import { liveSocket } from '../live/socket.ts'
import { sayIfUnattended } from './attendance.ts'
import './doctor.css'
import { Desk } from './desk.tsx'
import { Account, DoctorApp } from './doctor-app.tsx'
import { StaffLanguageProvider } from './staff-language.tsx'
import { colours, theme } from './theme.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('doctor.html has no #root')

const query = new URLSearchParams(location.search)

/** Loaded when they are opened, which by a doctor is seldom. */
const FrontDesk = lazy(async () => ({ default: (await import('../desk/front-desk.tsx')).FrontDesk }))
const Displays = lazy(async () => ({ default: (await import('./displays.tsx')).Displays }))
const Poster = lazy(async () => ({ default: (await import('./poster.tsx')).Poster }))
const ChoosePassword = lazy(async () => ({ default: (await import('./choose-password.tsx')).ChoosePassword }))

/** `/desk`, for staff who work with all doctors; doctors see their own list there. */
const AtTheDesk = (props: ComponentProps<typeof Desk>) =>
  props.session.role === 'doctor' ? <Desk {...props} /> : <FrontDesk {...props} />

/**
 * `/doctor?poster=dr_1` shows the poster of a doctor, `/doctor?displays` the screens of the waiting room,
 * `/doctor?account` the own account, `/doctor?password#TOKEN` lets somebody choose a password.
 */
function Page() {
  const poster = query.get('poster')
  if (poster !== null) return <Poster doctorId={poster} />
  if (query.has('password')) return <ChoosePassword token={location.hash.slice(1)} />
  if (query.has('displays')) return <Displays />
  if (location.pathname === '/desk') return <DoctorApp Page={AtTheDesk} />
  return query.has('account') ? <DoctorApp Page={Account} /> : <DoctorApp />
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
            <StaffLanguageProvider forPatients={query.has('poster')}>
              <Suspense>
                <Page />
              </Suspense>
            </StaffLanguageProvider>
          </ConnectContext>
        </PartsContext>
      </MantineProvider>
    </DirectionProvider>
  </StrictMode>,
)
