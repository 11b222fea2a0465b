import { decide } from '@anteroom/queue/decide.ts'
import { type Command, isRefused } from '@anteroom/queue/decision.ts'
import { planFor } from '@anteroom/queue/plan.ts'
import { booking, doctor, emptyDay, nineOClock } from '@anteroom/queue/testing/example-day.ts'
import { describe, expect, test } from 'vitest'
import { initialsOf, presentDisplay } from './display.ts'

const MINUTE = 60_000
const shown = {
  clinic: 'Riverside Clinic',
  trial: false,
  day: emptyDay.day,
  timeZone: 'Europe/Madrid',
  languages: ['en' as const],
  initials: false,
}

/** What the screen shows at `now`, after these commands, each a minute after the one before. */
function screenAfter(
  commands: Command[],
  more: Partial<typeof shown> = {},
  now = nineOClock + commands.length * MINUTE,
) {
  const queue = commands.reduce((before, command, index) => {
    const decision = decide(before, command, nineOClock + index * MINUTE)
    if (isRefused(decision)) throw new Error(decision.refused)
    return decision.queue
  }, emptyDay)
  const plan = planFor(doctor, emptyDay.day, shown.timeZone)
  return presentDisplay([{ queue, doctor, plan, timeZone: shown.timeZone, now }], { ...shown, ...more, now })
}

const three = ['Ana López', 'Ben Okafor', 'Cy'].map((patientName, index) => booking(`a${index}`, { patientName }))

describe('a screen of the waiting room', () => {
  test('shows who was called and who is in the room, the last call first, and the next in order', () => {
    const { calls, doctors } = screenAfter([
      ...three,
      { kind: 'start', appointmentId: 'a0' },
      { kind: 'call', appointmentId: 'a1' },
    ])
    expect(calls.map(({ number, room }) => [number, room])).toEqual([
      [2, doctor.room],
      [1, doctor.room],
    ])
    expect(doctors[0]?.next.map(({ number }) => number)).toEqual([3])
  })

  test('shows no call that was undone, missed or is over', () => {
    const call: Command = { kind: 'call', appointmentId: 'a0' }
    expect(screenAfter([...three, call, { kind: 'undo' }]).calls).toEqual([])
    expect(screenAfter([...three, call, { kind: 'skip', appointmentId: 'a0' }]).calls).toEqual([])
    const started: Command[] = [{ kind: 'start', appointmentId: 'a0' }]
    expect(screenAfter([...three, ...started, { kind: 'finish', appointmentId: 'a0' }]).calls).toEqual([])
  })

  test('a second call is another one, and the start of a called patient is none', () => {
    const calls: Command[] = [
      { kind: 'call', appointmentId: 'a0' },
      { kind: 'call', appointmentId: 'a0' },
    ]
    const [first] = screenAfter([...three, ...calls.slice(0, 1)]).calls
    const [again] = screenAfter([...three, ...calls]).calls
    expect(again?.at).not.toBe(first?.at)
    expect(screenAfter([...three, ...calls, { kind: 'start', appointmentId: 'a0' }]).calls[0]?.at).toBe(again?.at)
  })

  test('tells no name, and initials only where the screen shows them', () => {
    const commands: Command[] = [...three, { kind: 'call', appointmentId: 'a0' }]
    expect(JSON.stringify(screenAfter(commands))).not.toMatch(/Ana|López|Ben|Okafor|Cy|"A|a0/)
    const { calls, doctors } = screenAfter(commands, { initials: true })
    expect(calls[0]?.initials).toBe('AL')
    expect(doctors[0]?.next.map(({ initials }) => initials)).toEqual(['BO', 'C'])
  })
})

test.each([
  ['ana maría lópez', 'AL'],
  ['علي رضا', 'عر'],
  ['  Cher ', 'C'],
  ['-', '-'],
])('the initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
