import type { mongo } from 'mongoose'
import { Refused } from '../command.ts'
import type { Entry } from './archive-file.ts'

type Db = mongo.Db
type Stored = { _id: string; rev?: unknown; [field: string]: unknown }

/** Moves made this long before the backup began are complete, whatever the clocks of the machines show. */
const MOVES_MS = 60 * 60_000
/** A day whose revision does not stay the same for this long is not one that people work on. */
const STILL_WITHIN_MS = 60_000

/** Not kept: staff log in again, so that no session that was ended comes back. */
const leftOut = new Set(['schema', 'staffSessions'])

/** The collections that belong to a doctor's day: their ids begin with the day's and this character. */
const hanging = { leftAppointments: ':', history: ':', receipts: ':', alerts: '/' }

/** Reads every number and date as it is stored. */
const exact = { promoteValues: false } as const

/**
 * Every document of a clinic that goes on working, in an order in which what was read says nothing that is not there:
 *
 * 1. the messages of patients, then their conversations, then the days. A message that is done has left its trace in what
 *    is read later; one that is not done is handled again, and finds its trace by its id.
 * 2. each day with what hangs on it, between two looks at its revision that are the same: history, receipts and ledger rows
 *    are those of that revision, neither fewer nor more. A row of a later command would keep the alert of its repeat from
 *    being sent.
 * 3. the days to which somebody was moved, or moved back, after they were read, once more: of a move the new place is taken
 *    first and the old one given up then, so that the days, read in the other order, would hold neither.
 * 4. everything else.
 *
 * A day may come twice; the later one counts.
 */
export async function* documentsOf(db: Db, startedAt: Date): AsyncGenerator<Entry> {
  const found = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
  const names = found.map(({ name }) => name).filter((name) => !leftOut.has(name) && !name.startsWith('system.'))
  const first = ['inbox', 'conversations']
  const ofDays = ['queues', ...Object.keys(hanging)]
  for (const name of first) yield* allOf(db, name)
  yield* daysOf(db, startedAt)
  for (const name of names.filter((one) => !first.includes(one) && !ofDays.includes(one)).sort()) yield* allOf(db, name)
}

async function* allOf(db: Db, collection: string): AsyncGenerator<Entry> {
  for await (const document of db.collection(collection).find({}, exact)) yield { collection, document }
}

async function* daysOf(db: Db, startedAt: Date): AsyncGenerator<Entry> {
  const ids = await db.collection<Stored>('queues').distinct('_id')
  const moves = new Map<string, { from: string; to: string }>()
  /** The appointments read so far, with the one that each was moved to. */
  const held = new Map<string, string | null>()
  for (const id of ids.sort()) yield* day(id)
  // A map's iteration includes what is added meanwhile, so further moves are followed.
  for (const [appointmentId, { from, to }] of moves) {
    const movedTo = held.get(appointmentId)
    if (movedTo === undefined || movedTo === from) yield* day(to)
  }

  async function* day(id: string): AsyncGenerator<Entry> {
    const entries = await dayAtRest(db, id)
    for (const appointment of entries.flatMap(appointmentsIn)) {
      const { id, status, movedAt, movedTo } = appointment
      held.set(id, status === 'moved' ? movedTo.appointmentId : null)
      if (status === 'moved' && Number(movedAt) >= startedAt.getTime() - MOVES_MS)
        moves.set(movedTo.appointmentId, { from: id, to: movedTo.queueId })
    }
    yield* entries
  }
}

type Moved = { id: string; status: string; movedAt: unknown; movedTo: { queueId: string; appointmentId: string } }

function appointmentsIn({ collection, document }: Entry): Moved[] {
  if (collection === 'queues') return document.appointments
  return collection === 'leftAppointments' ? [document.appointment] : []
}

/** A day with everything that belongs to it, at one revision; nothing if it is gone. */
async function dayAtRest(db: Db, id: string): Promise<Entry[]> {
  const queues = db.collection<Stored>('queues')
  const giveUpAt = Date.now() + STILL_WITHIN_MS
  while (Date.now() < giveUpAt) {
    const queue = await queues.findOne({ _id: id }, exact)
    if (!queue) return []
    const parts = await Promise.all(
      Object.entries(hanging).map(async ([collection, separator]) => {
        const ofDay = {
          _id: { $gte: `${id}${separator}`, $lt: `${id}${String.fromCharCode(separator.charCodeAt(0) + 1)}` },
        }
        const documents = await db.collection<Stored>(collection).find(ofDay, exact).toArray()
        return documents.map((document) => ({ collection, document }))
      }),
    )
    const now = await queues.findOne({ _id: id }, { projection: { rev: 1 } })
    if (now && Number(now.rev) === Number(queue.rev))
      return [{ collection: 'queues', document: queue }, ...parts.flat()]
  }
  throw new Refused(`The day ${id} changes so fast that it cannot be read as a whole. Try again when it is quieter.`)
}
