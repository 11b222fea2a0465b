import { type Clinic, doctorOf } from './clinic.ts'

/** Frees the places whose contact was not verified in time. After a crash the next call does the rest. */
export async function expireUnverified(clinic: Clinic): Promise<void> {
  for (const queue of await clinic.queues.withExpired(clinic.clock())) {
    const doctor = await doctorOf(clinic, queue)
    await clinic.run({
      doctor,
      day: queue.day,
      command: { kind: 'expire-unverified' },
      by: 'system',
      present: () => null,
    })
  }
}
