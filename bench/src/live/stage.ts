import { freePort } from '@anteroom/local/processes/free-port.ts'
import { type Clinic, namedDoctors, openClinic } from '../clinic.ts'
import { countingProxy } from '../counting-proxy.ts'
import { prepareMachine } from '../machine.ts'
import { type Row, table } from '../table.ts'
import { versions } from '../versions.ts'
import { type Crowd, openBare, openOurs, type Side } from './sides.ts'

export type LiveStage = {
  /** The API and plain Socket.IO, with the same pages. */
  open: (crowd: Crowd) => Promise<{ ours: Side; bare: Side }>
  clinic: Clinic
  /** The API's database commands, by command and collection. */
  asked: Map<string, number>
}

/** Starts the API for one bench of live pages, prints what `measure` found, and stops all of it. */
export async function onLiveStage(
  { profiles, doctors }: { profiles: string | undefined; doctors: number },
  measure: (stage: LiveStage & { doctorIds: string[] }) => Promise<{ rows: Row[]; notes: string[] }>,
): Promise<void> {
  const machine = await prepareMachine(profiles)
  const proxy = await countingProxy(machine.mongoUrl)
  const metrics = `127.0.0.1:${await freePort()}`
  const doctorIds = namedDoctors('live', doctors)
  try {
    const clinic = await openClinic({ ...machine, mongoUrl: proxy.mongoUrl }, doctorIds, { METRICS_ADDRESS: metrics })
    try {
      const heldUp = async () => {
        const text = await (await fetch(`http://${metrics}/metrics`)).text()
        return Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(text)?.[1]) * 1_000
      }
      const { rows, notes } = await measure({
        doctorIds,
        clinic,
        asked: proxy.asked,
        open: async (crowd) => ({ ours: await openOurs(clinic, crowd, heldUp), bare: await openBare(machine, crowd) }),
      })
      console.log([...machine.described, await versions(clinic, ['socket.io', 'express', 'mongoose']), ''].join('\n'))
      console.log([table(rows), '', ...notes].join('\n'))
    } finally {
      await clinic.close()
    }
  } finally {
    proxy.close()
    await machine.stop()
  }
}
