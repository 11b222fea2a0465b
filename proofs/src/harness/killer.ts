import { setTimeout as pause } from 'node:timers/promises'
import { type Service, services } from '@anteroom/local/service-environment.ts'
import type { Death } from './check.ts'
import type { ProofClinic } from './clinic.ts'
import { at, type Point, type PointName, points } from './points.ts'
import type { Random } from './random.ts'
import { nodeArgsFor, type Rewrite } from './rewrite.ts'

export type Kill = Death & { service: Service; point: string }

/** A process that has not come to its point by then is killed where it is, in milliseconds. */
const PATIENCE_MS = 5_000

const otherServices = (service: Service) => services.filter((other) => other !== service)

/** How the services are launched: with the bugs that are planted, and the point at which the next process is to die. */
export function launcher(plants: Rewrite[] = []) {
  const next = new Map<Service, { point: Point; pass: number; happens: 'passHere' | 'stallHere' }>()
  return {
    aim: (point: Point, pass: number, happens: 'passHere' | 'stallHere' = 'passHere') =>
      next.set(point.service, { point, pass, happens }),
    launch: (service: Service) => {
      const aimed = next.get(service)
      next.delete(service)
      const bugs = plants.filter(({ file }) => !otherServices(service).some((other) => file.startsWith(`${other}/`)))
      return { nodeArgs: nodeArgsFor([...bugs, ...(aimed ? [at(aimed.point, aimed.happens)] : [])], aimed?.pass) }
    },
  }
}

/**
 * Kills one service again and again, half of the times at a named point, else at a random moment, and starts it again.
 * Settles with all kills, the service being up.
 */
export async function keepKilling(
  clinic: Pick<ProofClinic, 'start' | 'childOf'>,
  service: Service,
  parts: {
    kills: number
    random: Random
    aim: ReturnType<typeof launcher>['aim']
    stopped: () => boolean
    /** The points that are of interest. */
    chosen: (name: PointName) => boolean
  },
): Promise<Kill[]> {
  const { kills, random, aim, stopped, chosen } = parts
  const own = random.shuffled(points.filter((point) => point.service === service && chosen(point.name)))
  const done: Kill[] = []
  let aimed: Point | undefined

  for (let count = 1; count <= kills && !stopped(); count += 1) {
    const child = clinic.childOf(service)
    await Promise.race([child.ended, pause(aimed ? PATIENCE_MS : random.int(0, 2_000))])
    const isThere = aimed && !child.running()
    await child.kill()
    const diedAt = Date.now()
    const point = aimed ? `${isThere ? '' : 'not reached: '}${aimed.name}` : 'at random'

    aimed = count % 2 === 1 && count < kills ? own[(count >> 1) % own.length] : undefined
    if (aimed) aim(aimed, random.int(1, 3))
    // One that comes to its point early dies before it is ready.
    await clinic.start(service).catch((error: unknown) => {
      if (!aimed || clinic.childOf(service).running()) throw error
    })
    done.push({ service, point, at: diedAt, backAt: Date.now() })
  }
  return done
}
