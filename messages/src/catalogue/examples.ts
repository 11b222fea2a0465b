import type { Change } from '@anteroom/contracts/change.ts'
import type { Scene } from '@anteroom/contracts/scene.ts'
import { DoctorStatus } from '@anteroom/contracts/status.ts'
import type { ChatTexts } from '../chat/chat-texts.ts'
import type { DisplayTexts } from '../display/en.ts'
import type { WebTexts } from '../web/en.ts'
import type { WhenTexts } from '../when/when-texts.ts'
import type { Facts } from './facts.ts'
import type { Examples } from './rows.ts'

/** Arabic has a different plural form for each of 1, 2, 3–10, 11–99 and 100. */
export const counts = [1, 2, 5, 15, 100]

const kinds = ['longer-visits', 'shorter-visits', 'more-ahead', 'fewer-ahead'] as const

/** Each reason alone, and two together. */
const changes: [Change][] = [
  ...[1, 2, 5].flatMap((count) => kinds.map((kind): [Change] => [{ minutes: 15, reasons: [{ kind, count }] }])),
  [{ minutes: 10, reasons: [{ kind: 'doctor-late' }, { kind: 'longer-visits', count: 2 }] }],
  [{ minutes: 25, reasons: [{ kind: 'doctor-break' }] }],
  [{ minutes: -10, reasons: [{ kind: 'doctor-back' }] }],
  [{ minutes: -30, reasons: [] }],
]

/** Arguments for the conversation's functions. Each gets all facts, so that its text shows which ones it uses. */
export function chatExamples(given: Facts): Examples<ChatTexts> {
  const facts = { ...given, from: given.day }
  const parts = { ahead: 2, minutesEach: 20, inRoom: 5, late: 10 }
  return {
    welcome: [[facts.clinic]],
    askDay: [[facts.doctor]],
    offer: [[facts], [{ ...facts, ahead: 0 }]],
    askConfirm: [[facts]],
    askMove: [[facts]],
    wait: [[0], ...counts.map((minutes) => [minutes] as [number])],
    change: changes,
    waitOnceStarted: counts.map((minutes) => [minutes]),
    waitParts: [[parts], [{ ...parts, inRoom: 0, late: 0 }], [{ ...parts, ahead: 1, inRoom: 0 }]],
    andMore: counts.map((count) => [count]),
    appointment: [[facts]],
    askGiveUp: [[facts]],
    cancelled: [[facts.doctor]],
    notToday: [[facts]],
    lead: counts.map((count) => [count]),
    minutesBefore: counts.map((count) => [count]),
    emergency: [[null], ['112']],
    where: [[null], [facts.clinic]],
    phone: [[null], ['112']],
    testWorks: [[facts.clinic]],
    hours: [
      [facts.day, []],
      [facts.day, [facts.time]],
    ],
  }
}

/** What the functions of the waiting room's screens are told. */
export const displayExamples = ({ ticket, room, time }: Facts): Examples<DisplayTexts> => ({
  spoken: [[ticket, room]],
  onBreakUntil: [[time]],
  lostSince: [[time]],
})

/** Arguments for days and expected times. */
export const whenExamples = ({ day, time }: Facts): Examples<WhenTexts> => ({
  tomorrowOn: [[day]],
  aboutTime: [[time]],
  before: [[time]],
  between: [[time, time]],
})

/** An appointment in each situation, by name. */
export function sceneExamples({ doctor, room, ticket: number, ahead }: Facts): [string, Scene][] {
  const visit = { doctor, room, number }
  const at = Date.parse('2026-12-02T14:20:00Z')
  const waiting = { ...visit, kind: 'waiting', place: ahead + 1, isNext: false, isHere: false, breakEnd: null } as const
  const turn = { kind: 'about', at } as const
  return [
    ...DoctorStatus.options.map((doctorStatus): [string, Scene] => [
      `waiting, ${doctorStatus}`,
      { ...waiting, doctorStatus, turn: doctorStatus === 'on-break' ? { kind: 'unknown', why: 'break' } : turn },
    ]),
    [
      'waiting, on a break until a time',
      { ...waiting, doctorStatus: 'on-break', breakEnd: at, turn: { kind: 'between', from: at, to: at } },
    ],
    [
      'waiting, between two times',
      { ...waiting, doctorStatus: 'on-time', turn: { kind: 'between', from: at, to: at } },
    ],
    [
      'waiting, the doctor has not started',
      { ...waiting, doctorStatus: 'on-time', turn: { kind: 'unknown', why: 'not-begun' } },
    ],
    ['waiting, checked in', { ...waiting, doctorStatus: 'on-time', isHere: true, turn }],
    ['next, any moment', { ...waiting, doctorStatus: 'on-time', place: 1, isNext: true, turn: { kind: 'soon' } }],
    ['called', { ...visit, kind: 'called', mayHold: true }],
    ['in the room', { ...visit, kind: 'in-room' }],
    ['others go ahead until a time', { ...visit, kind: 'held', until: at }],
    ['others go ahead', { ...visit, kind: 'held', until: null }],
    ['missed', { ...visit, kind: 'missed' }],
    ['tomorrow', { ...visit, kind: 'another-day', day: '2026-12-02', isTomorrow: true, turn }],
    ['another day', { ...visit, kind: 'another-day', day: '2026-12-04', isTomorrow: false, turn }],
    ['no-show, may return', { ...visit, kind: 'no-show', wasCalled: true, mayReturn: true }],
    ['no-show', { ...visit, kind: 'no-show', wasCalled: true, mayReturn: false }],
    ['no-show without a call', { ...visit, kind: 'no-show', wasCalled: false, mayReturn: false }],
    ['cancelled', { ...visit, kind: 'cancelled' }],
    ['done', { ...visit, kind: 'done' }],
    ['moved', { ...visit, kind: 'moved' }],
  ]
}

/** What the functions of the web pages are told. */
export function webExamples({ doctor, room, ticket, ahead, day, time, minutes }: Facts): Examples<WebTexts> {
  return {
    room: [[room]],
    codeByText: [['0143']],
    codeByEmail: [['name@example.org']],
    enterBy: [[time]],
    tomorrowOn: [[day]],
    aboutTime: [[time]],
    before: [[time]],
    ahead: [0, ...counts].map((people) => [people]),
    place: [ahead, ...counts].map((place) => [place]),
    placeInTab: [ahead, ...counts].map((place) => [place]),
    runningLate: [[doctor]],
    notBegun: [[doctor]],
    onBreak: [
      [doctor, null],
      [doctor, time],
    ],
    with: [[doctor]],
    bookedWith: [[doctor]],
    heldUntil: [[time]],
    about: [minutes, ...counts].map((count) => [count]),
    between: [[time, time]],
    partAhead: counts.map((people) => [people, 20]),
    partInRoom: counts.map((left) => [left]),
    partLate: [[10]],
    measured: [5, 10, 15, 100, 103].map((visits) => [visits]),
    change: changes,
    accuracyCovered: [[81]],
    accuracyMissed: [[9, 10]],
    accuracyFrom: [[1234, day]],
    comeTo: [[room]],
    hereDone: [[String(ticket)]],
    hereNumberWith: [[ticket, doctor]],
    updatedSeconds: [[5], [30]],
    updatedMinutes: counts.map((count) => [count]),
  }
}
