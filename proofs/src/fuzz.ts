import { type RouteName, routeNames } from '@anteroom/contracts/endpoints.ts'
import { logIn } from '@anteroom/local/testing/stack.ts'
import { askAsGenerated, type Known, schemathesis } from './fuzz/schemathesis.ts'
import { fuzzSockets } from './fuzz/sockets.ts'
import { newContacts, openProofClinic, type ProofClinic } from './harness/clinic.ts'
import { longestHold } from './harness/event-loop.ts'
import { inTurns } from './harness/in-turns.ts'
import { nodeArgsFor } from './harness/launcher.ts'
import { randomFrom } from './harness/random.ts'
import type { Proof } from './harness/table.ts'

/** How long one request may hold up the others, in milliseconds. */
const MAX_HOLD_MS = 200
const DOCTORS = 4
const PATIENTS = 40
/**
 * From this number of requests on, everything that can be wrong with each field is tried one by one, which takes 6,000.
 */
const COVERAGE_FROM = 10_000
/** The roles of a shorter run, because Schemathesis takes a while to start. */
const ROLES_OF_A_SHORT_RUN = 2
const SOCKET_SHARE = 0.1
const DAY_MS = 86_400_000

type Role = { name: string; headers: Record<string, string>; without: string[] }

/**
 * Requests generated from the OpenAPI document for every role, and events, handshakes and packets on sockets. Every
 * answer is one that the document describes, no failure is unforeseen, and nothing holds up the API's event loop.
 */
export async function proveFuzz({ requests, seed }: { requests: number; seed: number }): Promise<Proof> {
  const python = await schemathesis()
  const clinic = await openProofClinic({
    doctors: DOCTORS,
    launch: (service) => ({ nodeArgs: service === 'api' ? nodeArgsFor({ watchesEventLoop: true }) : [] }),
  })
  try {
    const { addresses, lines } = clinic
    const known = await knownIn(clinic)
    const all = await rolesOf(clinic)
    const document = await (await fetch(`${addresses.api}/api/docs/openapi.json`)).text()
    const faults: string[] = []
    const accepted = new Set<string>()
    const random = randomFrom(seed)
    const roles = requests < COVERAGE_FROM ? random.shuffled(all).slice(0, ROLES_OF_A_SHORT_RUN) : all
    const begun = lines.length
    let sent = 0
    for (let round = 0; sent < requests && faults.length === 0; round += 1) {
      const left = (requests - sent) / roles.length
      const each = Math.min(100, Math.max(1, Math.floor(left / routeNames.length / 2)))
      const phases = ['fuzzing', 'stateful', ...(round === 0 && requests >= COVERAGE_FROM ? ['coverage'] : [])]
      const seeds = roles.map(() => random.int(1, 2 ** 31))
      await inTurns(2, roles, async ({ name, headers, without }, index) => {
        const asking = { url: addresses.api, document, known, each, phases, seed: seeds[index] ?? seed }
        const asked = await askAsGenerated(python, { ...asking, headers, without })
        sent += asked.requests
        for (const operation of asked.accepted) accepted.add(operation)
        faults.push(...asked.faults.map((fault) => `as ${name}: ${fault}`))
      })
    }
    const staff = all.filter(({ headers }) => 'cookie' in headers)
    const sockets = await fuzzSockets({
      url: addresses.api,
      known,
      staff: staff.map(({ headers }) => headers),
      seed,
      events: Math.ceil(requests * SOCKET_SHARE),
    })
    faults.push(...sockets.faults, ...(await stillServed(clinic, staff)))

    const said = lines.slice(begun).filter((line) => line.startsWith('api'))
    faults.push(...said.filter(isFailure).slice(0, 20))
    const { heldMs, lateMs } = longestHold(said)
    if (heldMs > MAX_HOLD_MS) faults.push(`the event loop was held for ${heldMs} ms`)
    return {
      name: `${sent} requests, ${sockets.events} on sockets`,
      seed,
      due: requests,
      sent,
      unreached: 0,
      lost: 0,
      extra: 0,
      ambiguous: 0,
      worstMs: heldMs,
      faults,
      notes: [
        `as ${roles.map(({ name }) => name).join(', ')}; ${accepted.size} operations and ${sockets.accepted} events were accepted`,
        `the event loop was held for ${heldMs} ms at most, and late by ${lateMs} ms with all else that this machine did`,
        `${said.filter((line) => line.includes('"statusCode":503')).length} answers were a planned 503`,
      ],
    }
  } finally {
    await clinic.stop()
  }
}

/** An unforeseen failure is answered with 503 and logged with one of these. */
const isFailure = (line: string) =>
  /a request failed|a socket request failed|unhandled|uncaught|Warning:/i.test(line) && !line.includes('"statusCode"')

/** Patients who exist at the beginning, and other values that get a request past its first check. */
async function knownIn(clinic: ProofClinic): Promise<Known> {
  const contact = newContacts()
  const booked = await Promise.all(
    Array.from({ length: PATIENTS }, (_, index) =>
      clinic.book(contact('email'), clinic.doctorIds[index % DOCTORS] as string),
    ),
  )
  const ahead = [0, 1, 2, 30, 89, 90, 91, -1].map((days) => new Date(Date.now() + days * DAY_MS).toISOString())
  return {
    doctors: ['dr_1', 'dr_2', ...clinic.doctorIds],
    appointments: booked.map(({ id }) => id),
    times: ahead,
    days: ahead.map((time) => time.slice(0, 10)),
    names: [
      'Ana López',
      'علي رضا',
      'Zoë',
      '李小龍',
      'O’Neill-Smith Jr.',
      ...booked.slice(0, 3).map((_, index) => `Patient ${index}`),
    ],
    numbers: [1, 2, 3, 4].map(() => contact('sms').address),
  }
}

/** These would log out the staff who ask, or those whom an administrator asks about. */
const endingSessions: RouteName[] = ['login', 'logout', 'endSession', 'changePassword', 'changeStaff', 'resetPassword']

async function rolesOf(clinic: ProofClinic): Promise<Role[]> {
  const origin = clinic.url
  const staff = await Promise.all(
    ['chen', 'desk', 'admin'].map(async (name) => {
      const headers = { cookie: await logIn(clinic.url, name), origin }
      return { name, headers, without: endingSessions }
    }),
  )
  // The header in this spelling is known to be left out of a request without authorization.
  const bot = { Authorization: `Bearer ${clinic.secrets.botApiKey}` }
  return [{ name: 'nobody', headers: {}, without: [] }, { name: 'the bot', headers: bot, without: [] }, ...staff]
}

async function stillServed({ addresses }: ProofClinic, staff: Role[]): Promise<string[]> {
  const answers = await Promise.all(
    staff.map(async ({ name, headers }) => {
      const { status } = await fetch(`${addresses.api}/api/session`, { headers })
      return status === 200 ? [] : [`${name} is not served any more: ${status}`]
    }),
  )
  return answers.flat()
}
