import { setTimeout as pause } from 'node:timers/promises'
import { type Random, randomFrom } from '../harness/random.ts'
import { type Asked, type Call, type Command, isAccepted, isAmbiguous, NO_ANSWER } from './commands.ts'

/**
 * The addresses of the API's processes, the doctors (the first is the hot one) and a cookie for each client. Clients
 * name an appointment by the token of its link, as patients do; `tokenOf` gives it for an id that staff were told.
 */
export type Scene = {
  urls: string[]
  doctorIds: string[]
  staff: { username: string; cookie: string }[]
  tokenOf: (appointmentId: string) => string
  seed: number
}

/** The share of each kind of command, in percent. */
const weights: Record<Asked['kind'], number> = {
  book: 18,
  cancel: 4,
  'check-in': 6,
  hold: 5,
  call: 10,
  start: 8,
  finish: 6,
  next: 9,
  skip: 6,
  'no-show': 4,
  return: 8,
  move: 5,
  undo: 4,
  'set-doctor-status': 5,
  'set-language': 2,
}
const kinds = (Object.keys(weights) as Asked['kind'][]).flatMap((kind) =>
  Array.from({ length: weights[kind] }, () => kind),
)

/** Only staff may ask for these; patients may ask for the others too. */
const staffOnly = new Set<Asked['kind']>([
  'call',
  'start',
  'finish',
  'next',
  'skip',
  'no-show',
  'move',
  'undo',
  'set-doctor-status',
])

/**
 * What all clients know of a queue: the last known state of each appointment, the keys used, and the last step of each
 * member of staff.
 */
type Known = { standing: Map<string, string>; keys: { key: string; kind: Asked['kind'] }[]; revs: Map<string, number> }

const nothing = (): Known => ({ standing: new Map(), keys: [], revs: new Map() })

/** The state of an appointment that the command usually needs; the others need a waiting one. */
const standingFor: Partial<Record<Asked['kind'], string>> = {
  finish: 'in-progress',
  return: 'missed',
  skip: 'called',
  'no-show': 'called',
}

/** Usually somebody whom the command fits, often the one changed last; otherwise anybody. */
function choosePerson(random: Random, kind: Asked['kind'], { standing }: Known): string | null {
  const wanted = standingFor[kind] ?? 'waiting'
  const [isAnybody, isLast] = [random.chance(0.1), random.chance(0.4)]
  const fitting = [...standing].flatMap(([id, stands]) => (stands === wanted ? [id] : []))
  const choice = fitting.length > 0 && !isAnybody ? fitting : [...standing.keys()]
  if (choice.length === 0) return null
  return random.pick(isLast ? choice.slice(-1) : choice)
}

function choose(random: Random, known: Known, { number, username }: { number: number; username: string }): Asked {
  const kind = random.pick(kinds)
  // A few families share an address and write their names in several ways, so that some are already booked.
  const contact = random.chance(0.5) ? `patient-${random.int(1, 8)}@example.org` : null
  const name = random.pick(['Ann Lee', 'ANN  LEE', 'ann lee', 'Leo Lee'])
  const patientName = contact === null ? `Patient ${number}` : name
  const booking: Asked = { kind: 'book', patientName, contact }
  if (kind === 'book') return booking
  if (kind === 'next') return { kind }
  if (kind === 'undo') return { kind, rev: random.chance(0.5) ? (known.revs.get(`staff:${username}`) ?? null) : null }
  if (kind === 'set-doctor-status') {
    return { kind, status: random.pick(['on-time', 'on-time', 'running-late', 'running-late', 'on-break'] as const) }
  }
  const appointmentId = choosePerson(random, kind, known)
  if (appointmentId === null) return booking
  if (kind === 'cancel') return { kind, appointmentId, by: random.pick(['patient', 'clinic'] as const) }
  if (kind === 'move') return { kind, appointmentId, place: random.int(1, 10), reason: 'in pain' }
  if (kind === 'set-language') return { kind, appointmentId, language: random.pick(['en', 'es'] as const) }
  return { kind, appointmentId }
}

/** No call takes longer. */
const ANSWER_LIMIT_MS = 10_000
const RETRY_AFTER_MS = 200
/** A command that is still unanswered after this time of retries counts as never answered. */
const MAX_OUTAGE_MS = 30_000
/** The API remembers the last 256 keys of a queue. Only this many of the newest are used again. */
const KEYS_KNOWN = 50

/** Stays today's for the whole run. */
const scheduledTime = new Date().toISOString()

function requestFor(doctorId: string, asked: Asked): { method: string; path: string; body: object } {
  const { kind } = asked
  if ('appointmentId' in asked) {
    const path = `/api/appointments/${asked.appointmentId}`
    const { appointmentId: _, kind: __, ...body } = asked
    if (kind === 'start') return { method: 'PATCH', path: `${path}/status`, body: { status: 'in-progress' } }
    if (kind === 'finish') return { method: 'PATCH', path: `${path}/status`, body: { status: 'done' } }
    return { method: 'POST', path: `${path}/${kind === 'set-language' ? 'language' : kind}`, body }
  }
  if (asked.kind === 'book') {
    const { patientName, contact: address } = asked
    const contact = address === null ? {} : { contact: { channel: 'email', address } }
    return { method: 'POST', path: '/api/appointments', body: { patientName, doctorId, scheduledTime, ...contact } }
  }
  const path = `/api/doctors/${doctorId}`
  if (asked.kind === 'set-doctor-status') {
    return { method: 'PATCH', path: `${path}/status`, body: { status: asked.status } }
  }
  const body = asked.kind === 'undo' && asked.rev !== null ? { rev: asked.rev } : {}
  return { method: 'POST', path: `${path}/${kind}`, body }
}

