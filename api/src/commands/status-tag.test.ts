import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { emptyQueue } from '@anteroom/queue/empty-queue.ts'
import { learn } from '@anteroom/queue/estimate/learn.ts'
import { booking, dayAfter, doctor, minutes, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import type { DoctorStore } from '@anteroom/store/doctors.ts'
import { EMPTY_OUTBOX } from '@anteroom/store/outbox.ts'
import { expect, it } from 'vitest'
import { queuesInMemory } from '../testing/queues-in-memory.ts'
import type { Clinic } from './clinic.ts'
import { see, statusOf } from './queries.ts'
import { statusTag } from './status-tag.ts'

const now = nineOClock + minutes(5) + 10_000
const queue = dayAfter(
  [booking('ann'), booking('ben'), { kind: 'next' }, booking('cleo'), { kind: 'hold', appointmentId: 'ben' }],
  nineOClock,
)
const earlier = nineOClock - minutes(8 * 60)
const usual = { queue, now, doctor, timeZone: 'Europe/Madrid', habits: learn([], 20), before: null as Queue | null }
const allDay = { ...doctor, week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]) }
const yesterdays = dayAfter([booking('dan')], nineOClock, emptyQueue('dr_1', '2026-11-30'))

type Moment = Omit<typeof usual, 'queue' | 'before'> & { days: Queue[] }

function clinicAt({ days, now, doctor, timeZone, habits }: Moment): Clinic {
  const { queues, stored } = queuesInMemory()
  for (const one of days) stored.set(one._id, { queue: one, outbox: EMPTY_OUTBOX })
  const clinic: Partial<Clinic> = {
    queues,
    timeZone,
    clock: () => now,
    doctors: { find: async () => doctor } as Partial<DoctorStore> as DoctorStore,
    habitsOn: async () => habits,
    noteQuote: () => {},
  }
  return clinic as Clinic
}

/** The tag and the answer of Cleo's status. */
async function asked(how: Partial<typeof usual>): Promise<{ tag: string | null; answer: StatusAnswer }> {
  const { queue, before, ...moment } = { ...usual, ...how }
  const clinic = clinicAt({ ...moment, days: before ? [queue, before] : [queue] })
  const seen = await see(clinic, 'cleo')
  const status = statusOf(clinic, seen)
  if (seen === null || !status.ok) throw new Error('Cleo has booked')
  return { tag: statusTag('cleo', seen), answer: status.answer }
}

type Change = { what: string; from?: Partial<typeof usual>; to: Partial<typeof usual> }
const changes: Change[] = [
  { what: 'a command', to: { queue: dayAfter([{ kind: 'check-in', appointmentId: 'cleo' }], now, queue) } },
  { what: 'another room', to: { doctor: { ...doctor, room: '2' } } },
  { what: 'another zone', to: { timeZone: 'America/New_York' } },
  { what: 'what was learned', to: { habits: learn([], 30) } },
  { what: 'a minute in the room', from: { now: nineOClock + minutes(5) }, to: { now: nineOClock + minutes(6) } },
  { what: 'the line of the day before', from: { doctor: allDay, now: earlier }, to: { before: yesterdays } },
]

it.each(changes)('$what makes another answer, and another tag', async ({ from = {}, to }) => {
  const [before, after] = [await asked(from), await asked({ ...from, ...to })]
  expect({ ...after.answer, asOf: '' }).not.toEqual({ ...before.answer, asOf: '' })
  expect(after.tag).not.toBe(before.tag)
})

it('the same tag stands for the same answer a little later, but for instants that go on with the clock', async () => {
  const [before, after] = [await asked({}), await asked({ now: now + 40_000, doctor: structuredClone(doctor) })]
  expect(after.tag).toBe(before.tag)
  const moments = { asOf: '', expectedAt: '', window: null }
  expect({ ...after.answer, ...moments }).toEqual({ ...before.answer, ...moments })
})

it('an appointment that goes on as another has no tag', async () => {
  const to = { queueId: 'dr_1:2026-12-02', appointmentId: 'eva', at: now, by: 'patient' } as const
  const moved = dayAfter([{ kind: 'release', appointmentId: 'cleo', to }], now, queue)
  const next = dayAfter([booking('eva')], now, emptyQueue('dr_1', '2026-12-02'))
  const seen = await see(clinicAt({ ...usual, days: [moved, next] }), 'cleo')
  expect(seen && [seen.appointment.id, statusTag('cleo', seen)]).toEqual(['eva', null])
})
