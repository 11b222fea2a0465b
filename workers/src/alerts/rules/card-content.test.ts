import type { Instant } from '@anteroom/contracts/queue.ts'
import type { ToldTurn } from '@anteroom/queue/change.ts'
import type { Command } from '@anteroom/queue/decision.ts'
import { booking, dayAfter, doctor, minutes, nineOClock, paceIn, plan } from '@anteroom/queue/testing/example-day.ts'
import { describe, expect, it } from 'vitest'
import { type CardContent, cardContent, contentHashOf } from './card-content.ts'

const clinic = {
  name: 'Riverside Clinic',
  address: null,
  timeZone: 'Europe/Madrid',
  linkTo: ({ id }: { id: string }) => `https://clinic.example/a/${id}`,
}
const on = { appointmentId: 'ann' }
const call = [{ kind: 'call', ...on }] satisfies Command[]
const missed = [...call, { kind: 'skip', ...on }] satisfies Command[]
const coming = [
  ["I'm here", '10 more minutes'],
  ['Reschedule', 'Cancel appointment'],
]
const there = [['10 more minutes'], ['Reschedule', 'Cancel appointment']]

/** Ann's card at `now` after `commands`, with another patient behind her. */
function card(
  commands: Command[] = [],
  now: Instant = nineOClock,
  language: 'en' | 'es' = 'en',
  told: ToldTurn | null = null,
): CardContent {
  const queue = dayAfter([booking('ann', { language }), booking('ben'), ...commands])
  const ann = queue.appointments.find(({ id }) => id === 'ann')
  if (ann === undefined) throw new Error('Ann was not booked')
  return cardContent(ann, { queue, doctor, plan, pace: paceIn(queue), now }, { clinic, told })
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
    expect(labels(card([], plan.startsAt - 1))).toEqual([['Reschedule', 'Cancel appointment']])
    expect(labels(card([], plan.startsAt))).toEqual(coming)
  })

  it('name the appointment, in its language', () => {
    expect(card([], nineOClock, 'es').buttons[0]).toEqual([
      { label: 'Estoy aquí', data: 'c1:here:ann' },
      { label: '10 minutos más', data: 'c1:later:ann' },
    ])
  })
})

it('a card gives the window in steps of five minutes, and does not change for that long', () => {
  const minutes = (count: number) => nineOClock + count * 60_000
  const late: Command[] = [{ kind: 'set-doctor-status', status: 'running-late' }]
  expect(card(late, minutes(1)).text).toMatch(/^You're next, about \d\d:\d[05]/)
  expect(card(late, minutes(2)).text).toBe(card(late, minutes(1)).text)
  expect(card(late, minutes(8)).text).not.toBe(card(late, minutes(1)).text)
})

describe('a card leads with what the appointment is now', () => {
  it.each<[string, Command[], string]>([
    ['called', call, "It's your turn. Please come to room 1."],
    ['let in', [{ kind: 'next' }], "It's your turn. Please come to room 1."],
    ['missed', missed, "You missed your call. Please tell us when you're here."],
    ['held', [{ kind: 'hold', ...on }], "We'll let others go ahead until 09:10."],
    [
      'a no-show',
      [...missed, { kind: 'no-show', ...on }],
      "You missed your appointment. We called you, but you weren't here.",
    ],
    ['cancelled', [{ kind: 'cancel', ...on, by: 'patient' }], 'Your appointment is cancelled.'],
    ['over', [{ kind: 'next' }, { kind: 'next' }], 'Your visit is over.'],
  ])('%s', (_, commands, news) => {
    expect(card(commands).text.startsWith(news)).toBe(true)
  })

  it('the day before says neither a place in line nor how the doctor is doing', () => {
    const { text } = card([], plan.startsAt - 1)
    expect(text).toMatch(/^You're booked with Dr\. Michael Chen for tomorrow, Tue 1 Dec, /)
    expect(text).not.toMatch(/in line|next|late|on time/)
  })
})

describe('the content hash changes', () => {
  it('with its buttons, and with its text alone', () => {
    const arrived = card([{ kind: 'check-in', ...on }])
    expect(contentHashOf(arrived)).not.toBe(contentHashOf(card()))

    const late = card([{ kind: 'set-doctor-status', status: 'running-late' }])
    expect(late.buttons).toEqual(card().buttons)
    expect(contentHashOf(late)).not.toBe(contentHashOf(card()))
  })

  it('not when nothing changed that the card shows', () => {
    expect(contentHashOf(card([{ kind: 'call', appointmentId: 'ben' }]))).toBe(contentHashOf(card()))
  })
})

it('says what has changed since an alert last told of the turn, as long as somebody waits for it', () => {
  const told = { at: nineOClock, earliest: nineOClock - minutes(40), latest: nineOClock - minutes(30), ahead: 0 }
  const behind: Command[] = [booking('cy'), { kind: 'start', appointmentId: 'cy' }]
  const textOf = (commands: Command[], since: typeof told | null) => card(commands, nineOClock, 'en', since).text
  expect(textOf(behind, told)).toMatch(/\nAbout .+ later than we said: one more person is ahead of you\.\n/)
  expect(textOf(behind, null)).not.toContain('than we said')
  expect(textOf([...behind, { kind: 'call', ...on }], told)).not.toContain('than we said')
})
