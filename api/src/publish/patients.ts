import { setImmediate as otherWork } from 'node:timers/promises'
import type { QueueUpdate, StatusUpdate } from '@anteroom/contracts/live.ts'
import type { QueueId } from '@anteroom/contracts/queue.ts'
import type { Appointment, Queue } from '@anteroom/queue/types.ts'
import type { QuoteOfDay } from '@anteroom/store/quotes.ts'
import type { Logger } from 'pino'
import { presentLineChanges } from '../present/appointment.ts'
import type { PacedView } from '../present/day-view.ts'
import { quoteOf } from '../present/quote.ts'
import type { LiveServer } from './channel.ts'
import { rooms } from './rooms.ts'

/** The event loop gets a turn after this long. */
const AT_ONCE_MS = 5

export type PatientParts = {
  viewOf: (queue: Queue) => Promise<PacedView>
  /** Stores a quote of what a patient is shown. */
  noteQuote: (quote: QuoteOfDay) => void
}

type Updates = { statusUpdate: StatusUpdate; queueUpdate: QueueUpdate }

/**
 * Tells the patients connected to this process what has changed for them: only those whose status looks different from
 * the last one they were told, each under the name that they know their appointment by. Saves that come while a day is
 * being told wait, and only the newest is told.
 */
export function toldPatients({ io, viewOf, noteQuote, log }: PatientParts & { io: LiveServer; log: Logger }) {
  /** The days as they were last told. */
  const told = new Map<QueueId, Queue>()
  /** The newest version of each day that is being told. */
  const newest = new Map<QueueId, Queue>()
  const isFollowed = (room: string) => io.of('/').adapter.rooms.has(room)

  /**
   * Everybody in the room of a link follows by its token, which does not go through Redis and need not be derived
   * again.
   */
  function tokenIn(room: string): string | undefined {
    const [anyone] = io.of('/').adapter.rooms.get(room) ?? []
    return anyone === undefined ? undefined : io.of('/').sockets.get(anyone)?.data.followed?.name
  }

  /** `link`: the version that the patient has. */
  function emit<Event extends keyof Updates>(event: Event, update: Updates[Event], link: number | null): void {
    const { appointmentId: id } = update
    const byId = rooms.appointment(id)
    if (isFollowed(byId)) io.local.to(byId).emit(event, ...([update] as never))
    const byLink = link === null ? null : rooms.link(id, link)
    const token = byLink === null ? undefined : tokenIn(byLink)
    if (byLink === null || token === undefined) return
    io.local.to(byLink).emit(event, ...([{ ...update, appointmentId: token }] as never))
  }

  const hasFollowers = ({ id, link }: Appointment): boolean =>
    isFollowed(rooms.appointment(id)) || (link !== undefined && isFollowed(rooms.link(id, link.version)))

  async function tellOne(queue: Queue): Promise<void> {
    const before = told.get(queue._id)
    if (before && before.rev >= queue.rev) return
    const linkOf = new Map(queue.appointments.map(({ id, link }) => [id, link?.version ?? null]))
    const view = await viewOf(queue)
    // Requests are answered first.
    await otherWork()
    let since = performance.now()
    for (const update of presentLineChanges(before, view, hasFollowers)) {
      const quote = quoteOf(view, update)
      if (quote) noteQuote(quote)
      emit('queueUpdate', update, linkOf.get(update.appointmentId) ?? null)
      if (performance.now() - since < AT_ONCE_MS) continue
      await otherWork()
      since = performance.now()
    }
    told.set(queue._id, queue)
  }

  async function tellNewest(id: QueueId): Promise<void> {
    try {
      for (let queue = newest.get(id); queue !== undefined; ) {
        await tellOne(queue)
        const latest = newest.get(id)
        if (latest === queue) break
        queue = latest
      }
    } catch (error) {
      // Forget the last state, so that everybody is told next time.
      told.delete(id)
      log.warn({ err: error instanceof Error ? error.message : error, queueId: id }, 'patients were not updated live')
    } finally {
      newest.delete(id)
    }
  }

  return {
    emit,

    /** Not awaited. */
    tell(queue: Queue): void {
      const { _id } = queue
      if (!isFollowed(rooms.queue(_id))) {
        told.delete(_id)
        return
      }
      const waiting = newest.get(_id)
      if (waiting && waiting.rev >= queue.rev) return
      newest.set(_id, queue)
      if (waiting === undefined) void tellNewest(_id)
    },

    /** Forgets the days that nobody follows any more. */
    forgetIdle(): void {
      for (const id of told.keys()) if (!isFollowed(rooms.queue(id))) told.delete(id)
    },
  }
}
