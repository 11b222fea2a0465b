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

/** After so long the event loop is let go. */
const AT_ONCE_MS = 5

export type PatientParts = {
  viewOf: (queue: Queue) => Promise<PacedView>
  /** Of what somebody is shown. */
  noteQuote: (quote: QuoteOfDay) => void
}

type Updates = { statusUpdate: StatusUpdate; queueUpdate: QueueUpdate }

/**
 * Tells the patients whose sockets are in this process what has become of their appointments: those alone whose status looks
 * different from the last that they were told, each by the name that they know it by. While a day is being told, what comes
 * meanwhile waits, and only the newest of it is told then.
 */
export function toldPatients({ io, viewOf, noteQuote, log }: PatientParts & { io: LiveServer; log: Logger }) {
  /** The days as they were last told. */
  const told = new Map<QueueId, Queue>()
  /** The newest of the days that are being told. */
  const newest = new Map<QueueId, Queue>()
  const isFollowed = (room: string) => io.of('/').adapter.rooms.has(room)

  /** All in the room of a link follow by its token, which passes through no Redis and need not be derived again. */
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
    // Whoever has pressed is answered first.
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
      // The next time all are told.
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

    /** Lets go of the days that nobody follows any more. */
    forgetIdle(): void {
      for (const id of told.keys()) if (!isFollowed(rooms.queue(id))) told.delete(id)
    },
  }
}
