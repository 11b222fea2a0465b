import { expect, test } from 'vitest'
import type { Patient } from './check.ts'
import { duesOf } from './expected.ts'

type Change = Parameters<typeof duesOf>[0][number]

const patient = (id: string, bookedPlace: number): Patient => ({
  id,
  doctorId: 'dr_1',
  contact: { channel: 'sms', address: id },
  queueNumber: bookedPlace,
  bookedPlace,
})
const line = ['ann', 'ben', 'cid', 'dot'].map((id, index) => patient(id, index + 1))

/** A feed of these events, `kind id` each, one minute apart. */
const feed = (...events: string[]): Change[] =>
  events.map((event, index) => {
    const [kind = '', appointmentId = ''] = event.split(' ')
    const at = new Date(index * 60_000).toISOString()
    return { rev: index + 1, at, by: 'desk', command: kind, events: [{ kind, appointmentId }] }
  })
const booked = line.map(({ id }) => `booked ${id}`)
const told = (...more: string[]) =>
  duesOf(feed(...booked, ...more), line)
    .filter(({ kind }) => kind !== 'booked')
    .map(({ patient: { id }, kind, may, until }) => [id, kind, ...(may ? ['may'] : []), ...(until ? ['over'] : [])])

test('everybody is told that they have booked, and the one who is called or taken in is told so once', () => {
  expect(duesOf(feed(...booked), line).map(({ kind, at }) => [kind, at])).toEqual(
    [0, 1, 2, 3].map((minute) => ['booked', minute * 60_000]),
  )
  expect(told('called ann', 'started ann')).toEqual([['ann', 'called']])
})

test('who comes nearer is told so, unless the place on booking was as near', () => {
  expect(told('called ann', 'started ann', 'finished ann')).toEqual([
    ['ann', 'called', 'over'],
    ['cid', 'next'],
    ['dot', 'nearly'],
  ])
})

test('what was true for a while only may be told', () => {
  expect(told('cancelled ann', 'called cid')).toContainEqual(['cid', 'next', 'may'])
  expect(told('cancelled ann')).toContainEqual(['ann', 'cancelled-by-clinic'])
})

test('a gap in the feed, and a booking that is not in it, are impossible', () => {
  expect(() => duesOf(feed(...booked).slice(1), line)).toThrow('revision 2 in place 1')
  expect(() => duesOf(feed('booked ann'), line)).toThrow('not in the queue: ben')
})
