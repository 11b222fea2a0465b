import fc from 'fast-check'
import { expect, test } from 'vitest'
import { turnOf } from './turn.ts'

const now = Date.parse('2026-12-01T14:41:20Z')
const at = (time: string) => Date.parse(`2026-12-01T${time}:00Z`)
const iso = (moment: number) => new Date(moment).toISOString()
const expected = (earliest: number, latest: number) => ({
  doctorStatus: 'on-time' as const,
  expectedAt: iso(earliest),
  window: { earliest: iso(earliest), latest: iso(latest), measured: 12 },
})

test.each([
  ['14:41', '14:44', { kind: 'soon' }],
  ['14:52', '15:08', { kind: 'between', from: at('14:50'), to: at('15:10') }],
  ['14:43', '15:08', { kind: 'before', to: at('15:10') }],
  ['14:52', '14:54', { kind: 'about', at: at('14:55') }],
  ['15:00', '15:00', { kind: 'about', at: at('15:00') }],
])('a window from %s to %s is, at 14:41, %o', (earliest, latest, turn) => {
  expect(turnOf(expected(at(earliest), at(latest)), now)).toEqual(turn)
})

test('without a window it is the expected time, and on a break it comes after it', () => {
  const alone = { doctorStatus: 'on-time' as const, expectedAt: iso(at('15:20')), window: null }
  expect(turnOf(alone, now)).toEqual({ kind: 'about', at: at('15:20') })
  expect(turnOf({ ...alone, doctorStatus: 'on-break' }, now)).toEqual({ kind: 'unknown', why: 'break' })
  expect(turnOf({ ...alone, expectedAt: null }, now)).toEqual({ kind: 'unknown', why: 'break' })
  const onBreak = { ...alone, doctorStatus: 'on-break' } as const
  expect(turnOf({ ...onBreak, breakUntil: alone.expectedAt }, now)).toEqual({ kind: 'about', at: at('15:20') })
  expect(turnOf({ ...onBreak, breakUntil: new Date(now).toISOString() }, now)).toEqual({
    kind: 'unknown',
    why: 'break',
  })
})

test('nobody knows it once a doctor who was never measured should have begun', () => {
  const from = (time: string) => ({ ...expected(at('14:50'), at('15:10')), unknownFrom: iso(at(time)) })
  expect(turnOf(from('14:41'), now)).toEqual({ kind: 'unknown', why: 'not-begun' })
  expect(turnOf(from('14:42'), now)).toMatchObject({ kind: 'between' })
})

test('no clock time is given that the clock shows already, or that is over', () => {
  const minutes = fc.integer({ min: -200, max: 600 })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 86_400 }),
      minutes,
      fc.integer({ min: 0, max: 200 }),
      (second, from, width) => {
        const present = Date.parse('2026-12-01T00:00:00Z') + second * 1_000
        const earliest = present + from * 60_000
        const turn = turnOf(expected(earliest, earliest + width * 60_000), present)
        const times = [turn].flatMap((said) => {
          if (said.kind === 'about') return [said.at]
          if (said.kind === 'before') return [said.to]
          return said.kind === 'between' ? [said.from, said.to] : []
        })
        const minuteOf = (moment: number) => Math.floor(moment / 60_000)
        for (const time of times) expect(minuteOf(time)).toBeGreaterThan(minuteOf(present))
      },
    ),
  )
})
