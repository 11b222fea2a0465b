import { setTimeout as pause } from 'node:timers/promises'
import type { BookAnswer } from '@anteroom/contracts/answers.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import type { Due } from './check.ts'
import type { Answer, ProofClinic } from './clinic.ts'
import type { Random } from './random.ts'

/** When the database went away and came back. */
export type Outage = { from: number; to: number }

type Asked = { begun: number; took: number; answer: Answer | null }

/** The promise is two seconds; the rest allows for the machine. */
const ANSWERED_MS = 2_500
const NORMAL_AGAIN_MS = 10_000

/**
 * Books and asks all the time, each request once, and records every answer. `stop` waits until all is normal again and
 * returns the faults: any answer other than success or 503 with Retry-After, a slow answer, a clinic that does not
 * recover.
 */
export function traffic(clinic: ProofClinic, { contact, random }: { contact: () => Contact; random: Random }) {
  const asked: Asked[] = []
  const dues: Due[] = []
  let stopped = false

  async function once(ask: () => Promise<Answer>): Promise<Answer | null> {
    const begun = Date.now()
    const answer = await ask().catch(() => null)
    asked.push({ begun, took: Date.now() - begun, answer })
    return answer
  }

  async function book(): Promise<void> {
    const to = contact()
    const doctorId = random.pick(clinic.doctorIds)
    const body = { patientName: 'Pat', doctorId, scheduledTime: new Date().toISOString(), contact: to }
    const answer = await once(() => clinic.ask({ path: '/api/appointments', body, as: 'bot' }))
    if (answer?.status !== 201) return
    const { id, queueNumber, queuePosition } = (answer.body as BookAnswer).appointment
    const patient = { id, doctorId, contact: to, queueNumber, bookedPlace: queuePosition }
    dues.push({ patient, kind: 'booked', at: Date.now() })
  }

  async function work(step: () => Promise<unknown>, pauseMs: number) {
    for (; !stopped; await pause(pauseMs)) await step()
  }
  const working = Promise.all([
    work(book, 250),
    work(() => once(() => clinic.ask({ path: `/api/doctors/${random.pick(clinic.doctorIds)}/queue` })), 200),
    work(() => once(() => clinic.ask({ path: '/api/doctors', as: 'patient' })), 200),
  ])

  const isFine = ({ answer }: Asked) => answer !== null && answer.status < 300

  return {
    async stop({ from, to }: Outage) {
      const last = () => asked.slice(-6)
      while (!(last().every(isFine) && Date.now() > to + 1_000) && Date.now() < to + NORMAL_AGAIN_MS) await pause(100)
      stopped = true
      await working
      const faults: string[] = []
      for (const { begun, took, answer } of asked) {
        const when = `${begun - from} ms after it went away`
        if (took > ANSWERED_MS) faults.push(`an answer took ${took} ms, ${when}`)
        if (answer === null) faults.push(`there was no answer, ${when}`)
        else if (answer.status !== 503 && answer.status >= 300) faults.push(`the answer was ${answer.status}, ${when}`)
        else if (answer.status === 503 && !answer.retryAfter) faults.push(`a 503 without Retry-After, ${when}`)
      }
      const late = asked.filter((one) => !isFine(one) && one.begun > to + NORMAL_AGAIN_MS)
      if (late.length > 0 || !last().every(isFine)) faults.push('it was not normal again within ten seconds')
      const failed = asked.filter((one) => !isFine(one))
      const recovered = Math.max(0, ...failed.map(({ begun, took }) => begun + took - to))
      return {
        dues,
        faults,
        notes: [
          `${asked.length} answers, ${failed.length} of them 503`,
          `slowest ${Math.max(0, ...asked.map(({ took }) => took))} ms`,
          `normal ${recovered} ms after it was back`,
        ],
      }
    },
  }
}
