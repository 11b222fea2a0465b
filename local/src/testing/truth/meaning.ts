import { CLINIC_TIMEZONE } from '../clinic-zone.ts'
import type { SentenceKind } from './sentence-kinds.ts'
import type { Truth } from './situation.ts'
import type { DoctorIs } from './truth-table.ts'

/** The facts in a text. Times are as written: `14:20`. */
export type Claims = {
  place?: number
  isNext?: boolean
  isHere?: boolean
  doctorStatus?: DoctorIs
  /** One time of the turn, or its bounds. */
  at?: string
  from?: string
  to?: string
  /** Until when others go first. */
  heldUntil?: string
  /** The end of the doctor's break. */
  until?: string
}

export type TimeClaim = 'at' | 'from' | 'to' | 'heldUntil' | 'until' | 'since'

/** Stands for a time in a rendered sentence. No clock in these tests shows one of them. */
export const standIn: Record<TimeClaim, string> = {
  at: '01:01',
  from: '01:02',
  to: '01:03',
  heldUntil: '01:04',
  until: '01:05',
  since: '01:06',
}

/** A sentence of the product, rendered with the current facts and {@link standIn} times. */
export type Candidate = { kinds: SentenceKind[]; text: string; claims?: Claims }

export type Meaning = { kinds: SentenceKind[]; claims: Claims }

const isTimeClaim = (name: string): name is TimeClaim => name in standIn

const TIME = String.raw`\d{1,2}:\d{2}`

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)

/** The text as a pattern in which each stand-in time matches any time. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${Object.entries(standIn).reduce(
      (pattern, [name, time]) => pattern.replace(time, `(?<${name}>${TIME})`),
      escaped(text),
    )}$`,
    'u',
  )

const withoutTimes = (text: string) => text.replace(new RegExp(TIME, 'g'), ':')

/**
 * The meaning of a text: that of the first candidate that differs only in its times. Null: the product has no such
 * text.
 */
export function meaningOf(text: string, candidates: Iterable<Candidate>): Meaning | null {
  const words = withoutTimes(text)
  for (const { kinds, text: rendered, claims = {} } of candidates) {
    if (withoutTimes(rendered) !== words) continue
    const found = patternOf(rendered).exec(text)
    if (found === null) continue
    const times = Object.entries(found.groups ?? {}).filter(([name, time]) => isTimeClaim(name) && time !== undefined)
    return { kinds, claims: { ...claims, ...Object.fromEntries(times) } }
  }
  return null
}

const MINUTE_MS = 60_000
/** Cards and windows are rounded to five minutes, and the clock goes on while a text stands. */
const ROUNDED_MS = 6 * MINUTE_MS
/** A reader takes a time as near as this for "now". */
const NOW_MS = 2 * MINUTE_MS

const asDigits = (at: number) =>
  new Date(at).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: CLINIC_TIMEZONE,
  })

/** By how many milliseconds a written time is after `at`, on the clock: -12 h to 12 h. */
function after(read: string, at: number): number {
  const minutes = (clock: string) => {
    const [hour = 0, minute = 0] = clock.slice(-5).trim().split(':').map(Number)
    return hour * 60 + minute
  }
  const difference = (minutes(read) - minutes(asDigits(at)) + 1440) % 1440
  return (difference > 720 ? difference - 1440 : difference) * MINUTE_MS
}

/** The untrue ones of these claims. */
export function untrue(claims: Claims, { status, state, doctorStatus }: Truth): string[] {
  const faults: string[] = []
  const { place, isNext, at, from, to, heldUntil } = claims
  if (place !== undefined && place !== status.queuePosition) faults.push('another place')
  if (isNext && status.queuePosition !== 1 && status.waitParts?.ahead !== 0) faults.push('next, and is not')
  if (claims.isHere !== undefined && claims.isHere !== (state === 'here')) faults.push('here or not, the other way')
  if (claims.doctorStatus !== undefined && claims.doctorStatus !== doctorStatus) faults.push("another doctor's status")

  const { expectedAt, window } = status
  const times = [at, from, to].filter((time) => time !== undefined)
  if (times.length > 0 && expectedAt === null) faults.push('a time while none is known')
  if (expectedAt !== null) {
    const turn = Date.parse(expectedAt)
    // The expected time follows the clinic's rule and the window what was measured, so it may lie outside.
    const earliest = Date.parse(window?.earliest ?? expectedAt)
    const latest = Date.parse(window?.latest ?? expectedAt)
    const isOff = (time: string, on: number) => Math.abs(after(time, on)) > ROUNDED_MS
    if (at !== undefined && isOff(at, turn) && isOff(at, latest)) faults.push('another time')
    if (from !== undefined && isOff(from, earliest)) faults.push('another time')
    if (to !== undefined && isOff(to, latest)) faults.push('another time')
    const isNow = (time: string) => after(time, Date.parse(status.asOf)) < NOW_MS
    if (status.day === status.today && times.every(isNow) && times.length > 0) faults.push('a clock time for now')
  }
  const { until } = claims
  if (until !== undefined && (status.breakUntil === null || after(until, Date.parse(status.breakUntil)) !== 0)) {
    faults.push('another end of the break')
  }
  if (heldUntil !== undefined) {
    const isSo = status.heldUntil !== null && after(heldUntil, Date.parse(status.heldUntil)) === 0
    if (!isSo) faults.push('held until another time')
  }
  return faults
}
