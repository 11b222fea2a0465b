import { setTimeout as pause } from 'node:timers/promises'
import type { Channel } from '@anteroom/contracts/contact.ts'
import { addressOn } from '@anteroom/local/stand-ins/twilio-messages.ts'
import { check, type Due, type Patient, type Tally } from './harness/check.ts'
import { newContacts, openProofClinic, type ProofClinic } from './harness/clinic.ts'
import { hastyCalls } from './harness/copies.ts'
import { inTurns } from './harness/in-turns.ts'
import { launcher, type Replacement } from './harness/launcher.ts'
import { type Random, randomFrom } from './harness/random.ts'
import type { Proof } from './harness/table.ts'
import { GIVEN_UP_MS, proveAway } from './providers/away.ts'
import { type Cell, cells, mayMiss, providerOf } from './providers/cells.ts'

const SETTLE_LIMIT_MS = 90_000
const DOCTORS = 12
const BESIDE = 10
/**
 * Less than the ten seconds for which a provider may hang: an alert that waits for another one's provider takes longer.
 */
const HELD_UP_MS = 9_000

/** How a patient's provider behaves, and which alerts meet it. */
type Case = { cell: Cell; kinds: ('booked' | 'called')[]; patient: Patient }

/**
 * Every behaviour of every provider, met by `alerts` alerts: half confirmations, half calls. All run at once, to show
 * whether one holds up the others. Then all providers refuse connections.
 */
export async function proveProviders(options: {
  alerts: number
  seed: number
  bug?: Replacement
  only?: Cell[]
  /** Each patient meets one bad alert in place of two, and no provider fails for minutes. */
  brief?: boolean
  /** Twilio sends no delivery reports. */
  silent?: boolean
  patienceMs?: number
}): Promise<Proof> {
  const { patienceMs = SETTLE_LIMIT_MS, brief = false, silent = false } = options
  const random = randomFrom(options.seed)
  const clinic = await openProofClinic({ doctors: DOCTORS + 4, launch: launcher(options.bug).launch })
  try {
    if (silent) await clinic.silenceReports()
    const contact = newContacts()
    // Beside everything else, as this takes a minute.
    const doctorIds = clinic.doctorIds.slice(DOCTORS)
    const away = options.only || brief ? null : proveAway(clinic, { contact, doctorIds })
    // If both fail, the other failure is the one that is reported.
    away?.catch(() => {})
    const cases: Case[] = []
    const booked = await bookAll(clinic, {
      random,
      contact,
      cases,
      each: Math.ceil(options.alerts / 2),
      chosen: options.only ?? cells,
      kindsOf: () => (brief ? [random.pick(['booked', 'called'])] : ['booked', 'called']),
    })
    const toCall = cases.filter(({ kinds }) => kinds.includes('called'))
    const isCalled = new Set(toCall.map(({ patient }) => patient.id))
    await settled(clinic, toCall, { dues: booked.filter(({ patient }) => isCalled.has(patient.id)), patienceMs })

    const called: Due[] = []
    await inTurns(16, random.shuffled(toCall), async ({ cell, patient }) => {
      await misbehave(clinic, cell, patient.contact.address)
      await clinic.call(patient.id)
      called.push({ patient, kind: 'called', at: Date.now() })
    })
    await settled(clinic, cases, { dues: [...booked, ...called], patienceMs })
    const beside = options.only ? { faults: [], notes: [] } : await besideTheBad(clinic, { contact, cases, booked })
    const absent = (await away) ?? { faults: [], notes: [] }
    if (!options.only) await behindClosedDoors(clinic, { contact, each: options.alerts, cases, booked })
    const { tally, faults } = await settled(clinic, cases, { dues: [...booked, ...called], patienceMs })
    return {
      name: `${booked.length + called.length} alerts, ${new Set(cases.map(({ cell: { channel, behaviour } }) => `${channel} ${behaviour}`)).size} bad days`,
      seed: options.seed,
      ...tally,
      faults: [...faults, ...beside.faults, ...absent.faults, ...hastyCalls(await clinic.accepted())],
      notes: [...beside.notes, ...absent.notes],
    }
  } finally {
    await clinic.stop()
  }
}

/** Every provider refuses every connection while patients book; then all accept them again. */
async function behindClosedDoors(
  clinic: ProofClinic,
  parts: { contact: ReturnType<typeof newContacts>; each: number; cases: Case[]; booked: Due[] },
) {
  const { contact, each, cases, booked } = parts
  const all = (behaviour: 'refused' | 'ok') =>
    Promise.all(Object.values(providerOf).map((provider) => clinic.behave({ provider, behaviour })))
  await all('refused')
  const channels = (['telegram', 'sms', 'email'] as const).flatMap((channel) => Array(each).fill(channel) as Channel[])
  await inTurns(8, channels, async (channel, index) => {
    const patient = await clinic.bookOnly(contact(channel), clinic.doctorIds[index % DOCTORS] ?? '')
    cases.push({ cell: { channel, behaviour: 'refused' }, kinds: ['booked'], patient })
    booked.push({ patient, kind: 'booked', at: Date.now() })
  })
  await all('ok')
}

