import type { AppointmentStatus } from '@anteroom/contracts/status.ts'
import { find, type QueueEvent } from '@anteroom/queue/decision.ts'
import type { SavedCommand } from '../commands/run.ts'
import { presentHistory, presentLineChanges } from '../present.ts'
import type { LiveChannel } from './channel.ts'
import { rooms } from './rooms.ts'

/** Tells the patients whose line changed, and the staff of that doctor, what a saved command did. */
export const livePublisher =
  (channel: Pick<LiveChannel, 'emit'>) =>
  ({ before, view, row }: SavedCommand): void => {
    const { queue } = view
    const { doctorId, day, rev } = queue
    const tellStatus = (appointmentId: string, status: AppointmentStatus) =>
      channel.emit([rooms.appointment(appointmentId), rooms.doctor(doctorId)], 'statusUpdate', {
        appointmentId,
        status,
        rev,
      })

    const tell = (event: QueueEvent) => {
      if (event.kind === 'doctor-status-set') {
        const { status } = event
        channel.emit([rooms.queue(queue._id), rooms.doctor(doctorId)], 'doctorStatusUpdate', {
          doctorId,
          status,
          day,
          rev,
        })
      } else if ('appointmentId' in event) {
        const appointment = find(queue, event.appointmentId)
        if (appointment) tellStatus(appointment.id, appointment.status)
      }
    }

    for (const event of row.events) tell(event)
    channel.emit([rooms.doctor(doctorId)], 'queueChange', { doctorId, day, ...presentHistory(row) })
    for (const update of presentLineChanges(before, view)) {
      channel.emit([rooms.appointment(update.appointmentId)], 'queueUpdate', update)
    }
  }
