import type { AppointmentStatus, DoctorStatus } from '@anteroom/contracts/status.ts'
import type { Asked } from './commands.ts'

/** A second implementation of the rules in `queue/src/rules`, slow and plain, that shares no code with the first. */

export type Person = {
  id: string
  ticket: number
  name: string
  contact: string | null
  status: AppointmentStatus
  isHere: boolean
  isMissed: boolean
  calledAt: number | null
  callCount: number
  heldUntil: number | null
  holdCount: number
  /** How many things the patient has changed on this visit. */
  changes: number
  startedAt: number
  language: 'en' | 'es'
}

/** Immutable: each command makes new objects for the people and days that it changes. */
export type Day = {
  doctorStatus: DoctorStatus
  /** The revision that set the status. */
  statusRev: number
  people: Person[]
  /** The last undoable command of each member of staff, by name. */
  last: Readonly<Record<string, Last>>
}

/** The revision that a command made, and the day before and after it. */
type Last = { rev: number; at: number; before: Day; after: Day }

export type Event = Record<string, string | number>
/** Without events nothing has changed: the day is the same, and it gets no row. */
export type Step = { day: Day; events: Event[] } | { refused: string }
/** `id`: the appointment that a booking makes; `by`: who asks, as the history names them. */
export type Circumstances = { rev: number; now: number; id: string; capacity: number; by: string }

export const firstDay: Day = { doctorStatus: 'on-time', statusRev: 0, people: [], last: {} }

const isStaff = ({ by }: Circumstances): boolean => by !== 'patient'

export const inRoom = ({ people }: Day): Person[] => people.filter(({ status }) => status === 'in-progress')
export const waiting = ({ people }: Day): Person[] => people.filter(({ status }) => status === 'waiting')
export const isHeld = ({ heldUntil }: Person, now: number): boolean => heldUntil !== null && heldUntil > now
const isRecent = ({ at }: { at: number }, now: number): boolean => now - at <= 120_000

const isLive = ({ status }: Person) => status === 'waiting' || status === 'in-progress'
/** The clients vary only capitals and spaces in a name, not accents. */
const plainName = (name: string) => name.toLowerCase().split(' ').filter(Boolean).join(' ')
const isSame = (a: Person, { name, contact }: Pick<Person, 'name' | 'contact'>) =>
  contact !== null && a.contact === contact && plainName(a.name) === plainName(name)
const hasLive = ({ people }: Day, who: Pick<Person, 'name' | 'contact'>, except = '') =>
  people.some((person) => isSame(person, who) && isLive(person) && person.id !== except)

const changed = (day: Day, person: Person, change: Partial<Person>): Day => ({
  ...day,
  people: day.people.map((other) => (other === person ? { ...person, ...change } : other)),
})

/** Moves `person` to a place among the waiting patients, counted without them. */
function placed(day: Day, person: Person, place: number): Day {
  const others = day.people.filter(({ id }) => id !== person.id)
  const behind = waiting({ ...day, people: others })[place - 1]
  const people = others.flatMap((other) => (other === behind ? [person, other] : [other]))
  return { ...day, people: behind ? people : [...people, person] }
}

/** The result of a command on a day, or the refusal. */
export function step(day: Day, asked: Asked, now: Circumstances): Step {
  switch (asked.kind) {
    case 'book':
      return book(day, asked, now)
    case 'next':
      return next(day, now)
    case 'undo':
      return undo(day, asked, now)
    case 'set-doctor-status': {
      if (asked.status === day.doctorStatus) return { day, events: [] }
      const events = [{ kind: 'doctor-status-set', status: asked.status }]
      return byStaff(day, { day: { ...day, doctorStatus: asked.status, statusRev: now.rev }, events }, now)
    }
    default:
      return isStaff(now) ? changeOne(day, asked, now) : byPatient(day, asked, now)
  }
}

/** The step, remembered so that it can be undone. */
function byStaff(before: Day, taken: Step, { rev, now, by }: Circumstances): Step {
  if ('refused' in taken) return taken
  const last = { ...taken.day.last, [by]: { rev, at: now, before, after: taken.day } }
  return { ...taken, day: { ...taken.day, last } }
}

