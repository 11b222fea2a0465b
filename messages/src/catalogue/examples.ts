import type { ChatTexts, StatusFacts } from '../chat/chat-texts.ts'
import type { WebTexts } from '../web/en.ts'
import type { Facts } from './facts.ts'
import type { Examples } from './rows.ts'

/** Arabic has a different plural form for each of 1, 2, 3–10, 11–99 and 100. */
const counts = [1, 2, 5, 15, 100]

/** Arguments for the conversation's functions. Each gets all facts, so that its text shows which ones it uses. */
export function chatExamples(given: Facts): Examples<ChatTexts> {
  const facts = { ...given, place: given.position, from: given.day }
  const turn = { earliest: given.time, latest: given.time, roughly: false }
  const parts = { ahead: 2, minutesEach: 20, inRoom: 5, late: 10 }
  const onTime: StatusFacts = { ...facts, doctorStatus: 'on-time', parts: { ...parts, inRoom: 0, late: 0 }, turn }
  const statuses: StatusFacts[] = [
    onTime,
    { ...onTime, doctorStatus: 'running-late', parts, turn: { ...turn, roughly: true } },
    { ...onTime, doctorStatus: 'on-break', minutes: null, parts: null, turn: null },
    { ...onTime, minutes: 0, parts: { ahead: 0, minutesEach: 20, inRoom: 0, late: 0 } },
  ]
  return {
    welcome: [[facts.clinic]],
    askDay: [[facts.doctor]],
    place: [[facts], [{ ...facts, time: null }]],
    askConfirm: [[facts], [{ ...facts, time: null }]],
    booked: [[facts], [{ ...facts, time: null }]],
    askMove: [[facts], [{ ...facts, time: null }]],
    moved: [[facts], [{ ...facts, time: null }]],
    // With all parts the brief text is sent by SMS.
    status: statuses.map((status) => [{ ...status, parts: status.parts && { ...status.parts, inRoom: 0 } }]),
    statusBrief: statuses.map((status) => [status]),
    yourTurn: [[onTime]],
    statusLine: statuses.map((status) => [status]),
    andMore: counts.map((count) => [count]),
    appointment: [[facts]],
    askGiveUp: [[facts]],
    cancelled: [[facts.doctor]],
    notToday: [[facts]],
    lead: counts.map((count) => [count]),
  }
}

/** What the functions of the web pages are told. */
export function webExamples({ doctor, room, position, day, time, minutes }: Facts): Examples<WebTexts> {
  return {
    room: [[room]],
    tomorrowOn: [[day]],
    aboutTime: [[time]],
    before: [[time]],
    ahead: [0, ...counts].map((people) => [people]),
    place: [position, ...counts].map((place) => [place]),
    placeInTab: [position, ...counts].map((place) => [place]),
    runningLate: [[doctor]],
    onBreak: [[doctor]],
    with: [[doctor]],
    bookedWith: [[doctor]],
    heldUntil: [[time]],
    about: [minutes, ...counts].map((count) => [count]),
    between: [[time, time]],
    partAhead: counts.map((people) => [people, 20]),
    partInRoom: counts.map((left) => [left]),
    partLate: [[10]],
    measured: [5, 10, 15, 100, 103].map((visits) => [visits]),
    comeTo: [[room]],
    updatedSeconds: [[5], [30]],
    updatedMinutes: counts.map((count) => [count]),
  }
}
