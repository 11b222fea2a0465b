import { setImmediate as otherWork } from 'node:timers/promises'
import type { Clinic } from '../commands/clinic.ts'
import { openAppointment } from '../commands/open-appointment.ts'
import type { LiveServer } from './channel.ts'

/** The event loop gets a turn after this long. */
const AT_ONCE_MS = 5

/**
 * Closes the sockets of this process that follow an appointment by a link which opens nothing any more: its day is
 * over, or it was withdrawn by another process that could not say so.
 */
export async function closeDeadLinks(
  io: LiveServer,
  clinic: Pick<Clinic, 'queues' | 'clock' | 'timeZone'>,
): Promise<void> {
  // Each day is looked at once.
  const since = performance.now()
  let begun = since
  for (const socket of io.of('/').sockets.values()) {
    const { followed } = socket.data
    if (followed && (await openAppointment(clinic, followed.name, { ...followed, since })) === null) {
      socket.disconnect(true)
    }
    if (performance.now() - begun < AT_ONCE_MS) continue
    await otherWork()
    begun = performance.now()
  }
}
