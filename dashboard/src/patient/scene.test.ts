import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { type SceneKind, sceneOf } from '@anteroom/contracts/scene.ts'
import { AppointmentStatus, DoctorStatus, Language, Stage } from '@anteroom/contracts/status.ts'
import { ar } from '@anteroom/messages/web/ar.ts'
import { en } from '@anteroom/messages/web/en.ts'
import { es } from '@anteroom/messages/web/es.ts'
import { turnText } from '@anteroom/messages/when.ts'
import { describe, expect, test } from 'vitest'
import { exampleStatus } from '../testing/examples.ts'
import { actionsIn, looks } from './scene-look.ts'
import { spokenWords, wordsOf } from './scene-words.ts'

const NOW = Date.parse('2026-12-01T10:00:00Z')
const minutesAgo = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString()
const webTexts = { en, es, ar }
const say = { texts: en, locale: 'en-GB', timeZone: 'UTC' }

/** What the page says of a status: tab, title, time of the turn, sentences, and actions. */
function shown(more: Partial<StatusAnswer>) {
  const scene = sceneOf(exampleStatus(more), NOW)
  const { tab, title, when, lines } = wordsOf(scene, say)
  return { kind: scene.kind, tab, title, when, lines, actions: actionsIn(scene) }
}

const inRoom = { status: 'in-progress', stage: null, window: null, waitParts: null } as const
const over = { stage: null, queuePosition: 0, expectedAt: null, window: null, waitParts: null } as const
const tomorrow = { day: '2026-12-02', expectedAt: '2026-12-02T09:00:00Z', window: null } as const

