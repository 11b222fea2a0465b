import { describe, expect, it } from 'vitest'
import type { BookCommand, Command } from './decision.ts'
import { leaving } from './leaving.ts'
import { booking as bookingIn, dayAfter, minutes, nineOClock, phone, plan } from './testing/example-day.ts'

const booking = (id: string, more: Partial<BookCommand> = {}) =>
  bookingIn(id, { plan: { ...plan, capacity: 500 }, ...more })
const many = Array.from({ length: 51 }, (_, index) => `p${index}`)
const cancel = (appointmentId: string, by: 'patient' | 'clinic' = 'patient'): Command => ({
  kind: 'cancel',
  appointmentId,
  by,
})
/** Fifty-one patients who booked and cancelled, the first of them with `more`. */
const dayOf = (more: Partial<BookCommand> = {}, end = cancel) =>
  dayAfter([booking('p0', more), ...many.slice(1).map((id) => booking(id)), ...many.map((id) => end(id))])
const later = nineOClock + minutes(3)
const idsLeaving = (...day: Parameters<typeof leaving>) => leaving(...day).map(({ id }) => id)

describe('appointments that ended leave the document', () => {
  it('once they are many and the undo window is over', () => {
    expect(idsLeaving(dayOf(), later)).toEqual(many)
    expect(idsLeaving(dayOf(), nineOClock + minutes(2))).toEqual([])
    const fewer = dayAfter([...many.slice(1).map((id) => booking(id)), ...many.slice(1).map((id) => cancel(id))])
    expect(idsLeaving(fewer, later)).toEqual([])
    const to = { queueId: 'dr_2:2026-12-01', appointmentId: 'x' } as const
    expect(
      idsLeaving(
        dayOf({}, (appointmentId) => ({ kind: 'release', appointmentId, to })),
        later,
      ),
    ).toEqual(many)
  })

  it.each<[string, Partial<BookCommand>]>([
    ['who may still be told something', { contact: phone('+12025550143') }],
    ['who was moved here', { movedFrom: { queueId: 'dr_2:2026-12-01', appointmentId: 'x', at: 0, by: 'patient' } }],
  ])('but not those %s', (_, more) => {
    expect(idsLeaving(dayOf(more), later)).toEqual([])
    const one = dayAfter([booking('q'), cancel('q')], nineOClock, dayOf(more))
    expect(idsLeaving(one, later)).toEqual([...many.slice(1), 'q'])
  })

  it('nor those who wait, are seen, were seen or did not come', () => {
    const day = dayAfter(
      [
        ...['a', 'b', 'c', 'd'].map((id) => booking(id)),
        { kind: 'next' },
        { kind: 'next' },
        { kind: 'call', appointmentId: 'c' },
        { kind: 'no-show', appointmentId: 'c' },
      ],
      nineOClock,
      dayOf(),
    )
    expect(idsLeaving(day, later)).toEqual(many)
  })
})
