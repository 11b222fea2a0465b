import { setTimeout as pause } from 'node:timers/promises'
import { type Service, services } from '@anteroom/local/service-environment.ts'
import type { FaultPoint } from '@anteroom/service/fault-point.ts'
import { chatting, checkChats, REPLY_LIMIT_MS } from './harness/chats.ts'
import { check, unreported } from './harness/check.ts'
import { newContacts, openProofClinic } from './harness/clinic.ts'
import { duesOf } from './harness/expected.ts'
import { keepKilling } from './harness/killer.ts'
import { launcher, type Replacement, serviceAt } from './harness/launcher.ts'
import { randomFrom } from './harness/random.ts'
import type { Proof } from './harness/table.ts'
import { practice } from './harness/traffic.ts'
import { checkTransfers, doctorsForTransfers, MAX_A_DAY, transferring } from './harness/transfers.ts'

const PRACTICES = 8
const SETTLE_LIMIT_MS = 120_000

/** How many kills each service gets. The workers, which have the most fault points, get the rest. */
function sharesOf(kills: number, only: FaultPoint | undefined): Record<Service, number> {
  if (only !== undefined) return { api: 0, bot: 0, workers: 0, [serviceAt[only]]: kills }
  const share = Math.floor((kills * 3) / 10)
  return { api: share, bot: share, workers: kills - 2 * share }
}

/**
 * SIGKILL of workers, API and bot, at fault points and at random, while patients book by web and chat, doctors work,
 * and staff transfer patients and undo it. Afterwards each transferred patient waits with one doctor and is checked in
 * if the desk said so. Everything due according to the change feed has been sent: at most once where the provider can
 * be asked, otherwise once more only for a death during that very call.
 */
export async function proveKills(options: {
  kills: number
  seed: number
  bug?: Replacement
  /** How long to wait for an alert after the last kill, and for a reply in a chat, before it counts as lost. */
  patienceMs?: number
  replyLimitMs?: number
  /** The only fault point to aim at; only its service is killed. */
  only?: FaultPoint
}): Promise<Proof> {
  const { seed, only, patienceMs = SETTLE_LIMIT_MS, replyLimitMs = REPLY_LIMIT_MS } = options
  const random = randomFrom(seed)
  const { aim, launch } = launcher(options.bug)
  const doctors = PRACTICES + 1 + doctorsForTransfers(options.kills)
  const clinic = await openProofClinic({ doctors, launch })
  let over = false
  const stopped = () => over
  let underWay: Promise<unknown>[] = []
  try {
    // Two API processes race for the same queues. This one is never killed.
    clinic.apis.push((await clinic.startAnother('api')).url)
    const copies = clinic.watchCopies()
    const contact = newContacts()
    const common = { contact, copies, stopped, most: Math.min(MAX_A_DAY, 6 + options.kills / 4) }
    const chatDoctor = clinic.doctorIds[PRACTICES] ?? ''
    const working = Promise.all(
      clinic.doctorIds.slice(0, PRACTICES).map((id) => practice(clinic, id, { ...common, random: random.fork() })),
    )
    const chat = { ...common, code: 100 + PRACTICES, replyLimitMs }
    const talking = Promise.all(
      [7_100_000, 7_200_000, 7_300_000].map((firstChat) => chatting(clinic, { ...chat, firstChat })),
    )
    const moving = transferring(clinic, clinic.doctorIds.slice(PRACTICES + 1), { random: random.fork(), stopped })
    const shares = sharesOf(options.kills, only)
    const killing = Promise.all(
      services.map((service) =>
        keepKilling(clinic, service, { kills: shares[service], random: random.fork(), aim, stopped, only }),
      ),
    )
    underWay = [working, talking, moving, killing]
    // The first failure ends the run.
    const kills = (
      await Promise.race([killing, ...[working, talking, moving].map((one) => one.then(() => killing))])
    ).flat()
    over = true
    const [patients, chats, travellers] = await Promise.all([working, talking, moving])

    const deathsOf = (service: Service) => kills.filter((kill) => kill.service === service)
    const look = async () => {
      const feeds = await Promise.all(
        clinic.doctorIds
          .slice(0, PRACTICES + 1)
          .map(async (id, index) => duesOf(await clinic.changes(id), patients[index] ?? [])),
      )
      const [rows, latest] = await Promise.all([clinic.rows(), clinic.copies()])
      const checked = check({ dues: feeds.flat(), rows, copies: latest, deaths: deathsOf('workers') })
      const moved = await checkTransfers(clinic, travellers.left)
      return { ...checked, faults: [...checked.faults, ...unreported(rows), ...moved] }
    }
    const end = Date.now() + patienceMs
    let checked = await look()
    while (checked.faults.length > 0 && Date.now() < end) {
      await pause(300)
      checked = await look()
    }
    const replies = await checkChats(clinic, chats.flat(), deathsOf('bot'))
    const reached = new Map<string, number>()
    for (const { point } of kills) reached.set(point, (reached.get(point) ?? 0) + 1)
    return {
      name: `${kills.length} kills`,
      seed,
      ...checked.tally,
      faults: [...checked.faults, ...replies.faults],
      notes: [
        ...[...reached].sort().map(([point, times]) => `${times} × ${point}`),
        `${chats.flat().length} chats on ${chatDoctor}, ${replies.extra} replies twice`,
        `${travellers.all} transfers, most of them undone`,
      ],
    }
  } finally {
    over = true
    await Promise.allSettled(underWay)
    await clinic.stop()
  }
}
