import { setTimeout as pause } from 'node:timers/promises'
import type { Clinic } from '../clinic.ts'
import type { StandIns } from '../stand-ins.ts'
import { newcomer } from './count.ts'
import type { Reply } from './phone.ts'
import { type Move, make, type Patient } from './shortest-path.ts'

export const AT_ONCE = 200

/** How long one patient waited for each reply, in milliseconds, and the last reply. */
type Talked = { patient: Patient; times: number[]; last: Reply }

/** Between half and one and a half times as long as `pauseMs`. */
const think = (pauseMs: number) => (pauseMs === 0 ? undefined : pause(pauseMs * (0.5 + Math.random())))

async function talk(patient: Patient, moves: ((patient: Patient) => Promise<Reply>)[], pauseMs: number) {
  const times: number[] = []
  let last: Reply = { text: '', choices: [], tookMs: 0 }
  for (const move of moves) {
    await think(pauseMs)
    last = await move(patient)
    times.push(last.tookMs)
  }
  return { patient, times, last }
}

/** A name with digits in it could be taken for a doctor's number. */
const inLetters = (index: number) => [...`${index}`].map((digit) => 'abcdefghij'[Number(digit)]).join('')

const talkAll = (standIns: StandIns, moves: ((patient: Patient) => Promise<Reply>)[], pauseMs: number) =>
  Promise.all(
    Array.from({ length: AT_ONCE }, (_, index) =>
      talk({ ...newcomer(standIns, 'telegram'), name: `Ursula ${inLetters(index)}` }, moves, pauseMs),
    ),
  )

/** Every patient is in exactly one queue, with the ticket that the bot named, and no ticket is given twice. */
async function check(clinic: Clinic, doctorIds: string[], all: Talked[]): Promise<void> {
  const rows = []
  // The first free place may be tomorrow's.
  for (const daysAhead of [0, 1]) {
    for (const doctorId of doctorIds) {
      const board = await clinic.board(doctorId, daysAhead)
      rows.push(...board.map((row) => ({ ...row, ticket: `${doctorId} ${daysAhead} ${row.queueNumber}` })))
    }
  }
  const names = new Set(rows.map(({ patientName }) => patientName))
  const [missing] = all.filter(({ patient }) => !names.has(patient.name))
  if (missing) throw new Error(`${missing.patient.name} is not booked; the bot said: ${missing.last.text}`)
  if (rows.length !== all.length) throw new Error(`${all.length} patients have booked ${rows.length} appointments`)
  if (new Set(rows.map(({ ticket }) => ticket)).size !== rows.length) throw new Error('A ticket was given twice')
  const ticketOf = new Map(rows.map(({ patientName, queueNumber }) => [patientName, queueNumber]))
  for (const { patient, last } of all) {
    const named = Number(/ticket (\d+)/i.exec(last.text)?.[1])
    if (ticketOf.get(patient.name) !== named) {
      throw new Error(`${patient.name} has ticket ${ticketOf.get(patient.name)} ; the bot said: ${last.text}`)
    }
  }
}

type Bot = { standIns: StandIns; pauseMs: number }
type At = { clinic: Clinic; doctorIds: string[] }

/**
 * 200 newcomers talk until all are booked. Returns how long each reply took, in milliseconds. Throws if one is not
 * booked.
 */
export async function bookAll({ standIns, pauseMs }: Bot, path: Move[], { clinic, doctorIds }: At): Promise<number[]> {
  await clinic.forgetQueues()
  const hello = (patient: Patient) => patient.phone.write(patient.hello)
  const moves = [hello, ...path.map((move) => (patient: Patient) => make(move, patient))]
  const all = await talkAll(standIns, moves, pauseMs)
  await check(clinic, doctorIds, all)
  return all.flatMap(({ times }) => times)
}

/** 200 patients each write that many messages to the echo bot. Returns how long each reply took, in milliseconds. */
export async function echoAll({ standIns, pauseMs }: Bot, messages: number): Promise<number[]> {
  const moves = Array.from(
    { length: messages },
    () =>
      ({ phone, hello }: Patient) =>
        phone.write(hello),
  )
  return (await talkAll(standIns, moves, pauseMs)).flatMap(({ times }) => times)
}
