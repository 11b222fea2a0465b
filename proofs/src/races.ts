import { setTimeout as pause } from 'node:timers/promises'
import type { Channel } from '@anteroom/contracts/contact.ts'
import { check, type Due } from './harness/check.ts'
import { newContacts, openProofClinic } from './harness/clinic.ts'
import { inTurns } from './harness/in-turns.ts'
import { launcher, type Replacement } from './harness/launcher.ts'
import { randomFrom } from './harness/random.ts'
import type { Proof } from './harness/table.ts'

const AT_ONCE = 40
const SETTLE_LIMIT_MS = 60_000

/** Patients book into one queue at once, through two API processes. Each gets a place and a ticket, and is told. */
export async function proveRaces(options: {
  patients: number
  seed: number
  bug?: Replacement
  patienceMs?: number
}): Promise<Proof> {
  const { patients, seed, patienceMs = SETTLE_LIMIT_MS } = options
  const random = randomFrom(seed)
  // A day has room for 288.
  const clinic = await openProofClinic({ doctors: 1, consultationMinutes: 5, launch: launcher(options.bug).launch })
  try {
    const [doctorId = ''] = clinic.doctorIds
    clinic.apis.push((await clinic.startAnother('api')).url)
    const contact = newContacts()
    const dues: Due[] = []
    const contacts = Array.from({ length: patients }, () => contact(random.pick<Channel>(['telegram', 'sms', 'email'])))
    await inTurns(AT_ONCE, contacts, async (to) => {
      dues.push({ patient: await clinic.book(to, doctorId), kind: 'booked', at: Date.now() })
    })
    const end = Date.now() + patienceMs
    for (;;) {
      const [copies, rows, feed] = await Promise.all([clinic.copies(), clinic.rows(), clinic.changes(doctorId)])
      // Two processes race for one database: how soon alerts go then is for the benches.
      const { tally, faults } = check({ dues, copies, rows, withinMs: patienceMs })
      if (faults.length > 0 && Date.now() < end) {
        await pause(500)
        continue
      }
      const booked = new Set(feed.flatMap(({ events }) => events.map(({ appointmentId }) => appointmentId)))
      const gone = dues.filter(({ patient }) => !booked.has(patient.id)).length
      const tickets = new Set(dues.map(({ patient }) => patient.queueNumber)).size
      if (gone > 0) faults.push(`${gone} were acknowledged and have no place`)
      if (tickets < dues.length) faults.push(`${dues.length - tickets} tickets were given twice`)
      return { name: `${patients} rivals`, seed, ...tally, faults, notes: [] }
    }
  } finally {
    await clinic.stop()
  }
}
