import type { SceneKind } from '@anteroom/contracts/scene.ts'
import type { AppointmentStatus, Stage } from '@anteroom/contracts/status.ts'
import type { Turn } from '@anteroom/contracts/turn.ts'
import type { AlertTextKind } from '@anteroom/messages/alerts/alert-texts.ts'
import type { ChatChoice, ChatTexts } from '@anteroom/messages/chat/chat-texts.ts'
import type { StaffTexts } from '@anteroom/messages/staff/en.ts'
import type { StatusTexts } from '@anteroom/messages/status/status-texts.ts'
import type { WebTexts } from '@anteroom/messages/web/en.ts'

/** The sentences of the page at `/a/…`, including labels of buttons. `onBreakUntil`: `onBreak` with the end. */
export type PageSentence =
  | Extract<
      keyof WebTexts,
      | 'soon'
      | 'aboutTime'
      | 'before'
      | 'between'
      | 'unknown'
      | 'place'
      | 'placeInTab'
      | 'next'
      | 'checkedIn'
      | 'runningLate'
      | 'notBegun'
      | 'onBreak'
      | 'called'
      | 'comeTo'
      | 'with'
      | 'missed'
      | 'missedWhatNow'
      | 'held'
      | 'heldUntil'
      | 'heldForNow'
      | 'noShow'
      | 'noShowUncalled'
      | 'weCalled'
      | 'returnOrBook'
      | 'bookOrAsk'
      | 'cancelled'
      | 'done'
      | 'thanks'
      | 'moved'
      | 'openingNew'
      | 'tomorrowOn'
      | 'bookedWith'
      | 'onTheDay'
      | 'number'
      | 'withLabel'
      | 'roomLabel'
      | 'wait'
      | 'waitOnceStarted'
      | 'change'
      | 'about'
      | 'onTime'
      | 'partsOf'
      | 'partAhead'
      | 'partInRoom'
      | 'partLate'
      | 'measured'
      | 'iAmHere'
      | 'needMoreTime'
      | 'iAmHereNow'
      | 'telegramAlerts'
      | 'sound'
      | 'bookAgain'
      | 'refresh'
      | 'refreshing'
      | 'reschedule'
      | 'directions'
      | 'addToCalendar'
      | 'timeMayChange'
      | 'askCallBack'
      | 'callBackAsked'
      | 'leave'
      | 'livePaused'
      | 'updatedNow'
      | 'updatedSeconds'
      | 'updatedMinutes'
      | 'stale'
    >
  | 'onBreakUntil'

/** The chat's answer to `/status`, beside the status itself. */
type ChatSentence = Extract<keyof ChatTexts, 'wait' | 'waitOnceStarted' | 'change' | 'waitParts' | 'noAppointment'>

/** The status on the card and in the chat: its news, and what may go with it. */
type StatusSentence =
  | SceneKind
  | Extract<keyof StatusTexts, 'runningLate' | 'notBegun' | 'onBreak' | 'checkedIn'>
  | 'next'
  | 'onBreakUntil'
  | 'not-seen'
  | 'may-return'
  | 'book-again'
  | `turn ${Turn['kind']}`

/** The choices under a status and under the card. */
export type OfferedChoice = Extract<
  ChatChoice,
  'here' | 'later' | 'move' | 'cancel' | 'status' | 'help' | 'firstFree' | 'book' | 'language'
>

/** What the board shows of a patient, including buttons. */
type BoardSentence =
  | Stage
  | Exclude<AppointmentStatus, 'waiting' | 'in-progress'>
  | Extract<keyof StaffTexts, 'number' | 'inTheRoom' | 'hereFor'>
  | Extract<keyof StaffTexts, 'start' | 'finish' | 'call' | 'backInLine'>
  | 'time'
  | 'soon'
  | 'afterBreak'
  | 'unknown'

/** A code says nothing of the appointment that could be untrue, and staff's own words are theirs. */
export type SaidAlert = Exclude<AlertTextKind, 'code' | 'message'>

export type SentenceKind =
  | `page ${PageSentence}`
  | `status ${StatusSentence}`
  | `chat ${ChatSentence}`
  | `choice ${OfferedChoice}`
  | `board ${BoardSentence}`
  | `alert ${SaidAlert}`
  /** The newest alert in the chat, unless something has corrected it. */
  | `standing ${SaidAlert}`
