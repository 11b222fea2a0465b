import type { Contact } from '@anteroom/contracts/contact.ts'
import { newContacts, openProofClinic, type ProofClinic } from './harness/clinic.ts'
import type { Copy } from './harness/copies.ts'
import { inTurns } from './harness/in-turns.ts'
import type { Proof } from './harness/table.ts'
import { type Attack, attacks, type Target } from './misuse/attacks.ts'
import { bookByText, bookOnTheWeb, type Served, type Wish } from './misuse/honest.ts'
import { stranger } from './misuse/stranger.ts'

/** The numbers of addresses from which each attack comes. */
const CROWDS = [1, 100]
const HONEST_AT_ONCE = 4
/** The share of honest patients who have to be served. */
const SERVED_SHARE = 0.99
/** A person whose contact a stranger types gets one code for it, and nothing else. */
const MESSAGES_TO_A_VICTIM = 1
const SMS_DAILY_BUDGET = 400

/** The honest patients' numbers begin here; the strangers' are below. */
const FIRST_HONEST_PHONE = 5_000

type Played = { attack: Attack; addresses: number; target: Target; from: ReturnType<typeof stranger> }

/**
 * Strangers play each attack, from one address and from a hundred, with about `most` requests each, on doctors' days
 * that honest patients book as well. Afterwards the honest patients have their appointments, every day still takes
 * bookings, nobody got more than one message for what a stranger typed, and the texts stayed within the day's budget.
 */
export async function proveMisuse({
  most,
  honest,
  seed,
}: {
  most: number
  honest: number
  seed: number
}): Promise<Proof> {
  const plays = CROWDS.flatMap((addresses) => attacks.map((attack) => ({ attack, addresses })))
  const clinic = await openProofClinic({
    doctors: plays.length,
    settings: { RATE_LIMITS: 'on', SMS_DAILY_BUDGET: String(SMS_DAILY_BUDGET) },
  })
  const copies = clinic.watchCopies()
  const contact = newContacts()
  try {
    const [day, otherDay] = [1, 2].map((ahead) => dayIn(ahead)) as [string, string]
    const played: Played[] = plays.map(({ attack, addresses }, index) => ({
      attack,
      addresses,
      from: stranger(clinic, { network: index, addresses }),
      target: {
        doctorId: clinic.doctorIds[index] ?? '',
        day,
        otherDay,
        victims: victimsOf(index),
        patient: { patientName: 'Vera', phone: `+1202556${String(index).padStart(4, '0')}` },
      },
    }))
    for (const { target } of played) {
      const { doctorId, patient } = target
      const contact: Contact = { channel: 'sms', address: patient.phone }
      const body = { patientName: patient.patientName, doctorId, scheduledTime: `${day}T12:00:00Z`, contact }
      await clinic.done({ path: '/api/appointments', body: { ...body, bookedVia: 'sms' }, as: 'bot' })
    }
    const wishes = Array.from({ length: honest }, (_, index): Wish => {
      const doctor = index % clinic.doctorIds.length
      return { doctorId: clinic.doctorIds[doctor] ?? '', code: 100 + doctor, day }
    })
    const [served] = await Promise.all([
      serve(clinic, { copies, wishes }),
      inTurns(2, played, ({ attack, from, target }) => attack.run(from, target, most)),
    ])
    const faults = [
      ...faultsOfService(served),
      ...(await inSeries(played, (play) => faultsOf(clinic, play, contact('telegram')))),
      ...faultsOfMessages(await clinic.copies(), played),
    ]
    const sent = played.reduce((sum, { from }) => sum + from.tally().sent, 0)
    return {
      name: `${sent} hostile requests`,
      seed,
      due: honest,
      sent: served.filter((one) => one !== null).length,
      unreached: 0,
      lost: served.filter((one) => one === null).length,
      extra: 0,
      ambiguous: 0,
      worstMs: Math.max(...played.map(({ from }) => from.tally().worstMs)),
      faults,
      notes: [...played.map(noteOf), noteOfService(served)],
    }
  } finally {
    await clinic.stop()
  }
}

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const victimsOf = (index: number) => ({
  phone: `+1202555${String(100 + index).padStart(4, '0')}`,
  mail: `victim${index}@example.org`,
})

