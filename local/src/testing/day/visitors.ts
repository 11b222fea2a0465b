/** Random numbers that repeat with the same seed. */
export type Chance = { shuffled: <Thing>(things: readonly Thing[]) => Thing[] }

/**
 * How a visit goes. `plain`: checked in at the desk, and seen in turn. `walk-in`: comes without an appointment. `hold`:
 * asks for ten more minutes after the check-in. `skip`: is called while absent, and comes back. `no-show`: never comes.
 * `undo`: is first started by mistake. `transfer`: is first transferred to another doctor by mistake.
 */
export const kinds = ['plain', 'walk-in', 'hold', 'skip', 'no-show', 'undo', 'transfer'] as const
export type Kind = (typeof kinds)[number]

/** `link`: the token that opens the visit for its patient; null until there is a booking. */
export type Visitor = { name: string; doctorId: string; kind: Kind; link: string | null }

const given = ['Amina', 'Boris', 'Chiara', 'Duncan', 'Esteban', 'Farida', 'Gunnar', 'Hedwig', 'Ignacio', 'Jolanda']
const family = [
  'Okafor',
  'Lindqvist',
  'Marchetti',
  'Petrescu',
  'Vandenberg',
  'Whitcombe',
  'Yamazaki',
  'Castellanos',
  'Novakova',
  'Rasmussen',
  'Delacroix',
  'Oyelaran',
]

/** Each doctor's day has at least one of these, if it has as many patients. The others are seen in turn. */
const unusual: Kind[] = ['walk-in', 'skip', 'hold', 'undo', 'no-show', 'transfer', 'walk-in', 'walk-in']

/** The visitors of each doctor, in the order in which they booked. No name resembles another. */
export function visitors(each: number, doctorIds: string[], { chance, shift }: { chance: Chance; shift: number }) {
  return doctorIds.flatMap((doctorId, doctor) => {
    const kinds = [...unusual.slice(0, each - 1), ...Array<Kind>(Math.max(1, each - unusual.length)).fill('plain')]
    return chance.shuffled(kinds).map((kind, index): Visitor => {
      const number = shift + doctor * each + index
      const name = `${given[number % given.length]} ${family[Math.floor(number / given.length) % family.length]}`
      return { name, doctorId, kind, link: null }
    })
  })
}