describe('each scene shows what is true in it', () => {
  test.each<[string, Partial<StatusAnswer>, ReturnType<typeof shown>]>([
    [
      'called',
      { stage: 'called', calledAt: minutesAgo(1), queuePosition: 2 },
      {
        kind: 'called',
        tab: "It's your turn",
        title: "It's your turn",
        when: null,
        lines: ['Please come to room 2.'],
        actions: ['hold'],
      },
    ],
    [
      'let in without a call',
      { ...inRoom, expectedAt: minutesAgo(1) },
      {
        kind: 'called',
        tab: "It's your turn",
        title: "It's your turn",
        when: null,
        lines: ['Please come to room 2.'],
        actions: [],
      },
    ],
    [
      'in the room after a call',
      { ...inRoom, calledAt: minutesAgo(2), expectedAt: minutesAgo(1) },
      {
        kind: 'in-room',
        tab: "You're with Dr. Michael Chen",
        title: "You're with Dr. Michael Chen",
        when: null,
        lines: [],
        actions: [],
      },
    ],
    [
      'in the room for a while',
      { ...inRoom, expectedAt: minutesAgo(6) },
      {
        kind: 'in-room',
        tab: "You're with Dr. Michael Chen",
        title: "You're with Dr. Michael Chen",
        when: null,
        lines: [],
        actions: [],
      },
    ],
    [
      'waiting',
      {},
      {
        kind: 'waiting',
        tab: '3rd in line',
        title: "You're 3rd in line",
        when: 'About 10:20 to 11:00',
        lines: [],
        actions: ['checkIn', 'hold'],
      },
    ],
    [
      'next, and here',
      { queuePosition: 1, stage: 'here', expectedAt: minutesAgo(0), window: null },
      {
        kind: 'waiting',
        tab: "You're next",
        title: "You're next",
        when: 'Any moment now',
        lines: ["You're checked in."],
        actions: ['hold'],
      },
    ],
    [
      'waiting while the doctor is on a break',
      { doctorStatus: 'on-break', estimatedWaitTime: 'paused', expectedAt: null, window: null, waitParts: null },
      {
        kind: 'waiting',
        tab: '3rd in line',
        title: "You're 3rd in line",
        when: "We don't know yet",
        lines: ["Dr. Michael Chen is on a break. You keep your place; we'll show a new time here."],
        actions: ['checkIn', 'hold'],
      },
    ],
    [
      'waiting for a doctor who has not begun',
      { unknownFrom: '2026-12-01T09:15:00Z' },
      {
        kind: 'waiting',
        tab: '3rd in line',
        title: "You're 3rd in line",
        when: "We don't know yet",
        lines: ["Dr. Michael Chen hasn't started yet. We'll show a time here as soon as we know it."],
        actions: ['checkIn', 'hold'],
      },
    ],
    [
      'held',
      { stage: 'held', heldUntil: '2026-12-01T10:08:00Z' },
      {
        kind: 'held',
        tab: 'Take your time',
        title: 'Take your time',
        when: null,
        lines: ["We'll let others go ahead until 10:08. You keep your place."],
        actions: ['checkIn'],
      },
    ],
    [
      'missed',
      { stage: 'missed', calledAt: minutesAgo(5) },
      {
        kind: 'missed',
        tab: 'You missed your call',
        title: 'You missed your call',
        when: null,
        lines: ["Tap when you're here."],
        actions: ['comeBack'],
      },
    ],
    [
      'for tomorrow, though nobody is before and the doctor is late today',
      { ...tomorrow, queuePosition: 1, doctorStatus: 'running-late', estimatedWaitTime: '0 minutes' },
      {
        kind: 'another-day',
        tab: 'Tomorrow, Wed 2 Dec',
        title: 'Tomorrow, Wed 2 Dec',
        when: 'About 9:00',
        lines: [
          "You're booked with Dr. Michael Chen.",
          'On the day, this page shows how many people are ahead of you.',
        ],
        actions: [],
      },
    ],
    [
      'a no-show who was called',
      { ...over, status: 'no-show', calledAt: minutesAgo(9) },
      {
        kind: 'no-show',
        tab: 'You missed your appointment',
        title: 'You missed your appointment',
        when: null,
        lines: ["We called you, but you weren't here.", "If you're here now, tap below. If not, please book again."],
        actions: ['comeBack'],
      },
    ],
    [
      'a no-show whom nobody called, as the day was closed',
      { ...over, status: 'no-show', dayClosed: true },
      {
        kind: 'no-show',
        tab: "Your appointment didn't take place",
        title: "Your appointment didn't take place",
        when: null,
        lines: ['Please book again or ask at the front desk.'],
        actions: [],
      },
    ],
    [
      'cancelled',
      { ...over, status: 'cancelled', stage: 'called' },
      {
        kind: 'cancelled',
        tab: 'Your appointment is cancelled',
        title: 'Your appointment is cancelled',
        when: null,
        lines: [],
        actions: [],
      },
    ],
    [
      'done',
      { ...over, status: 'done' },
      {
        kind: 'done',
        tab: 'Your visit is over',
        title: 'Your visit is over',
        when: null,
        lines: ['Thank you for coming. Take care.'],
        actions: [],
      },
    ],
    [
      'moved',
      { ...over, status: 'moved' },
      {
        kind: 'moved',
        tab: 'Your appointment was moved',
        title: 'Your appointment was moved',
        when: null,
        lines: ['Opening the new one …'],
        actions: [],
      },
    ],
  ])('%s', (_, status, expected) => {
    expect(shown(status)).toEqual(expected)
  })
})

/** Every possible status, and some impossible ones. */
const all = AppointmentStatus.options.flatMap((status) =>
  [...Stage.options, null].flatMap((stage) =>
    DoctorStatus.options.flatMap((doctorStatus) =>
      ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-24'].flatMap((day) =>
        [null, minutesAgo(1)].map((calledAt) =>
          exampleStatus({ status, stage, doctorStatus, day, calledAt, queuePosition: 1, expectedAt: minutesAgo(0) }),
        ),
      ),
    ),
  ),
)