function book(day: Day, asked: Asked & { kind: 'book' }, at: Circumstances): Step {
  const { id, capacity } = at
  if (hasLive(day, { name: asked.patientName, contact: asked.contact })) return { refused: 'already-booked' }
  const taken = day.people.filter(({ status }) => status !== 'cancelled' && status !== 'moved').length
  if (taken >= capacity || day.people.length >= (isStaff(at) ? 520 : 500)) return { refused: 'day-full' }
  const person: Person = {
    id,
    ticket: Math.max(0, ...day.people.map(({ ticket }) => ticket)) + 1,
    name: asked.patientName,
    contact: asked.contact,
    status: 'waiting',
    isHere: isStaff(at),
    isMissed: false,
    calledAt: null,
    callCount: 0,
    heldUntil: null,
    holdCount: 0,
    changes: 0,
    startedAt: 0,
    language: 'en',
  }
  const events = [{ kind: 'booked', appointmentId: id, ticket: person.ticket }]
  return { day: { ...day, people: [...day.people, person] }, events }
}

type OnPerson = Extract<Asked, { appointmentId: string }>

/** A patient may change fifty things on a visit, and may still cancel after that. */
function byPatient(day: Day, asked: OnPerson, at: Circumstances): Step {
  const changes = day.people.find(({ id }) => id === asked.appointmentId)?.changes ?? 0
  if (changes === 50 && asked.kind !== 'cancel') return { refused: 'too-many-changes' }
  const taken = changeOne(day, asked, at)
  if ('refused' in taken || taken.day === day) return taken
  const person = taken.day.people.find(({ id }) => id === asked.appointmentId)
  return person ? { ...taken, day: changed(taken.day, person, { changes: changes + 1 }) } : taken
}

/** The commands on one appointment. All but finish, return and language need a waiting patient. */
function changeOne(day: Day, asked: OnPerson, at: Circumstances): Step {
  const { now } = at
  const person = day.people.find(({ id }) => id === asked.appointmentId)
  if (person === undefined) return { refused: 'unknown-appointment' }
  const told = (kind: string, after: Day, more: Event = {}) => ({
    day: after,
    events: [{ kind, appointmentId: person.id, ...more }],
  })
  const over = { isMissed: false, heldUntil: null }

  const nothing = { day, events: [] }

  if (asked.kind === 'set-language') {
    const { language } = asked
    return language === person.language ? nothing : told('language-set', changed(day, person, { language }))
  }
  if (asked.kind === 'return') return comeBack(day, person)
  if (asked.kind === 'finish') {
    if (person.status !== 'in-progress') return { refused: 'not-in-progress' }
    return byStaff(day, told('finished', changed(day, person, { status: 'done' })), at)
  }
  if (person.status !== 'waiting') return { refused: 'not-waiting' }
  const wasCalled = person.calledAt !== null || person.isMissed

  switch (asked.kind) {
    case 'check-in':
      if (person.isHere && person.heldUntil === null) return nothing
      return told('checked-in', changed(day, person, { isHere: true, heldUntil: null }))
    case 'hold':
      if (person.holdCount === 2) return { refused: 'hold-used-up' }
      return told(
        'held',
        changed(day, person, { calledAt: null, heldUntil: now + 600_000, holdCount: person.holdCount + 1 }),
      )
    case 'call': {
      if (day.doctorStatus === 'on-break') return { refused: 'doctor-on-break' }
      if (person.calledAt !== null && now - person.calledAt < 60_000) return { refused: 'called-just-now' }
      const called = changed(day, person, { ...over, calledAt: now, callCount: person.callCount + 1 })
      return byStaff(day, told('called', called), at)
    }
    case 'start':
      if (day.doctorStatus === 'on-break') return { refused: 'doctor-on-break' }
      if (inRoom(day).length > 0) return { refused: 'room-occupied' }
      return byStaff(day, told('started', changed(day, person, { ...over, status: 'in-progress', startedAt: now })), at)
    case 'cancel': {
      const cancelled = told('cancelled', changed(day, person, { ...over, status: 'cancelled' }))
      return asked.by === 'clinic' ? byStaff(day, cancelled, at) : cancelled
    }
    case 'no-show':
      if (!wasCalled) return { refused: 'not-called' }
      return byStaff(day, told('no-show', changed(day, person, { ...over, status: 'no-show' })), at)
    case 'skip': {
      if (!wasCalled) return { refused: 'not-called' }
      const ahead = waiting(day).indexOf(person)
      return byStaff(day, told('missed', placed(day, { ...person, ...over, isMissed: true }, ahead + 3)), at)
    }
    case 'move': {
      const { place, reason } = asked
      const after = placed(day, person, place)
      if (after.people.every((other, index) => other === day.people[index])) return nothing
      return byStaff(day, told('reordered', after, { place, reason }), at)
    }
  }
}

