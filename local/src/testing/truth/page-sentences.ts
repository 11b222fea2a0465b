import { en as page } from '@anteroom/messages/web/en.ts'
import { type Candidate, standIn } from './meaning.ts'
import type { PageSentence } from './sentence-kinds.ts'
import { places, type Truth } from './situation.ts'

/** The page's constant sentences. */
const fixed = {
  ...{ soon: page.soon, unknown: page.unknown, next: page.next, checkedIn: page.checkedIn, called: page.called },
  ...{ missed: page.missed, missedWhatNow: page.missedWhatNow, held: page.held, heldForNow: page.heldForNow },
  ...{ noShow: page.noShow, noShowUncalled: page.noShowUncalled, weCalled: page.weCalled, done: page.done },
  ...{ returnOrBook: page.returnOrBook, bookOrAsk: page.bookOrAsk, cancelled: page.cancelled, thanks: page.thanks },
  ...{ moved: page.moved, openingNew: page.openingNew, onTheDay: page.onTheDay, partsOf: page.partsOf },
  ...{ iAmHere: page.iAmHere, needMoreTime: page.needMoreTime, iAmHereNow: page.iAmHereNow, sound: page.sound },
  ...{ telegramAlerts: page.telegramAlerts, bookAgain: page.bookAgain, leave: page.leave, stale: page.stale },
  ...{ reschedule: page.reschedule, askCallBack: page.askCallBack, callBackAsked: page.callBackAsked },
  ...{ directions: page.directions, addToCalendar: page.addToCalendar, timeMayChange: page.timeMayChange },
  ...{ refresh: page.refresh, refreshing: page.refreshing, livePaused: page.livePaused, updatedNow: page.updatedNow },
} satisfies Partial<Record<PageSentence, string>>

const on = (kind: PageSentence, text: string, claims?: Candidate['claims']): Candidate => ({
  kinds: [`page ${kind}`],
  text,
  ...(claims && { claims }),
})

const nextClaims = (kind: string) => (kind === 'next' ? { isNext: true } : {})

/** The sentences and buttons of the page, without the labelled facts, which {@link pageFacts} has. */
export function* pageSentences({ status, clinic }: Truth): Generator<Candidate> {
  const { doctor, room, waitParts, window, day } = status
  for (const [kind, text] of Object.entries(fixed)) yield on(kind as keyof typeof fixed, text, nextClaims(kind))
  yield { kinds: [], text: clinic }
  yield on('comeTo', page.comeTo(room))
  yield on('with', page.with(doctor))
  yield on('runningLate', page.runningLate(doctor), { doctorStatus: 'running-late' })
  yield on('notBegun', page.notBegun(doctor))
  yield on('onBreak', page.onBreak(doctor, null), { doctorStatus: 'on-break' })
  yield on('onBreakUntil', page.onBreak(doctor, standIn.until), { doctorStatus: 'on-break-until' })
  yield on('bookedWith', page.bookedWith(doctor))
  yield on('heldUntil', page.heldUntil(standIn.heldUntil))
  for (const place of places) {
    yield on('place', `${page.placeBefore} ${page.place(place)} ${page.placeAfter}`, { place })
    yield on('placeInTab', page.placeInTab(place), { place })
  }
  // The label is for screen readers.
  for (const label of ['', `${page.yourTurn}: `]) {
    yield on('soon', `${label}${page.soon}`)
    yield on('aboutTime', `${label}${page.aboutTime(standIn.at)}`)
    yield on('before', `${label}${page.before(standIn.to)}`)
    yield on('between', `${label}${page.between(standIn.from, standIn.to)}`)
    yield on('unknown', `${label}${page.unknown}`)
  }
  const date = new Date(`${day}T00:00:00Z`)
    .toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .replace(',', '')
  yield on('tomorrowOn', page.tomorrowOn(date))
  if (waitParts) {
    const { ahead, minutesEach, inRoom, late } = waitParts
    yield on('partAhead', page.partAhead(ahead, minutesEach))
    for (const minutes of [inRoom, inRoom + 1]) yield on('partInRoom', page.partInRoom(minutes))
    if (late > 0) yield on('partLate', page.partLate(late))
  }
  if (window) yield on('measured', page.measured(window.measured))
  for (let seconds = 5; seconds < 60; seconds += 5) yield on('updatedSeconds', page.updatedSeconds(seconds))
}

/** The labelled facts of the page, each with its label and value. */
export function* pageFacts({ status }: Truth): Generator<Candidate> {
  const { queueNumber, doctor, room, expectedAt, asOf } = status
  yield { kinds: ['page number'], text: `${page.number} ${queueNumber}` }
  yield { kinds: ['page roomLabel'], text: `${page.roomLabel} ${room}` }
  yield { kinds: ['page withLabel'], text: `${page.withLabel} ${doctor}` }
  yield {
    kinds: ['page withLabel', 'page onTime'],
    text: `${page.withLabel} ${doctor} ${page.onTime}`,
    claims: { doctorStatus: 'on-time' },
  }
  const minutes = expectedAt === null ? 0 : Math.round((Date.parse(expectedAt) - Date.parse(asOf)) / 60_000)
  for (const near of [minutes, minutes - 1, minutes + 1].filter((one) => one > 0)) {
    yield { kinds: ['page wait', 'page about'], text: `${page.wait} ${page.about(near)}` }
    yield { kinds: ['page waitOnceStarted', 'page about'], text: `${page.waitOnceStarted} ${page.about(near)}` }
  }
}
