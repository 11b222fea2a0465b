import { addDays, clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Instant, QueueId } from '@anteroom/contracts/queue.ts'
import type { BookedVia, DoctorStatus } from '@anteroom/contracts/status.ts'
import type { AlertSettings } from '@anteroom/queue/alerts/due.ts'
import { decide } from '@anteroom/queue/decide.ts'
import type { Command } from '@anteroom/queue/decision.ts'
import { isRefused } from '@anteroom/queue/decision.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { planFor } from '@anteroom/queue/plan.ts'
import { doctor as weekdayDoctor } from '@anteroom/queue/testing/example-day.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import { codeStore } from '@anteroom/store/codes.ts'
import { connect, openDatabase } from '@anteroom/store/connection.ts'
import { doctorStore } from '@anteroom/store/doctors.ts'
import { EMPTY_OUTBOX } from '@anteroom/store/outbox.ts'
import { patientStore } from '@anteroom/store/patients.ts'
import { queueStore } from '@anteroom/store/queue-writes.ts'
import { schemaFault } from '@anteroom/store/schema.ts'
import { statusLinks } from '@anteroom/store/status-links.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'

/** The secret of the test workers' codes. */
export const LINK_SECRET = 'l'.repeat(40)

/** The default settings without quiet hours, because a test may run at any hour. */
export const alwaysLoud = (): AlertSettings => ({
  nearlyAhead: 2,
  nearlyMinutes: null,
  delayMinutes: 5,
  quietHours: null,
  timeZone: 'UTC',
})

/** A test's link shows whose it is. */
export const linkTo = ({ id }: { id: string }) => `https://clinic.example/a/${id}`

export const silent = pino({ level: 'silent' })

const links = statusLinks(LINK_SECRET)

const doctor: Doctor = {
  ...weekdayDoctor,
  week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]),
}

/**
 * A clinic with its own database and one doctor who is always open. Its queue changes by the API's own rules, on the
 * day that `clock` shows at the start.
 */
export async function openTestDay(clock: () => Instant = Date.now) {
  const mongoUrl = testDatabaseUrl('workers')
  const database = await connect(openDatabase(), mongoUrl, silent)
  const queues = queueStore(database)
  const patients = patientStore(database)
  // It is written to before anything is started on it.
  await schemaFault(database)
  await doctorStore(database).add([doctor])

  const day = clinicDay(clock(), 'UTC')
  const tomorrow = addDays(day, 1)
  const today: Queue = emptyQueue(doctor._id, day)
  const queueOf = new Map([today, emptyQueue(doctor._id, tomorrow)].map((queue) => [queue.day, queue]))

  async function command(asked: Command, { on = day, at = clock() } = {}): Promise<Queue> {
    const queue = queueOf.get(on) ?? today
    const decision = decide(queue, asked, at)
    if (isRefused(decision)) throw new Error(`${asked.kind} was refused: ${decision.refused}`)
    if (decision.queue === queue) return queue
    const row = { rev: decision.queue.rev, at, by: 'system', command: asked.kind, events: decision.events }
    const outbox = (await queues.loadForCommand(queue._id))?.outbox ?? EMPTY_OUTBOX
    if (!(await queues.save({ queue, outbox }, decision.queue, [{ row, receipt: null }])))
      throw new Error('the queue was changed by somebody else')
    queueOf.set(on, decision.queue)
    return decision.queue
  }

  return {
    mongoUrl,
    database,
    queueId: today._id as QueueId,
    day,
    tomorrow,
    command,
    patients,
    codes: codeStore(database, LINK_SECRET),
    /** A booking on the web with a typed contact, to be verified within ten minutes. */
    bookTyped: (appointmentId: string, contact: Contact) =>
      command({
        kind: 'book',
        appointmentId,
        patientName: `Patient ${appointmentId}`,
        language: 'en',
        bookedVia: 'web',
        contact: null,
        unverified: { contact, until: clock() + 10 * 60_000 },
        link: links.make(appointmentId, 1),
        scheduledFor: clock(),
        plan: planFor(doctor, day, 'UTC'),
      }),
    /** A booking by a patient who is known by each of these contacts from then on. */
    async book(
      appointmentId: string,
      contact: Contact | null,
      fallback: Contact | null = null,
      bookedVia: BookedVia = 'web',
    ) {
      const known = { patientName: `Patient ${appointmentId}`, language: 'en', bookedVia } as const
      for (const one of [contact, fallback]) await patients.saveFromBooking({ ...known, contact: one }, clock())
      return command({
        kind: 'book',
        appointmentId,
        ...known,
        contact,
        fallback,
        link: links.make(appointmentId, 1),
        scheduledFor: clock(),
        plan: planFor(doctor, day, 'UTC'),
      })
    },
    /**
     * The first of two writes with which the clinic moves an appointment to tomorrow. The second is the command
     * `release`.
     */
    bookTomorrow: (appointmentId: string, from: { appointmentId: string; contact: Contact }) =>
      command(
        {
          kind: 'book',
          appointmentId,
          patientName: `Patient ${appointmentId}`,
          language: 'en',
          bookedVia: 'web',
          contact: from.contact,
          link: links.make(appointmentId, 1),
          scheduledFor: planFor(doctor, tomorrow, 'UTC').opensAt,
          plan: planFor(doctor, tomorrow, 'UTC'),
          movedFrom: { queueId: today._id as QueueId, appointmentId: from.appointmentId, at: clock(), by: 'clinic' },
        },
        { on: tomorrow },
      ),
    /** The doctor's status, set half a minute ago, so that patients are told by now. */
    doctorIs: (status: DoctorStatus) => command({ kind: 'set-doctor-status', status }, { at: clock() - 30_000 }),
    close: async () => {
      await database.dropDatabase()
      await database.close()
    },
  }
}

export type TestDay = Awaited<ReturnType<typeof openTestDay>>
