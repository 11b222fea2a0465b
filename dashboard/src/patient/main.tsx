import { apiClient } from '@anteroom/contracts/api-client.ts'
import axios from 'axios'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { PartsContext } from '../live/parts.ts'
import { LanguageProvider } from './language.tsx'
import { loadAhead, PatientApp } from './patient-app.tsx'
import { routeOf } from './route.ts'
import './patient.css'

loadAhead(routeOf(location))

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

const api = apiClient(axios.create({ baseURL: '/', timeout: 8_000 }))

createRoot(root).render(
  <StrictMode>
    <PartsContext value={{ api }}>
      <LanguageProvider>
        <PatientApp />
      </LanguageProvider>
    </PartsContext>
  </StrictMode>,
)
