import { apiClient } from '@anteroom/contracts/api-client.ts'
import axios from 'axios'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { PartsContext } from '../live/parts.ts'
import { liveSocket } from '../live/socket.ts'
import { LanguageProvider } from './language.tsx'
import { PatientApp } from './patient-app.tsx'
import './patient.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

const api = apiClient(axios.create({ baseURL: '/', timeout: 8_000 }))

createRoot(root).render(
  <StrictMode>
    <PartsContext value={{ api, connect: liveSocket }}>
      <LanguageProvider>
        <PatientApp />
      </LanguageProvider>
    </PartsContext>
  </StrictMode>,
)
