import type { Contact } from '@anteroom/contracts/contact.ts'
import type { QueueId } from '@anteroom/contracts/queue.ts'
import { decide } from '@anteroom/queue/decide.ts'
import type { Command } from '@anteroom/queue/decision.ts'
import { isRefused } from '@anteroom/queue/decision.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { clinicDay, planFor } from '@anteroom/queue/plan.ts'
import { doctor as weekdayDoctor } from '@anteroom/queue/testing/example-day.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import { connect, openDatabase } from '@anteroom/store/connection.ts'
import { doctorStore } from '@anteroom/store/doctors.ts'
import { patientStore } from '@anteroom/store/patients.ts'
import { queueStore } from '@anteroom/store/queue-writes.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'

export const silent = pino({ level: 'silent' })

const doctor: Doctor = {
  ...weekdayDoctor,
  week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]),
}

/** A clinic in a database of its own, with one doctor who is always open. Its queue changes by the API's own rules. */
export async function openTestDay() {
  const mongoUrl = testDatabaseUrl('workers')
  const database = await connect(openDatabase(), mongoUrl, silent)
  const queues = queueStore(database)
  const patients = patientStore(database)
  await doctorStore(database).add([doctor])

  const day = clinicDay(Date.now(), 'UTC')
  const plan = planFor(doctor, day, 'UTC')
  let queue: Queue = emptyQueue(doctor._id, day)

  async function command(asked: Command): Promise<Queue> {
    const decision = decide(queue, asked, Date.now())
    if (isRefused(decision)) throw new Error(`${asked.kind} was refused: ${decision.refused}`)
    const row = { rev: decision.queue.rev, at: Date.now(), by: 'system', command: asked.kind, events: decision.events }
    if (!(await queues.save(queue, decision.queue, { row, receipt: null })))
      throw new Error('the queue was changed by somebody else')
    queue = decision.queue
    return queue
  }

  return {
    mongoUrl,
    database,
    queueId: queue._id as QueueId,
    day,
    command,
    patients,
    /** A booking on the web; each of its contacts is known from then on. */
    async book(appointmentId: string, contact: Contact | null, fallback: Contact | null = null) {
      const known = { patientName: `Patient ${appointmentId}`, language: 'en', bookedVia: 'web' } as const
      for (const one of [contact, fallback]) await patients.remember({ ...known, contact: one }, Date.now())
      return command({
        kind: 'book',
        appointmentId,
        ...known,
        contact,
        fallback,
        scheduledFor: Date.now(),
        plan,
      })
    },
    close: async () => {
      await database.dropDatabase()
      await database.close()
    },
  }
}

export type TestDay = Awaited<ReturnType<typeof openTestDay>>
