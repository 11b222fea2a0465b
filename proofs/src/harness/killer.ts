import { setTimeout as pause } from 'node:timers/promises'
import type { Service } from '@anteroom/local/service-environment.ts'
import type { FaultPoint } from '@anteroom/service/fault-point.ts'
import type { Death } from './check.ts'
import type { ProofClinic } from './clinic.ts'
import type { launcher } from './launcher.ts'
import { faultPoints, serviceAt } from './launcher.ts'
import type { Random } from './random.ts'

export type Kill = Death & { service: Service; point: string }

/** A process that has not reached its fault point by then is killed anyway, in milliseconds. */
const PATIENCE_MS = 5_000

/**
 * Kills one service again and again, half of the time at a fault point, else at a random moment, and starts it again.
 * Settles with all kills once the service is up.
 */
export async function keepKilling(
  clinic: Pick<ProofClinic, 'start' | 'childOf'>,
  service: Service,
  parts: {
    kills: number
    random: Random
    aim: ReturnType<typeof launcher>['aim']
    stopped: () => boolean
    /** The only point to aim at. */
    only: FaultPoint | undefined
  },
): Promise<Kill[]> {
  const { kills, random, aim, stopped, only } = parts
  const isOwn = (point: FaultPoint) => serviceAt[point] === service && (only === undefined || point === only)
  const own = random.shuffled(faultPoints.filter(isOwn))
  const done: Kill[] = []
  let aimed: FaultPoint | undefined

  for (let count = 1; count <= kills && !stopped(); count += 1) {
    const child = clinic.childOf(service)
    await Promise.race([child.ended, pause(aimed ? PATIENCE_MS : random.int(0, 2_000))])
    const isThere = aimed && !child.running()
    await child.kill()
    const diedAt = Date.now()
    const point = aimed ? `${isThere ? '' : 'not reached: '}${aimed}` : 'at random'

    aimed = count % 2 === 1 && count < kills ? own[(count >> 1) % own.length] : undefined
    if (aimed) aim({ point: aimed, pass: random.int(1, 3), signal: 'SIGKILL' })
    // A process that reaches its fault point early dies before it is ready.
    await clinic.start(service).catch((error: unknown) => {
      if (!aimed || clinic.childOf(service).running()) throw error
    })
    done.push({ service, point, at: diedAt, backAt: Date.now() })
  }
  return done
}
