import type { AppointmentStatus } from '@anteroom/contracts/status.ts'
import { find, type QueueEvent } from '@anteroom/queue/decision.ts'
import type { SavedCommand } from '../commands/run.ts'
import { presentLineChanges } from '../present/appointment.ts'
import { presentHistory } from '../present/board.ts'
import type { LiveChannel } from './channel.ts'
import { rooms } from './rooms.ts'

/**
 * Emits the events of a saved command to its patients, to those whose place or wait changed, and to the doctor's staff.
 */
export const livePublisher =
  (channel: Pick<LiveChannel, 'emit'>) =>
  ({ before, view, row }: SavedCommand): void => {
    const { queue } = view
    const { doctorId, day, rev } = queue
    const emitStatus = (appointmentId: string, status: AppointmentStatus) =>
      channel.emit([rooms.appointment(appointmentId), rooms.doctor(doctorId)], 'statusUpdate', {
        appointmentId,
        status,
        rev,
      })

    const emitEvent = (event: QueueEvent) => {
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
        if (appointment) emitStatus(appointment.id, appointment.status)
      }
    }

    for (const event of row.events) emitEvent(event)
    channel.emit([rooms.doctor(doctorId)], 'queueChange', { doctorId, day, ...presentHistory(row) })
    for (const update of presentLineChanges(before, view)) {
      channel.emit([rooms.appointment(update.appointmentId)], 'queueUpdate', update)
    }
  }
