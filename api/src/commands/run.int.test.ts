import { booking, doctor, nineOClock, phone } from '@anteroom/queue/testing/example-day.ts'
import { connect, type Database, openDatabase } from '@anteroom/store/connection.ts'
import { queueStore } from '@anteroom/store/queue-writes.ts'
import { testDatabaseUrl } from '@anteroom/store/testing/database.ts'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rememberedDays } from '../days/remembered-days.ts'
import { commandRunner, type SavedCommands } from './run.ts'

const silent = pino({ level: 'silent' })

let databases: Database[]
beforeAll(async () => {
  const url = testDatabaseUrl('api')
  databases = await Promise.all([1, 2, 3, 4].map(() => connect(openDatabase(), url, silent)))
})
afterAll(() => Promise.all(databases.map((database) => database.close())))

it('gives each of many concurrent bookings by four processes its own ticket and revision', async () => {
  const published: SavedCommands[] = []
  const runners = databases.map((database) =>
    commandRunner({
      queues: rememberedDays({ queues: queueStore(database), isOver: () => false }).queues,
      clinic: { timeZone: 'Europe/Madrid' },
      clock: () => nineOClock,
      publish: (change) => published.push(change),
      onLostRace: () => {},
      log: silent,
    }),
  )
  const ids = Array.from({ length: 24 }, (_, index) => `patient-${index}`)
  const answers = await Promise.all(
    ids.map((id, index) => {
      const run = runners[index % runners.length]
      if (run === undefined) throw new Error('no runner')
      return run({
        doctor,
        day: '2026-12-01',
        by: 'patient',
        command: booking(id, { contact: phone(`+120255501${10 + index}`) }),
        present: ({ queue }) => queue.appointments.at(-1)?.ticket,
      })
    }),
  )
  expect(answers.map((answer) => answer.ok && answer.answer).sort((a, b) => Number(a) - Number(b))).toEqual(
    ids.map((_, index) => index + 1),
  )
  expect(published.flatMap(({ rows }) => rows.map(({ rev }) => rev)).sort((a, b) => a - b)).toEqual(
    ids.map((_, index) => index + 1),
  )
})
