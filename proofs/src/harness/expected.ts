import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { HistoryRow } from '@anteroom/contracts/answers.ts'
import type { z } from 'zod'
import type { Due, Patient } from './check.ts'

type Change = z.infer<typeof HistoryRow>

/** A person in line, as the patients around them see it. */
type Place = { id: string; state: 'waiting' | 'called' | 'in-room' | 'over' }

/** The demo clinic's setting: with two ahead it is "nearly your turn". */
const NEARLY_AHEAD = 2

/**
 * What the patients of one doctor's day should have been told, according to the change feed: confirmations, calls,
 * cancellations by the clinic, and "next" or "nearly" for those who still wait at the end. It knows only the commands
 * that the harness uses. Throws where the feed has a gap or lacks an acknowledged booking.
 */
export function duesOf(changes: Change[], patients: Patient[]): Due[] {
  const known = new Map(patients.map((patient) => [patient.id, patient]))
  const line: Place[] = []
  const dues = new Map<string, Due>()

  function due(id: string, kind: AlertKind, at: number, may = false) {
    const patient = known.get(id)
    const key = `${id}/${kind}`
    if (patient && !dues.has(key)) dues.set(key, { patient, kind, at, may })
  }
  function over(id: string, at: number, kinds: AlertKind[]) {
    for (const kind of kinds) {
      const earlier = dues.get(`${id}/${kind}`)
      if (earlier) earlier.until ??= at
    }
  }

  for (const [index, { rev, at: time, events }] of changes.entries()) {
    if (rev !== index + 1) throw new Error(`The change feed has revision ${rev} in place ${index + 1}`)
    const at = Date.parse(time)
    for (const { kind, appointmentId } of events) {
      const id = String(appointmentId)
      const place = line.find((one) => one.id === id)
      if (kind === 'booked') {
        line.push({ id, state: 'waiting' })
        due(id, 'booked', at)
      }
      if (!place) continue
      if (kind === 'called') {
        place.state = 'called'
        due(id, 'called', at)
      }
      if (kind === 'started') {
        place.state = 'in-room'
        due(id, 'called', at)
        over(id, at, ['booked', 'next', 'nearly'])
      }
      if (kind === 'finished' || kind === 'cancelled') {
        place.state = 'over'
        over(id, at, ['booked', 'called', 'next', 'nearly'])
      }
      if (kind === 'cancelled') due(id, 'cancelled-by-clinic', at)
    }
    for (const { id, kind } of turnsIn(line, known)) due(id, kind, at, true)
  }
  for (const { id, kind } of turnsIn(line, known)) {
    const told = dues.get(`${id}/${kind}`)
    if (told) told.may = false
  }
  const missing = patients.filter(({ id }) => !line.some((place) => place.id === id))
  if (missing.length > 0) throw new Error(`Acknowledged and not in the queue: ${missing.map(({ id }) => id)}`)
  return [...dues.values()]
}

/**
 * Who has to be told that the turn comes nearer, as the line stands; not those who heard a place this near on booking.
 */
function turnsIn(line: Place[], known: Map<string, Patient>) {
  const unfinished = line.filter(({ state }) => state !== 'over')
  return unfinished.flatMap(({ id, state }, ahead): { id: string; kind: AlertKind }[] => {
    const bookedPlace = known.get(id)?.bookedPlace
    if (state !== 'waiting' || bookedPlace === undefined) return []
    if (ahead <= 1) return bookedPlace > 2 ? [{ id, kind: 'next' }] : []
    return ahead <= NEARLY_AHEAD && bookedPlace > NEARLY_AHEAD + 1 ? [{ id, kind: 'nearly' }] : []
  })
}
