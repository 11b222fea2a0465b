import { booking, doctor, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestClinic, type TestClinic } from '../testing/clinic.ts'

const day = '2026-12-01'
const id = `${doctor._id}:${day}`

let test: TestClinic
beforeAll(async () => {
  test = await openTestClinic([doctor], nineOClock)
})
afterAll(() => test.close())

const run = (command: Parameters<TestClinic['clinic']['run']>[0]['command'], key?: string) =>
  test.clinic.run({ doctor, day, command, by: 'patient', present: ({ queue }) => queue.rev, key })
const stored = () => test.database.collection<{ _id: string }>('queues').findOne({ _id: id })

it('writes nothing for two thousand commands that change nothing', async () => {
  await run(booking('ann'))
  await run({ kind: 'check-in', appointmentId: 'ann' })
  const before = await stored()
  for (let count = 0; count < 1_000; count++) {
    const key = count % 2 === 0 ? `no-op-${count}` : undefined
    expect(await run({ kind: 'set-language', appointmentId: 'ann', language: 'en' }, key)).toEqual({
      ok: true,
      answer: 2,
    })
    expect(await run({ kind: 'check-in', appointmentId: 'ann' }, key)).toEqual({ ok: true, answer: 2 })
  }
  expect(await stored()).toEqual(before)
})
