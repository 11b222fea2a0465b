import { noFigures } from '@anteroom/queue/report/day-figures.ts'
import { spreadOf } from '@anteroom/queue/report/spread.ts'
import { openDatabase } from '@anteroom/store/connection.ts'
import { dayFiguresStore } from '@anteroom/store/day-figures.ts'
import { prepareMachine } from './machine.ts'
import type { Options } from './options.ts'

const DOCTORS = 50
const DAYS = 365
const LAST = Date.parse('2026-11-30')
const PATIENTS = 25

const dayBefore = (days: number) => new Date(LAST - days * 86_400_000).toISOString().slice(0, 10)

/** The figures of a day whose patients all waited in the first hour. */
function figuresOf(salt: number) {
  const minutes = Array.from({ length: PATIENTS }, (_, patient) => (patient * 13 + salt * 7) % 60)
  const arrivals = noFigures().arrivals.map((_, hour) => (hour >= 8 && hour < 18 ? (hour + salt) % 5 : 0))
  return {
    ...noFigures(),
    booked: PATIENTS,
    seen: PATIENTS,
    waits: spreadOf(minutes),
    lengths: { count: PATIENTS, minutes: 500 },
    arrivals,
  }
}

/** How long it takes to add up a year of {@link DOCTORS} doctors. Throws if the answer is wrong. */
export async function reportsBench({ rounds, profiles }: Options): Promise<void> {
  const machine = await prepareMachine(profiles)
  const database = openDatabase()
  try {
    await database.openUri(`${machine.mongoUrl}/reports_bench`)
    await database.dropDatabase()
    const store = dayFiguresStore(database)
    await store.createIndexes()
    for (let ago = 0; ago < DAYS; ago += 1) {
      const day = dayBefore(ago)
      const ids = Array.from({ length: DOCTORS }, (_, index) => `dr_${index}`)
      await Promise.all(
        ids.map((doctorId, index) => store.put({ _id: `${doctorId}:${day}`, doctorId, day }, figuresOf(ago + index))),
      )
    }
    const took: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now()
      const { doctors, days } = await store.of({ from: dayBefore(DAYS - 1), to: dayBefore(0) })
      took.push(performance.now() - began)
      const booked = doctors.reduce((sum, { figures }) => sum + figures.booked, 0)
      if (booked !== DOCTORS * DAYS * PATIENTS || days.length !== DAYS) throw new Error('The report is wrong')
    }
    const [fastest, median, slowest] = [0, Math.floor(rounds / 2), rounds - 1].map((at) =>
      Math.round(took.toSorted((a, b) => a - b)[at] ?? 0),
    )
    console.log([...machine.described, ''].join('\n'))
    console.log(`a year of ${DOCTORS} doctors, ${DOCTORS * DAYS} days: ${median} ms (${fastest} to ${slowest})`)
    await database.dropDatabase()
  } finally {
    await database.close()
    await machine.stop()
  }
}
