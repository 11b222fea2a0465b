import { setTimeout as pause } from 'node:timers/promises'
import { check, type Due } from './harness/check.ts'
import { newContacts, openProofClinic, type ProofClinic } from './harness/clinic.ts'
import { launcher, type Replacement } from './harness/launcher.ts'
import { randomFrom } from './harness/random.ts'
import type { Proof } from './harness/table.ts'

const LEASE_MS = 30_000

/**
 * A worker freezes with an alert in its hands until another worker has sent it, and then goes on. The seed chooses the
 * alert's channel. The lease ends after half a minute; with `leaseCutShort` the harness dates it back, so that it ends
 * at once.
 */
export async function proveFencing(options: {
  seed: number
  leaseCutShort?: boolean
  patienceMs?: number
  bug?: Replacement
}): Promise<Proof> {
  const { seed, leaseCutShort = false, patienceMs = LEASE_MS } = options
  const { aim, launch } = launcher(options.bug)
  const clinic = await openProofClinic({ doctors: 1, launch })
  try {
    const [doctorId = ''] = clinic.doctorIds
    const contact = newContacts()
    const dues: Due[] = []

    await clinic.kill('workers')
    aim({ point: 'alert-claimed-not-sent', pass: 1, signal: 'SIGSTOP' })
    const starting = clinic.start('workers').catch(() => {})
    for (const channel of randomFrom(seed).shuffled(['telegram', 'sms', 'email'] as const)) {
      dues.push({ patient: await clinic.book(contact(channel), doctorId), kind: 'booked', at: Date.now() })
    }
    const stalled = clinic.childOf('workers')
    await claimed(clinic)
    if (leaseCutShort) await endLeases(clinic)
    await clinic.startAnother('workers')

    const look = async () => check({ dues, copies: await clinic.copies(), rows: await clinic.rows() })
    const end = Date.now() + patienceMs + (leaseCutShort ? 0 : LEASE_MS)
    let before = await look()
    while (before.faults.length > 0 && Date.now() < end) {
      await pause(200)
      before = await look()
    }
    stalled.thaw()
    await starting
    // Long enough for the frozen worker's message to go out if nothing stopped it.
    await pause(3_000)
    const { tally, faults } = await look()
    return { name: 'a worker that stood still', seed, ...tally, faults: [...before.faults, ...faults], notes: [] }
  } finally {
    clinic.childOf('workers').thaw()
    await clinic.stop()
  }
}

/** Waits until the worker has claimed something, with which it then freezes. */
async function claimed(clinic: ProofClinic) {
  while (!(await clinic.rows()).some(({ state }) => state === 'sending')) await pause(50)
}

/** As if half a minute had passed since the claim. */
const endLeases = (clinic: ProofClinic) =>
  clinic.collection('alerts').updateMany({ state: 'sending' }, { $set: { notBefore: new Date(Date.now() - 1) } })
