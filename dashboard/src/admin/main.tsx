import { apiClient } from '@anteroom/contracts/api-client.ts'
import { checkWithoutEval } from '@anteroom/contracts/without-eval.ts'
import { DirectionProvider, MantineProvider } from '@mantine/core'
import '../ui/components.css'
import axios from 'axios'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { sayIfUnattended } from '../doctor/attendance.ts'
import '../doctor/doctor.css'
import { StaffLanguageProvider } from '../doctor/staff-language.tsx'
import { colours, theme } from '../doctor/theme.ts'
import { PartsContext } from '../live/parts.ts'
import './admin.css'
import { AdminApp } from './admin-app.tsx'
import { AdminTextsProvider } from './admin-language.tsx'
import { SetupPage } from './setup-page.tsx'

checkWithoutEval()

const root = document.getElementById('root')
if (root === null) throw new Error('admin.html has no #root')

const http = axios.create({ baseURL: '/', timeout: 8_000 })
sayIfUnattended(http)
const api = apiClient(http)

/** `/admin/doctors` shows that section, `/admin/setup#TOKEN` makes the first administrator. */
const section = location.pathname.split('/')[2] ?? ''

createRoot(root).render(
  <StrictMode>
    <DirectionProvider>
      <MantineProvider theme={theme} cssVariablesResolver={colours} defaultColorScheme="auto">
        <PartsContext value={{ api }}>
          <StaffLanguageProvider>
            <AdminTextsProvider>
              {section === 'setup' ? (
                <SetupPage token={location.hash.slice(1)} onDone={() => location.replace('/admin')} />
              ) : (
                <AdminApp section={section} />
              )}
            </AdminTextsProvider>
          </StaffLanguageProvider>
        </PartsContext>
      </MantineProvider>
    </DirectionProvider>
  </StrictMode>,
)
