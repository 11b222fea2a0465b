import type { Phone, Reply } from './phone.ts'

/** Beyond this nobody books by a chat. */
const LONGEST = 7
/** So many patients try at the same time. */
const AT_ONCE = 20

/** Writes the name, or takes a choice that the last reply offered. */
export type Move = { write: 'name' } | { choose: string }

export type Patient = { phone: Phone; name: string; hello: string }

type Tried = { way: Move[]; reply: Reply; isBooked: boolean }

export const make = (move: Move, { phone, name }: Patient): Promise<Reply> =>
  'choose' in move ? phone.choose(move.choose) : phone.write(name)

/** Two replies that differ only in numbers lead on alike. */
const seen = ({ text, choices }: Reply) => JSON.stringify([text, choices]).replace(/\d+/g, '#')

/**
 * The fewest moves after hello with which a patient stands booked, found by trying: every choice that a reply offers, and
 * the name, each by a patient of its own. Throws when no way leads there.
 */
export async function shortestWay(
  newPatient: () => Promise<Patient>,
  isBooked: (phone: Phone) => Promise<boolean>,
): Promise<Move[]> {
  async function tryOut(way: Move[]): Promise<Tried> {
    const patient = await newPatient()
    let reply = await patient.phone.write(patient.hello)
    for (const move of way) reply = await make(move, patient)
    return { way, reply, isBooked: await isBooked(patient.phone) }
  }

  const known = new Set<string>()
  let ways: Move[][] = [[]]
  while (ways.length > 0 && (ways[0]?.length ?? 0) < LONGEST) {
    const tried: Tried[] = []
    for (let first = 0; first < ways.length; first += AT_ONCE) {
      tried.push(...(await Promise.all(ways.slice(first, first + AT_ONCE).map(tryOut))))
    }
    const booked = tried.find((one) => one.isBooked)
    if (booked) return booked.way
    const fresh = tried.filter(({ reply }) => !known.has(seen(reply)) && known.add(seen(reply)))
    ways = fresh.flatMap(({ way, reply }) => [
      ...[...new Set(reply.choices)].map((choice): Move[] => [...way, { choose: choice }]),
      [...way, { write: 'name' }],
    ])
  }
  throw new Error('No way through the replies leads to an appointment')
}
