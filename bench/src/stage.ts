import { freePort } from '@anteroom/local/processes/free-port.ts'
import { type Clinic, openClinic } from './clinic.ts'
import { type Machine, prepareMachine } from './machine.ts'
import { type StandIns, startStandIns } from './stand-ins.ts'
import { type Row, table } from './table.ts'
import { versions } from './versions.ts'

/** The API with its databases, and providers whose webhooks lead to `botPort`, where no bot listens yet. */
export type Stage = { machine: Machine; clinic: Clinic; standIns: StandIns; botPort: number }

/** The measured rows, and the notes below the table. `faults`: reasons why the bench fails in spite of its figures. */
export type Result = { rows: Row[]; notes: string[]; faults?: string[] }

/** `redisUrl`: a Redis other than the machine's. */
type Setting = { profiles: string | undefined; doctorIds: string[]; packages: string[]; redisUrl?: string }

/**
 * Starts all parts for one bench, prints what `measure` found, and stops them. Throws its faults, or what `measure`
 * throws.
 */
export async function onStage(
  { profiles, doctorIds, packages, redisUrl }: Setting,
  measure: (stage: Stage) => Promise<Result>,
): Promise<void> {
  const machine = await prepareMachine(profiles)
  const botPort = await freePort()
  const standIns = await startStandIns(`http://127.0.0.1:${botPort}`)
  try {
    const clinic = await openClinic({ ...machine, redisUrl: redisUrl ?? machine.redisUrl }, doctorIds)
    try {
      const { rows, notes, faults = [] } = await measure({ machine, clinic, standIns, botPort })
      console.log([...machine.described, await versions(clinic, packages), ''].join('\n'))
      console.log([table(rows), '', ...notes].join('\n'))
      if (faults.length > 0) throw new Error(faults.join('\n'))
    } finally {
      await clinic.close()
    }
  } finally {
    standIns.stop()
    await machine.stop()
  }
}
