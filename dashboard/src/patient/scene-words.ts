import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Scene, SceneKind } from '@anteroom/contracts/scene.ts'
import type { Turn } from '@anteroom/contracts/turn.ts'
import type { WebTexts } from '@anteroom/messages/web/en.ts'
import { turnWords as wordsOfTurn } from '@anteroom/messages/when/turn-words.ts'
import { clockTime, dayName } from '../ui/clinic-time.ts'

/** How the reader is spoken to. `timeZone`: the clinic's, null until it is known. */
export type Say = { texts: WebTexts; locale: string; timeZone: string | null }

export type SceneWords = {
  title: string
  /** What the tab says; it has room for a few words. */
  tab: string
  /** Sentences beneath the title, the most important first. Title and lines are read aloud when they change. */
  lines: string[]
  /** When the turn comes: it moves with the clock, so it is shown and not read aloud. */
  when: string | null
}

type WordsOf = {
  [Kind in SceneKind]: (scene: Extract<Scene, { kind: Kind }>, say: Say) => Partial<SceneWords> & { title: string }
}

/** A moment on the clinic's clock; dots until it is known in which zone that is. */
const clock = (at: Instant, { timeZone, locale }: Say): string =>
  timeZone === null ? '…' : clockTime(new Date(at).toISOString(), timeZone, locale)

export const turnWords = (turn: Turn, say: Say): string => wordsOfTurn(turn, say.texts, (at) => clock(at, say))

function dayWords(day: Day, isTomorrow: boolean, { texts, locale }: Say): string {
  const date = dayName(day, locale).replace(/[,،]/g, '')
  return isTomorrow ? texts.tomorrowOn(date) : date
}

function waitingWords(scene: Extract<Scene, { kind: 'waiting' }>, say: Say): ReturnType<WordsOf['waiting']> {
  const { texts } = say
  const { place, isNext, isHere, doctor, doctorStatus, breakEnd, turn } = scene
  const lines = isHere ? [texts.checkedIn] : []
  if (doctorStatus === 'running-late') lines.push(texts.runningLate(doctor))
  if (doctorStatus === 'on-break')
    lines.push(texts.onBreak(doctor, breakEnd === null || say.timeZone === null ? null : clock(breakEnd, say)))
  if (turn.kind === 'unknown' && turn.why === 'not-begun') lines.push(texts.notBegun(doctor))
  const when = turn.kind === 'unknown' ? texts.unknown : turnWords(turn, say)
  if (isNext) return { title: texts.next, lines, when }
  const title = [texts.placeBefore, texts.place(place), texts.placeAfter].join(' ')
  return { title, tab: texts.placeInTab(place), lines, when }
}

/** What each scene says. A scene holds only what is true in it, so none can say what is true in another. */
const wordsIn: WordsOf = {
  called: ({ room }, { texts }) => ({ title: texts.called, lines: [texts.comeTo(room)] }),
  'in-room': ({ doctor }, { texts }) => ({ title: texts.with(doctor) }),
  waiting: waitingWords,
  held: ({ until }, say) => ({
    title: say.texts.held,
    lines: [until === null || say.timeZone === null ? say.texts.heldForNow : say.texts.heldUntil(clock(until, say))],
  }),
  missed: (_, { texts }) => ({ title: texts.missed, lines: [texts.missedWhatNow] }),
  'another-day': ({ day, isTomorrow, turn, doctor }, say) => ({
    title: dayWords(day, isTomorrow, say),
    when: turnWords(turn, say),
    lines: [say.texts.bookedWith(doctor), say.texts.onTheDay],
  }),
  'no-show': ({ wasCalled, mayReturn }, { texts }) => ({
    title: wasCalled ? texts.noShow : texts.noShowUncalled,
    lines: [...(wasCalled ? [texts.weCalled] : []), mayReturn ? texts.returnOrBook : texts.bookOrAsk],
  }),
  cancelled: (_, { texts }) => ({ title: texts.cancelled }),
  done: (_, { texts }) => ({ title: texts.done, lines: [texts.thanks] }),
  moved: (_, { texts }) => ({ title: texts.moved, lines: [texts.openingNew] }),
}

export function wordsOf(scene: Scene, say: Say): SceneWords {
  // Each kind has the function for its own scene; TypeScript does not follow that through the index.
  const words = (wordsIn[scene.kind] as (scene: Scene, say: Say) => ReturnType<WordsOf[SceneKind]>)(scene, say)
  return { tab: words.title, lines: [], when: null, ...words }
}

export const spokenWords = ({ title, lines }: SceneWords): string => [`${title}.`, ...lines].join(' ')
