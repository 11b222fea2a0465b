import { expect, it } from 'vitest'
import { decide } from '../decide.ts'
import { type Command, find } from '../decision.ts'
import { bookingOfMove } from '../moving.ts'
import { booking, dayAfter, minutes, nineOClock, phone } from '../testing/example-day.ts'

const one = { appointmentId: 'a' }
const ask: Command = { kind: 'ask-call-back', ...one }
const done: Command = { kind: 'called-back', ...one }
const waiting = dayAfter([booking('a', { contact: phone('+12025550101') }), booking('b')])

it('is open since it was first asked for, until it is done, even if the appointment is cancelled', () => {
  const asked = dayAfter([ask], nineOClock, waiting)
  const again = dayAfter([ask], nineOClock + minutes(5), asked)
  expect(find(again, 'a')?.callBackAt).toBe(nineOClock)
  const cancelled = dayAfter([{ kind: 'cancel', ...one, by: 'patient' }], nineOClock, again)
  expect(find(cancelled, 'a')?.callBackAt).toBe(nineOClock)
  const over = dayAfter([done], nineOClock, cancelled)
  expect(find(over, 'a')).not.toHaveProperty('callBackAt')
  expect(decide(over, done, nineOClock)).toEqual({ queue: over, events: [] })
})

it('goes along when the appointment is moved', () => {
  const asked = dayAfter([ask], nineOClock, waiting)
  const appointment = find(asked, 'a')
  if (appointment === undefined) throw new Error('It is gone')
  const move = { day: '2026-12-02', scheduledFor: nineOClock, by: 'clinic', asker: 'clinic', now: nineOClock } as const
  expect(bookingOfMove(asked, appointment, move)).toMatchObject({ callBackAt: nineOClock })
})

it('is refused where nobody can be called, or nobody waits', () => {
  expect(decide(waiting, { ...ask, appointmentId: 'b' }, nineOClock)).toMatchObject({ refused: 'no-number' })
  const cancelled = dayAfter([{ kind: 'cancel', ...one, by: 'patient' }], nineOClock, waiting)
  expect(decide(cancelled, ask, nineOClock)).toMatchObject({ refused: 'not-waiting' })
})
