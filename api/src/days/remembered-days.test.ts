import { setImmediate as letGo } from 'node:timers/promises'
import { queueId } from '@anteroom/contracts/queue.ts'
import { type Command, find } from '@anteroom/queue/decision.ts'
import { booking, dayAfter, doctor, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { EMPTY_OUTBOX } from '@anteroom/store/outbox.ts'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { commandRunner } from '../commands/run.ts'
import { queuesInMemory } from '../testing/queues-in-memory.ts'
import { rememberedDays } from './remembered-days.ts'

const day = '2026-12-01'
const id = queueId(doctor._id, day)

/** Processes of the API over one database. */
function processes(count: number) {
  const database = queuesInMemory()
  const of = () => {
    const { queues } = rememberedDays({ queues: database.queues, isOver: () => false })
    const log = pino({ level: 'silent' })
    const clock = () => nineOClock
    const runs = commandRunner({
      queues,
      clinic: { timeZone: 'Europe/Madrid' },
      clock,
      publish: () => {},
      onLostRace: () => {},
      log,
    })
    const run = (command: Command, key?: string) =>
      runs({ doctor, day, command, by: 'staff:desk', key, request: command, present: ({ queue }) => queue.rev })
    return { queues, run }
  }
  return { ...database, apis: Array.from({ length: count }, of) }
}

function oneProcess() {
  const { apis, ...database } = processes(1)
  const [api] = apis
  if (!api) throw new Error('no process')
  return { ...database, ...api }
}

function twoProcesses() {
  const { apis, ...database } = processes(2)
  const [here, there] = apis
  if (!here || !there) throw new Error('no two processes')
  return { ...database, here, there }
}

/** The operations since the last time. */
const taken = (asked: string[]) => asked.splice(0)

it('costs one write a command, and no read, once the day is known', async () => {
  const { asked, run } = oneProcess()
  await run(booking('ann'))
  expect(taken(asked)).toEqual(['read', 'save'])
  await run(booking('ben'))
  await run({ kind: 'next' })
  expect(taken(asked)).toEqual(['save', 'save'])
})

it('decides again on the day as it is when another process was faster', async () => {
  const { asked, here, there } = twoProcesses()
  await here.run(booking('ann'))
  await there.run(booking('ben'))
  taken(asked)
  expect(await here.run(booking('eva'))).toEqual({ ok: true, answer: 3 })
  expect(taken(asked)).toEqual(['save', 'read', 'save'])
})

it('refuses nothing for a day that is over by then: what is refused is asked for, and what changes nothing', async () => {
  const { asked, here, there } = twoProcesses()
  await here.run(booking('ann'))
  await here.run(booking('ben'))
  await here.run({ kind: 'start', appointmentId: 'ann' })
  await there.run({ kind: 'finish', appointmentId: 'ann' })
  taken(asked)
  expect(await here.run({ kind: 'start', appointmentId: 'ben' })).toEqual({ ok: true, answer: 5 })
  expect(taken(asked)).toEqual(['revision', 'read', 'save'])
  expect(await there.run({ kind: 'start', appointmentId: 'ann' })).toMatchObject({ refused: 'not-waiting' })
})

it('gives a repeat its first answer, whichever process took the command', async () => {
  const { here, there } = twoProcesses()
  await here.run(booking('ann'))
  await there.run(booking('ben'), 'key-of-ben')
  expect(await here.run(booking('ben'), 'key-of-ben')).toEqual({ ok: true, answer: 2 })
  expect(await there.run(booking('eva'), 'key-of-ben')).toEqual({ ok: false, refused: 'key-reused' })
})

it('decides those who wait together and saves them by one write, in the order of their coming', async () => {
  const { asked, run, stored } = oneProcess()
  await run(booking('first'))
  taken(asked)
  const ids = Array.from({ length: 20 }, (_, index) => `patient-${index}`)
  const answers = await Promise.all(ids.map((one) => run(booking(one))))
  expect(answers.map((answer) => answer.ok && answer.answer)).toEqual(ids.map((_, index) => index + 2))
  expect(taken(asked)).toEqual(['save'])
  const { queue, outbox } = stored.get(id) ?? {}
  expect(queue?.appointments.map((one) => one.id)).toEqual(['first', ...ids])
  expect(outbox?.history.map(({ rev }) => rev).slice(-3)).toEqual([19, 20, 21])
})

it('disturbs nobody by one that is refused, or fails', async () => {
  const { run, queues } = oneProcess()
  await run(booking('ann'))
  const failing = { ...booking('eva'), plan: null } as unknown as Command
  const answers = await Promise.allSettled([
    run(booking('ben')),
    run({ kind: 'finish', appointmentId: 'ann' }),
    run(failing),
    run(booking('max')),
    run({ kind: 'start', appointmentId: 'nobody' }),
  ])
  expect(answers).toMatchObject([
    { value: { ok: true, answer: 2 } },
    { value: { ok: false, refused: 'not-in-progress' } },
    { status: 'rejected' },
    { value: { ok: true, answer: 3 } },
    { value: { ok: false, refused: 'unknown-appointment' } },
  ])
  expect((await queues.load(id))?.appointments.map((one) => one.id)).toEqual(['ann', 'ben', 'max'])
})

it('asks once for a hundred that are refused at the same time', async () => {
  const { asked, run } = oneProcess()
  await run(booking('ann'))
  taken(asked)
  const refused = await Promise.all(Array.from({ length: 100 }, () => run({ kind: 'finish', appointmentId: 'ann' })))
  expect(new Set(refused.map((one) => one.ok || one.refused))).toEqual(new Set(['not-in-progress']))
  expect(taken(asked).length).toBeLessThan(6)
})

it('answers two at once with one key alike', async () => {
  const { run, queues } = oneProcess()
  await run(booking('ann'))
  const both = await Promise.all([run(booking('ben'), 'a key'), run(booking('eva')), run(booking('ben'), 'a key')])
  expect(both.map((one) => one.ok && one.answer)).toEqual([2, 3, 2])
  expect((await queues.load(id))?.appointments).toHaveLength(3)
})

it.each([false, true])('knows nothing after a save that failed, be it done: %s', async (isDone) => {
  const { asked, failing, run } = oneProcess()
  await run(booking('ann'))
  failing.set('save', { isDone })
  await expect(run(booking('ben'), 'key-of-ben')).rejects.toThrow('save failed')
  taken(asked)
  expect(await run(booking('ben'), 'key-of-ben')).toEqual({ ok: true, answer: 2 })
  expect(taken(asked)[0]).toBe('read')
})

it('reads the day once for a burst, and only its revision while it is the same', async () => {
  const { asked, here, there } = twoProcesses()
  await here.run(booking('ann'))
  await there.run(booking('ben'))
  taken(asked)
  const seen = await Promise.all(Array.from({ length: 50 }, () => here.queues.load(id)))
  expect(seen.map((queue) => queue?.rev)).toEqual(Array.from({ length: 50 }, () => 2))
  expect(taken(asked)).toEqual(['revision', 'read'])
  expect((await here.queues.findAppointment({ id: 'ben' }))?.appointment.ticket).toBe(2)
  expect((await here.queues.findByAppointment('ben'))?.rev).toBe(2)
  expect(taken(asked)).toEqual(['revision', 'revision'])
})

it('reads a day that nobody knows once for all who ask before it is there, and then looks whether it still is', async () => {
  const { asked, here, there } = twoProcesses()
  await there.run(booking('ann'))
  taken(asked)
  const first = here.queues.load(id)
  await letGo()
  const others = Array.from({ length: 50 }, () => here.queues.load(id))
  expect((await Promise.all([first, ...others])).map((queue) => queue?.rev)).toEqual(
    Array.from({ length: 51 }, () => 1),
  )
  expect(taken(asked)).toEqual(['read', 'revision'])
})

it('gives nobody who asks during a read what was before it', async () => {
  const { asked, here, there } = twoProcesses()
  await there.run(booking('ann'))
  const first = here.queues.load(id)
  const saved = there.run(booking('ben'))
  // Both are in the database, but nobody has heard of it.
  await letGo()
  taken(asked)
  expect((await here.queues.load(id))?.rev).toBe(2)
  expect([(await first)?.rev, (await saved).ok]).toEqual([1, true])
  expect(taken(asked)).toEqual(['revision', 'read'])
})

it('need not read a day again that was saved here after the look at it, and is known before the look is answered', async () => {
  const database = queuesInMemory()
  const { queues } = rememberedDays({
    queues: {
      ...database.queues,
      save: (...all) =>
        letGo()
          .then(letGo)
          .then(() => database.queues.save(...all)),
      revsOf: (ids) => database.queues.revsOf(ids).then((revs) => letGo(revs).then(letGo).then(letGo)),
    },
    isOver: () => false,
  })
  const loaded = { queue: dayAfter([booking('ann')]), outbox: EMPTY_OUTBOX }
  database.stored.set(id, loaded)
  await queues.load(id)
  const saved = queues.save(loaded, { ...loaded.queue, rev: 2 }, [])
  const seen = queues.load(id)
  expect([await saved, (await seen)?.rev]).toEqual([true, 2])
  expect(taken(database.asked)).toEqual(['read', 'revision', 'save'])
})

it('looks once at all days that are asked for at the same time', async () => {
  const { asked, here } = twoProcesses()
  const days = ['2026-12-01', '2026-12-02', '2026-12-03'].map((one) => queueId(doctor._id, one))
  await Promise.all(days.map((one) => here.queues.load(one)))
  taken(asked)
  await Promise.all([...days, ...days].map((one) => here.queues.load(one)))
  expect(taken(asked)).toEqual(['revision'])
})

it('looks once for all that one request asks for', async () => {
  const { asked, here } = twoProcesses()
  await here.run(booking('ann'))
  taken(asked)
  const since = performance.now()
  expect((await here.queues.findAppointment({ id: 'ann' }, since))?.appointment.ticket).toBe(1)
  expect((await here.queues.findByAppointment('ann', since))?.rev).toBe(1)
  expect((await here.queues.load(id, since))?.rev).toBe(1)
  expect(taken(asked)).toEqual(['revision'])
})

it('sees a day that is gone', async () => {
  const { stored, run, queues } = oneProcess()
  await run(booking('ann'))
  stored.clear()
  expect(await queues.load(id)).toBeNull()
  expect(await run(booking('ben'))).toEqual({ ok: true, answer: 1 })
  expect(
    find((await queues.load(id)) ?? ({ ...stored.get(id)?.queue, appointments: [] } as never), 'ann'),
  ).toBeUndefined()
})
