import { createHash, randomUUID } from 'node:crypto'
import { mongo } from 'mongoose'

type Db = mongo.Db

const DAY_MS = 86_400_000
/** Of the newest rows and receipts so many stay in the document. */
const KEPT = 16
const RECEIPTS_KEPT_MS = 3 * DAY_MS
const DUPLICATE_KEY = 11_000

type Row = { rev: number; at: number }
type Receipt = { key: string; digest: string; answer: unknown; rev?: number }
type Day = { _id: string; day: string; rev: number; history?: Row[]; receipts?: Receipt[]; copiedRev?: number }

/**
 * What earlier versions stored without something that each document has by now: days whose whole history was in their
 * document and whose receipts had no revision, dates from which the days to keep are counted, versions of accounts,
 * names of patients.
 */
export const oneForm = {
  about: 'history leaves the documents of the days, and each document has what the newest ones have',
  async run(db: Db): Promise<void> {
    for await (const { _id } of db.collection<Day>('queues').find(oldDay, { projection: { _id: 1 } }))
      await outbox(db, _id)
    await dates(db)
    // Each of the staff has a last step of their own by now; what was kept to take back the old one names patients.
    await db.collection('queues').updateMany({ undoable: { $exists: true } }, { $unset: { undoable: '' } })
    const unversioned = { version: { $exists: false } }
    const staff = db.collection<{ _id: string }>('staff')
    for await (const { _id } of staff.find(unversioned)) {
      await staff.updateOne({ _id, ...unversioned }, { $set: { version: randomUUID() } })
    }
    await db
      .collection('patients')
      .updateMany({ names: { $exists: false } }, [
        { $set: { names: { $cond: [{ $ifNull: ['$name', false] }, ['$name'], []] } } },
      ])
  },
}

const oldDay = { $or: [{ copiedRev: { $exists: false } }, { receipts: { $elemMatch: { rev: { $exists: false } } } }] }

/** Copies the history and the receipts of a day, then lets go all but the newest: what is there twice is the same. */
async function outbox(db: Db, _id: string): Promise<void> {
  for (;;) {
    const day = await db.collection<Day>('queues').findOne({ _id, ...oldDay })
    if (!day) return
    const { history = [], receipts = [] } = day
    const last = history.at(-1) ?? { rev: day.rev, at: Date.now() }
    const keptFrom = new Date(Date.parse(day.day) + DAY_MS)
    const expiresAt = new Date(last.at + RECEIPTS_KEPT_MS)
    await addMissing(
      db,
      'history',
      history.map((row) => ({ ...row, _id: `${_id}:${String(row.rev).padStart(9, '0')}`, keptFrom })),
    )
    await addMissing(
      db,
      'receipts',
      receipts.map(({ key, digest, answer }) => ({ _id: `${_id}:${digestOf(key)}`, digest, answer, expiresAt })),
    )
    const newest = {
      history: history.slice(-KEPT),
      // 0 is among those that are copied.
      receipts: receipts.slice(-KEPT).map((receipt) => ({ ...receipt, rev: receipt.rev ?? 0 })),
      copiedRev: last.rev,
    }
    // A version that still runs may have written meanwhile.
    const { matchedCount } = await db.collection<Day>('queues').updateOne({ _id, rev: day.rev }, { $set: newest })
    if (matchedCount === 1) return
  }
}

const digestOf = (key: string) => createHash('sha256').update(key).digest('base64url')

async function addMissing(db: Db, name: string, documents: { _id: string }[]): Promise<void> {
  if (documents.length === 0) return
  await db
    .collection<{ _id: string }>(name)
    .insertMany(documents, { ordered: false })
    .catch((error: unknown) => {
      const errors = error instanceof mongo.MongoBulkWriteError ? [error.writeErrors].flat() : []
      // Without any, the write itself has failed.
      const areThere = errors.length > 0 && errors.every(({ code }) => code === DUPLICATE_KEY)
      if (!areThere) throw error
    })
}

/** The end of the day, which an alert counted 31 days from, and of a patient the day of this migration. */
async function dates(db: Db): Promise<void> {
  const ends = {
    queues: { $dateAdd: { startDate: { $toDate: '$day' }, unit: 'day', amount: 1 } },
    alerts: { $dateSubtract: { startDate: '$expiresAt', unit: 'day', amount: 31 } },
    patients: '$$NOW',
  }
  for (const [name, end] of Object.entries(ends)) {
    await db
      .collection(name)
      .updateMany({ keptFrom: { $exists: false } }, [{ $set: { keptFrom: { $ifNull: [end, '$$NOW'] } } }])
  }
}
