import { ConnectContext } from '../live/parts.ts'
import { liveSocket } from '../live/socket.ts'
import { StatusView } from './status-view.tsx'
import './scenes.css'

/** The status page with the sockets, which nothing else of the patient's loads. */
export const StatusPage = ({ appointmentId }: { appointmentId: string }) => (
  <ConnectContext value={liveSocket}>
    <StatusView key={appointmentId} appointmentId={appointmentId} />
  </ConnectContext>
)
