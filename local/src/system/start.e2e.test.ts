import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { root, settingNames } from '../config.ts'
import { type Child, startChild } from '../processes/child.ts'
import { freePort } from '../processes/free-port.ts'
import { waitUntil } from '../processes/wait-until.ts'
import { newDataDir } from '../testing/data-dir.ts'
import { bookAt, PASSWORD, request } from '../testing/stack.ts'

let dataDir: string
/** The appointment that the first start took. */
let booked = ''
const starts: Child[] = []
const startedByThem = new Set<number>()

beforeAll(async () => {
  dataDir = await newDataDir()
  // What other starts have fetched need not be fetched again.
  for (const fetched of ['venv', 'mongod']) {
    await mkdir(join(root, '.data', fetched), { recursive: true })
    await symlink(join(root, '.data', fetched), join(dataDir, fetched))
  }
})

afterEach(async () => {
  for (const { pid, stop } of starts.splice(0)) {
    for (const descendant of await descendantsOf(pid)) startedByThem.add(descendant)
    await stop()
  }
  for (const pid of startedByThem) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  startedByThem.clear()
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

/** Each process that runs here and its parent. A bare Linux has no `ps`. */
async function allProcesses(): Promise<number[][]> {
  if (process.platform === 'linux') {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
    const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')))
    // "12 (a name (with brackets)) S 1 …": its id, its name, its state, its parent.
    return stats
      .filter(Boolean)
      .map((stat) => [Number.parseInt(stat, 10), Number(stat.split(') ').at(-1)?.split(' ')[1])])
  }
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid='])
  const rows = stdout.trim().split('\n')
  return rows.map((row) => row.trim().split(/\s+/).map(Number))
}

async function descendantsOf(ancestor: number): Promise<number[]> {
  const processes = await allProcesses()
  const below = (parent: number): number[] =>
    processes.flatMap(([pid = 0, ppid]) => (ppid === parent ? [pid, ...below(pid)] : []))
  return below(ancestor)
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux')
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ')
  return (await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }))).stdout
}

/** Not so one that has ended and that nobody has asked for yet: not every container's first process does so at once. */
function isAlive(pid: number): boolean {
  try {
    if (process.platform === 'linux') return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** What `npm start` runs, up to its welcome, with all settings given here: a `.env` of this checkout has no say. */
async function startAnteroom(port: number) {
  const lines: string[] = []
  const main = await startChild({
    command: process.execPath,
    args: ['local/src/main.ts'],
    cwd: root,
    env: {
      ...process.env,
      ...Object.fromEntries(settingNames.map((name) => [name, ''])),
      PORT: String(port),
      DATA_DIR: dataDir,
      CLINIC_TIMEZONE: 'UTC',
      DEMO: 'always-open',
      DEMO_PASSWORD: PASSWORD,
    },
    onLine: (line) => lines.push(line),
  })
  starts.push(main)
  const rowOf = (name: string) => lines.find((line) => line.trim().startsWith(name))
  await waitUntil(async () => rowOf('Ctrl-C stops everything') !== undefined, {
    limitMs: 100_000,
    stillWorthwhile: main.running,
    explain: () => `It did not start:\n${lines.join('\n')}`,
  })
  const processes = await descendantsOf(main.pid)
  for (const pid of processes) startedByThem.add(pid)

  return {
    url: rowOf('Book an appointment')?.split(/\s+/).at(-1) ?? '',
    lines,
    processes,
    main,
    /** Settles when it has ended. The signal comes twice, as from the terminal and from npm. */
    async pressCtrlC() {
      process.kill(main.pid, 'SIGINT')
      process.kill(main.pid, 'SIGINT')
      await main.ended
    },
  }
}

test('a port in use is said and another one taken; Ctrl-C ends all that was started and nothing else', async () => {
  // By its command line it could be one of ours.
  const foreign = await startChild({
    command: process.execPath,
    args: ['-e', 'setInterval(() => {}, 1_000)', 'api/src/main.ts'],
  })
  starts.push(foreign)
  const occupant = createServer().listen(0)
  await once(occupant, 'listening')
  const { port } = occupant.address() as AddressInfo
  const first = await startAnteroom(port).finally(() => occupant.close())
  const taken = new URL(first.url).port
  expect(taken).not.toBe(String(port))
  expect(first.lines).toContain(`Port ${port} is in use, so this runs on port ${taken}.`)
  expect((await fetch(`${first.url}/livez`)).status).toBe(200)

  const { id } = await bookAt(first.url, { patientName: 'Ann', doctorId: 'dr_1' })
  // Two databases and three services at the least.
  expect(first.processes.length).toBeGreaterThanOrEqual(5)
  await first.pressCtrlC()
  const isOver = async () => !first.processes.some(isAlive)
  await waitUntil(isOver, { limitMs: 2_000, explain: () => 'Something goes on after Ctrl-C.' })
  expect(foreign.running()).toBe(true)
  booked = id
})

test('the next start finds the data at the port that was asked for; what dies comes back, or ends with its parent', async () => {
  const port = await freePort()
  const { url, lines, processes, main } = await startAnteroom(port)
  expect(new URL(url).port).toBe(String(port))
  const { body } = await request<StatusAnswer>(`${url}/api/appointments/${booked}/status`)
  expect(body).toMatchObject({ appointmentId: booked, patientName: 'Ann', queuePosition: 1 })

  // One that dies comes back, and where their parent is killed they all end.
  const commands = await Promise.all(processes.map(async (pid) => ({ pid, command: await commandOf(pid) })))
  const api = commands.find(({ command }) => command.includes('api/src/main.ts') && !command.startsWith('/bin/sh'))
  process.kill(api?.pid ?? 0, 'SIGKILL')
  const isBack = async () =>
    lines.some((line) => line.startsWith('The api has ended')) && (await fetch(`${url}/readyz`)).ok
  await waitUntil(isBack, { limitMs: 30_000, explain: () => `It did not come back:\n${lines.join('\n')}` })
  for (const pid of await descendantsOf(main.pid)) startedByThem.add(pid)
  process.kill(main.pid, 'SIGKILL')
  const isOver = async () => ![...startedByThem].some(isAlive)
  await waitUntil(isOver, { limitMs: 15_000, explain: () => 'Something goes on without its parent.' })
})