/** What only these scenes may say, in every language. */
const reserved: { of: keyof typeof en; says: (texts: typeof en) => string; in: SceneKind[] }[] = [
  { of: 'called', says: ({ called }) => called, in: ['called'] },
  { of: 'comeTo', says: ({ comeTo }) => comeTo('2'), in: ['called'] },
  { of: 'with', says: (texts) => texts.with('Dr. Michael Chen'), in: ['in-room'] },
  { of: 'next', says: ({ next }) => next, in: ['waiting'] },
  { of: 'runningLate', says: ({ runningLate }) => runningLate('Dr. Michael Chen'), in: ['waiting'] },
  { of: 'onBreak', says: ({ onBreak }) => onBreak('Dr. Michael Chen', null), in: ['waiting'] },
  { of: 'missed', says: ({ missed }) => missed, in: ['missed'] },
  { of: 'weCalled', says: ({ weCalled }) => weCalled, in: ['no-show'] },
  { of: 'cancelled', says: ({ cancelled }) => cancelled, in: ['cancelled'] },
  { of: 'thanks', says: ({ thanks }) => thanks, in: ['done'] },
]

describe.each(Language.options)('in %s', (language) => {
  const texts = webTexts[language]
  const said = all.map((status) => {
    const scene = sceneOf(status, NOW)
    const words = wordsOf(scene, { texts, locale: language, timeZone: 'UTC' })
    return { status, kind: scene.kind, text: `${words.tab} ${words.when ?? ''} ${spokenWords(words)}` }
  })

  test.each(reserved)('only in its own scene: $of', ({ says, in: scenes }) => {
    const wrong = said.filter(({ kind, text }) => text.includes(says(texts)) && !scenes.includes(kind))
    expect(wrong.map(({ status, text }) => [status.status, status.stage, status.day, text])).toEqual([])
  })

  test('the end of a break is given while it is still to come', () => {
    const window = { earliest: minutesAgo(-32), latest: minutesAgo(-48), measured: 40 }
    const spoken = (breakUntil: string | null) => {
      const scene = sceneOf(exampleStatus({ doctorStatus: 'on-break', breakUntil, window }), NOW)
      const { lines, when } = wordsOf(scene, { texts, locale: `${language}-u-hc-h23-nu-latn`, timeZone: 'UTC' })
      return `${lines} ${when}`
    }
    expect(spoken(minutesAgo(-30))).toMatch(/10:30.* 10:30.*10:50/)
    for (const unknown of [null, minutesAgo(0)]) expect(spoken(unknown)).not.toMatch(/\d\d:\d\d/)
  })

  test('the page and the chats give the same times of the turn', () => {
    const clocks = (text: string | null) => text?.match(/\d\d:\d\d/g) ?? []
    const windows = [0, 1, 9, 26, 70].flatMap((from) => [0, 4, 31].map((width) => [from, from + width] as const))
    for (const [from, to] of windows) {
      const window = { earliest: minutesAgo(-from), latest: minutesAgo(-to), measured: 40 }
      const scene = sceneOf(exampleStatus({ window }), NOW)
      if (scene.kind !== 'waiting') throw new Error('Nobody waits')
      const said = turnText(scene.turn, { language, timeZone: 'UTC' })
      const { when } = wordsOf(scene, { texts, locale: `${language}-u-hc-h23-nu-latn`, timeZone: 'UTC' })
      expect(clocks(when)).toEqual(clocks(said))
    }
  })

  test('nobody who was not called is told so', () => {
    const wrong = said.filter(({ status, text }) => status.calledAt === null && text.includes(texts.weCalled))
    expect(wrong).toEqual([])
  })

  test('no two scenes look the same', () => {
    const icons = Object.values(looks).map(({ icon }) => icon)
    expect(new Set(icons).size).toBe(icons.length)
    const titles = new Map(said.map(({ kind, text }) => [text, kind]))
    for (const { kind, text } of said) expect(titles.get(text)).toBe(kind)
  })
})
