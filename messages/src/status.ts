import type { Scene, SceneKind } from '@anteroom/contracts/scene.ts'
import type { Language } from '@anteroom/contracts/status.ts'
import { ar } from './status/ar.ts'
import { en } from './status/en.ts'
import { es } from './status/es.ts'
import type { Say, StatusTexts } from './status/status-texts.ts'
import { clockTime, dayText, type Reader, turnText } from './when.ts'

/** The sentences of a status by language. */
export const statusTexts: Record<Language, StatusTexts> = { en, es, ar }

const sayTo = (reader: Reader): Say => ({
  clock: (at) => clockTime(at, reader),
  day: (day) => dayText(day, reader),
  turn: (turn) => turnText(turn, reader),
})

function worded(texts: StatusTexts['news'], scene: Scene, reader: Reader): string {
  // Each kind has the function for its own scene; TypeScript does not follow that through the index.
  const sentence = texts[scene.kind] as (scene: Extract<Scene, { kind: SceneKind }>, say: Say) => string
  return sentence(scene, sayTo(reader))
}

/** Why the turn of a waiting patient is not near, or not known. */
function doctorLines(scene: Scene, reader: Reader, isBrief: boolean): string[] {
  if (scene.kind !== 'waiting') return []
  const texts = statusTexts[reader.language]
  const { doctor, doctorStatus, breakEnd, turn } = scene
  const isOpen = turn.kind === 'unknown' && turn.why === 'break'
  return [
    ...(doctorStatus === 'running-late' ? [texts.runningLate(doctor)] : []),
    ...(doctorStatus === 'on-break'
      ? [
          [
            texts.onBreak(doctor, breakEnd === null ? null : clockTime(breakEnd, reader)),
            ...(isOpen && !isBrief ? [texts.keepsPlace] : []),
          ].join(' '),
        ]
      : []),
    ...(turn.kind === 'unknown' && turn.why === 'not-begun' ? [texts.notBegun(doctor)] : []),
  ]
}

/** A status in full, one line for each thing: the news and what to do, what else is going on, the facts. */
export function statusLines(scene: Scene, reader: Reader): string[] {
  const texts = statusTexts[reader.language]
  return [
    worded(texts.news, scene, reader),
    ...doctorLines(scene, reader, false),
    ...(scene.kind === 'waiting' && scene.isHere ? [texts.checkedIn] : []),
    texts.visit(scene),
  ]
}

/** The same for an SMS: the news, how the doctor is doing, and the facts without the name. */
export const briefStatusLines = (scene: Scene, reader: Reader): string[] => {
  const texts = statusTexts[reader.language]
  return [worded(texts.news, scene, reader), ...doctorLines(scene, reader, true), texts.briefVisit(scene)]
}

/** A status as one line of a list. */
export function statusItem(scene: Scene, reader: Reader): string {
  const texts = statusTexts[reader.language]
  const { number, doctor } = scene
  return texts.item({ number, doctor, short: worded(texts.short, scene, reader) })
}
