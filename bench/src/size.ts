import { randomBytes } from 'node:crypto'
import { decide } from '@anteroom/queue/decide.ts'
import { type Command, isRefused } from '@anteroom/queue/decision.ts'
import { planFor } from '@anteroom/queue/plan.ts'
import { booking, doctor, emptyDay, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { EMPTY_OUTBOX, outboxAfter } from '@anteroom/store/outbox.ts'
import { BSON } from 'mongodb'

const PATIENTS = 500
/** As in the API, history is copied after this many commands. */
const COPIED_EVERY = 16
/** A document had this many receipts when it held them all. */
const RECEIPTS_ONCE = 256

type Asked = { command: Command; answer: object }

/** As many patients as a day may hold. Each books, checks in, chooses a language and is called. */
function commands(): Asked[] {
  const hours = { ...doctor, consultationMinutes: 1, week: doctor.week.map(() => [{ from: '00:00', to: '24:00' }]) }
  const plan = planFor(hours, emptyDay.day, 'Europe/Madrid')
  const ids = Array.from({ length: PATIENTS }, () => randomBytes(16).toString('base64url'))
  const changed = (appointmentId: string) => ({ message: 'Language updated', appointmentId, status: 'waiting', rev: 1 })
  const book = (id: string, index: number): Asked => {
    const patientName = `Patient Number ${index}`
    const contact = { channel: 'telegram', address: String(7_000_000 + index) } as const
    // The API's answer to a booking.
    const appointment = {
      ...{ id, patientName, doctor: doctor.name, queueNumber: index, status: 'waiting', doctorId: doctor._id },
      ...{ estimatedWaitTime: '100 minutes', expectedAt: '2026-12-01T09:00:00.000Z', room: '1', day: emptyDay.day },
      ...{ queuePosition: index, rev: index },
    }
    return {
      command: booking(id, { patientName, contact, plan, bookedVia: 'telegram' }),
      answer: { message: 'Appointment created successfully', appointment },
    }
  }
  const see = (id: string): Asked[] => [
    { command: { kind: 'check-in', appointmentId: id }, answer: changed(id) },
    { command: { kind: 'set-language', appointmentId: id, language: 'es' }, answer: changed(id) },
    { command: { kind: 'next' }, answer: { message: 'Next patient called', finished: id, started: id, rev: 1 } },
  ]
  return [...ids.map(book), ...ids.flatMap(see)]
}

/**
 * How large the document of a full day is after 2,000 commands with an `Idempotency-Key` each: with only its newest
 * rows and receipts, and as it was when it held all rows.
 */
export async function sizeBench(): Promise<void> {
  let queue = emptyDay
  let outbox = EMPTY_OUTBOX
  const all = { history: [] as typeof outbox.history, receipts: [] as typeof outbox.receipts }
  for (const { command, answer } of commands()) {
    const decision = decide(queue, command, nineOClock)
    if (isRefused(decision)) throw new Error(`${command.kind} was refused: ${decision.refused}`)
    queue = decision.queue
    const row = { rev: queue.rev, at: nineOClock, by: 'staff:desk', command: command.kind, events: decision.events }
    const key = randomBytes(16).toString('base64url')
    const receipt = { key, digest: randomBytes(32).toString('base64url'), answer, rev: queue.rev }
    outbox = outboxAfter(outbox, { row, receipt })
    if (queue.rev % COPIED_EVERY === 0) outbox = { ...outbox, copiedRev: queue.rev }
    all.history.push(row)
    all.receipts.push(receipt)
  }
  const bytes = (document: object) => `${BSON.calculateObjectSize(document).toLocaleString('en')} bytes`
  const receipts = all.receipts.slice(-RECEIPTS_ONCE)
  console.log(`${PATIENTS} patients, ${queue.rev} commands`)
  console.log(`the document:           ${bytes({ ...queue, ...outbox })}`)
  console.log(`its patients alone:     ${bytes(queue)}`)
  console.log(`with all of its rows:   ${bytes({ ...queue, history: all.history, receipts })}`)
}
