import { setTimeout as pause } from 'node:timers/promises'
import { queueId } from '@anteroom/contracts/queue.ts'
import { startTwilio } from '@anteroom/local/stand-ins/in-process.ts'
import { lookupLimits } from '@anteroom/providers/pacing/channel-limits.ts'
import type { Command } from '@anteroom/queue/decision.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { channelsOf } from '../channels.ts'
import { readConfig } from '../config.ts'
import { clinicDays } from '../days.ts'
import { alwaysLoud, LINK_SECRET, linkTo, openTestDay, silent, type TestDay } from '../testing/clinic.ts'
import { publicUrl, sentTo } from '../testing/workers.ts'
import { evaluator } from './evaluate.ts'
import { alertLedger, type Ledger } from './ledger/ledger.ts'
import type { AlertParts } from './parts.ts'

const ann = { channel: 'sms', address: '+12025550143' } as const
const seconds = (count: number) => count * 1_000
const minutes = (count: number) => seconds(60 * count)

let now: number
let clinic: TestDay
let twilio: Awaited<ReturnType<typeof startTwilio>>
let ledger: Ledger
let parts: AlertParts

beforeEach(async () => {
  now = new Date().setUTCHours(9, 0, 0, 0)
  const clock = () => now
  clinic = await openTestDay(clock)
  twilio = await startTwilio({ publicUrl, delivers: false })
  const config = readConfig({
    PORT: '0',
    PUBLIC_URL: publicUrl,
    MONGO_URL: clinic.mongoUrl,
    LINK_SECRET,
    REDIS_URL: 'redis://127.0.0.1:1',
    TWILIO_ACCOUNT_SID: twilio.account.sid,
    TWILIO_AUTH_TOKEN: twilio.account.token,
    TWILIO_FROM: twilio.account.from,
    TWILIO_API_ROOT: twilio.url,
  })
  ledger = alertLedger(clinic.database)
  parts = {
    days: clinicDays(clinic.database, { clinic: { timeZone: 'UTC' }, patients: clinic.patients, clock }),
    ledger,
    patients: clinic.patients,
    codes: clinic.codes,
    channels: channelsOf(config, (_, send) => send()),
    limits: { telegram: lookupLimits, sms: lookupLimits, whatsapp: lookupLimits, email: lookupLimits },
    clinic: () => ({ name: 'Riverside Clinic', address: null, timeZone: 'UTC', linkTo }),
    settings: alwaysLoud,
    handedOver: () => {},
    noteQuote: () => {},
    clock,
    log: silent,
  }
})
afterEach(async () => {
  twilio.stop()
  await clinic.close()
})

const texts = () => sentTo(twilio.accepted, ann)
const rowsOn = async (day: string) => ledger.rowsOf(queueId('dr_1', day))

const days = () => [clinic.day, clinic.tomorrow]

/**
 * Evaluates both days, by workers that end when they have sent what they began, until an evaluation changes nothing.
 */
async function settle(): Promise<void> {
  const before = JSON.stringify(await Promise.all(days().map(rowsOn)))
  const alerts = evaluator(parts)
  for (const day of days()) await alerts.evaluate(queueId('dr_1', day))
  // The tasks of an evaluation start after it.
  await pause(5)
  await alerts.close()
  if (JSON.stringify(await Promise.all(days().map(rowsOn))) !== before) return settle()
}

/** Gives the commands one after the other; after each, what is due is sent. */
async function give(...commands: Command[]) {
  for (const command of commands) {
    await clinic.command(command)
    await settle()
  }
}

async function later(ms: number) {
  now += ms
  await settle()
}

/** The alerts that Ann got, in the order of their texts: every text is one of them. */
async function sentToAnn() {
  const rows = [...(await rowsOn(clinic.day)), ...(await rowsOn(clinic.tomorrow))]
  const sent = rows.filter(({ sentAt, appointmentId }) => sentAt && appointmentId.startsWith('ann'))
  expect(texts()).toHaveLength(sent.length)
  const order = new Map(twilio.accepted.map(({ sid }, index) => [sid, index]))
  const place = (providerId = '') => order.get(providerId) ?? -1
  return sent.sort((a, b) => place(a.providerId) - place(b.providerId))
}

const toldAnn = async (): Promise<string[]> => (await sentToAnn()).map(({ kind }) => kind)

const people = async (...others: string[]) => {
  for (const id of others) await clinic.book(id, null)
  await clinic.book('ann', ann)
  await settle()
}
const doctorIs = (status: 'on-time' | 'running-late' | 'on-break'): Command => ({ kind: 'set-doctor-status', status })
const undo: Command = { kind: 'undo' }
const call: Command = { kind: 'call', appointmentId: 'ann' }

it('a call that was undone is to be ignored, once; the next call is told again', async () => {
  await people('ben', 'cleo')
  await give(call, undo)
  await later(seconds(2))
  expect(await toldAnn()).toEqual(['booked', 'called', 'disregard'])
  expect(texts()[2]).toContain("Please ignore our last message: it's not your turn yet.")
  await give(call)
  expect(await toldAnn()).toEqual(['booked', 'called', 'disregard', 'called'])
})

