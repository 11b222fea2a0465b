import { setTimeout as pause } from 'node:timers/promises'
import type { Channel, Contact } from '@anteroom/contracts/contact.ts'
import type { Behaviour } from '@anteroom/local/stand-ins/behaviour.ts'
import { addressOn } from '@anteroom/local/stand-ins/twilio-messages.ts'
import type { Patient, Row } from '../harness/check.ts'
import type { ProofClinic } from '../harness/clinic.ts'
import { providerOf } from './cells.ts'

/** Within this time the next contact route is used, or staff see that there is none. */
export const GIVEN_UP_MS = 60_000
/** Staff see what the ledger knows within this time. */
const SHOWN_MS = 5_000

/** What a provider can do for minutes. With the first four it certainly accepts nothing. */
const bad: Behaviour[] = ['429', '401', '500', 'redirect', 'accept-then-hang']

type Staying = { patient: Patient; behaviour: Behaviour; at: number }

const stays = (clinic: ProofClinic, { channel, address }: Contact, behaviour: Behaviour) =>
  clinic.behave({
    provider: providerOf[channel],
    behaviour,
    to: channel === 'whatsapp' ? addressOn('whatsapp', address) : address,
  })

/**
 * Providers that fail one patient for minutes, while the others work. A patient with another contact route hears by
 * that one within a minute; one without is shown to staff by then; one whose turn is over before the provider works
 * again is not called any more.
 */
export async function proveAway(
  clinic: ProofClinic,
  { contact, doctorIds }: { contact: (channel: Channel) => Contact; doctorIds: string[] },
): Promise<{ faults: string[]; notes: string[] }> {
  const [ofRoutes = '', ...ofTurns] = doctorIds
  const faults: string[] = []

  async function book(channel: 'whatsapp' | 'telegram', behaviour: Behaviour): Promise<Staying> {
    const to = contact(channel)
    if (channel === 'whatsapp') {
      await clinic.write('whatsapp', to.address, 'hi')
      while (!(await clinic.copies()).some(({ address }) => address === to.address)) await pause(200)
    }
    await stays(clinic, to, behaviour)
    return { patient: await clinic.bookOnly(to, ofRoutes), behaviour, at: Date.now() }
  }

  async function otherRoute(behaviour: Behaviour): Promise<number> {
    const { patient, at } = await book('whatsapp', behaviour)
    const { address } = patient.contact
    for (;;) {
      const got = (await clinic.copies()).filter((copy) => copy.address === address && copy.kind === 'booked')
      const [first] = got
      if (first) return first.at - at
      if (Date.now() > at + GIVEN_UP_MS) {
        faults.push(`a patient whose WhatsApp says ${behaviour} was not told by SMS within a minute`)
        return GIVEN_UP_MS
      }
      await pause(300)
    }
  }

  async function noOtherRoute(behaviour: Behaviour): Promise<number> {
    const { patient, at } = await book('telegram', behaviour)
    const isEnd = (state: string | undefined) => state === 'failed' || state === 'uncertain'
    let knownAt = 0
    for (;;) {
      const row = (await clinic.rows()).find(({ appointmentId }) => appointmentId === patient.id)
      if (isEnd(row?.state)) knownAt ||= Date.now()
      const board = await clinic.board(patient.doctorId)
      const shown = board.appointments.find(({ id }) => id === patient.id)?.alerts[0]
      if (isEnd(shown?.state)) break
      if (knownAt > 0 && Date.now() > knownAt + SHOWN_MS)
        faults.push(`the staff do not see that ${behaviour} reached nobody`)
      if (knownAt === 0 && Date.now() > at + GIVEN_UP_MS)
        faults.push(`an alert that meets ${behaviour} has not failed in a minute`)
      if (Date.now() > at + GIVEN_UP_MS + SHOWN_MS) break
      await pause(500)
    }
    return Date.now() - at
  }

  /** The patient is called, is not reached, and the visit ends; then the provider works again. */
  async function turnOver(doctorId: string): Promise<void> {
    const to = contact('telegram')
    const patient = await clinic.bookOnly(to, doctorId)
    const said = async (kind: string) =>
      (await clinic.copies()).filter((copy) => copy.address === to.address && copy.kind === kind).length
    while ((await said('booked')) === 0) await pause(200)
    await stays(clinic, to, '401')
    await clinic.next(doctorId)
    const called = async (is: (row: Row) => boolean) =>
      (await clinic.rows()).some((row) => row.appointmentId === patient.id && row.kind === 'called' && is(row))
    while (!(await called(({ tries }) => tries > 0))) await pause(100)
    await clinic.next(doctorId)
    await stays(clinic, to, 'ok')
    // By then the worker has looked at the alert again, and given it up.
    while (!(await called(({ notBefore }) => notBefore === null))) await pause(200)
    if ((await said('called')) > 0) faults.push('somebody was called whose turn was over')
  }

  const [routes, shown] = await Promise.all([
    Promise.all(bad.filter((behaviour) => behaviour !== 'accept-then-hang').map(otherRoute)),
    Promise.all(bad.map(noOtherRoute)),
    Promise.all(ofTurns.map(turnOver)),
  ])
  return {
    faults,
    notes: [
      `by another route after ${routes.map((ms) => `${Math.round(ms / 1_000)} s`).join(', ')}`,
      `seen by the staff after ${shown.map((ms) => `${Math.round(ms / 1_000)} s`).join(', ')}`,
    ],
  }
}
