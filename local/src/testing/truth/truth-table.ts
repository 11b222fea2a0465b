import type { AppointmentStatus, DoctorStatus, Stage } from '@anteroom/contracts/status.ts'
import type { SentenceKind } from './sentence-kinds.ts'

/**
 * The states of an appointment. `let-in`: started without a call, so that the patient may still be on the way.
 * `not-seen`: a no-show who was never called.
 */
export type State = Stage | 'let-in' | 'in-room' | 'not-seen' | Exclude<AppointmentStatus, 'waiting' | 'in-progress'>

/** The day of the appointment. `closed`: today, and the clinic has closed it. */
export type DayKind = 'today' | 'closed' | 'later'

/** `on-break-until`: on a break whose end is known. */
export type DoctorIs = DoctorStatus | 'on-break-until'

export type Situation = { state: State; doctorStatus: DoctorIs; day: DayKind }

type Row = {
  state: readonly [
    expected: boolean,
    here: boolean,
    called: boolean,
    missed: boolean,
    held: boolean,
    letIn: boolean,
    inRoom: boolean,
    done: boolean,
    cancelled: boolean,
    noShow: boolean,
    notSeen: boolean,
    moved: boolean,
  ]
  doctorStatus: readonly [onTime: boolean, late: boolean, onBreak: boolean, breakWithEnd: boolean]
  day: readonly [today: boolean, closed: boolean, later: boolean]
}

const states: State[] = [
  ...(['expected', 'here', 'called', 'missed', 'held'] as const),
  ...(['let-in', 'in-room', 'done', 'cancelled', 'no-show', 'not-seen', 'moved'] as const),
]
const doctorStatuses: DoctorIs[] = ['on-time', 'running-late', 'on-break', 'on-break-until']
const days: DayKind[] = ['today', 'closed', 'later']

const Y = true
const n = false

const anyDoctor: Row['doctorStatus'] = [Y, Y, Y, Y]
const anyDay: Row['day'] = [Y, Y, Y]
const today: Row['day'] = [Y, n, n]
const thatDay: Row['day'] = [Y, Y, n]

/** A row that is true with every doctor's status and on every day, unless it says which. */
const is = (
  state: Row['state'],
  { doctorStatus = anyDoctor, day = anyDay }: Partial<Omit<Row, 'state'>> = {},
): Row => ({ state, doctorStatus, day })

//                expe here call miss held let  room done canc no-s not- move
//                cted      ed   ed        in             elled how seen d
const always = is([Y, Y, Y, Y, Y, Y, Y, Y, Y, Y, Y, Y])
const waiting = is([Y, Y, Y, Y, Y, n, n, n, n, n, n, n])
const inLine = is([Y, Y, n, n, n, n, n, n, n, n, n, n], { day: today })
const asked = is([n, n, Y, n, n, Y, n, n, n, n, n, n], { day: today })
const over = is([n, n, n, n, n, n, n, Y, Y, Y, Y, n])
const working = { doctorStatus: [Y, Y, n, n], day: today } as const

/**
 * When each kind of sentence is true. The type demands every row and cell: a new sentence or state does not compile
 * until the table says when it is true.
 */
