import { setTimeout as pause } from 'node:timers/promises'
import { check, type Due } from './harness/check.ts'
import { newContacts, openProofClinic, type ProofClinic } from './harness/clinic.ts'
import { launcher } from './harness/killer.ts'
import { pointNamed } from './harness/points.ts'
import { randomFrom } from './harness/random.ts'
import type { Rewrite } from './harness/rewrite.ts'
import type { Proof } from './harness/table.ts'

const LEASE_MS = 30_000

/**
 * A worker that stands still with an alert in its hands until another has sent it, and then goes on. Which channel the
 * alert is of changes with the seed.
 */
export async function proveFencing(options: { seed: number; patienceMs?: number; plants?: Rewrite[] }): Promise<Proof> {
  const { seed, patienceMs = LEASE_MS, plants = [] } = options
  const { aim, launch } = launcher(plants)
  const clinic = await openProofClinic({ doctors: 1, launch })
  try {
    const [doctorId = ''] = clinic.doctorIds
    const contact = newContacts()
    const dues: Due[] = []

    await clinic.kill('workers')
    aim(pointNamed('alert claimed, nothing said'), 1, 'stallHere')
    const starting = clinic.start('workers').catch(() => {})
    for (const channel of randomFrom(seed).shuffled(['telegram', 'sms', 'email'] as const)) {
      dues.push({ patient: await clinic.book(contact(channel), doctorId), kind: 'booked', at: Date.now() })
    }
    const stalled = clinic.childOf('workers')
    await claimed(clinic)
    await clinic.startAnother('workers')
    await pause(LEASE_MS)

    const look = async () => check({ dues, copies: await clinic.copies(), rows: await clinic.rows() })
    const end = Date.now() + patienceMs
    let before = await look()
    while (before.faults.length > 0 && Date.now() < end) {
      await pause(500)
      before = await look()
    }
    stalled.thaw()
    await starting
    // Long enough for what it held to go out, if nothing held it back.
    await pause(3_000)
    const { tally, faults } = await look()
    return { name: 'a worker that stood still', seed, ...tally, faults: [...before.faults, ...faults], notes: [] }
  } finally {
    clinic.childOf('workers').thaw()
    await clinic.stop()
  }
}

/** Waits until the worker has claimed something, which it then stands still with. */
async function claimed(clinic: ProofClinic) {
  while (!(await clinic.rows()).some(({ state }) => state === 'sending')) await pause(50)
}