it('a second call that was undone before it was told is not told, and one that is made after that is', async () => {
  await people()
  await give(call)
  now += minutes(2)
  await clinic.command(call)
  await give(undo)
  expect(await toldAnn()).toEqual(['booked', 'called'])
  now += minutes(1)
  await give(call)
  expect(await toldAnn()).toEqual(['booked', 'called', 'called'])
})

it('a start of somebody who missed the call is a call, and its undo is told', async () => {
  await people()
  await give(call, { kind: 'skip', appointmentId: 'ann' })
  now += minutes(1)
  await give({ kind: 'start', appointmentId: 'ann' })
  expect(await toldAnn()).toEqual(['booked', 'called', 'missed', 'called'])
  await give(undo)
  expect((await toldAnn()).slice(4)).toEqual(['disregard'])
})

it('a call that was undone before it was told is not told, and nothing is to be ignored', async () => {
  await people()
  await clinic.command(call)
  await give(undo)
  await later(minutes(1))
  expect(await toldAnn()).toEqual(['booked'])
})

it('a start, a skip, a no-show and a place as the next that were undone are to be ignored', async () => {
  await people('ben', 'cleo')
  await give({ kind: 'next' }, { kind: 'next' }, undo)
  expect(await toldAnn()).toEqual(['booked', 'next', 'disregard'])
  expect(texts()[2]).toContain("you're not next yet")
  await give({ kind: 'next' }, { kind: 'next' }, undo)
  expect((await toldAnn()).slice(3)).toEqual(['next', 'called', 'disregard'])
  now += seconds(1)
  await give(call, { kind: 'skip', appointmentId: 'ann' }, undo)
  expect((await toldAnn()).slice(6)).toEqual(['called', 'missed', 'disregard'])
  expect(texts()[8]).toContain("you didn't miss your call")
  await give({ kind: 'no-show', appointmentId: 'ann' }, undo)
  expect((await toldAnn()).slice(9)).toEqual(['no-show', 'disregard'])
  expect(texts()[10]).toContain("you didn't miss your appointment")
})

it('a cancellation that was undone is to be ignored, and the booking stands as before', async () => {
  await people('ben')
  const cancel: Command = { kind: 'cancel', appointmentId: 'ann', by: 'clinic' }
  await give(cancel, undo)
  expect(await toldAnn()).toEqual(['booked', 'cancelled-by-clinic', 'disregard'])
  expect(texts()[2]).toContain("you're still booked with Dr. M")
  await give(cancel)
  expect(await toldAnn()).toEqual(['booked', 'cancelled-by-clinic', 'disregard', 'cancelled-by-clinic'])
})

it('a doctor who is late for less than half a minute is never told', async () => {
  await people('ben')
  await give(doctorIs('running-late'))
  await later(seconds(29))
  await give(doctorIs('on-time'))
  await later(minutes(5))
  expect(await toldAnn()).toEqual(['booked'])
})

it('of several statuses the last is told, half a minute after it was set, and late again is told again', async () => {
  await people('ben')
  await give(doctorIs('on-break'), doctorIs('running-late'))
  await later(seconds(29))
  expect(await toldAnn()).toEqual(['booked'])
  await later(seconds(1))
  expect(await toldAnn()).toEqual(['booked', 'doctor-late'])
  await give(doctorIs('on-time'))
  await later(seconds(30))
  await give(doctorIs('running-late'))
  await later(seconds(30))
  expect(await toldAnn()).toEqual(['booked', 'doctor-late', 'doctor-back', 'doctor-late'])
  // When she booked nobody knew when the doctor begins.
  const told = (await sentToAnn()).filter(({ toldTurn }) => toldTurn)
  expect(told.map(({ kind, toldTurn }) => [kind, toldTurn?.ahead])).toEqual([
    ['doctor-late', 1],
    ['doctor-back', 1],
    ['doctor-late', 1],
  ])
})

it('lateness is not told with a time that is earlier than the one told before', async () => {
  await people('ben', 'cleo', 'dan', 'eve')
  await give({ kind: 'cancel', appointmentId: 'ben', by: 'patient' }, doctorIs('running-late'))
  await later(seconds(30))
  // She was told 10:20, and now it is 10:10.
  expect(await toldAnn()).toEqual(['booked'])
})

it('lateness that was undone after it was told is to be ignored, and nothing says that the doctor is back', async () => {
  await people('ben')
  await give(doctorIs('running-late'))
  await later(seconds(30))
  await give(undo)
  await later(minutes(1))
  expect(await toldAnn()).toEqual(['booked', 'doctor-late', 'disregard'])
  expect(texts()[2]).toContain("Dr. Michael Chen isn't running late. Your time: ")
})

