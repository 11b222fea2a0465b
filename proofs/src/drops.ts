import { setTimeout as pause } from 'node:timers/promises'
import type { AppointmentAnswer, BookAnswer, StatusAnswer } from '@anteroom/contracts/answers.ts'
import type { QueueUpdate } from '@anteroom/contracts/live.ts'
import { io, type Socket } from 'socket.io-client'
import { openProofClinic, type ProofClinic } from './harness/clinic.ts'
import { type Random, randomFrom } from './harness/random.ts'
import type { Proof } from './harness/table.ts'

const DOCTORS = 4
const PATIENTS_EACH = 10
/** Tabs and phones that follow the same appointment. */
const PAGES_EACH = 5
/** How long a page is away after a drop, at most. */
const MAX_AWAY_MS = 500
const CAUGHT_UP_WITHIN_MS = 2_000
const SETTLE_LIMIT_MS = 5_000
/** How many pages are away at once. */
const AT_ONCE = 20

/** What a command can change on a page, without what changes with the clock. */
const shownOf = ({ status, stage, queuePosition, doctorStatus, calledAt, rev: _ }: StatusAnswer | QueueUpdate) =>
  JSON.stringify([status, stage, queuePosition, doctorStatus, calledAt])

type Page = { link: string; doctorId: string; socket: Socket; known: () => StatusAnswer | QueueUpdate | null }

/**
 * Sockets are dropped at random moments, and by killing a server, while doctors' days change all the time. Each page
 * behaves like a patient's: it asks for its status whenever it connects, and then follows the updates. Within two
 * seconds of connecting, its status is no older than the moment at which it connected; and when all is quiet, each page
 * shows what the server says.
 */
export async function proveDrops({ drops, seed }: { drops: number; seed: number }): Promise<Proof> {
  const random = randomFrom(seed)
  const clinic = await openProofClinic({ doctors: DOCTORS })
  const pages: Page[] = []
  try {
    const visits = await bookAll(clinic)
    pages.push(...visits.flatMap((visit) => Array.from({ length: PAGES_EACH }, () => openPage(clinic, visit))))
    await Promise.all(pages.map((page) => caughtUp(page, 0, SETTLE_LIMIT_MS)))

    const load = startLoad(clinic, { visits, random: random.fork() })
    const faults: string[] = []
    const times: number[] = []
    async function dropOne(own: Random) {
      let page = own.pick(pages)
      // The others are away already.
      while (!page.socket.connected) page = own.pick(pages)
      page.socket.disconnect()
      await pause(own.int(0, MAX_AWAY_MS))
      const took = await comesBack(page, load.revs)
      times.push(took)
      if (took > CAUGHT_UP_WITHIN_MS) faults.push(`a page of ${page.doctorId} took ${Math.round(took)} ms to catch up`)
    }
    async function dropMany(count: number) {
      let left = count
      async function lane(own: Random) {
        while (left-- > 0) await dropOne(own)
      }
      await Promise.all(Array.from({ length: AT_ONCE }, () => lane(random.fork())))
    }
    await dropMany(Math.floor(drops / 2))
    await clinic.kill('api')
    await clinic.start('api')
    await Promise.all(pages.map((page) => reconnected(page)))
    await dropMany(Math.ceil(drops / 2))
    await load.stop()
    const wrong = await notAsServed(clinic, pages)
    faults.push(...wrong)
    const worstMs = Math.max(0, ...times)
    const notes = [
      `${pages.length} sockets, ${times.length} drops and a kill of the API, under ${load.count()} commands`,
      `caught up within ${Math.round(worstMs)} ms`,
    ]
    const tally = { due: times.length, sent: times.length, unreached: 0, lost: wrong.length, extra: 0, ambiguous: 0 }
    return { name: `${times.length} drops`, seed, ...tally, worstMs, faults, notes }
  } finally {
    for (const { socket } of pages) socket.disconnect()
    await clinic.stop()
  }
}

type Visit = { id: string; link: string; doctorId: string }

async function bookAll(clinic: ProofClinic): Promise<Visit[]> {
  const visits: Visit[] = []
  for (const doctorId of clinic.doctorIds) {
    for (let count = 1; count <= PATIENTS_EACH; count++) {
      const body = { patientName: `Pat ${count}`, doctorId, scheduledTime: new Date().toISOString() }
      const { appointment } = (await clinic.done({ path: '/api/appointments', body, as: 'bot' })) as BookAnswer
      visits.push({ id: appointment.id, link: appointment.link, doctorId })
    }
  }
  return visits
}

