import { addDays } from '@anteroom/contracts/clinic-day.ts'
import { doctor, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { LiveServer } from '../publish/channel.ts'
import { closeDeadLinks } from '../publish/dead-links.ts'
import { openTestClinic, type TestClinic } from '../testing/clinic.ts'
import { bookAppointment } from './book.ts'
import { openAppointment } from './open-appointment.ts'
import { relocate } from './relocate.ts'
import { renewLink } from './renew-link.ts'

const DAY_MS = 86_400_000
const day = '2026-12-01'
/** The last moment of a day in Madrid, and the first of the day after. */
const endOf = (of: string) => Date.parse(`${addDays(of, 1)}T00:00:00+01:00`) - 1

let test: TestClinic
beforeAll(async () => {
  test = await openTestClinic([doctor], nineOClock)
})
afterAll(() => test.close())
beforeEach(async () => {
  test.time.now = nineOClock
  await test.database.collection('queues').deleteMany({})
})

const context = { by: 'bot', checkAccess: () => null }

async function book() {
  const scheduledTime = new Date(nineOClock).toISOString()
  const request = { patientName: 'Ann', doctorId: 'dr_1', scheduledTime, bookedVia: 'web' as const }
  const booked = await bookAppointment(test.clinic, request, context)
  if (!booked.ok) throw new Error(booked.refused)
  return booked.answer.appointment
}

const opens = async (name: string, isPatient = true) =>
  (await openAppointment(test.clinic, name, { isPatient }))?.appointmentId ?? null

async function renewed(id: string): Promise<string> {
  const outcome = await renewLink(test.clinic, id, context)
  if (!outcome.ok) throw new Error(outcome.refused)
  return outcome.answer.link
}

async function movedTo(id: string, ahead: number) {
  const to = { scheduledFor: nineOClock + ahead * DAY_MS, by: 'clinic' as const }
  const moved = await relocate(test.clinic, id, { ...context, to })
  if (!moved.ok) throw new Error(moved.refused)
  return moved.answer.appointment
}

it('opens by the token to anybody, by the id to staff and the bot, and the database holds neither token nor way to it', async () => {
  const { id, link } = await book()
  expect(link).toMatch(/^[\w-]{22}$/)
  expect([await opens(link), await opens(link, false), await opens(id, false)]).toEqual([id, id, id])
  expect(await opens(id)).toBeNull()

  const stored = JSON.stringify(await test.database.collection('queues').find().toArray())
  expect(stored).toContain(id)
  expect(stored).not.toContain(link)
})

it('opens until the day after the visit is over', async () => {
  const { link } = await book()
  test.time.now = endOf(addDays(day, 1))
  expect(await opens(link)).not.toBeNull()
  test.time.now += 1
  expect([await opens(link), await opens(link, false), await opens('A'.repeat(22))]).toEqual([null, null, null])
})

it('leads to where the appointment was moved, for as long as that visit is to come', async () => {
  const { id, link } = await book()
  const there = await movedTo(id, 8)
  expect(there.link).not.toBe(link)
  test.time.now = endOf('2026-12-10')
  expect([await opens(link), await opens(there.link)]).toEqual([id, there.id])
  test.time.now += 1
  expect([await opens(link), await opens(there.link)]).toEqual([null, null])
})

it('opens nothing once staff withdrew it, nor does any link from before a move', async () => {
  const { id, link } = await book()
  const there = await movedTo(id, 1)
  const next = await renewed(there.id)
  expect([await opens(link), await opens(there.link), await opens(next)]).toEqual([null, null, there.id])

  const further = await movedTo(there.id, 2)
  expect([await opens(link), await opens(there.link), await opens(next)]).toEqual([null, null, there.id])
  expect(await opens(further.link)).toBe(further.id)
})

it('an id that a patient got before there were tokens opens until its day is over, or until staff withdraw it', async () => {
  const old = async () => {
    const { id } = await book()
    await test.database
      .collection('queues')
      .updateOne({ 'appointments.id': id }, { $unset: { 'appointments.$.link': '' }, $inc: { rev: 1 } })
    return id
  }
  const id = await old()
  expect(await opens(id)).toBe(id)
  const { link, ...there } = await movedTo(id, 8)
  expect([await opens(id), await opens(link), await opens(there.id)]).toEqual([id, there.id, null])

  const withdrawn = await old()
  const next = await renewed(withdrawn)
  expect([await opens(withdrawn), await opens(next)]).toEqual([null, withdrawn])

  const another = await old()
  test.time.now = endOf(addDays(day, 1)) + 1
  expect(await opens(another)).toBeNull()
})

it('live pages are closed when their link is dead, whoever withdrew it', async () => {
  const [ann, ben] = [await book(), await book()]
  const closed: string[] = []
  const socket = (name: string, isPatient = true) => ({
    data: { followed: { name, isPatient } },
    disconnect: () => closed.push(name),
  })
  const sockets = new Map(
    [
      socket(ann.link),
      socket(ben.link),
      socket(ann.id, false),
      { data: {}, disconnect: () => closed.push('staff') },
    ].entries(),
  )
  const io = { of: () => ({ sockets }) } as unknown as LiveServer
  await closeDeadLinks(io, test.clinic)
  expect(closed).toEqual([])
  await renewed(ann.id)
  await closeDeadLinks(io, test.clinic)
  expect(closed).toEqual([ann.link])
  test.time.now = endOf(addDays(day, 1)) + 1
  closed.length = 0
  await closeDeadLinks(io, test.clinic)
  expect(closed).toEqual([ann.link, ben.link])
})
