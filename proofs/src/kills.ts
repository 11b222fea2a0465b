import { setTimeout as pause } from 'node:timers/promises'
import { chatting, checkChats } from './harness/chats.ts'
import { check, unreported } from './harness/check.ts'
import { newContacts, openProofClinic } from './harness/clinic.ts'
import { duesOf } from './harness/expected.ts'
import { type Kill, keepKilling, launcher } from './harness/killer.ts'
import type { PointName } from './harness/points.ts'
import { randomFrom } from './harness/random.ts'
import type { Rewrite } from './harness/rewrite.ts'
import type { Proof } from './harness/table.ts'
import { practice } from './harness/traffic.ts'

const PRACTICES = 8
/** A day holds 500. */
const MAX_A_DAY = 450
const SETTLE_LIMIT_MS = 120_000

/**
 * SIGKILL of workers, API and bot, at named points and at random, while patients book by web and chat and doctors work.
 * Afterwards everything that the change feed says was due has been told, at most once where the provider can be asked,
 * and once more only for a death in just that call.
 */
export async function proveKills(options: {
  kills: number
  seed: number
  plants?: Rewrite[]
  patienceMs?: number
  /** The only point at which processes die on purpose. */
  only?: PointName
}): Promise<Proof> {
  const random = randomFrom(options.seed)
  const { aim, launch } = launcher(options.plants)
  const clinic = await openProofClinic({ doctors: PRACTICES + 1, launch })
  let over = false
  const stopped = () => over
  let underWay: Promise<unknown>[] = []
  try {
    // Two processes of the API race for the same queues; this one is never killed.
    clinic.apis.push((await clinic.startAnother('api')).url)
    const copies = clinic.watchCopies()
    const contact = newContacts()
    const common = { contact, copies, stopped, most: Math.min(MAX_A_DAY, 6 + options.kills / 4) }
    const chatDoctor = clinic.doctorIds.at(-1) ?? ''
    const working = Promise.all(
      clinic.doctorIds.slice(0, PRACTICES).map((id) => practice(clinic, id, { ...common, random: random.fork() })),
    )
    const code = 100 + PRACTICES
    const talking = Promise.all(
      [7_100_000, 7_200_000, 7_300_000].map((firstChat) => chatting(clinic, { ...common, code, firstChat })),
    )
    const share = Math.floor(options.kills / 10) * 3
    const aimed = { aim, stopped, chosen: (name: PointName) => options.only === undefined || name === options.only }
    const killing = Promise.all([
      keepKilling(clinic, 'workers', { kills: options.kills - 2 * share, random: random.fork(), ...aimed }),
      keepKilling(clinic, 'api', { kills: share, random: random.fork(), ...aimed }),
      keepKilling(clinic, 'bot', { kills: share, random: random.fork(), ...aimed }),
    ])
    underWay = [working, talking, killing]
    // Whatever fails first ends it.
    const kills = (await Promise.race([killing, working.then(() => killing), talking.then(() => killing)])).flat()
    over = true
    const [patients, chats] = await Promise.all([working, talking])

    const deathsOf = (service: Kill['service']) => kills.filter((kill) => kill.service === service)
    const look = async () => {
      const feeds = await Promise.all(
        clinic.doctorIds.map(async (id, index) => duesOf(await clinic.changes(id), patients[index] ?? [])),
      )
      const [rows, latest] = await Promise.all([clinic.rows(), clinic.copies()])
      const checked = check({ dues: feeds.flat(), rows, copies: latest, deaths: deathsOf('workers') })
      return { ...checked, faults: [...checked.faults, ...unreported(rows)] }
    }
    const end = Date.now() + (options.patienceMs ?? SETTLE_LIMIT_MS)
    let checked = await look()
    while (checked.faults.length > 0 && Date.now() < end) {
      await pause(1_000)
      checked = await look()
    }
    const replies = await checkChats(clinic, chats.flat(), deathsOf('bot'))
    const reached = new Map<string, number>()
    for (const { point } of kills) reached.set(point, (reached.get(point) ?? 0) + 1)
    return {
      name: `${kills.length} kills`,
      seed: options.seed,
      ...checked.tally,
      faults: [...checked.faults, ...replies.faults],
      notes: [
        ...[...reached].sort().map(([point, times]) => `${times} × ${point}`),
        `${chats.flat().length} chats on ${chatDoctor}, ${replies.extra} replies twice`,
      ],
    }
  } finally {
    over = true
    await Promise.allSettled(underWay)
    await clinic.stop()
  }
}
