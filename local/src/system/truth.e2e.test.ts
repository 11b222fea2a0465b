import { MongoClient } from 'mongodb'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../testing/browser.ts'
import { CLINIC_TIMEZONE } from '../testing/clinic-zone.ts'
import { logInOn, startTestStack, type TestStack } from '../testing/stack.ts'
import { clinicOf, moreDoctors, type TestClinic } from '../testing/truth/clinic.ts'
import { doctorPool } from '../testing/truth/doctor-pool.ts'
import { CLINIC_ADDRESS } from '../testing/truth/sentences.ts'
import { type Sequence, sequences } from '../testing/truth/sequences.ts'
import { type ChatChannel, chatOn } from '../testing/truth/surfaces.ts'
import { watch } from '../testing/truth/watch.ts'

let stack: TestStack
let mongo: MongoClient
let browser: Browser
let clinic: TestClinic
const boards = new Map<string, Page>()

beforeAll(async () => {
  stack = await startTestStack({
    CLINIC_TIMEZONE,
    CLINIC_ADDRESS,
    TELEGRAM_CHAT_PER_SECOND: '50',
    SMS_PER_SECOND: '50',
    NEARLY_AHEAD: '2',
    QUIET_HOURS: 'off',
  })
  mongo = await MongoClient.connect(stack.addresses.mongo)
  browser = await startBrowser()
  clinic = await clinicOf(stack, mongo)
  const accounts = await moreDoctors(mongo, 4)
  for (const { doctorId, username } of accounts) {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
    const board = await context.newPage()
    await board.goto(`${stack.url}/doctor`)
    await logInOn(board, username)
    boards.set(doctorId, board)
  }
  doctors = doctorPool([...boards.keys()])
})
afterAll(async () => {
  await browser?.close()
  await mongo?.close()
  await stack?.stop()
})

/**
 * Patients' pages that nobody looks at: to open an address on one is cheaper than to start a browser's process for it.
 */
const freePages: Page[] = []

async function takePage(): Promise<Page> {
  const free = freePages.pop()
  if (free) return free
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 360, height: 740 } })
  return context.newPage()
}

/** Whoever has it next is somebody else: nothing is left on the device. */
async function giveBackPage(page: Page) {
  await page.evaluate('localStorage.clear()')
  freePages.push(page)
}

/** Every play has a doctor's day of its own, so that as many go on at once as there are doctors. */
let doctors: ReturnType<typeof doctorPool>

const asking = ['How long?', 'My turn', 'Where am I in line?']
const patients: Record<ChatChannel, { asking: string[]; addressOf: (index: number) => string }> = {
  telegram: { asking: ['/status', ...asking], addressOf: (index) => String(3001 + index) },
  sms: { asking: ['STATUS', ...asking], addressOf: (index) => `+120255502${10 + index}` },
}

type Play = { channel: ChatChannel; doctorId: string; otherDoctorId: string }

/** Plays a sequence, and gives the faults that were seen after each step. */
async function play({ name, ahead, steps }: Sequence, { channel, doctorId, otherDoctorId }: Play) {
  const { asking, addressOf } = patients[channel]
  const address = addressOf(sequences.findIndex((one) => one.name === name))
  const before: string[] = []
  for (let place = 1; place <= ahead; place++) {
    before.push((await clinic.book({ patientName: `Ahead ${place}`, doctorId })).token)
  }
  const booked = await clinic.book({ patientName: 'Wanda', doctorId, contact: { channel, address } })
  const page = await takePage()
  await page.goto(`${stack.url}/a/${booked.token}`)
  const watched = watch(booked, {
    clinic,
    name: { clinic: 'Riverside Clinic', url: stack.url },
    surfaces: { page, boards, channel, chat: chatOn(stack, channel, address), asking },
  })

  const seen: Record<string, string[]> = {}
  const record = (step: string, faults: string[]) => {
    if (faults.length > 0) seen[`${name} › ${step}, by ${channel}`] = faults
  }
  record('booked', await watched.faults())
  for (const [step, act] of steps) {
    await act({ clinic, id: watched.token, doctorId, otherDoctorId, ahead: before })
    record(step, await watched.faults())
  }
  await giveBackPage(page)
  return seen
}

/** Plays a sequence with doctors who are free, and leaves their day as it was. */
async function playWhenFree(sequence: Sequence, channel: ChatChannel) {
  const taken = await doctors.take(sequence.doctors)
  const [doctorId = '', otherDoctorId = ''] = taken
  try {
    return await play(sequence, { channel, doctorId, otherDoctorId })
  } finally {
    await Promise.all(taken.map(empty))
    doctors.giveBack(taken)
  }
}

/** Opens the day again, and ends every appointment of today. */
async function empty(doctorId: string) {
  const { closed } = await clinic.board(doctorId)
  if (closed) await clinic.undo(doctorId)
  await clinic.patch(`/doctors/${doctorId}/status`, 'on-time')
  const { appointments } = await clinic.board(doctorId)
  for (const { id, status } of appointments) {
    if (status === 'in-progress') await clinic.patch(`/appointments/${id}/status`, 'done')
    if (status === 'waiting') await clinic.asStaff(`/appointments/${id}/cancel`, { by: 'clinic' })
  }
}

describe('no surface says what is not so, and no two disagree', () => {
  test.concurrent.each(sequences)('$name', async (sequence) => {
    const seen = await Promise.all([playWhenFree(sequence, 'telegram'), playWhenFree(sequence, 'sms')])
    expect(Object.assign({}, ...seen)).toEqual({})
  })
})
