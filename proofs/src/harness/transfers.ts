import { setTimeout as pause } from 'node:timers/promises'
import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import type { ProofClinic } from './clinic.ts'
import type { Random } from './random.ts'

/** A day holds 500 appointments, including cancelled ones. */
export const MAX_A_DAY = 450
/** A day holds fewer waiting patients. When a pair of doctors has this many, those who are in the right place leave. */
const MAX_WAITING = 30

/** Two doctors between whom patients are transferred. */
type Pair = { from: string; to: string }

/** A patient who was transferred and, mostly, brought back. `isHere`: a check-in was acknowledged. */
type Traveller = { patientName: string; pair: Pair; isHere: boolean }

/** How many doctors the transfers need for this many kills of the API. */
export const doctorsForTransfers = (kills: number): number => 2 * (3 + Math.floor(kills / 150))

/**
 * Staff transfer one patient after another, undo it at once, and check the patient in. Nobody repeats what a kill
 * interrupts: the API has to complete it. Ends when the doctors' days are full. These patients get no messages. Returns
 * the patients who still have to be checked, and how many there were in all.
 */
export async function transferring(
  clinic: ProofClinic,
  doctorIds: string[],
  { random, stopped }: { random: Random; stopped: () => boolean },
): Promise<{ left: Traveller[]; all: number }> {
  const pairs = Array.from({ length: doctorIds.length / 2 }, (_, index): Pair => {
    const [from = '', to = ''] = doctorIds.slice(2 * index)
    return { from, to }
  })
  let left: Traveller[] = []
  let all = 0
  const onePress = async (path: string, body: object) => {
    const answer = await clinic.ask({ path, body }).catch(() => null)
    return answer !== null && answer.status < 300 ? answer.body : null
  }
  for (; all < MAX_A_DAY * pairs.length && !stopped(); all++) {
    const pair = random.pick(pairs)
    if (left.filter((one) => one.pair === pair).length >= MAX_WAITING) left = await withoutSettled(clinic, left, pair)
    const patientName = `Traveller ${all + 1}`
    const booking = { patientName, doctorId: pair.from, scheduledTime: new Date().toISOString() }
    const { appointment } = (await clinic.done({ path: '/api/appointments', body: booking })) as BookAnswer
    const traveller: Traveller = { patientName, pair, isHere: false }
    left.push(traveller)

    const known = [appointment.id]
    const moved = await onePress(`/api/appointments/${appointment.id}/transfer`, { doctorId: pair.to })
    if (moved !== null) {
      known.push((moved as BookAnswer).appointment.id)
      await onePress(`/api/doctors/${pair.from}/undo`, {})
    }
    // After a kill the patient may wait with both doctors for a while, and the desk may take either.
    const { status } = await clinic.command({ path: `/api/appointments/${random.pick(known)}/check-in`, body: {} })
    traveller.isHere = status < 300
    await pause(random.int(50, 400))
  }
  return { left, all }
}

/** Where each of them is waiting. */
async function placesOf(clinic: ProofClinic, travellers: Traveller[]) {
  const doctorIds = new Set(travellers.flatMap(({ pair }) => [pair.from, pair.to]))
  const boards = await Promise.all([...doctorIds].map((id) => clinic.board(id)))
  const waiting = boards.flatMap(({ appointments }) => appointments.filter(({ status }) => status === 'waiting'))
  const byName = Map.groupBy(waiting, ({ patientName }) => patientName)
  return travellers.map((traveller) => ({ traveller, places: byName.get(traveller.patientName) ?? [] }))
}

type Placed = Awaited<ReturnType<typeof placesOf>>[number]

function faultOf({ traveller: { patientName, isHere }, places }: Placed): string | null {
  if (places.length !== 1) return `${patientName} waits at ${places.length} doctors`
  return isHere && places[0]?.stage !== 'here' ? `the check-in of ${patientName} is lost` : null
}

/** Patients who are in the right place leave, to make room. Those whom the API still has to move stay. */
async function withoutSettled(clinic: ProofClinic, travellers: Traveller[], pair: Pair): Promise<Traveller[]> {
  const stay = travellers.filter((one) => one.pair !== pair)
  const ofPair = travellers.filter((one) => one.pair === pair)
  for (const placed of await placesOf(clinic, ofPair)) {
    const [place] = placed.places
    if (place && faultOf(placed) === null) await clinic.cancel(place.id)
    else stay.push(placed.traveller)
  }
  return stay
}

/** A sentence for each patient who does not wait with exactly one of the two, or whose check-in is lost. */
export const checkTransfers = async (clinic: ProofClinic, travellers: Traveller[]): Promise<string[]> =>
  (await placesOf(clinic, travellers)).flatMap((placed) => faultOf(placed) ?? [])
