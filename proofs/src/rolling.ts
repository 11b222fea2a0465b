import { setTimeout as pause } from 'node:timers/promises'
import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'
import { freePort } from '@anteroom/local/processes/free-port.ts'
import { type Service, services } from '@anteroom/local/service-environment.ts'
import { startBalancer } from './harness/balancer.ts'
import { check, type Due } from './harness/check.ts'
import { type Answer, newContacts, openProofClinic, type ProofClinic } from './harness/clinic.ts'
import { type Random, randomFrom } from './harness/random.ts'
import type { Proof } from './harness/table.ts'

const SETTLE_LIMIT_MS = 30_000
/** A deploy kills a process that takes longer. */
const MAX_END_MS = 15_000
/** Four times as long as the balancer needs to notice that a process is not ready. */
const DRAIN_SECONDS = '1'

/**
 * A deploy with two processes of each service behind a load balancer. In each of the `rounds` one process of each
 * service is ended by SIGTERM and started again, alternating, while patients book, write and are called. Every request
 * is sent once and has to be answered; every acknowledged booking is kept, and everybody is told once.
 */
export async function proveRolling(options: { rounds: number; seed: number }): Promise<Proof> {
  const { rounds, seed } = options
  const random = randomFrom(seed)
  const port = await freePort()
  const balancer = await startBalancer(`http://127.0.0.1:${port}`)
  const clinic = await openProofClinic({
    doctors: 4,
    settings: { PORT: String(port), PUBLIC_URL: balancer.url },
    launch: (service) => ({ env: { DRAIN_SECONDS, ...(service === 'bot' && { API_URL: balancer.url }) } }),
  }).catch(async (error: unknown) => {
    await balancer.stop()
    throw error
  })
  try {
    const startSecond = async (service: Service) => [service, await clinic.startAnother(service)] as const
    const seconds = new Map(await Promise.all(services.map(startSecond)))
    const place = (service: Service) => {
      balancer.targets[service] = [clinic.addresses[service], seconds.get(service)?.url ?? '']
    }
    services.forEach(place)
    clinic.apis.splice(0, 1, balancer.url)

    const load = startLoad(clinic, random)
    const ends: string[] = []
    const faults: string[] = []
    async function ended(service: Service, end: () => Promise<void>) {
      const begun = Date.now()
      await end()
      const took = Date.now() - begun
      ends.push(`${service} ${took} ms`)
      if (took > MAX_END_MS) faults.push(`a process of the ${service} took ${took} ms to end`)
    }
    async function replace(service: Service, isFirst: boolean) {
      const second = seconds.get(service)
      if (isFirst) {
        await ended(service, () => clinic.stopService(service))
        await clinic.start(service)
      } else if (second) {
        await ended(service, second.stop)
        seconds.set(service, await clinic.startAnother(service))
        place(service)
      }
      // Until the balancer has noticed it.
      await pause(500)
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const service of random.shuffled([...services])) await replace(service, round % 2 === 0)
    }
    const { dues, writers, answers } = await load.stop()

    const failed = answers.filter(({ answer }) => answer === null || answer.status >= 400)
    for (const { path, answer } of failed) faults.push(`${path} was answered ${answer?.status ?? 'not at all'}`)
    const end = Date.now() + SETTLE_LIMIT_MS
    for (;;) {
      const [copies, rows] = await Promise.all([clinic.copies(), clinic.rows()])
      const checked = check({ dues, copies, rows })
      const repliesTo = (number: string) =>
        copies.filter(({ address, kind }) => address === number && kind === null).length
      const wrong = writers.filter((number) => repliesTo(number) !== 1)
      const found = [
        ...checked.faults,
        ...wrong.map((number) => `${number} wrote once and has ${repliesTo(number)} replies`),
      ]
      if (found.length > 0 && Date.now() < end) {
        await pause(300)
        continue
      }
      const events = (await Promise.all(clinic.doctorIds.map((id) => clinic.changes(id)))).flat()
      const acknowledged = new Set(
        events.flatMap((row) => row.events.map(({ appointmentId }) => String(appointmentId))),
      )
      const gone = dues.filter(({ patient }) => !acknowledged.has(patient.id))
      faults.push(...found, ...gone.map(({ patient }) => `${patient.id} was acknowledged and is gone`))
      const notes = [
        `${answers.length} requests and ${writers.length} texts while ${ends.length} processes were replaced`,
        `ended within ${ends.join(', ')}`,
        ...balancer.broken.map((request) => `not answered: ${request}`),
      ]
      return { name: `${ends.length} restarts`, seed, ...checked.tally, faults, notes }
    }
  } finally {
    await clinic.stop()
    await balancer.stop()
  }
}

/** Books, calls, reads and writes texts all the time, each request once. */
function startLoad(clinic: ProofClinic, random: Random) {
  const contact = newContacts()
  const dues: Due[] = []
  const writers: string[] = []
  const answers: { path: string; answer: Answer | null }[] = []
  let stopped = false

  async function once(asking: Parameters<ProofClinic['ask']>[0]): Promise<Answer | null> {
    const answer = await clinic.ask(asking).catch(() => null)
    answers.push({ path: asking.path, answer })
    return answer
  }

  async function bookAndCall() {
    const to = contact(random.pick<Channel>(['telegram', 'sms', 'email']))
    const doctorId = random.pick(clinic.doctorIds)
    const body = { patientName: 'Pat', doctorId, scheduledTime: new Date().toISOString(), contact: to }
    const booked = await once({ path: '/api/appointments', body, as: 'bot' })
    if (booked?.status !== 201) return
    const { id, queueNumber, queuePosition } = (booked.body as BookAnswer).appointment
    const patient = { id, doctorId, contact: to, queueNumber, bookedPlace: queuePosition }
    dues.push({ patient, kind: 'booked', at: Date.now() })
    if ((await once({ path: `/api/appointments/${id}/call`, body: {} }))?.status !== 200) return
    dues.push({ patient, kind: 'called', at: Date.now() })
  }
  async function write() {
    const { address } = contact('sms')
    writers.push(address)
    await clinic.write('sms', address, 'book')
  }

  async function work(step: () => Promise<unknown>, pauseMs: number) {
    for (; !stopped; await pause(pauseMs)) await step()
  }
  const working = Promise.all([
    work(bookAndCall, 120),
    work(write, 400),
    work(() => once({ path: `/api/doctors/${random.pick(clinic.doctorIds)}/queue` }), 60),
    work(() => once({ path: '/api/doctors', as: 'patient' }), 40),
  ])
  return {
    async stop() {
      stopped = true
      await working
      return { dues, writers, answers }
    },
  }
}
