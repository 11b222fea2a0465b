import type { Phone, Reply } from './phone.ts'

/** The search ends at a conversation of this length. */
const MAX_MOVES = 7
/** How many patients try at the same time. */
const AT_ONCE = 20

/** Writes the name, or takes a choice that the last reply offered. */
export type Move = { write: 'name' } | { choose: string }

export type Patient = { phone: Phone; name: string; hello: string }

type Tried = { path: Move[]; reply: Reply; isBooked: boolean }

export const make = (move: Move, { phone, name }: Patient): Promise<Reply> =>
  'choose' in move ? phone.choose(move.choose) : phone.write(name)

/** Replies that differ only in numbers are one state of the conversation. */
const stateAfter = ({ text, choices }: Reply) => JSON.stringify([text, choices]).replace(/\d+/g, '#')

/**
 * The fewest moves after hello with which a patient has booked, found by a breadth-first search: every choice that a
 * reply offers, and the name, each by a patient of its own. Throws when no path leads there.
 */
export async function shortestPath(
  newPatient: () => Promise<Patient>,
  isBooked: (phone: Phone) => Promise<boolean>,
): Promise<Move[]> {
  async function tryOut(path: Move[]): Promise<Tried> {
    const patient = await newPatient()
    let reply = await patient.phone.write(patient.hello)
    for (const move of path) reply = await make(move, patient)
    return { path, reply, isBooked: await isBooked(patient.phone) }
  }

  const known = new Set<string>()
  let paths: Move[][] = [[]]
  while (paths.length > 0 && (paths[0]?.length ?? 0) < MAX_MOVES) {
    const tried: Tried[] = []
    for (let first = 0; first < paths.length; first += AT_ONCE) {
      tried.push(...(await Promise.all(paths.slice(first, first + AT_ONCE).map(tryOut))))
    }
    const booked = tried.find((one) => one.isBooked)
    if (booked) return booked.path
    const fresh = tried.filter(({ reply }) => !known.has(stateAfter(reply)) && known.add(stateAfter(reply)))
    paths = fresh.flatMap(({ path, reply }) => [
      ...[...new Set(reply.choices)].map((choice): Move[] => [...path, { choose: choice }]),
      [...path, { write: 'name' }],
    ])
  }
  throw new Error('No path through the replies leads to an appointment')
}
