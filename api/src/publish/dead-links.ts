import type { Clinic } from '../commands/clinic.ts'
import { openAppointment } from '../commands/open-appointment.ts'
import type { LiveServer } from './channel.ts'

/**
 * Closes the sockets of this process that follow an appointment by a link which opens nothing any more: its day is over, or
 * it was withdrawn by another process that could not say so.
 */
export async function closeDeadLinks(
  io: LiveServer,
  clinic: Pick<Clinic, 'queues' | 'clock' | 'timeZone'>,
): Promise<void> {
  for (const socket of io.of('/').sockets.values()) {
    const { followed } = socket.data
    if (followed && (await openAppointment(clinic, followed.name, followed)) === null) socket.disconnect(true)
  }
}
