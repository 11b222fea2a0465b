import type { ClientEvents, QueueUpdate, ServerEvents, SocketAuth, StatusUpdate } from '@anteroom/contracts/live.ts'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../config.ts'
import { type Child, startChild } from '../processes/child.ts'
import { freePort } from '../processes/free-port.ts'
import { waitUntil } from '../processes/wait-until.ts'
import { serviceEnvironment } from '../service-environment.ts'
import { bookAt, logIn, startTestStack, type TestStack } from '../testing/stack.ts'

type Live = Socket<ServerEvents, ClientEvents>

let stack: TestStack
let second: Child
let secondUrl: string
const sockets: Live[] = []

beforeAll(async () => {
  stack = await startTestStack()
  const port = await freePort()
  secondUrl = `http://127.0.0.1:${port}`
  const environment = serviceEnvironment(stack.config, stack.secrets, {
    publicUrl: stack.url,
    apiUrl: secondUrl,
    mongoUrl: `${stack.addresses.mongo}/anteroom`,
    redisUrl: stack.addresses.redis,
    standIns: stack.standIns,
  })
  second = await startChild({
    command: process.execPath,
    args: ['api/src/main.ts'],
    cwd: root,
    env: { ...environment, PORT: String(port) },
  })
  await waitUntil(async () => (await fetch(`${secondUrl}/readyz`)).ok, {
    limitMs: 30_000,
    stillWorthwhile: second.running,
    explain: () => `The second API did not become ready.\n${second.lastLines()}`,
  })
})
afterAll(async () => {
  for (const socket of sockets) socket.disconnect()
  await second?.stop()
  await stack?.stop()
})

async function connect(url: string, auth: SocketAuth, cookie = ''): Promise<Live> {
  const socket: Live = io(url, { auth, extraHeaders: { cookie, origin: url }, forceNew: true })
  sockets.push(socket)
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
  return socket
}

test.each([
  ['the first', 'the second', () => [stack.url, secondUrl] as const, 'dr_1', 'chen'],
  ['the second', 'the first', () => [secondUrl, stack.url] as const, 'dr_2', 'reyes'],
])(
  'a doctor on %s API process and a patient on %s hear each other at once',
  async (_, __, urls, doctorId, username) => {
    const [doctorUrl, patientUrl] = urls()
    const doctor = await connect(doctorUrl, {}, await logIn(doctorUrl, username))
    const doctorHears: StatusUpdate[] = []
    doctor.on('statusUpdate', (update) => doctorHears.push(update))

    const ann = await bookAt(patientUrl, { patientName: 'Ann', doctorId })
    const ben = await bookAt(patientUrl, { patientName: 'Ben', doctorId })
    await expect.poll(() => doctorHears.map(({ status }) => status)).toEqual(['waiting', 'waiting'])

    const patient = await connect(patientUrl, { appointmentId: ben.id })
    const patientHears: QueueUpdate[] = []
    patient.on('queueUpdate', (update) => patientHears.push(update))
    const set = (status: 'in-progress' | 'done') =>
      new Promise((resolve) => doctor.emit('updateAppointmentStatus', { appointmentId: ann.id, status }, resolve))
    expect(await set('in-progress')).toMatchObject({ ok: true })
    expect(await set('done')).toMatchObject({ ok: true })
    await expect
      .poll(() => patientHears.at(-1))
      .toMatchObject({ appointmentId: ben.id, position: 1, estimatedWaitTime: '0 minutes' })
  },
)

test('who logs out on one API process is logged out on the other at once', async () => {
  const cookie = await logIn(stack.url, 'desk')
  const ask = async () => (await fetch(`${secondUrl}/api/session`, { headers: { cookie } })).status
  // Without news of the end it would be known for two seconds.
  const soon = { interval: 20, timeout: 1_800 }
  expect(await ask()).toBe(200)
  await fetch(`${stack.url}/api/session`, { method: 'DELETE', headers: { cookie, origin: stack.url } })
  await expect.poll(ask, soon).toBe(401)
})
