import type { ClientEvents, ServerEvents } from '@anteroom/contracts/live.ts'
import type { QueueId } from '@anteroom/contracts/queue.ts'
import type { AppointmentStatus } from '@anteroom/contracts/status.ts'
import type { DefaultEventsMap, Server } from 'socket.io'
import type { Change } from '../commands/run.ts'
import { presentHistory, presentLineChanges } from '../present.ts'
import { find, type QueueEvent } from '../queue/decision.ts'

export type LiveServer = Server<ClientEvents, ServerEvents, DefaultEventsMap, Record<string, never>>

/** Rooms are chosen here and nowhere else; no client can name one. */
export const rooms = {
  appointment: (id: string) => `appointment:${id}`,
  queue: (id: QueueId) => `queue:${id}`,
  doctor: (id: string) => `doctor:${id}`,
  session: (id: string) => `session:${id}`,
}

type Parts = {
  io: LiveServer
  /** While Redis is away only this process's own sockets are told: a message to the cluster would wait for its return. */
  clusterIsUp: () => boolean
}

/** Tells the patients whose line changed, and the staff of that doctor, what a saved command did. */
export function livePublisher({ io, clusterIsUp }: Parts) {
  const to = (...names: string[]) => (clusterIsUp() ? io.to(names) : io.local.to(names))

  return ({ before, view, row }: Change): void => {
    const { queue } = view
    const tellStatus = (appointmentId: string, status: AppointmentStatus) =>
      to(rooms.appointment(appointmentId), rooms.doctor(queue.doctorId)).emit('statusUpdate', {
        appointmentId,
        status,
        rev: queue.rev,
      })

    const tell = (event: QueueEvent) => {
      if (event.kind === 'doctor-status-set') {
        to(rooms.queue(queue._id), rooms.doctor(queue.doctorId)).emit('doctorStatusUpdate', {
          doctorId: queue.doctorId,
          status: event.status,
          day: queue.day,
          rev: queue.rev,
        })
      } else if ('appointmentId' in event) {
        const appointment = find(queue, event.appointmentId)
        if (appointment) tellStatus(appointment.id, appointment.status)
      }
    }

    for (const event of row.events) tell(event)
    const { doctorId, day } = queue
    to(rooms.doctor(doctorId)).emit('queueChange', { doctorId, day, ...presentHistory(row) })
    for (const update of presentLineChanges(before, view)) {
      to(rooms.appointment(update.appointmentId)).emit('queueUpdate', update)
    }
  }
}
