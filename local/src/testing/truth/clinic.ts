import type { BoardAnswer, BookAnswer, ChangesAnswer, StatusAnswer } from '@anteroom/contracts/answers.ts'
import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import { type Day, type QueueId, queueId } from '@anteroom/contracts/queue.ts'
import type { CloseRequest } from '@anteroom/contracts/requests.ts'
import type { DoctorStatus } from '@anteroom/contracts/status.ts'
import { type Alert, alertsDue } from '@anteroom/queue/alerts/due.ts'
import { planFor } from '@anteroom/queue/plan.ts'
import type { Doctor, Queue } from '@anteroom/queue/types.ts'
import type { MongoClient } from 'mongodb'
import { CLINIC_TIMEZONE } from '../clinic-zone.ts'
import { logIn, request, type TestStack } from '../stack.ts'

type StoredAlert = { _id: string; state: string; notBefore: Date | null; contentHash?: string; reason?: string }

/** The id of an appointment for staff, and the token for its patient. */
export type Named = { id: string; token: string }

const isTold = new Set(['sent', 'delivered'])
const ended = new Set(['sent', 'delivered', 'suppressed', 'failed', 'expired'])

/** Final states. A sent message may still be looked up, which the patient does not see. */
const isEnded = ({ state, notBefore, contentHash }: StoredAlert) =>
  ended.has(state) && (notBefore === null || (state === 'sent' && contentHash === undefined))

/** A suppressed alert that is due again is sent after all, unless it says nothing new or is not wanted. */
const isSettled = (alert: StoredAlert) => alert.state !== 'suppressed' || alert.reason !== undefined

/** Adds doctors like the demo clinic's first one, each with an account. Returns the ids and accounts of all. */
export async function moreDoctors(mongo: MongoClient, count: number) {
  const database = mongo.db('anteroom')
  const doctors = database.collection<Doctor>('doctors')
  const staff = database.collection<{ _id: string; doctorId?: string }>('staff')
  const doctor = await doctors.findOne()
  const account = await staff.findOne({ doctorId: doctor?._id ?? '' })
  if (doctor === null || account === null) throw new Error('The demo clinic has no doctor')
  for (let number = 4; number < 4 + count; number++) {
    const added = { _id: `dr_${number}`, name: `Dr. Number ${number}`, room: String(number), code: 10 + number }
    await doctors.insertOne({ ...doctor, ...added })
    await staff.insertOne({ ...account, _id: `doctor-${number}`, doctorId: added._id })
  }
  const accounts = await staff.find({ doctorId: { $exists: true } }).toArray()
  return accounts.map(({ _id: username, doctorId = '' }) => ({ doctorId, username }))
}

