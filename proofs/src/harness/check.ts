import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Channel, Contact } from '@anteroom/contracts/contact.ts'
import type { Copy } from './copies.ts'

export type Patient = { id: string; doctorId: string; contact: Contact; queueNumber: number; bookedPlace: number }

/** The part of a ledger row that the proof looks at. */
export type Row = {
  _id: string
  appointmentId: string
  kind: AlertKind
  channel?: Channel
  state: string
  reason?: string
  notBefore: Date | null
  tries: number
  unconfirmed: number
  attempt: number
  providerId?: string
}

/**
 * What a patient has to be told, or (`may`) can be told. `at`: when it became true, in milliseconds. `until`: when it
 * stopped being true.
 */
export type Due = { patient: Patient; kind: AlertKind; at: number; until?: number; may?: boolean }

/** When a process of the workers was killed, and when the next one was ready. */
export type Death = { at: number; backAt: number }

/**
 * Counts of alerts that were `due`: `sent`, `unreached` (certainly accepted by nobody, and shown to staff), or `lost`.
 * `extra`: copies beyond the first; `ambiguous`: accepted, but the sender could not know; `worstMs`: the longest delay.
 */
export type Tally = {
  due: number
  sent: number
  unreached: number
  lost: number
  extra: number
  ambiguous: number
  worstMs: number
}

/** The answers after which a sender cannot know that the message was taken. */
const ambiguous = new Set(['accept-then-hang', 'accept-then-reset', 'accept-then-500', 'broken-json', 'huge-body'])

/** No call to a provider takes longer, so a death later than this did not interrupt it. */
const CALL_MS = 10_000
/** From the last look at the queue to the provider's "accepted", on a busy machine. */
const ON_ITS_WAY_MS = 2_000

/** The work of a killed process is resumed within this time. */
const CARRIED_ON_MS = 40_000

/** The states of an alert that reached nobody. */
const untold = new Set(['failed', 'uncertain', 'suppressed'])
const ended = new Set(['sent', 'delivered', 'failed', 'expired', 'suppressed', 'uncertain'])

type Facts = {
  dues: Due[]
  copies: Copy[]
  rows: Row[]
  deaths?: Death[]
  /**
   * True for an alert that may reach nobody because every route was refused or unconfirmed. The ledger then has to say
   * so.
   */
  mayMiss?: (due: Due) => boolean
  /** The longest time that an alert may take, from when it became true or the workers were back. */
  withinMs?: number
}

/**
 * Compares what patients should have been told with what the stand-ins accepted and what the ledger says. `faults`:
 * every broken promise, in one sentence each.
 */
export function check({ dues, copies, rows, deaths = [], mayMiss = () => false, withinMs = CARRIED_ON_MS }: Facts) {
  const faults: string[] = []
  const tally: Tally = { due: 0, sent: 0, unreached: 0, lost: 0, extra: 0, ambiguous: 0, worstMs: 0 }
  const rowOf = new Map(rows.map((row) => [`${row.appointmentId}/${row.kind}`, row]))
  const copiesOf = groupBy(copies, ({ address, kind }) => `${address}/${kind}`)
  const wanted = new Set(dues.map(({ patient, kind }) => `${patient.contact.address}/${kind}`))
  const ours = new Set(dues.map(({ patient }) => patient.contact.address))

  for (const due of dues) {
    const { patient, kind, at } = due
    const name = `"${kind}" to ${patient.contact.channel} ${patient.contact.address}`
    const got = copiesOf.get(`${patient.contact.address}/${kind}`) ?? []
    const row = rowOf.get(`${patient.id}/${kind}`)
    const [first, ...others] = got
    if (!due.may) tally.due += 1
    if (first && !due.may) tally.sent += 1
    tally.ambiguous += got.filter(({ told }) => ambiguous.has(told)).length
    tally.extra += others.length

    if (!first && !due.may) {
      const isSaid = row && untold.has(row.state) && mayMiss(due)
      if (isSaid) tally.unreached += 1
      else {
        tally.lost += 1
        faults.push(`${name} is lost; the ledger says ${row ? `${row.state} ${row.reason ?? ''}` : 'nothing'}`)
      }
    }
    if (row && !ended.has(row.state)) faults.push(`${name} has not ended: ${row.state}`)
    if (first && (row === undefined || ['pending', 'failed', 'expired', 'suppressed'].includes(row.state))) {
      faults.push(`${name} was accepted, and the ledger says ${row?.state ?? 'nothing'} ${row?.reason ?? ''}`)
    }
    if (first) {
      tally.worstMs = Math.max(tally.worstMs, first.at - at)
      const back = deaths.filter((death) => death.at <= first.at).map(({ backAt }) => backAt)
      const waited = first.at - Math.max(at, ...back.filter((time) => time <= first.at))
      if (waited > withinMs) faults.push(`${name} came ${waited} ms after the workers could have sent it`)
    }
    faults.push(...unexcused(got, deaths).map((fault) => `${name} ${fault}`))
    for (const copy of got) {
      if (due.until !== undefined && copy.at > due.until + ON_ITS_WAY_MS) {
        faults.push(`${name} was said ${copy.at - due.until} ms after it had ceased to be true`)
      }
    }
  }
  for (const [key, [copy]] of copiesOf) {
    if (copy?.kind && ours.has(copy.address) && !wanted.has(key)) {
      faults.push(`nobody should have been told "${copy.text}" at ${copy.address}`)
    }
  }
  return { tally, faults }
}

/**
 * Messages that arrived at the phones, but are not in the ledger as such: a worker killed during the report has to look
 * them up.
 */
export const unreported = (rows: Row[]): string[] =>
  rows
    .filter(({ channel, state }) => (channel === 'sms' || channel === 'whatsapp') && state === 'sent')
    .map(({ appointmentId, kind }) => `"${kind}" to ${appointmentId} has arrived, and the ledger does not say so`)

/**
 * Each copy beyond the first has to follow an unconfirmed attempt: a death during that call or, once only, an ambiguous
 * answer.
 */
function unexcused(got: Copy[], deaths: Death[]): string[] {
  const faults: string[] = []
  let unconfirmed = 0
  for (const [index, copy] of got.slice(1).entries()) {
    const before = got[index]
    if (!before) continue
    const died = deaths.some(({ at }) => isCutOffBy(before, copy, at))
    if (!died && ambiguous.has(before.told)) unconfirmed += 1
    if (before.channel === 'sms' || before.channel === 'whatsapp') {
      faults.push('was said twice, although the provider could be asked')
    } else if (!died && !ambiguous.has(before.told)) {
      faults.push('was said twice although the first was confirmed')
    } else if (!copy.repeated && !isOneOfItself(before)) {
      faults.push('was repeated without saying so')
    }
  }
  return unconfirmed > 1 ? [...faults, `was repeated ${unconfirmed} times for an unconfirmed attempt`] : faults
}

/**
 * A card shows what is true, so it repeats nothing. A mail server that answers 451 has accepted nothing (RFC 5321,
 * 4.2.5); if it did after all, the same Message-ID makes both emails one.
 */
const isOneOfItself = ({ channel, kind, told }: Copy) =>
  (channel === 'telegram' && kind === 'booked') || (channel === 'email' && told === 'accept-then-500')

/** Clocks of different processes on one machine agree within some milliseconds. */
const isCutOffBy = (before: Copy, after: Copy, death: number) =>
  death >= before.at - 50 && death <= before.at + CALL_MS && death <= after.at

export function groupBy<Thing>(things: Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing])
  return groups
}