it('a break says until when, if that is known', async () => {
  await people('ben')
  await give({ ...doctorIs('on-break'), until: now + minutes(20) } as Command)
  await later(seconds(30))
  expect(texts()[1]).toContain('Dr. Michael Chen is on a break until about 09:20')
  await give({ ...doctorIs('on-break'), until: now + minutes(30) } as Command)
  await later(seconds(30))
  expect(texts()[2]).toContain('Dr. Michael Chen is on a break until about 09:30')
  await give(doctorIs('on-time'))
  await later(seconds(30))
  expect(await toldAnn()).toEqual(['booked', 'doctor-break', 'doctor-break', 'doctor-back'])
})

it('who was told until when a break is, is told when the doctor comes back later than that', async () => {
  await people('ben')
  await give({ ...doctorIs('on-break'), until: now + minutes(20) } as Command)
  await later(seconds(30))
  await later(minutes(60))
  await give(doctorIs('on-time'))
  await later(seconds(30))
  expect(await toldAnn()).toEqual(['booked', 'doctor-break', 'doctor-back'])
})

it('the close of a day by moving everybody tells each the move alone', async () => {
  await people('ben', 'cleo')
  await give({ kind: 'set-closing', isClosing: true })
  for (const id of ['ben', 'cleo', 'ann']) {
    if (id === 'ann') await clinic.bookTomorrow('ann-tomorrow', { appointmentId: 'ann', contact: ann })
    const to = { queueId: queueId('dr_1', clinic.tomorrow), appointmentId: `${id}-tomorrow` }
    await give({ kind: 'release', appointmentId: id, to })
  }
  await give({ kind: 'close', unfinished: 'cancel' })
  await later(minutes(3))
  expect(await toldAnn()).toEqual(['booked', 'moved-by-clinic'])
  const [row] = (await rowsOn(clinic.tomorrow)).filter(({ kind }) => kind === 'moved-by-clinic')
  expect(row?.movedFrom).toBe(clinic.queueId)
  expect(texts()[1]).toMatch(/: tomorrow, .*00:/)
})

it('who was told of a move that is taken back is told to ignore it, and who was not told is told nothing', async () => {
  await people('ben')
  const tomorrow = { queueId: queueId('dr_1', clinic.tomorrow), appointmentId: 'ann-tomorrow' }
  const release = { kind: 'release', appointmentId: 'ann', undoable: true } as const
  const link = { version: 1, digest: null }
  async function moveAndBack(appointmentId: string, between: () => Promise<void>) {
    const { appointments } = await clinic.bookTomorrow(appointmentId, { appointmentId: 'ann', contact: ann })
    await clinic.command({ ...release, to: { ...tomorrow, appointmentId } })
    await between()
    const appointment = appointments.find(({ id }) => id === appointmentId)
    if (appointment === undefined) throw new Error('Nobody was moved')
    await clinic.command({ kind: 'undo', transferred: { queueId: tomorrow.queueId, appointment, link } })
    const to = { queueId: clinic.queueId, appointmentId: 'ann' }
    await clinic.command({ kind: 'release', appointmentId, to }, { on: clinic.tomorrow })
    await settle()
  }
  await moveAndBack('ann-tomorrow', settle)
  expect(await toldAnn()).toEqual(['booked', 'moved-by-clinic', 'disregard'])
  expect(texts()[2]).toMatch(/^Please ignore our last message: your appointment hasn't moved\./)
  await moveAndBack('ann-again', async () => {})
  expect(await toldAnn()).toEqual(['booked', 'moved-by-clinic', 'disregard'])
})

it('without the mark of the closing, somebody would be told that they are next', async () => {
  await people('ben', 'cleo')
  const to = { queueId: queueId('dr_1', clinic.tomorrow), appointmentId: 'ben-tomorrow' }
  await give({ kind: 'release', appointmentId: 'ben', to })
  expect(await toldAnn()).toEqual(['booked', 'next'])
})

it('a no-show is told once each time, and on a day that was closed not how to come back', async () => {
  await people('ben')
  await give(call, { kind: 'skip', appointmentId: 'ann' }, { kind: 'no-show', appointmentId: 'ann' })
  await later(minutes(10))
  expect(await toldAnn()).toEqual(['booked', 'called', 'missed', 'no-show'])
  await clinic.command({ kind: 'return', appointmentId: 'ann' })
  await clinic.command(call)
  await clinic.command({ kind: 'no-show', appointmentId: 'ann' })
  await give({ kind: 'close', unfinished: 'cancel' })
  expect(await toldAnn()).toEqual(['booked', 'called', 'missed', 'no-show', 'no-show'])
  expect(texts()[3]).toContain('Here now? ')
  expect(texts()[4]).toMatch(/^You missed your appointment\. Please book again/)
})

it('a no-show is not told to somebody who has opted out', async () => {
  await people('ben')
  await clinic.patients.optOut(ann, now)
  await give(call, { kind: 'no-show', appointmentId: 'ann' })
  expect(await toldAnn()).toEqual(['booked'])
  expect((await rowsOn(clinic.day)).find(({ kind }) => kind === 'no-show')).toMatchObject({ state: 'suppressed' })
})
