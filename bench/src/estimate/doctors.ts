import { readFileSync } from 'node:fs'
import { addDays } from '@anteroom/contracts/clinic-day.ts'
import type { Day, Instant } from '@anteroom/contracts/queue.ts'
import type { Prior } from '@anteroom/queue/estimate/prior.ts'

/**
 * One real consultation; `minutes` from its start to its end. `visitType`: the type it was booked as; absent: nobody
 * said.
 */
export type Consultation = { start: Instant; minutes: number; visitType?: string }

/** The consultations of one half-day, ordered by their start. */
export type Session = { day: Day; consultations: Consultation[] }

/**
 * A doctor whose half-days are replayed. `setMinutes`: the consultation length set by the clinic. `typicalMinutes`: the
 * mean length, by which the elapsed times are scaled; null: they are not scaled. `expected`: what is expected of the
 * doctor before anything is measured; absent: the set length.
 */
export type ReplayedDoctor = {
  name: string
  setMinutes: number
  typicalMinutes: number | null
  sessions: Session[]
  expected?: Prior
}

/** The consultation length before a clinic sets one. */
export const DEFAULT_MINUTES = 20

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const A_MONDAY: Day = '2026-01-05'

const columns = ['session', 'weekday', 'half', 'visit', 'start', 'minutes'] as const
type CsvRow = Record<(typeof columns)[number], string>

/**
 * The half-days of a CSV file with the columns `session,weekday,half,visit,start,minutes` and one row per consultation.
 */
export function doctorFromFile(file: string): ReplayedDoctor {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  if (head !== columns.join()) throw new Error(`${file} must have the columns ${columns.join()}`)
  const rows = lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as CsvRow
  })
  const sessions: Session[] = []
  let before: CsvRow | null = null
  let day = A_MONDAY
  for (const row of rows) {
    if (row.session !== before?.session) {
      day = nextDayLike(row, before, day)
      sessions.push({ day, consultations: [] })
    }
    const [hour = 0, minute = 0, second = 0] = row.start.split(':').map(Number)
    const start = Date.parse(`${day}T00:00:00Z`) + ((hour * 60 + minute) * 60 + second) * 1_000
    const minutes = Number(row.minutes)
    if (!Number.isFinite(start) || !(minutes > 0))
      throw new Error(`${file} has a row that cannot be read: ${Object.values(row).join()}`)
    sessions.at(-1)?.consultations.push({ start, minutes, visitType: row.visit })
    before = row
  }
  return {
    name: 'the file',
    setMinutes: DEFAULT_MINUTES,
    typicalMinutes: null,
    sessions: sessions.map(({ day, consultations }) => ({ day, consultations: oneAtATime(consultations) })),
  }
}

/** Ordered by start, and none reaches into the next one, which rounding could cause. */
export function oneAtATime(consultations: Consultation[]): Consultation[] {
  const inOrder = consultations
    .map((one) => ({ ...one, start: Math.round(one.start) }))
    .sort((a, b) => a.start - b.start)
  return inOrder.map((one, index) => {
    const next = inOrder[index + 1]?.start ?? Number.POSITIVE_INFINITY
    return { ...one, minutes: Math.min(one.minutes, (next - one.start) / 60_000) }
  })
}

/** The file has no dates. The day of a half-day is the next possible one with its weekday after the half-day before. */
function nextDayLike(row: CsvRow, before: CsvRow | null, day: Day): Day {
  const weekday = WEEKDAYS.indexOf(row.weekday)
  if (weekday < 0) throw new Error(`No weekday: ${row.weekday}`)
  if (before === null) return addDays(day, weekday)
  const days = (weekday - WEEKDAYS.indexOf(before.weekday) + 7) % 7
  const isSameDay = days === 0 && before.half === 'morning' && row.half === 'afternoon'
  return addDays(day, isSameDay ? 0 : days || 7)
}
