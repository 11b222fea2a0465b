import { expect, it } from 'vitest'
import { alertsDue } from './alerts/due.ts'
import { waits } from './line.ts'
import { mayOverrunInto, planAfterLine } from './overrun.ts'
import { planFor } from './plan.ts'
import { five, settings } from './testing/example-alerts.ts'
import { booking, dayAfter, doctor, emptyDay, minutes } from './testing/example-day.ts'

const always = { ...doctor, week: doctor.week.map(() => [{ from: '00:00', to: '24:00' }]) }
const [before, today] = ['2026-12-01', '2026-12-02'].map((day) => planFor(always, day, 'Europe/Madrid')) as [Plan, Plan]
type Plan = ReturnType<typeof planFor>

const midnight = today.startsAt
const threeWaiting = dayAfter(
  ['a', 'b', 'c'].map((id) => booking(id, { plan: before })),
  midnight - minutes(10),
)
const now = midnight + minutes(5)

it('the hours of a day begin when the line of the day before is expected to be over', () => {
  const plan = planAfterLine(today, { queue: threeWaiting, plan: before }, now)
  expect(plan.opensAt).toBe(now + minutes(60))
  expect(plan.closesAt).toBe(today.closesAt)
  expect(waits(emptyDay, plan, now).forNextBooking.expectedAt).toBe(now + minutes(60))
})

it('nobody of that day is told to be next before', () => {
  const ofToday = five.map((one) => ({ ...one, plan: today }))
  const queue = dayAfter(ofToday, midnight - minutes(60), { ...emptyDay, _id: 'dr_1:2026-12-02', day: '2026-12-02' })
  const afterOne = dayAfter([{ kind: 'cancel', appointmentId: 'a', by: 'patient' }], now, queue)
  const kinds = (plan: Plan) => new Set(alertsDue(afterOne, plan, now, settings).map(({ kind }) => kind))
  expect(kinds(today)).toContain('next')
  expect(kinds(planAfterLine(today, { queue: threeWaiting, plan: before }, now))).toEqual(new Set(['booked']))
})

it('a line that is over, closed or short of the hours changes nothing', () => {
  const closed = dayAfter([{ kind: 'close', unfinished: 'cancel' }], now, threeWaiting)
  for (const queue of [emptyDay, closed]) expect(planAfterLine(today, { queue, plan: before }, now)).toBe(today)
  const atEight = planFor(doctor, '2026-12-02', 'Europe/Madrid')
  expect(planAfterLine(atEight, { queue: threeWaiting, plan: before }, now)).toBe(atEight)
})

it('a line that lasts longer than the hours leaves none of them', () => {
  const night = { ...always, week: always.week.map(() => [{ from: '00:00', to: '00:30' }]) }
  const short = planFor(night, '2026-12-02', 'Europe/Madrid')
  const plan = planAfterLine(short, { queue: threeWaiting, plan: before }, now)
  const next = waits(dayAfter([booking('d', { plan: short })], now, emptyDay), plan, now).forNextBooking
  expect(next.expectedAt).toBe(now + minutes(80))
})

it('is asked for only where no night lies between the days', () => {
  expect(mayOverrunInto(today, before, now)).toBe(true)
  expect(mayOverrunInto(today, before, before.startsAt - 1)).toBe(false)
  expect(mayOverrunInto(today, before, midnight + minutes(12 * 60))).toBe(false)
  const [early, atEight] = ['2026-12-01', '2026-12-02'].map((day) => planFor(doctor, day, 'Europe/Madrid')) as [
    Plan,
    Plan,
  ]
  expect(mayOverrunInto(atEight, early, now)).toBe(false)
})
