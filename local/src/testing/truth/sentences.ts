import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { addDays } from '@anteroom/contracts/clinic-day.ts'
import { MIN_MEASURED } from '@anteroom/contracts/queue.ts'
import type { Scene } from '@anteroom/contracts/scene.ts'
import { DoctorStatus } from '@anteroom/contracts/status.ts'
import type { Turn } from '@anteroom/contracts/turn.ts'
import { wordedKinds } from '@anteroom/messages/alerts/alert-texts.ts'
import { alertText } from '@anteroom/messages/alerts.ts'
import { cardText } from '@anteroom/messages/card.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { smsText } from '@anteroom/messages/sms.ts'
import { briefStatusLines, statusLines } from '@anteroom/messages/status.ts'
import { dayText, type Reader, turnText } from '@anteroom/messages/when.ts'
import { type Candidate, standIn, type TimeClaim } from './meaning.ts'
import type { OfferedChoice } from './sentence-kinds.ts'
import { places, type Truth } from './situation.ts'

/*
 * Every text that a chat may show of one appointment, as the product's own functions word it: with the facts at hand,
 * and where a text gives a place or a doctor's status with all of them, so that a wrong one is recognised and named. What a
 * clinic words itself is not among them.
 */

const chat = chatTexts.en

const readerOf = ({ today }: StatusAnswer): Reader => ({ language: 'en', timeZone: 'UTC', today })

/** The moment that is shown as a stand-in time. */
const moment = (claim: TimeClaim) => Date.parse(`1970-01-01T${standIn[claim]}Z`)

const turns: Turn[] = [
  { kind: 'soon' },
  { kind: 'about', at: moment('at') },
  { kind: 'before', to: moment('to') },
  { kind: 'between', from: moment('from'), to: moment('to') },
  { kind: 'unknown', why: 'break' },
  { kind: 'unknown', why: 'not-begun' },
]

type Told = Omit<Candidate, 'text'> & { scene: Scene }

/** Every scene that the patient could read, with the current names and numbers. */
function* scenes({ doctor, room, queueNumber: number, day, today }: StatusAnswer): Generator<Told> {
  const visit = { doctor, room, number }
  yield { kinds: ['status called'], scene: { ...visit, kind: 'called', mayHold: false } }
  for (const kind of ['in-room', 'missed', 'cancelled', 'done', 'moved'] as const) {
    yield { kinds: [`status ${kind}`], scene: { ...visit, kind } }
  }
  for (const until of [null, moment('heldUntil')])
    yield { kinds: ['status held'], scene: { ...visit, kind: 'held', until } }
  for (const wasCalled of [true, false]) {
    for (const mayReturn of [true, false]) {
      const kinds: Candidate['kinds'] = [
        wasCalled ? 'status no-show' : 'status not-seen',
        mayReturn ? 'status may-return' : 'status book-again',
      ]
      yield { kinds, scene: { ...visit, kind: 'no-show', wasCalled, mayReturn } }
    }
  }
  for (const turn of turns) {
    const isTomorrow = day === addDays(today, 1)
    const kinds: Candidate['kinds'] = ['status another-day', `status turn ${turn.kind}`]
    yield { kinds, scene: { ...visit, kind: 'another-day', day, isTomorrow, turn } }
    yield* waitingScenes(visit, turn)
  }
}

const doctorStates = [...DoctorStatus.options, 'on-break-until'] as const

function* waitingScenes(visit: Pick<Scene, 'doctor' | 'room' | 'number'>, turn: Turn): Generator<Told> {
  for (const doctorIs of doctorStates) {
    const isBreak = doctorIs === 'on-break'
    const hasEnd = doctorIs === 'on-break-until'
    const doctorStatus = hasEnd ? 'on-break' : doctorIs
    // During a break the text gives no time, and only then it mentions the break.
    if (isBreak !== (turn.kind === 'unknown' && turn.why === 'break')) continue
    for (const isHere of [true, false]) {
      for (const place of [0, ...places]) {
        const isNext = place === 0
        const kinds: Candidate['kinds'] = [
          isNext ? 'status next' : 'status waiting',
          `status turn ${turn.kind}`,
          ...(isHere ? (['status checkedIn'] as const) : []),
          ...(doctorStatus === 'running-late' ? (['status runningLate'] as const) : []),
          ...(turn.kind === 'unknown' && turn.why === 'not-begun' ? (['status notBegun'] as const) : []),
          ...(isBreak ? (['status onBreak'] as const) : []),
          ...(hasEnd ? (['status onBreakUntil'] as const) : []),
        ]
        yield {
          kinds,
          scene: {
            ...visit,
            kind: 'waiting',
            place,
            isNext,
            isHere,
            doctorStatus,
            breakEnd: hasEnd ? moment('until') : null,
            turn,
          },
          claims: { doctorStatus: doctorIs, isHere, ...(isNext ? { isNext } : { place }) },
        }
      }
    }
  }
}

