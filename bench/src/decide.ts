import type { Instant } from '@anteroom/contracts/queue.ts'
import { decide } from '@anteroom/queue/decide.ts'
import { type Command, isRefused } from '@anteroom/queue/decision.ts'
import { planFor } from '@anteroom/queue/plan.ts'
import { booking, dayAfter, doctor, minutes, nineOClock, phone } from '@anteroom/queue/testing/example-day.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import type { Row } from './table.ts'

const SIZES = [10, 100, 500] as const
const STRETCH_MS = 400

/** Hours long enough for the longest possible queue. */
const plan = planFor(
  { ...doctor, consultationMinutes: 1, week: Array.from({ length: 7 }, () => [{ from: '08:00', to: '18:00' }]) },
  '2026-12-01',
  'Europe/Madrid',
)

const book = (count: number): Command => booking(`p${count}`, { plan, contact: phone(`+3460000${1_000 + count}`) })

const now: Instant = nineOClock + minutes(5)

type Case = { queue: Queue; command: Command }

/**
 * The commands for a day that holds `size` appointments including the one being booked, a third of them over. Of 30
 * commands: ten bookings, eight next, four cancellations, three starts, three finishes and two changes of the doctor's
 * status.
 */
function casesAt(size: number): Case[] {
  const booked = size - 1
  const over = Math.floor(size / 3)
  const pressed: Command[] = Array.from({ length: over }, () => ({ kind: 'next' }))
  const bookings = Array.from({ length: booked }, (_, count) => book(count))
  const working = dayAfter([...bookings, ...pressed])
  const inRoom = `p${over - 1}`
  const empty = dayAfter([...bookings, ...pressed, { kind: 'finish', appointmentId: inRoom }])
  /** A waiting patient, a different one each time. */
  const waiting = (turn: number) => `p${over + ((turn * 7) % (booked - over))}`
  const some = (count: number, make: (turn: number) => Case) => Array.from({ length: count }, (_, turn) => make(turn))
  return [
    ...some(10, () => ({ queue: working, command: book(size) })),
    ...some(8, () => ({ queue: working, command: { kind: 'next' } })),
    ...some(4, (turn) => ({
      queue: working,
      command: { kind: 'cancel', appointmentId: waiting(turn), by: 'patient' },
    })),
    ...some(3, (turn) => ({ queue: empty, command: { kind: 'start', appointmentId: waiting(turn) } })),
    ...some(3, () => ({ queue: working, command: { kind: 'finish', appointmentId: inRoom } })),
    ...some(2, () => ({ queue: working, command: { kind: 'set-doctor-status', status: 'running-late' } })),
  ]
}

/** Commands per second. Throws if one is refused. */
function rateOf(cases: Case[]): number {
  let decided = 0
  const start = performance.now()
  while (performance.now() - start < STRETCH_MS) {
    for (const { queue, command } of cases) {
      const decision = decide(queue, command, now)
      if (isRefused(decision)) throw new Error(`${command.kind} was refused: ${decision.refused}`)
      decided++
    }
  }
  return (decided / (performance.now() - start)) * 1_000
}

/** How many commands the pure rules decide per second, and what each further appointment in the queue costs. */
export function decideRows(rounds: number): Row[] {
  const sizes = SIZES.map((size) => ({ size, cases: casesAt(size), rates: [] as number[] }))
  for (const { cases } of sizes) rateOf(cases)
  for (let round = 0; round < rounds; round++) {
    for (const { cases, rates } of sizes) rates.push(rateOf(cases))
  }
  const micros = (index: number, round: number) => 1e6 / (sizes.at(index)?.rates[round] ?? Number.NaN)
  const slopes = Array.from(
    { length: rounds },
    (_, round) => (micros(-1, round) - micros(0, round)) / (SIZES[2] - SIZES[0]),
  )
  const row = (workload: string, unit: string, ours: number[]): Row => ({
    workload,
    unit,
    ours,
    ceiling: '',
    ceilings: [],
  })
  return [
    ...sizes.map(({ size, rates }) => row(`decide, ${size} appointments`, '/s', rates)),
    row('decide, each further appointment', 'µs', slopes),
  ]
}
