import { apiClient } from '@anteroom/contracts/api-client.ts'
import axios from 'axios'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ConnectContext, PartsContext } from '../live/parts.ts'
import { liveSocket } from '../live/socket.ts'
import './display.css'
import { DisplayApp } from './display-app.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('display.html has no #root')

const api = apiClient(axios.create({ baseURL: '/', timeout: 8_000 }))

// Behind the #, where no server and no log sees the link.
const link = location.hash.slice(1)
window.addEventListener('hashchange', () => location.reload())

createRoot(root).render(
  <StrictMode>
    <PartsContext value={{ api }}>
      <ConnectContext value={liveSocket}>
        <DisplayApp link={link} />
      </ConnectContext>
    </PartsContext>
  </StrictMode>,
)