async function call(url: string, command: Command, cookie: string): Promise<Call> {
  const { method, path, body } = requestFor(command.doctorId, command.asked)
  const headers = {
    'Content-Type': 'application/json',
    ...(cookie && { Cookie: cookie, Origin: url }),
    ...(command.key && { 'Idempotency-Key': command.key }),
  }
  const [from, clock] = [performance.now(), Date.now()]
  const request = { method, headers, body: JSON.stringify(body), signal: AbortSignal.timeout(ANSWER_LIMIT_MS) }
  const answer = await fetch(`${url}${path}`, request)
    .then(async (response) => ({
      status: response.status,
      body: (await response.json().catch(() => ({}))) as Call['body'],
    }))
    .catch(() => ({ status: NO_ANSWER, body: {} }))
  return { from, until: performance.now(), clock: [clock, Date.now()], ...answer }
}

/** Records the states of appointments after an accepted command. */
function learn(
  known: Known,
  { asked, key, by }: Command,
  { body, tokenOf }: Pick<Call, 'body'> & Pick<Scene, 'tokenOf'>,
) {
  if (key) known.keys.push({ key, kind: asked.kind })
  if (staffOnly.has(asked.kind) && typeof body.rev === 'number') known.revs.set(by, body.rev)
  const stands = (id: unknown, status: unknown) => {
    if (typeof id !== 'string') return
    // The one changed last goes to the end.
    known.standing.delete(id)
    known.standing.set(id, String(status))
  }
  if (asked.kind === 'book' && 'appointment' in body) stands((body.appointment as Call['body']).link, 'waiting')
  if (asked.kind === 'next') {
    const token = (id: unknown) => (typeof id === 'string' ? tokenOf(id) : id)
    stands(token(body.finished), 'done')
    stands(token(body.started), 'in-progress')
  }
  if ('appointmentId' in asked) {
    const isMissed = asked.kind === 'skip' || asked.kind === 'no-show'
    stands(asked.appointmentId, isMissed ? 'missed' : asked.kind === 'call' ? 'called' : body.status)
  }
}

/**
 * Sends `count` commands from all clients at once, half of them to the hot queue. A tenth is sent twice with one key,
 * at once or one after the other; a few use another command's key. A command with a key is repeated until the API
 * answers, and the repeat gets the first answer. One without a key stays unexplained.
 */
export async function sendCommands(
  { urls, doctorIds, staff, tokenOf, seed }: Scene,
  count: number,
): Promise<Command[]> {
  const known = new Map(doctorIds.map((id): [string, Known] => [id, nothing()]))
  const [hot = '', ...cold] = doctorIds
  const sent: Command[] = []

  async function send(number: number, { username, cookie }: Scene['staff'][number]) {
    // A source of its own, so that its choices do not depend on the answers to others.
    const random = randomFrom(seed * 10_000 + number)
    const doctorId = random.chance(0.5) ? hot : random.pick(cold)
    const [isTwice, isAtOnce, isReused, isClinic, isKeyless] = [0.1, 0.5, 0.02, 0.5, 0.5].map(random.chance)
    const here = known.get(doctorId) ?? nothing()
    const asked = choose(random, here, { number, username })
    // A contact typed by a patient on the web belongs to nobody until it is verified.
    const isProven = asked.kind === 'book' && asked.contact !== null
    const asStaff = staffOnly.has(asked.kind) || isProven || ('by' in asked ? asked.by === 'clinic' : isClinic)
    // The API may have forgotten older keys.
    const others = here.keys.slice(-KEYS_KNOWN).flatMap(({ key, kind }) => (kind === asked.kind ? [] : [key]))
    const reused = isReused && others.length > 0 ? random.pick(others) : null
    // The answer to a doctor's status has no revision, so only its key tells it from a lost one.
    const own = isKeyless && !isTwice && asked.kind !== 'set-doctor-status' ? null : `command-${seed}-${number}`
    const key = isTwice ? own : (reused ?? own)
    const command: Command = { doctorId, by: asStaff ? `staff:${username}` : 'patient', asked, key, calls: [] }
    sent.push(command)

    async function once() {
      const end = Date.now() + MAX_OUTAGE_MS
      for (;;) {
        const made = await call(random.pick(urls), command, asStaff ? cookie : '')
        command.calls.push(made)
        if (!isAmbiguous(made) || key === null || Date.now() > end) return
        await pause(RETRY_AFTER_MS)
      }
    }
    if (isTwice && isAtOnce) await Promise.all([once(), once()])
    else for (let calls = 0; calls < (isTwice ? 2 : 1); calls++) await once()
    const accepted = command.calls.find(isAccepted)
    if (accepted) learn(here, command, { body: accepted.body, tokenOf })
  }

  await Promise.all(
    staff.map(async (member, first) => {
      for (let number = first; number < count; number += staff.length) await send(number, member)
    }),
  )
  return sent
}