/** The live card in a Telegram chat. */
export function* cards({ status, clinic, link }: Truth): Generator<Candidate> {
  for (const { scene, ...meant } of scenes(status)) {
    yield { ...meant, text: cardText(scene, { patientName: null, clinic, link }, readerOf(status)) }
  }
}

const wordedAlerts = wordedKinds.filter((kind) => kind !== 'moved-by-patient')

/** Facts of the judged clinic. */
export const CLINIC_ADDRESS = '5 River Street, Springfield'

/** Messages sent unprompted on a channel. */
export function* alerts({ status, clinic, link }: Truth, channel: 'telegram' | 'sms'): Generator<Candidate> {
  const reader = readerOf(status)
  const { doctor, room, queueNumber: ticket, day, queuePosition } = status
  const facts = {
    patientName: null,
    clinic,
    link,
    doctor,
    room,
    ticket,
    day: dayText(day, reader),
    address: CLINIC_ADDRESS,
    channel,
  }
  for (const kind of wordedAlerts) {
    for (const turn of turns) {
      const textFor = (ahead: number) =>
        alertText('en', kind, { ...facts, ahead, turn: turnText(turn, reader), until: standIn.until, repeated: false })
          .text
      const saysPlace = textFor(2) !== textFor(3)
      for (const place of saysPlace ? [queuePosition, ...places] : [1]) {
        yield { kinds: [`alert ${kind}`], text: textFor(place - 1), claims: saysPlace ? { place } : {} }
      }
    }
  }
}

const minutesOf = (wait: string) => (/^\d+/.test(wait) ? Number.parseInt(wait, 10) : null)

/** The reply to `/status`, without the choices under it. By text message it may be shorter and use plainer signs. */
export function* replies({ status }: Truth, channel: 'telegram' | 'sms'): Generator<Candidate> {
  yield { kinds: ['chat noAppointment'], text: chat.noAppointment }
  const minutes = minutesOf(status.estimatedWaitTime)
  const isRough = status.window !== null && status.window.measured < MIN_MEASURED
  const parts = [status.waitParts ? chat.waitParts(status.waitParts) : '', isRough ? chat.roughly : '']
  const wait = minutes === null ? [] : [chat.wait(minutes), parts.filter(Boolean).join(' ')]
  const onceStarted = minutes === null || minutes === 0 ? [] : [chat.waitOnceStarted(minutes)]
  for (const { scene, ...meant } of scenes(status)) {
    for (const isBrief of [false, true]) {
      const lines = (isBrief ? briefStatusLines : statusLines)(scene, readerOf(status))
      // The brief reply leaves this out.
      const { isHere: _, ...briefClaims } = meant.claims ?? {}
      for (const length of [2, 1, 0]) {
        const isBegun = scene.kind !== 'waiting' || scene.turn.kind !== 'unknown'
        const waitKinds = isBegun ? (['chat wait', 'chat waitParts'] as const) : (['chat waitOnceStarted'] as const)
        const below = (isBegun ? wait : onceStarted).slice(0, length).filter((line) => line !== '')
        yield {
          kinds: [
            ...meant.kinds.filter((kind) => !isBrief || kind !== 'status checkedIn'),
            ...waitKinds.slice(0, below.length),
          ],
          claims: isBrief ? briefClaims : (meant.claims ?? {}),
          text: channel === 'sms' ? smsText([...lines, ...below].join('\n')) : [...lines, ...below].join('\n'),
        }
      }
    }
  }
}

const offered: Record<OfferedChoice, true> = {
  ...{ here: true, later: true, move: true, cancel: true, status: true },
  ...{ help: true, firstFree: true, book: true, language: true },
}

/** The buttons under a card or a reply; in a text message, the choices after their numbers. */
export function* choices(): Generator<Candidate> {
  for (const choice of Object.keys(offered) as OfferedChoice[]) {
    yield { kinds: [`choice ${choice}`], text: chat.choices[choice] }
    if (choice === 'cancel') yield { kinds: ['choice cancel'], text: chat.shortCancel }
    if (choice in chat.keywords) {
      yield { kinds: [`choice ${choice}`], text: chat.keywords[choice as keyof typeof chat.keywords] }
    }
  }
}
