import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Command } from '@anteroom/queue/decision.ts'
import { booking, dayAfter, doctor, nineOClock, plan } from '@anteroom/queue/testing/example-day.ts'
import { describe, expect, it } from 'vitest'
import { type CardContent, cardContent, contentHashOf } from './card-content.ts'

const clinic = { name: 'Riverside Clinic', timeZone: 'Europe/Madrid', publicUrl: 'https://clinic.example' }
const on = { appointmentId: 'ann' }
const call = [{ kind: 'call', ...on }] satisfies Command[]
const missed = [...call, { kind: 'skip', ...on }] satisfies Command[]
const coming = [
  ['I am here', '10 minutes more'],
  ['Another day', 'Give up my place'],
]
const there = [['10 minutes more'], ['Another day', 'Give up my place']]

/** Ann's card at `now` after `commands`, with another patient behind her. */
function card(commands: Command[] = [], now: Instant = nineOClock, language: 'en' | 'es' = 'en'): CardContent {
  const queue = dayAfter([booking('ann', { language }), booking('ben'), ...commands])
  const ann = queue.appointments.find(({ id }) => id === 'ann')
  if (ann === undefined) throw new Error('Ann was not booked')
  return cardContent(ann, { queue, doctor, plan, now }, clinic)
}
const labels = ({ buttons }: CardContent) => buttons.map((row) => row.map(({ label }) => label))

describe('the buttons of a card', () => {
  it.each<[string, Command[], string[][]]>([
    ['is expected', [], coming],
    ['is there', [{ kind: 'check-in', ...on }], there],
    ['is called', call, there],
    ['missed the call', missed, coming],
    ['came back', [...missed, { kind: 'return', ...on }], there],
    ['asked for more time', [{ kind: 'hold', ...on }], coming],
    ['is in the room', [{ kind: 'next' }], []],
    ['has been seen', [{ kind: 'next' }, { kind: 'next' }], []],
    ['gave up', [{ kind: 'cancel', ...on, by: 'patient' }], []],
    ['did not come', [...missed, { kind: 'no-show', ...on }], []],
  ])('are what a patient can say who %s', (_, commands, expected) => {
    expect(labels(card(commands))).toEqual(expected)
  })

  it('say nothing of coming before the day has begun', () => {
    expect(labels(card([], plan.startsAt - 1))).toEqual([['Another day', 'Give up my place']])
    expect(labels(card([], plan.startsAt))).toEqual(coming)
  })

  it('name the appointment, in its language', () => {
    expect(card([], nineOClock, 'es').buttons[0]).toEqual([
      { label: 'Estoy aquí', data: 'c1:here:ann' },
      { label: '10 minutos más', data: 'c1:later:ann' },
    ])
  })
})

it('a card gives the time to five minutes, and does not change for that long', () => {
  const minutes = (count: number) => nineOClock + count * 60_000
  expect(card([], minutes(3)).text).toContain('Place 1 · about 09:05')
  expect(card([], minutes(7)).text).toBe(card([], minutes(3)).text)
  expect(card([], minutes(8)).text).toContain('about 09:10')
})

describe('the content hash changes', () => {
  it('when only its buttons change, or only its text', () => {
    const arrived = card([{ kind: 'check-in', ...on }])
    expect(arrived.text).toBe(card().text)
    expect(contentHashOf(arrived)).not.toBe(contentHashOf(card()))

    const late = card([{ kind: 'set-doctor-status', status: 'running-late' }])
    expect(late.buttons).toEqual(card().buttons)
    expect(contentHashOf(late)).not.toBe(contentHashOf(card()))
  })

  it('not when nothing changed that the card shows', () => {
    expect(contentHashOf(card([{ kind: 'call', appointmentId: 'ben' }]))).toBe(contentHashOf(card()))
  })
})