const table: Record<SentenceKind, Row> = {
  'page soon': { ...inLine, ...working },
  'page aboutTime': is([Y, Y, n, n, n, n, n, n, n, n, n, n], { doctorStatus: [Y, Y, n, Y], day: [Y, n, Y] }),
  'page before': { ...inLine, ...working },
  'page between': is([Y, Y, n, n, n, n, n, n, n, n, n, n], { doctorStatus: [Y, Y, n, Y], day: [Y, n, Y] }),
  'page unknown': inLine,
  'page place': inLine,
  'page placeInTab': inLine,
  'page next': inLine,
  'page checkedIn': is([n, Y, n, n, n, n, n, n, n, n, n, n], { day: today }),
  'page runningLate': { ...inLine, doctorStatus: [n, Y, n, n] },
  'page notBegun': { ...inLine, ...working },
  'page onBreak': { ...inLine, doctorStatus: [n, n, Y, n] },
  'page onBreakUntil': { ...inLine, doctorStatus: [n, n, n, Y] },
  'page called': asked,
  'page comeTo': asked,
  'page with': is([n, n, n, n, n, n, Y, n, n, n, n, n], { day: today }),
  'page missed': is([n, n, n, Y, n, n, n, n, n, n, n, n], { day: today }),
  'page missedWhatNow': is([n, n, n, Y, n, n, n, n, n, n, n, n], { day: today }),
  'page held': is([n, n, n, n, Y, n, n, n, n, n, n, n], { day: today }),
  'page heldUntil': is([n, n, n, n, Y, n, n, n, n, n, n, n], { day: today }),
  'page heldForNow': is([n, n, n, n, Y, n, n, n, n, n, n, n], { day: today }),
  'page noShow': is([n, n, n, n, n, n, n, n, n, Y, n, n], { day: thatDay }),
  'page noShowUncalled': is([n, n, n, n, n, n, n, n, n, n, Y, n], { day: thatDay }),
  'page weCalled': is([n, n, n, n, n, n, n, n, n, Y, n, n], { day: thatDay }),
  'page returnOrBook': is([n, n, n, n, n, n, n, n, n, Y, Y, n], { day: today }),
  'page bookOrAsk': is([n, n, n, n, n, n, n, n, n, Y, Y, n], { day: [n, Y, n] }),
  'page cancelled': is([n, n, n, n, n, n, n, n, Y, n, n, n]),
  'page done': is([n, n, n, n, n, n, n, Y, n, n, n, n], { day: thatDay }),
  'page thanks': is([n, n, n, n, n, n, n, Y, n, n, n, n], { day: thatDay }),
  'page moved': is([n, n, n, n, n, n, n, n, n, n, n, Y]),
  'page openingNew': is([n, n, n, n, n, n, n, n, n, n, n, Y]),
  'page tomorrowOn': is([Y, n, n, n, n, n, n, n, n, n, n, n], { day: [n, n, Y] }),
  'page bookedWith': is([Y, n, n, n, n, n, n, n, n, n, n, n], { day: [n, n, Y] }),
  'page onTheDay': is([Y, n, n, n, n, n, n, n, n, n, n, n], { day: [n, n, Y] }),
  'page number': is([Y, Y, Y, Y, Y, Y, Y, n, n, Y, Y, n]),
  'page withLabel': is([Y, Y, Y, Y, Y, Y, Y, Y, Y, Y, Y, n]),
  'page roomLabel': is([Y, Y, Y, Y, Y, Y, Y, n, n, n, n, n]),
  'page wait': { ...inLine, doctorStatus: [Y, Y, n, Y] },
  'page change': inLine,
  'page waitOnceStarted': { ...inLine, ...working },
  'page about': { ...inLine, doctorStatus: [Y, Y, n, Y] },
  'page onTime': { ...inLine, doctorStatus: [Y, n, n, n] },
  'page partsOf': { ...inLine, ...working },
  'page partAhead': { ...inLine, ...working },
  'page partInRoom': { ...inLine, ...working },
  'page partLate': { ...inLine, doctorStatus: [n, Y, n, n] },
  'page measured': { ...inLine, ...working },
  'page iAmHere': is([Y, n, n, n, Y, n, n, n, n, n, n, n], { day: today }),
  'page needMoreTime': is([Y, Y, Y, n, n, n, n, n, n, n, n, n], { day: today }),
  'page iAmHereNow': is([n, n, n, Y, n, n, n, n, n, Y, Y, n], { day: today }),
  'page telegramAlerts': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n]),
  'page sound': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n], { day: today }),
  'page bookAgain': over,
  'page refresh': always,
  'page refreshing': always,
  'page askCallBack': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n]),
  'page callBackAsked': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n]),
  'page reschedule': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n]),
  'page directions': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n]),
  'page addToCalendar': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n]),
  'page timeMayChange': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n]),
  'page leave': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n]),
  'page livePaused': always,
  'page updatedNow': always,
  'page updatedSeconds': always,
  'page updatedMinutes': always,
  'page stale': always,

  'status called': asked,
  'status in-room': is([n, n, n, n, n, n, Y, n, n, n, n, n], { day: today }),
  'status waiting': inLine,
  'status next': inLine,
  'status held': is([n, n, n, n, Y, n, n, n, n, n, n, n], { day: today }),
  'status missed': is([n, n, n, Y, n, n, n, n, n, n, n, n], { day: today }),
  'status another-day': is([Y, n, n, n, n, n, n, n, n, n, n, n], { day: [n, n, Y] }),
  'status no-show': is([n, n, n, n, n, n, n, n, n, Y, n, n], { day: thatDay }),
  'status not-seen': is([n, n, n, n, n, n, n, n, n, n, Y, n], { day: thatDay }),
  'status may-return': is([n, n, n, n, n, n, n, n, n, Y, Y, n], { day: today }),
  'status book-again': is([n, n, n, n, n, n, n, n, n, Y, Y, n], { day: [n, Y, n] }),
  'status cancelled': is([n, n, n, n, n, n, n, n, Y, n, n, n]),
  'status done': is([n, n, n, n, n, n, n, Y, n, n, n, n], { day: thatDay }),
  'status moved': is([n, n, n, n, n, n, n, n, n, n, n, Y]),
  'status runningLate': { ...inLine, doctorStatus: [n, Y, n, n] },
  'status onBreak': { ...inLine, doctorStatus: [n, n, Y, n] },
  'status onBreakUntil': { ...inLine, doctorStatus: [n, n, n, Y] },
  'status checkedIn': is([n, Y, n, n, n, n, n, n, n, n, n, n], { day: today }),
  'status turn soon': { ...inLine, ...working },
  'status turn about': is([Y, Y, n, n, n, n, n, n, n, n, n, n], { doctorStatus: [Y, Y, n, Y], day: [Y, n, Y] }),
  'status turn before': { ...inLine, ...working },
  'status turn between': is([Y, Y, n, n, n, n, n, n, n, n, n, n], { doctorStatus: [Y, Y, n, Y], day: [Y, n, Y] }),
  'status turn unknown': inLine,
  'status notBegun': { ...inLine, ...working },

  'chat change': inLine,
  'chat waitOnceStarted': { ...inLine, ...working },
  'chat wait': { ...inLine, ...working },
  'chat waitParts': { ...inLine, ...working },
  'chat noAppointment': over,

  'choice here': is([Y, n, n, Y, Y, n, n, n, n, n, n, n], { day: today }),
  'choice later': is([Y, Y, Y, Y, Y, n, n, n, n, n, n, n], { day: today }),
  'choice move': waiting,
  'choice cancel': waiting,
  'choice status': always,
  'choice help': always,
  'choice firstFree': over,
  'choice book': over,
  'choice language': always,

  'board number': always,
  'board expected': is([Y, n, n, n, n, n, n, n, n, n, n, n]),
  'board here': is([n, Y, n, n, n, n, n, n, n, n, n, n]),
  'board called': is([n, n, Y, n, n, n, n, n, n, n, n, n]),
  'board missed': is([n, n, n, Y, n, n, n, n, n, n, n, n]),
  'board held': is([n, n, n, n, Y, n, n, n, n, n, n, n]),
  'board hereFor': is([n, Y, Y, Y, Y, n, n, n, n, n, n, n]),
  // Also during a break that has an end.
  'board time': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n]),
  'board soon': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n], { doctorStatus: [Y, Y, n, n] }),
  'board afterBreak': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n], { doctorStatus: [n, n, Y, n] }),
  'board unknown': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n], { doctorStatus: [Y, Y, n, Y] }),
  'board inTheRoom': is([n, n, n, n, n, Y, Y, n, n, n, n, n]),
  'board done': is([n, n, n, n, n, n, n, Y, n, n, n, n]),
  'board cancelled': is([n, n, n, n, n, n, n, n, Y, n, n, n]),
  'board no-show': is([n, n, n, n, n, n, n, n, n, Y, Y, n]),
  'board moved': is([n, n, n, n, n, n, n, n, n, n, n, Y]),
  'board start': waiting,
  'board finish': is([n, n, n, n, n, Y, Y, n, n, n, n, n]),
  'board call': waiting,
  'board backInLine': is([n, n, n, n, n, n, n, n, n, Y, Y, n], { day: today }),

  'alert booked': is([Y, Y, n, n, n, n, n, n, n, n, n, n], { day: [Y, n, Y] }),
  'alert nearly': { ...inLine, ...working },
  'alert next': { ...inLine, ...working },
  'alert called': asked,
  'alert doctor-late': { ...inLine, doctorStatus: [n, Y, n, n] },
  'alert doctor-break': { ...inLine, doctorStatus: [n, n, Y, n] },
  'alert doctor-back': { ...inLine, doctorStatus: [Y, n, n, n] },
  'alert missed': is([n, n, n, Y, n, n, n, n, n, n, n, n], { day: today }),
  'alert cancelled-by-clinic': is([n, n, n, n, n, n, n, n, Y, n, n, n]),
  'alert moved-by-clinic': is([Y, Y, n, n, n, n, n, n, n, n, n, n], { day: [Y, n, Y] }),
  'alert no-show': is([n, n, n, n, n, n, n, n, n, Y, n, n], { day: today }),
  'alert no-show-closed': is([n, n, n, n, n, n, n, n, n, Y, n, n], { day: [n, Y, n] }),
  'alert doctor-break-until': { ...inLine, doctorStatus: [n, n, n, Y] },
  'alert disregard-next': is([Y, Y, n, Y, Y, n, n, n, n, n, n, n], { day: today }),
  'alert disregard-called': is([Y, Y, n, n, Y, n, n, n, n, n, n, n], { day: today }),
  'alert disregard-missed': is([Y, Y, Y, n, Y, Y, Y, n, n, n, n, n], { day: today }),
  'alert disregard-no-show': is([Y, Y, Y, Y, Y, Y, Y, n, n, n, n, n], { day: today }),
  'alert disregard-cancelled-by-clinic': is([Y, Y, Y, Y, Y, Y, Y, n, n, n, n, n], { day: [Y, n, Y] }),
  'alert disregard-moved-by-clinic': is([Y, Y, Y, Y, Y, Y, Y, n, n, n, n, n], { day: [Y, n, Y] }),
  'alert disregard-doctor-late': { ...inLine, doctorStatus: [Y, n, Y, Y] },
  'alert disregard-doctor-break': { ...inLine, doctorStatus: [Y, Y, n, n] },
  'alert disregard-doctor-back': { ...inLine, doctorStatus: [n, Y, Y, Y] },

  // A booking stays true whatever follows, as it says nothing of the turn. What the patient did since needs no message.
  'standing booked': is([Y, Y, n, n, Y, n, n, Y, n, n, n, Y]),
  'standing nearly': is([Y, Y, n, n, Y, n, n, Y, n, n, n, n]),
  'standing next': is([Y, Y, n, n, Y, n, n, Y, n, n, n, n], { day: today }),
  'standing called': is([n, n, Y, n, Y, Y, Y, Y, n, n, n, n], { day: thatDay }),
  'standing doctor-late': is([Y, Y, n, n, Y, n, n, Y, n, n, n, n], { doctorStatus: [n, Y, n, n] }),
  'standing doctor-break': is([Y, Y, n, n, Y, n, n, Y, n, n, n, n], { doctorStatus: [n, n, Y, n] }),
  'standing doctor-back': is([Y, Y, n, n, Y, n, n, Y, n, n, n, n], { doctorStatus: [Y, n, n, n] }),
  'standing missed': is([n, Y, n, Y, Y, n, n, Y, n, n, n, n], { day: thatDay }),
  'standing cancelled-by-clinic': is([n, n, n, n, n, n, n, n, Y, n, n, n]),
  'standing moved-by-clinic': is([Y, Y, n, n, Y, n, n, Y, n, n, n, n]),
  'standing no-show': is([n, Y, n, n, Y, n, n, Y, n, Y, n, n], { day: thatDay }),
  'standing no-show-closed': is([n, n, n, n, n, n, n, n, n, Y, n, n], { day: [n, Y, n] }),
  'standing doctor-break-until': is([Y, Y, n, n, Y, n, n, Y, n, n, n, n], { doctorStatus: [n, n, n, Y] }),
  'standing disregard-next': is([Y, Y, n, Y, Y, n, n, Y, n, n, n, n]),
  'standing disregard-called': is([Y, Y, n, n, Y, n, n, Y, n, n, n, n]),
  // It takes back one message and leaves the one before, which may be a call.
  'standing disregard-missed': is([Y, Y, Y, n, Y, Y, Y, Y, n, n, n, n]),
  'standing disregard-no-show': is([Y, Y, Y, Y, Y, Y, Y, Y, n, n, n, n]),
  'standing disregard-cancelled-by-clinic': is([Y, Y, Y, Y, Y, Y, Y, Y, n, n, n, n]),
  'standing disregard-moved-by-clinic': is([Y, Y, Y, Y, Y, Y, Y, Y, n, n, n, n]),
  'standing disregard-doctor-late': is([Y, Y, n, n, Y, n, n, Y, n, n, n, n], { doctorStatus: [Y, n, Y, Y] }),
  'standing disregard-doctor-break': is([Y, Y, n, n, Y, n, n, Y, n, n, n, n], { doctorStatus: [Y, Y, n, n] }),
  'standing disregard-doctor-back': is([Y, Y, n, n, Y, n, n, Y, n, n, n, n], { doctorStatus: [n, Y, Y, Y] }),
}

/** True if a sentence of this kind may be read in this situation. */
export function isTrue(kind: SentenceKind, { state, doctorStatus, day }: Situation): boolean {
  const row = table[kind]
  return (
    row.state[states.indexOf(state)] === true &&
    row.doctorStatus[doctorStatuses.indexOf(doctorStatus)] === true &&
    row.day[days.indexOf(day)] === true
  )
}
