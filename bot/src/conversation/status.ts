import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { distinctNames } from '@anteroom/contracts/person-name.ts'
import { MIN_MEASURED } from '@anteroom/contracts/queue.ts'
import { type Scene, sceneOf } from '@anteroom/contracts/scene.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { briefStatusLines, statusItem, statusLines } from '@anteroom/messages/status.ts'
import type { Reader } from '@anteroom/messages/when.ts'
import { whose } from '@anteroom/messages/whose.ts'
import { firstThatFits, withFewerChoices } from './ask.ts'
import { readerOf, today } from './calendar.ts'
import { abbreviatedName, shortName } from './label.ts'
import type { Action, Setting, State, ToldTurn, Turn } from './model.ts'
import { goOn, menu, nextSteps } from './questions.ts'

/** Of so many appointments it is kept what was told. */
const MAX_TOLD = 20

/** True if appointments of one contact are for several people: then each is named by its person. */
export const isFamily = (appointments: StatusAnswer[]): boolean =>
  distinctNames(appointments.map(({ patientName }) => patientName)).length > 1

/** Minutes of the API's "20 minutes"; null for "paused". */
function minutesOf(estimatedWaitTime: string): number | null {
  const minutes = /^(\d+) minutes?$/.exec(estimatedWaitTime)?.[1]
  return minutes === undefined ? null : Number(minutes)
}

/** The scene of an appointment, with its doctor's name in full and, for an SMS, for less and less room. */
function scenesOf(answer: StatusAnswer, setting: Setting): Scene[] {
  const scene = sceneOf(answer, setting.now)
  const room = shortName(scene.room, setting)
  const doctors = [
    shortName(scene.doctor, setting),
    ...(setting.channel === 'sms' ? [abbreviatedName(scene.doctor, 16), abbreviatedName(scene.doctor, 12)] : []),
  ]
  return doctors.map((doctor) => ({ ...scene, doctor, room }))
}

/** What somebody who waits today is told of the wait: how long, and what that is made of, as the page says it. */
function waitLines(
  { estimatedWaitTime, waitParts, window }: StatusAnswer,
  scene: Scene,
  { language }: State,
): string[] {
  const texts = chatTexts[language]
  const minutes = minutesOf(estimatedWaitTime)
  if (scene.kind !== 'waiting' || minutes === null) return []
  if (scene.turn.kind === 'unknown') return minutes === 0 ? [] : [texts.waitOnceStarted(minutes)]
  const parts = waitParts === null ? '' : texts.waitParts(waitParts)
  const isRough = window !== null && window.measured < MIN_MEASURED
  return [texts.wait(minutes), [parts, isRough ? texts.roughly : ''].filter(Boolean).join(' ')].filter(Boolean)
}

/** As a family calls each other, where there is little room. */
const givenName = ({ patientName }: StatusAnswer, setting: Setting) =>
  shortName(patientName.split(' ')[0] ?? patientName, setting)

/** Variants of the status of one appointment, from the full one to the briefest. */
function singleVariants(answer: StatusAnswer, state: State, setting: Setting): string[][] {
  const reader = readerOf(state.language, setting)
  const [full, ...shorter] = scenesOf(answer, setting)
  if (full === undefined) return []
  const lines = statusLines(full, reader)
  const wait = waitLines(answer, full, state)
  return [
    ...changedVariants(answer, { lines, wait, scenes: [full, ...shorter] }, state, reader),
    [...lines, ...wait],
    [...lines, ...wait.slice(0, 1)],
    lines,
    ...[full, ...shorter].map((scene) => [...briefStatusLines(scene, reader), ...wait.slice(0, 1)]),
    ...[full, ...shorter].map((scene) => briefStatusLines(scene, reader)),
  ]
}

type Worded = { lines: string[]; wait: string[]; scenes: Scene[] }

/** Those that say what has changed since the patient was last told: it goes before what the wait is made of. */
function changedVariants(
  { change }: StatusAnswer,
  { lines, wait, scenes }: Worded,
  { language }: State,
  reader: Reader,
): string[][] {
  if (!change || scenes[0]?.kind !== 'waiting') return []
  const { reasons } = change
  const say = (count: number) => chatTexts[language].change({ ...change, reasons: reasons.slice(0, count) })
  const changed = say(reasons.length)
  return [
    [...lines, changed, ...wait],
    [...lines, changed, ...wait.slice(0, 1)],
    [...lines, changed],
    ...[reasons.length, 1, 0].flatMap((count) =>
      scenes.map((scene) => [...briefStatusLines(scene, reader), say(count)]),
    ),
  ]
}