function comeBack(day: Day, person: Person): Step {
  const isMissed = person.status === 'waiting' && person.isMissed
  if (!isMissed && person.status !== 'no-show') return { refused: 'not-missed' }
  if (hasLive(day, person, person.id)) return { refused: 'already-booked' }
  const back: Person = { ...person, status: 'waiting', isHere: true, isMissed: false, calledAt: null, heldUntil: null }
  return { day: placed(day, back, 2), events: [{ kind: 'returned', appointmentId: person.id }] }
}

function next(day: Day, at: Circumstances): Step {
  if (day.doctorStatus === 'on-break') return { refused: 'doctor-on-break' }
  const [finishing] = inRoom(day)
  const starting = waiting(day).find((person) => !isHeld(person, at.now))
  if (!finishing && !starting) return { refused: waiting(day).length > 0 ? 'everybody-held' : 'nobody-waiting' }
  const events: Event[] = []
  let after = day
  if (finishing) {
    after = changed(after, finishing, { status: 'done' })
    events.push({ kind: 'finished', appointmentId: finishing.id })
  }
  if (starting) {
    const started = { status: 'in-progress', startedAt: at.now, isMissed: false, heldUntil: null } as const
    after = changed(after, starting, started)
    events.push({ kind: 'started', appointmentId: starting.id })
  }
  return byStaff(day, { day: after, events }, at)
}

const order = ({ people }: Day, among: Day): string[] =>
  people.flatMap(({ id }) => (among.people.some((person) => person.id === id) ? [id] : []))

/**
 * The person whom the command changed is as before, except for the number of calls; so is the order, if the command
 * changed it. Everything else stays.
 */
function undo(day: Day, asked: Asked & { kind: 'undo' }, { now, by }: Circumstances): Step {
  const { [by]: mine, ...others } = day.last
  if (mine === undefined || !isRecent(mine, now)) return { refused: 'cannot-undo' }
  if (asked.rev !== null && asked.rev !== mine.rev) return { refused: 'cannot-undo' }
  const { before, after, rev } = mine
  const concerned = before.people.filter((person) => !after.people.includes(person))
  const isAsLeft = ({ id }: Person) => day.people.some((person) => person.id === id && after.people.includes(person))
  if (!concerned.every(isAsLeft)) return { refused: 'cannot-undo' }
  const isReordered = order(before, after).join() !== order(after, before).join()
  if (isReordered && order(day, after).join() !== order(after, day).join()) return { refused: 'cannot-undo' }
  const setStatus = before.doctorStatus !== after.doctorStatus
  if (setStatus && day.statusRev !== rev) return { refused: 'cannot-undo' }

  let people = day.people.map((person) => {
    const was = concerned.find(({ id }) => id === person.id)
    return was ? { ...was, callCount: person.callCount } : person
  })
  if (isReordered) {
    const old = before.people.map(({ id }) => id)
    const there = old.flatMap((id) => people.filter((person) => person.id === id))
    people = [...there, ...people.filter(({ id }) => !old.includes(id))]
  }
  const status = setStatus ? { doctorStatus: before.doctorStatus, statusRev: before.statusRev } : {}
  const restored = { ...day, people, ...status, last: others }
  const isTwice = people.some((person) => isLive(person) && hasLive(restored, person, person.id))
  if (inRoom(restored).length > 1 || isTwice) return { refused: 'cannot-undo' }

  const events: Event[] = concerned.map(({ id }) => ({ kind: 'restored', appointmentId: id }))
  if (setStatus) {
    events.push({ kind: 'doctor-status-set', status: before.doctorStatus })
  }
  return { day: restored, events: [...events, { kind: 'undone', undoneRev: rev }] }
}
