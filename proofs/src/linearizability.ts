import { CLINIC_TIMEZONE } from '@anteroom/local/testing/clinic-zone.ts'
import { logIn } from '@anteroom/local/testing/stack.ts'
import { FIRST_LINK } from '@anteroom/queue/link.ts'
import type { Doctor } from '@anteroom/queue/types.ts'
import type { StaffMember } from '@anteroom/store/staff.ts'
import { statusLinks } from '@anteroom/store/status-links.ts'
import { openProofClinic, type ProofClinic } from './harness/clinic.ts'
import { launcher, type Replacement } from './harness/launcher.ts'
import type { Proof } from './harness/table.ts'
import { faultsOf } from './linearizability/checker.ts'
import { type Scene, sendCommands } from './linearizability/clients.ts'
import { type Command, isAccepted, isAmbiguous } from './linearizability/commands.ts'

const CLIENTS = 16
const COMMAND_KINDS = 15
/** Only commands that meet cause these refusals. A round without them has shown little. */
const expectedRefusals = [
  ...['room-occupied', 'not-waiting', 'not-in-progress', 'not-called'],
  ...['already-booked', 'doctor-on-break'],
]

const aroundTheClock = Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }])
/** The nine doctors of a round. The first is the hot one with 480 places; the last has 8, so that a day gets full. */
const doctorsOf = (round: number): Doctor[] =>
  [3, 3, 3, 3, 3, 3, 3, 3, 180].map((consultationMinutes, index) => ({
    _id: `round_${round}_${index + 1}`,
    name: `Dr. Busy ${index + 1}`,
    specialty: 'General practice',
    room: String(index + 1),
    code: null,
    consultationMinutes,
    week: aroundTheClock,
    daysOff: [],
  }))

/**
 * Clients send commands of every kind to two API processes at once, and a checker replays each day with a model of its
 * own. Every answer, row and refusal has to be possible in some order of the commands, one after another. Every round
 * has its own days and seed, because a day holds 500 and a longer history is slower to check.
 */
export async function proveLinearizability(options: {
  rounds: number
  seed: number
  commands?: number
  bug?: Replacement
}): Promise<Proof> {
  const { rounds, seed, commands = 1_000, bug } = options
  const clinic = await openProofClinic({ doctors: 0, settings: { CLINIC_TIMEZONE }, launch: launcher(bug).launch })
  try {
    // This proof needs no alerts.
    await Promise.all([clinic.stopService('bot'), clinic.stopService('workers')])
    clinic.apis.push((await clinic.startAnother('api')).url)
    const staff = await hireStaff(clinic)
    const links = statusLinks(clinic.secrets.linkSecret)
    const tokenOf = (id: string) => links.tokenOf({ id, link: { version: FIRST_LINK } })
    const sent: Command[] = []
    const faults: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const doctors = doctorsOf(round)
      await clinic.collection<Doctor>('doctors').insertMany(doctors)
      const doctorIds = doctors.map(({ _id }) => _id)
      const scene = { urls: clinic.apis, doctorIds, staff, tokenOf, seed: seed + round }
      const ofRound = await sendCommands(scene, commands)
      for (const doctor of doctors) faults.push(...(await faultsOfDay(clinic, doctor, { all: ofRound, tokenOf })))
      faults.push(...notTried(ofRound))
      sent.push(...ofRound)
    }
    const accepted = sent.filter(({ calls }) => calls.some(isAccepted)).length
    const ambiguous = sent.filter(({ calls }) => calls.some(isAmbiguous)).length
    return {
      name: `${sent.length} commands of ${CLIENTS} clients`,
      seed,
      due: sent.length,
      sent: accepted,
      unreached: 0,
      lost: 0,
      extra: 0,
      ambiguous,
      worstMs: Math.max(...sent.flatMap(({ calls }) => calls.map(({ from, until }) => until - from))),
      faults,
      notes: [`${accepted} accepted, ${ambiguous} not answered at the first try`],
    }
  } finally {
    await clinic.stop()
  }
}

/** As many receptionists as there are clients, all logged in. */
async function hireStaff(clinic: ProofClinic): Promise<Scene['staff']> {
  const accounts = clinic.collection<StaffMember>('staff')
  const desk = await accounts.findOne({ _id: 'desk' })
  if (desk === null) throw new Error('The demo clinic has no front desk')
  const usernames = Array.from({ length: CLIENTS }, (_, index) => `client_${index + 1}`)
  await accounts.insertMany(usernames.map((_id) => ({ ...desk, _id })))
  return Promise.all(usernames.map(async (username) => ({ username, cookie: await logIn(clinic.url, username) })))
}

async function faultsOfDay(
  clinic: ProofClinic,
  doctor: Doctor,
  { all, tokenOf }: { all: Command[] } & Pick<Scene, 'tokenOf'>,
): Promise<string[]> {
  const { _id, consultationMinutes: minutes } = doctor
  const [rows, board] = await Promise.all([clinic.changes(_id), clinic.board(_id)])
  const commands = withIds(
    all.filter(({ doctorId }) => doctorId === _id),
    new Map(board.appointments.map(({ id }) => [tokenOf(id), id])),
  )
  return faultsOf({ minutes, commands, rows, board }).map((fault) => `${_id}: ${fault}`)
}

/** The commands with the ids of their appointments in place of the tokens. */
const withIds = (commands: Command[], idOf: Map<string, string>): Command[] =>
  JSON.parse(JSON.stringify(commands), (_, value) => idOf.get(value) ?? value)

function notTried(commands: Command[]): string[] {
  const kinds = new Set(commands.filter(({ calls }) => calls.some(isAccepted)).map(({ asked }) => asked.kind))
  const reasons = new Set(commands.flatMap(({ calls }) => calls.map(({ body }) => body.reason)))
  return [
    ...(kinds.size === COMMAND_KINDS ? [] : [`only ${[...kinds]} were ever accepted`]),
    ...expectedRefusals.filter((reason) => !reasons.has(reason)).map((reason) => `nothing was ever refused: ${reason}`),
  ]
}