/** Variants of a list with one line per appointment: fewer and fewer lines, each with the names in full, then in brief. */
function listVariants(appointments: StatusAnswer[], state: State, setting: Setting): string[][] {
  const reader = readerOf(state.language, setting)
  const ofSeveral = isFamily(appointments)
  const items = appointments.map((answer) =>
    scenesOf(answer, setting).map((scene, brevity) => {
      const name = brevity === 0 ? shortName(answer.patientName, setting) : givenName(answer, setting)
      return whose(ofSeveral ? name : null, statusItem(scene, reader))
    }),
  )
  const brevities = items[0]?.map((_, brevity) => brevity) ?? []
  return items.flatMap((_, left) =>
    brevities.map((brevity) => [
      ...items.slice(0, items.length - left).flatMap((item) => item[brevity] ?? []),
      ...(left > 0 ? [chatTexts[state.language].andMore(left)] : []),
    ]),
  )
}

/** What is told of turns, to be compared with what is known when the patient asks again. */
const toldOf = (appointments: StatusAnswer[]): ToldTurn[] =>
  appointments.slice(0, MAX_TOLD).flatMap(({ appointmentId, asOf, window, queuePosition }) =>
    window === null
      ? []
      : [
          {
            ...{ appointmentId, at: asOf, earliest: window.earliest, latest: window.latest },
            ahead: Math.max(0, queuePosition - 1),
          },
        ],
  )

/** Whoever is called reads that first. */
const calledFirst = (a: StatusAnswer, b: StatusAnswer): number =>
  Number(b.stage === 'called') - Number(a.stage === 'called')

/** What a patient can do with one appointment right now, the most likely first. */
function stepsFor({ status, stage, day }: StatusAnswer, setting: Setting): Action[] {
  if (status !== 'waiting') return [{ do: 'status' }]
  const changes: Action[] = [{ do: 'move', day: null }, { do: 'cancel' }]
  if (day > today(setting)) return [...changes, { do: 'status' }]
  const isSeen = stage === 'here' || stage === 'called'
  return [...(isSeen ? [] : [{ do: 'here' } as const]), { do: 'later' }, ...changes]
}

/**
 * The patient's appointments as they are now, below any notices. One alone is shown in full where there is room; else each
 * has a line, as many as an SMS holds. An open question can be gone on with.
 */
export function showStatus(
  before: State,
  { appointments, notices = [] }: { appointments: StatusAnswer[]; notices?: string[] | undefined },
  setting: Setting,
): Turn {
  const told = toldOf(appointments)
  const state: State = told.length > 0 ? { ...before, told } : before
  const isIdle = state.at.step === 'idle'
  const sorted = appointments.toSorted(calledFirst)
  const [first, ...others] = sorted
  if (first === undefined) {
    const none = chatTexts[state.language].noAppointment
    const choices = isIdle ? menu : goOn
    return firstThatFits(state, setting, [
      ...withFewerChoices({ lines: [...notices, none], choices }),
      ...(notices.length > 0 ? [{ lines: notices, choices: choices.slice(0, 2) }] : []),
    ])
  }
  const several: Action[] = [{ do: 'here' }, { do: 'move', day: null }, { do: 'cancel' }]
  const steps = others.length === 0 ? stepsFor(first, setting) : several
  const choices: Action[] = isIdle ? [...steps, { do: 'help' }] : goOn
  const variants = [
    ...(others.length === 0 ? singleVariants(first, state, setting) : []),
    ...listVariants(sorted, state, setting),
  ].map((lines) => [...notices, ...lines])
  const briefest = variants.at(-1) ?? notices
  return firstThatFits(state, setting, [
    ...variants.map((lines) => ({ lines, choices })),
    ...withFewerChoices({ lines: briefest, choices }),
    ...(notices.length > 0 ? withFewerChoices({ lines: notices, choices: isIdle ? choices : nextSteps(state) }) : []),
  ])
}
