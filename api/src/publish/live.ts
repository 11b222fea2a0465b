import type { AppointmentStatus } from '@anteroom/contracts/status.ts'
import { find, type QueueEvent } from '@anteroom/queue/decision.ts'
import type { Paces } from '@anteroom/store/paces.ts'
import type { QuoteOfDay } from '@anteroom/store/quotes.ts'
import type { Logger } from 'pino'
import type { SavedCommand } from '../commands/run.ts'
import { presentLineChanges } from '../present/appointment.ts'
import { presentHistory } from '../present/board.ts'
import { quoteOf } from '../present/quote.ts'
import type { LiveChannel } from './channel.ts'
import { rooms } from './rooms.ts'

type Parts = { channel: LiveChannel; paces: Paces; noteQuote: (quote: QuoteOfDay) => void; log: Logger }

/**
 * Emits the events of a saved command to its patients, to those whose status changed, and to the doctor's staff.
 */
export const livePublisher =
  ({ channel, paces, noteQuote, log }: Parts) =>
  ({ before, view, row }: SavedCommand): void => {
    const { queue } = view
    const { doctorId, day, rev } = queue
    const linkOf = (id: string, on = queue): number | null => find(on, id)?.link?.version ?? null

    function emitStatus(appointmentId: string, status: AppointmentStatus) {
      const update = { appointmentId, status, rev }
      channel.toPatient({ link: linkOf(appointmentId), event: 'statusUpdate', update })
      channel.emit([rooms.doctor(doctorId)], 'statusUpdate', update)
    }

    /** Who follows by a link that was withdrawn is let go; who may go on comes back by the new one. */
    function closeWithdrawn(appointmentId: string) {
      const link = linkOf(appointmentId, before)
      if (find(before, appointmentId) === undefined || link === linkOf(appointmentId)) return
      channel.disconnect(link === null ? rooms.appointment(appointmentId) : rooms.link(appointmentId, link))
    }

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
        if (!appointment) return
        closeWithdrawn(appointment.id)
        emitStatus(appointment.id, appointment.status)
      }
    }

    for (const event of row.events) emitEvent(event)
    channel.emit([rooms.doctor(doctorId)], 'queueChange', { doctorId, day, ...presentHistory(row) })
    channel.emit([rooms.displaysOf(doctorId)], 'displayUpdate', { doctorId, day })
    // An update that comes after one of a later revision is ignored by the page, which also polls.
    paces(view.doctor, queue, view.now)
      .then((pace) => {
        const paced = { ...view, pace }
        for (const update of presentLineChanges(before, paced)) {
          const quote = quoteOf(paced, update)
          if (quote) noteQuote(quote)
          channel.toPatient({ link: linkOf(update.appointmentId), event: 'queueUpdate', update })
        }
      })
      .catch((error: Error) => log.warn({ err: error.message, queueId: queue._id }, 'patients were not updated live'))
  }