/** Sets the provider's next answer to this patient to that of the cell. */
const misbehave = (clinic: ProofClinic, { channel, behaviour }: Cell, address: string) =>
  clinic.behave({
    provider: providerOf[channel],
    behaviour,
    times: 1,
    to: channel === 'whatsapp' ? addressOn('whatsapp', address) : address,
  })

async function bookAll(
  clinic: ProofClinic,
  parts: {
    random: Random
    contact: ReturnType<typeof newContacts>
    cases: Case[]
    each: number
    chosen: Cell[]
    kindsOf: () => Case['kinds']
  },
) {
  const { random, contact, cases, each, chosen, kindsOf } = parts
  const visits = random.shuffled(chosen.flatMap((cell) => Array.from({ length: each }, () => cell))).map((cell) => ({
    cell,
    kinds: kindsOf(),
    contact: contact(cell.channel),
  }))
  const onWhatsApp = visits.filter(({ cell }) => cell.channel === 'whatsapp')
  await inTurns(8, onWhatsApp, ({ contact: { address } }) => clinic.write('whatsapp', address, 'hi'))
  // Replies to these patients would meet the bad behaviour in place of the alert.
  const theirs = new Set(onWhatsApp.map(({ contact: { address } }) => address))
  const replied = async () => (await clinic.copies()).filter(({ address }) => theirs.has(address)).length
  while ((await replied()) < onWhatsApp.length) await pause(200)

  const booked: Due[] = []
  await inTurns(16, visits, async (visit, index) => {
    if (visit.kinds.includes('booked')) await misbehave(clinic, visit.cell, visit.contact.address)
    const patient = await clinic.bookOnly(visit.contact, clinic.doctorIds[index % DOCTORS] ?? '')
    cases.push({ cell: visit.cell, kinds: visit.kinds, patient })
    booked.push({ patient, kind: 'booked', at: Date.now() })
  })
  return booked
}

/** The complaints that remain when all is over, or when the time is up. */
async function settled(
  clinic: ProofClinic,
  cases: Case[],
  { dues, patienceMs }: { dues: Due[]; patienceMs: number },
): Promise<{ tally: Tally; faults: string[] }> {
  const cellOf = new Map(cases.map(({ cell, patient }) => [patient.id, cell]))
  const end = Date.now() + patienceMs
  for (;;) {
    const [copies, rows] = await Promise.all([clinic.copies(), clinic.rows()])
    const checked = check({
      dues,
      copies,
      rows,
      mayMiss: ({ patient, kind }) => mayMiss(cellOf.get(patient.id) as Cell, kind),
      withinMs: GIVEN_UP_MS,
    })
    // An alert that seems lost may still come, and an unconfirmed attempt may be looked up or repeated.
    const isOpen = rows.some(
      ({ appointmentId, state, notBefore }) => cellOf.has(appointmentId) && state !== 'sent' && notBefore !== null,
    )
    if ((!isOpen && checked.tally.lost === 0) || Date.now() > end) return checked
    await pause(500)
  }
}

/** Patients whose provider always fails are among others, who are told as if they were alone. */
async function besideTheBad(
  clinic: ProofClinic,
  { contact, cases, booked }: { contact: ReturnType<typeof newContacts>; cases: Case[]; booked: Due[] },
): Promise<{ faults: string[]; notes: string[] }> {
  const hopeless = (['accept-then-hang', '429-retry-after', '401'] as const).flatMap((behaviour) =>
    (['telegram', 'sms'] as const).map((channel) => ({ channel, behaviour })),
  )
  await inTurns(6, hopeless, async ({ channel, behaviour }, index) => {
    const to = contact(channel)
    await clinic.behave({ provider: providerOf[channel], behaviour, to: to.address })
    await clinic.bookOnly(to, clinic.doctorIds[index % DOCTORS] ?? '')
  })
  const fine: Due[] = []
  await inTurns(2, Array(BESIDE).fill(['telegram', 'sms', 'email']).flat() as Channel[], async (channel, index) => {
    const patient = await clinic.bookOnly(contact(channel), clinic.doctorIds[index % DOCTORS] ?? '')
    fine.push({ patient, kind: 'booked', at: Date.now() })
    cases.push({ cell: { channel, behaviour: 'ok' }, kinds: ['booked'], patient })
  })
  booked.push(...fine)
  await settled(clinic, cases, { dues: fine, patienceMs: SETTLE_LIMIT_MS })
  const copies = await clinic.copies()
  const delays = fine.map(
    ({ patient, at }) => (copies.find(({ address }) => address === patient.contact.address)?.at ?? 0) - at,
  )
  const worst = Math.max(...delays)
  return {
    faults: worst > HELD_UP_MS ? [`an alert was held up by the bad days of others for ${worst} ms`] : [],
    notes: [`beside ${hopeless.length} hopeless ones ${fine.length} were told within ${worst} ms`],
  }
}