/** What staff, patients and the bot ask of the API, and the alerts in the ledger. Throws refusals. */
export async function clinicOf(stack: TestStack, mongo: MongoClient) {
  const cookie = await logIn(stack.url, 'desk')
  const database = mongo.db('anteroom')

  async function ask<Answer>(
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    body?: object,
    headers: object = { cookie, origin: stack.url },
  ) {
    const asked = {
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    }
    let response = await fetch(`${stack.url}/api${path}`, asked)
    // A busy machine may be too slow once, so the request is repeated with the same key, as clients do.
    for (let tries = 0; response.status === 503 && tries < 3; tries++)
      response = await fetch(`${stack.url}/api${path}`, asked)
    const answer = await response.json()
    if (!response.ok) throw new Error(`${method} ${path} was refused: ${JSON.stringify(answer)}`)
    return answer as Answer
  }

  const asStaff = (path: string, body = {}) => ask<{ rev?: number }>('POST', path, body)
  const asPatient = (path: string, body = {}) => ask('POST', path, body, {})
  const dayOf = (ahead: number): Day => clinicDay(Date.now() + ahead * 86_400_000, CLINIC_TIMEZONE)

  return {
    asStaff,
    asPatient,
    patch: (path: string, status: string) => ask('PATCH', path, { status }),
    /** The API's answer to staff about an appointment, and the token that replaces the given one. */
    async status({ id, token }: Named): Promise<{ status: StatusAnswer; token: string }> {
      const [status, { body }] = await Promise.all([
        ask<StatusAnswer>('GET', `/appointments/${id}/status`),
        request<StatusAnswer>(`${stack.url}/api/appointments/${token}/status`),
      ])
      return { status, token: body.appointmentId }
    },
    board: (doctorId: string) => ask<BoardAnswer>('GET', `/doctors/${doctorId}/queue`),
    /**
     * A status is announced after half a minute: this dates it back, and sets it again so that workers look. `minutes`:
     * the length of a break.
     */
    async setDoctorStatus(doctorId: string, status: DoctorStatus, minutes?: number) {
      const set = () => ask('PATCH', `/doctors/${doctorId}/status`, { status, ...(minutes && { minutes }) })
      await set()
      const doctorStatusAt = Date.now() - 31_000
      await database
        .collection<Queue>('queues')
        .updateOne({ _id: queueId(doctorId, dayOf(0)) }, { $set: { doctorStatusAt } })
      if (minutes === undefined) await set()
    },
    /** The last revision of a day at which something happened. */
    async lastChange(doctorId: string, day: Day): Promise<number> {
      const { changes } = await ask<ChangesAnswer>('GET', `/doctors/${doctorId}/queue/changes?day=${day}`)
      return changes.findLast(({ events }) => events.length > 0)?.rev ?? 0
    },
    close: (doctorId: string, unfinished: CloseRequest['unfinished']) =>
      asStaff(`/doctors/${doctorId}/close`, { unfinished }),
    /** Undoes staff's last step. */
    async undo(doctorId: string) {
      const { undoableRev } = await ask<BoardAnswer>('GET', `/doctors/${doctorId}/queue`)
      await asStaff(`/doctors/${doctorId}/undo`, { rev: undoableRev })
    },
    /**
     * Books for today: through the bot where alerts go somewhere, so that no code is needed; else as a patient on the
     * web. Returns the id on the board, and the token of the patient's link.
     */
    async book(booking: {
      patientName: string
      doctorId: string
      contact?: { channel: string; address: string }
    }): Promise<Named> {
      const isByChat = booking.contact?.channel === 'telegram'
      const { appointment } = await ask<BookAnswer>(
        'POST',
        '/appointments',
        { ...booking, scheduledTime: new Date().toISOString(), ...(isByChat && { bookedVia: 'telegram' }) },
        booking.contact ? { authorization: `Bearer ${stack.secrets.botApiKey}` } : {},
      )
      const { appointments } = await ask<BoardAnswer>('GET', `/doctors/${booking.doctorId}/queue`)
      const row = appointments.find(({ queueNumber }) => queueNumber === appointment.queueNumber)
      if (row === undefined) throw new Error('What was booked is not on the board')
      return { id: row.id, token: appointment.link }
    },
    dayOf,

    /** True when everything due to these appointments has reached a final state in the ledger. */
    async isAllSent(doctorId: string, day: Day, appointmentIds: string[]): Promise<boolean> {
      const id: QueueId = queueId(doctorId, day)
      const [queue, doctor] = await Promise.all([
        database.collection<Queue>('queues').findOne({ _id: id }),
        database.collection<Doctor>('doctors').findOne({ _id: doctorId }),
      ])
      if (queue === null || doctor === null) return true
      const due = alertsDue(queue, planFor(doctor, day, CLINIC_TIMEZONE), Date.now(), {
        nearlyAhead: 2,
        nearlyMinutes: null,
        delayMinutes: 5,
        quietHours: null,
        timeZone: CLINIC_TIMEZONE,
        leadMinutes: () => null,
        soonest: () => null,
      })
      const rows = await database
        .collection<StoredAlert>('alerts')
        .find({ appointmentId: { $in: appointmentIds } })
        .toArray()
      // A message that was never sent needs no correction.
      const isMeant = ({ appointmentId, corrects }: Alert) =>
        appointmentIds.includes(appointmentId) &&
        (!corrects || rows.some(({ _id, state }) => _id === corrects.id && isTold.has(state)))
      const expected = due.filter(isMeant).map(({ id: alertId }) => alertId)
      const isSent = (alertId: string) => rows.some((row) => row._id === alertId && isSettled(row))
      return rows.every(isEnded) && expected.every(isSent)
    },
  }
}

export type TestClinic = Awaited<ReturnType<typeof clinicOf>>