const isNewer = (next: { rev: number }, known: { rev: number } | null) => known === null || next.rev >= known.rev

function openPage(clinic: ProofClinic, { link, doctorId }: Visit): Page {
  let known: StatusAnswer | QueueUpdate | null = null
  const socket = io(clinic.addresses.api, {
    auth: { appointmentId: link },
    forceNew: true,
    transports: ['websocket'],
    reconnectionDelay: 100,
    reconnectionDelayMax: 500,
  })
  const path = `/api/appointments/${link}/status`
  socket.on('connect', async () => {
    // Asks until it gets an answer, as the page does.
    for (let isAnswered = false; !isAnswered && socket.connected; ) {
      const answer = await clinic.ask({ path, as: 'patient' }).catch(() => null)
      isAnswered = answer?.status === 200
      if (isAnswered) {
        const status = answer?.body as StatusAnswer
        if (isNewer(status, known)) known = status
      } else await pause(100)
    }
  })
  // Refused by an API that is not ready yet: Socket.IO leaves the retry to the page.
  socket.on('connect_error', () => {
    if (!socket.active) setTimeout(() => socket.connect(), 100)
  })
  socket.on('queueUpdate', (update: QueueUpdate) => {
    if (isNewer(update, known)) known = update
  })
  return { link, doctorId, socket, known: () => known }
}

/** Resolves to the milliseconds until the page has a status of at least that revision, or to more than the limit. */
async function caughtUp({ known }: Page, rev: number, limitMs: number): Promise<number> {
  const begun = performance.now()
  for (;;) {
    const took = performance.now() - begun
    if ((known()?.rev ?? -1) >= rev || took > limitMs) return took
    await pause(5)
  }
}

/** It reconnects by itself once the API is back. */
const reconnected = ({ socket }: Page) =>
  socket.connected ? undefined : new Promise<void>((resolve) => socket.once('connect', resolve))

/** Connects again. From then on the page has to know what was acknowledged before. */
async function comesBack(page: Page, revs: ReadonlyMap<string, number>): Promise<number> {
  const connected = new Promise<void>((resolve) => page.socket.once('connect', resolve))
  page.socket.connect()
  await connected
  return caughtUp(page, revs.get(page.doctorId) ?? 0, CAUGHT_UP_WITHIN_MS)
}

/** Changes the days all the time. `revs`: the last acknowledged revision of each doctor's day. */
function startLoad(clinic: ProofClinic, { visits, random }: { visits: Visit[]; random: Random }) {
  const revs = new Map<string, number>()
  let count = 0
  let stopped = false
  const statuses = ['on-time', 'running-late'] as const
  async function step() {
    const { id, doctorId } = random.pick(visits)
    const what = random.pick(['call', 'check-in', 'skip', 'return', 'status'] as const)
    const asking =
      what === 'status'
        ? { path: `/api/doctors/${doctorId}/status`, method: 'PATCH', body: { status: random.pick(statuses) } }
        : { path: `/api/appointments/${id}/${what}`, body: {} }
    const { status, body } = await clinic.command(asking)
    count += 1
    const rev = status < 300 ? ((body as Partial<AppointmentAnswer>).rev ?? 0) : 0
    revs.set(doctorId, Math.max(revs.get(doctorId) ?? 0, rev))
  }
  const working = (async () => {
    for (; !stopped; await pause(20)) await step()
  })()
  return {
    revs,
    count: () => count,
    async stop() {
      stopped = true
      await working
    },
  }
}

/** The pages that do not show what the server says, once both are quiet. */
async function notAsServed(clinic: ProofClinic, pages: Page[]): Promise<string[]> {
  const end = Date.now() + SETTLE_LIMIT_MS
  for (;;) {
    const links = [...new Set(pages.map(({ link }) => link))]
    const answers = await Promise.all(
      links.map(async (link) => (await clinic.ask({ path: `/api/appointments/${link}/status`, as: 'patient' })).body),
    )
    const served = new Map(links.map((link, index) => [link, answers[index] as StatusAnswer]))
    const wrong = pages.flatMap(({ link, known }) => {
      const [truth, shown] = [served.get(link), known()]
      return truth && shown && shownOf(truth) === shownOf(shown)
        ? []
        : [`a page shows ${shown && shownOf(shown)} and the server says ${truth && shownOf(truth)}`]
    })
    if (wrong.length === 0 || Date.now() > end) return wrong
    await pause(200)
  }
}
