import { planFor } from '@anteroom/api/queue/plan.ts'
import type { Database } from '@anteroom/api/store/connection.ts'
import { doctorStore } from '@anteroom/api/store/doctors.ts'
import { queueStore } from '@anteroom/api/store/queues.ts'
import type { Day, Instant, Queue, QueueId } from '@anteroom/contracts/queue.ts'
import type { View } from './alerts/words.ts'

/** The doctors' days, for reading only. */
export function clinicDays(database: Database, timeZone: string) {
  const queues = queueStore(database)
  const doctors = doctorStore(database)

  return {
    /** The day as it is at `now`; null if there is no such queue, or no such doctor any more. */
    async look(queueId: QueueId, now: Instant): Promise<View | null> {
      const queue = await queues.load(queueId)
      const doctor = queue && (await doctors.find(queue.doctorId))
      return doctor && { queue, doctor, plan: planFor(doctor, queue.day, timeZone), now }
    },

    /** The revision of every queue from `day` on. */
    revisions: (day: Day): Promise<Pick<Queue, '_id' | 'rev'>[]> =>
      database
        .collection<Queue>('queues')
        .find({ day: { $gte: day } }, { projection: { rev: 1 } })
        .toArray(),
  }
}

export type ClinicDays = ReturnType<typeof clinicDays>