/**
 * Honest patients, by chat and on the web in turn. Those refused on the web write to the clinic, as the page advises.
 */
async function serve(
  clinic: ProofClinic,
  { copies, wishes }: { copies: () => Copy[]; wishes: Wish[] },
): Promise<Served[]> {
  const served: Served[] = []
  await inTurns(HONEST_AT_ONCE, wishes, async (wish, index) => {
    const contact: Contact = { channel: 'sms', address: `+1202555${FIRST_HONEST_PHONE + index}` }
    const parts = { clinic, copies, contact }
    const isOnTheWeb = index % 2 === 0
    if (isOnTheWeb && (await bookOnTheWeb(parts, wish, `203.0.113.${1 + index}`))) served.push('web')
    else if (await bookByText(parts, wish)) served.push(isOnTheWeb ? 'chat after web' : 'chat')
    else served.push(null)
  })
  return served
}

function faultsOfService(served: Served[]): string[] {
  const refused = served.filter((one) => one === null).length
  return refused > served.length * (1 - SERVED_SHARE)
    ? [`${refused} of ${served.length} honest patients got no place`]
    : []
}

/** The day is open to a chat, no answer was a failure or revealed anybody, and no expensive number was accepted. */
async function faultsOf(
  clinic: ProofClinic,
  { attack, addresses, target, from }: Played,
  contact: Contact,
): Promise<string[]> {
  const name = `${attack.name}, from ${addresses}`
  const { doctorId, day } = target
  const booking = { patientName: 'Somebody Else', doctorId, scheduledTime: `${day}T12:00:00Z`, contact }
  const { status, body } = await clinic.command({ path: '/api/appointments', body: booking, as: 'bot' })
  const faults = status === 201 ? [] : [`${name}: the day is closed: ${JSON.stringify(body)}`]
  for (const [answer, count] of from.tally().answers) {
    if (answer.startsWith('5')) faults.push(`${name}: ${count} × ${answer}`)
    if (answer.endsWith('already-booked')) faults.push(`${name}: a stranger learns who has an appointment`)
    if (attack.isNeverTaken && answer.startsWith('2')) faults.push(`${name}: ${count} were taken`)
  }
  return faults
}

async function inSeries<Thing>(things: Thing[], act: (thing: Thing) => Promise<string[]>): Promise<string[]> {
  const all: string[] = []
  for (const thing of things) all.push(...(await act(thing)))
  return all
}

function faultsOfMessages(copies: Copy[], played: Played[]): string[] {
  const faults: string[] = []
  for (const { attack, addresses, target } of played) {
    for (const victim of Object.values(target.victims)) {
      const count = copies.filter(({ address }) => address === victim).length
      if (count > MESSAGES_TO_A_VICTIM)
        faults.push(`${attack.name}, from ${addresses}: ${victim} got ${count} messages`)
    }
  }
  const texts = copies.filter(({ channel }) => channel === 'sms').length
  if (texts > SMS_DAILY_BUDGET) faults.push(`${texts} texts were sent, with a budget of ${SMS_DAILY_BUDGET}`)
  return faults
}

function noteOf({ attack, addresses, from }: Played): string {
  const { sent, answers } = from.tally()
  const said = answers.map(([answer, count]) => `${count} × ${answer}`).join(', ')
  return `${attack.name}, from ${addresses === 1 ? 'one address' : `${addresses} addresses`}: ${sent} sent, ${said}`
}

function noteOfService(served: Served[]): string {
  const count = (how: Served) => served.filter((one) => one === how).length
  return `honest patients: ${count('web')} served on the web, ${count('chat')} by chat, ${count('chat after web')} by chat after the web`
}
