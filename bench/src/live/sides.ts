import { NextAnswer } from '@anteroom/contracts/answers.ts'
import { example } from '../ceilings.ts'
import type { Clinic } from '../clinic.ts'
import type { Machine } from '../machine.ts'
import { hearing } from './hearing.ts'
import type { Follower } from './page.ts'

/** An update that comes later than this counts as lost. */
const LOST_AFTER_MS = 20_000

/** Doctors, the patients of each, and the pages of each patient. */
export type Crowd = { doctorIds: string[]; patients: number; pagesEach: number }

/** A page, and the path of its status. */
type Patient = Follower & { statusPath: string }

/** A server, and the pages that may follow it. */
export type Side = {
  name: string
  port: number
  pid: number
  followers: Patient[]
  /** Presses next. Resolves to the milliseconds until the page of the last waiting patient has heard it. */
  press: (doctorId: string) => Promise<number>
  /** The same without waiting for the pages. Resolves to the revision. */
  pressUnheard: (doctorId: string) => Promise<number>
  /**
   * The longest time that its event loop was held up since the last call, in milliseconds, including the ten between
   * two samples.
   */
  heldUp: () => Promise<number>
}

type Parts = Pick<Side, 'name' | 'port' | 'pid' | 'heldUp'> & {
  crowd: Crowd
  nameOf: (doctorId: string, place: number) => string
  statusPathOf: (name: string) => string
  /** Resolves to the revision. */
  ask: (doctorId: string, press: number) => Promise<number>
}

function sideOf({ crowd, nameOf, statusPathOf, ask, ...server }: Parts): Side {
  const { doctorIds, patients, pagesEach } = crowd
  const pages = patients * pagesEach
  const ears = new Map(doctorIds.map((doctorId) => [doctorId, hearing(pages)]))
  const presses = new Map<string, number>()

  const followers = doctorIds.flatMap((doctorId) =>
    Array.from({ length: pages }, (_, page) => {
      const appointmentId = nameOf(doctorId, Math.floor(page / pagesEach))
      const heard = (rev: number) => ears.get(doctorId)?.heard(page, rev)
      return { port: server.port, auth: { appointmentId }, heard, statusPath: statusPathOf(appointmentId) }
    }),
  )

  async function pressUnheard(doctorId: string): Promise<number> {
    const press = (presses.get(doctorId) ?? 0) + 1
    presses.set(doctorId, press)
    return ask(doctorId, press)
  }

  async function press(doctorId: string): Promise<number> {
    const pressed = performance.now()
    const rev = await pressUnheard(doctorId)
    await ears.get(doctorId)?.all((presses.get(doctorId) ?? 0) * pagesEach, rev, LOST_AFTER_MS)
    return performance.now() - pressed
  }
  return { ...server, followers, press, pressUnheard }
}

/** The API with these patients in line, none of whom was called yet. */
export async function openOurs(clinic: Clinic, crowd: Crowd, heldUp: Side['heldUp']): Promise<Side> {
  const queues = await clinic.fillQueues(crowd.doctorIds, crowd.patients)
  const byDoctor = new Map(crowd.doctorIds.map((doctorId, index) => [doctorId, queues[index] ?? []]))
  return sideOf({
    name: 'Anteroom',
    port: clinic.port,
    pid: clinic.pid,
    heldUp,
    crowd,
    nameOf: (doctorId, place) => byDoctor.get(doctorId)?.[place]?.token ?? '',
    statusPathOf: (token) => `/api/appointments/${token}/status`,
    async ask(doctorId) {
      const path = `/api/doctors/${doctorId}/next`
      const { json } = await clinic.ask({ method: 'POST', path, cookie: clinic.cookie }, 200)
      return NextAnswer.parse(json).rev
    },
  })
}

/** Socket.IO alone, which sends as many bytes to as many pages. */
export async function openBare(machine: Machine, crowd: Crowd): Promise<Side> {
  const program = new URL('./bare.ts', import.meta.url).pathname
  const { port, pid } = await machine.serve(program, { UPDATE: JSON.stringify(example) }, '/ready')
  return sideOf({
    name: 'Socket.IO',
    port,
    pid,
    heldUp: async () => Number(await (await fetch(`http://127.0.0.1:${port}/held-up`)).text()),
    crowd,
    nameOf: (doctorId) => doctorId,
    statusPathOf: () => '/ready',
    async ask(doctorId, press) {
      await (await fetch(`http://127.0.0.1:${port}/next/${doctorId}/${press}`, { method: 'POST' })).text()
      return press
    },
  })
}
