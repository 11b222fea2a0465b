import { noFigures } from '@anteroom/queue/report/day-figures.ts'
import { spreadOf } from '@anteroom/queue/report/spread.ts'
import { expect, it } from 'vitest'
import { openDatabase } from './connection.ts'
import { dayFiguresStore } from './day-figures.ts'
import { testDatabaseUrl } from './testing/database.ts'

it('adds up days, doctors and weekdays in the database', async () => {
  const database = openDatabase()
  await database.openUri(testDatabaseUrl('figures'))
  const store = dayFiguresStore(database)
  await store.createIndexes()
  const none = noFigures()
  const waited = (...minutes: number[]) => ({ ...none, booked: minutes.length, waits: spreadOf(minutes) })
  const put = (doctorId: string, day: string, figures = none) =>
    store.put({ _id: `${doctorId}:${day}`, doctorId, day }, figures)
  await put('dr_1', '2026-11-02', waited(3, 12))
  await put('dr_1', '2026-11-09', waited(99))
  await put('dr_1', '2026-11-09', waited(13))
  await put('dr_2', '2026-11-03', waited(1))
  await put('dr_2', '2026-12-01', waited(50))

  const november = { from: '2026-11-01', to: '2026-11-30' }
  const { doctors, days } = await store.of(november)
  expect(doctors.map(({ doctorId, figures }) => [doctorId, figures.booked])).toEqual([
    ['dr_1', 3],
    ['dr_2', 1],
  ])
  expect(doctors[0]?.figures.waits).toEqual(spreadOf([3, 12, 13]))
  expect(days.map(({ day }) => day)).toEqual(['2026-11-02', '2026-11-03', '2026-11-09'])
  expect((await store.of({ ...november, doctorId: 'dr_2' })).days).toHaveLength(1)
  await database.close()
})
