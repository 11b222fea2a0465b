import type { BudgetAnswer } from '@anteroom/contracts/answers.ts'
import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import { type Instant, type QueueId, queueId } from '@anteroom/contracts/queue.ts'
import { pollLoop } from '@anteroom/service/poll-loop.ts'
import type { AlertStore } from '@anteroom/store/alerts.ts'
import type { Logger } from 'pino'
import type { LiveServer } from './channel.ts'
import { rooms } from './rooms.ts'

const POLL_MS = 1_000
/** Covers workers whose clock is behind this one, and writes that become visible late. */
const LOOK_BACK_MS = 60_000

type Parts = {
  io: LiveServer
  alerts: Pick<AlertStore, 'updatedSince'>
  budgets: () => Promise<BudgetAnswer[]>
  clinic: { readonly timeZone: string }
  clock: () => Instant
  log: Logger
}

/**
 * Emits `alertUpdate` to the staff connected to this process when a row of the current day's alerts has changed, or
 * what they see of the budgets. Each process polls the ledger for itself, so this needs neither Redis nor the workers;
 * it polls only while staff are connected.
 */
export function publishAlertUpdates({ io, alerts, budgets, clinic, clock, log }: Parts) {
  /** Row versions of the last poll. */
  let seen = new Set<string>()
  /** The budgets of the last poll. */
  let shown = '[]'

  /** The queues of today, and of yesterday whose line may go on, of the doctors whose rooms have a socket. */
  function watched(): Map<QueueId, { doctorId: string; day: string }> {
    const today = clinicDay(clock(), clinic.timeZone)
    const days = [today, addDays(today, -1)]
    const prefix = rooms.doctor('')
    const doctorIds = [...io.sockets.adapter.rooms.keys()]
      .filter((room) => room.startsWith(prefix))
      .map((room) => room.slice(prefix.length))
    return new Map(
      doctorIds.flatMap((doctorId) => days.map((day) => [queueId(doctorId, day), { doctorId, day }] as const)),
    )
  }

  async function poll() {
    const queues = watched()
    if (queues.size === 0) return
    const [rows, notices] = await Promise.all([
      alerts.updatedSince([...queues.keys()], clock() - LOOK_BACK_MS),
      budgets().then((answer) => JSON.stringify(answer)),
    ])
    const versions = rows.flatMap(({ _id, queueId: id, movedFrom = id, updatedAt }) =>
      [id, movedFrom].map((of) => ({ id: of, version: `${_id} ${updatedAt.getTime()}` })),
    )
    const changed = new Set(versions.filter(({ version }) => !seen.has(version)).map(({ id }) => id))
    // The budgets are on every board.
    if (notices !== shown) for (const id of queues.keys()) changed.add(id)
    shown = notices
    seen = new Set(versions.map(({ version }) => version))
    for (const id of changed) {
      const update = queues.get(id)
      if (update) io.local.to(rooms.doctor(update.doctorId)).emit('alertUpdate', update)
    }
  }

  return pollLoop(POLL_MS, () =>
    poll().catch((error: Error) => log.debug({ err: error.message }, 'the alert ledger could not be read')),
  )
}
