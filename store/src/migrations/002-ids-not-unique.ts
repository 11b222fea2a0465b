import { mongo } from 'mongoose'

type Db = mongo.Db

/** No such collection, or no such index in it. */
const NOT_THERE = new Set<unknown>([26, 27])

/**
 * The index by which an appointment's day is found was unique, which no collection may have that is sharded by another
 * key. The API makes it anew when it starts.
 */
export const idsNotUnique = {
  about: 'the index of the ids of appointments is not unique any more',
  async run(db: Db): Promise<void> {
    try {
      await db.collection('queues').dropIndex('appointments.id_1')
    } catch (error) {
      if (!(error instanceof mongo.MongoServerError && NOT_THERE.has(error.code))) throw error
    }
  },
}
