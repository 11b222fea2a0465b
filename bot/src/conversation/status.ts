import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { MIN_MEASURED } from '@anteroom/contracts/queue.ts'
import type { StatusFacts } from '@anteroom/messages/chat/chat-texts.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { firstThatFits, withFewerChoices } from './ask.ts'
import { clockTime, dayText, today } from './calendar.ts'
import { abbreviatedName, shortName } from './label.ts'
import type { Action, Setting, State, Turn } from './model.ts'
import { goOn, menu, nextSteps } from './questions.ts'

/** Minutes of the API's "20 minutes"; null for "paused". */
function minutesOf(estimatedWaitTime: string): number | null {
  const minutes = /^(\d+) minutes?$/.exec(estimatedWaitTime)?.[1]
  return minutes === undefined ? null : Number(minutes)
}

function facts(answer: StatusAnswer, { language }: State, setting: Setting): StatusFacts {
  const { window } = answer
  return {
    ticket: answer.queueNumber,
    doctor: shortName(answer.doctor),
    room: shortName(answer.room),
    day: dayText(answer.day, language, setting),
    place: answer.queuePosition,
    minutes: minutesOf(answer.estimatedWaitTime),
    parts: answer.waitParts,
    turn: window && {
      earliest: clockTime(window.earliest, language, setting),
      latest: clockTime(window.latest, language, setting),
      roughly: window.measured < MIN_MEASURED,
    },
    doctorStatus: answer.doctorStatus,
  }
}

/** A doctor's name in full, and for less and less room. */
const namesOf = ({ doctor }: StatusAnswer) => [
  shortName(doctor),
  abbreviatedName(doctor, 16),
  abbreviatedName(doctor, 12),
]

/** Variants of the status of one appointment, from the full one to the briefest. */
function singleVariants(answer: StatusAnswer, state: State, setting: Setting): string[] {
  const texts = chatTexts[state.language]
  const about = facts(answer, state, setting)
  if (answer.status === 'in-progress') return [texts.yourTurn(about)]
  return [texts.status(about), ...namesOf(answer).map((doctor) => texts.statusBrief({ ...about, doctor }))]
}

/** Variants of a list with one line per appointment: fewer and fewer lines, each with the names in full, then in brief. */
function listVariants(appointments: StatusAnswer[], state: State, setting: Setting): string[][] {
  const { yourTurn, statusLine, andMore } = chatTexts[state.language]
  const lines = appointments.map((answer) => {
    const about = facts(answer, state, setting)
    const say = answer.status === 'in-progress' ? yourTurn : statusLine
    return namesOf(answer).map((doctor) => say({ ...about, doctor }))
  })
  return lines.flatMap((_, left) =>
    [0, 1, 2].map((brevity) => [
      ...lines.slice(0, lines.length - left).flatMap((line) => line[brevity] ?? []),
      ...(left > 0 ? [andMore(left)] : []),
    ]),
  )
}

/** What a patient can do with one appointment right now, the most likely first. */
function stepsFor({ status, stage, day }: StatusAnswer, setting: Setting): Action[] {
  if (status !== 'waiting') return [{ do: 'status' }]
  const changes: Action[] = [{ do: 'move', day: null }, { do: 'cancel' }]
  if (day !== today(setting)) return [...changes, { do: 'status' }]
  const isSeen = stage === 'here' || stage === 'called'
  return [...(isSeen ? [] : [{ do: 'here' } as const]), { do: 'later' }, ...changes]
}

/**
 * The patient's appointments as they are now, below any notices. One without notices is shown in full; else each has a
 * line, as many as a text message holds. An open question can be gone on with.
 */
export function showStatus(
  state: State,
  { appointments, notices = [] }: { appointments: StatusAnswer[]; notices?: string[] | undefined },
  setting: Setting,
): Turn {
  const isIdle = state.at.step === 'idle'
  const [first, ...others] = appointments
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
  const isAlone = others.length === 0 && notices.length === 0
  const variants = isAlone
    ? singleVariants(first, state, setting).map((text) => [text])
    : listVariants(appointments, state, setting).map((lines) => [...notices, ...lines])
  const briefest = variants.at(-1) ?? notices
  return firstThatFits(state, setting, [
    ...variants.map((lines) => ({ lines, choices })),
    ...withFewerChoices({ lines: briefest, choices }),
    ...(notices.length > 0 ? [{ lines: notices, choices: nextSteps(state) }] : []),
  ])
}
