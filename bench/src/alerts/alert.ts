import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { NextAnswer } from '@anteroom/contracts/answers.ts'
import { expectStatus, openConnection } from '../client.ts'
import { DOCTORS, doctorsOf } from '../clinic.ts'
import { BUSY_NOTE, percentileRows, timesInTurns } from '../latency.ts'
import type { Options } from '../options.ts'
import { onStage, type Result, type Stage } from '../stage.ts'
import { chatsFor, checkOnce, faultsOf, firstToEach } from './accepted.ts'

/** The time between two presses. With the edit of a card after each, this uses two thirds of what Telegram accepts. */
const PRESS_EVERY_MS = 100
/** How many less urgent alerts wait for each of the 100 doctors. */
const OTHERS = 9

export const YOUR_TURN = /It's your turn\. Please come to room [^\n]+\nNumber/

/** One set of doctors for each stretch, and one for the warm-up. */
const setsOf = (name: string, rounds: number) =>
  Array.from({ length: 2 * rounds + 1 }, (_, stretch) => `${name}_${stretch}`)

/** From the doctor's press to "your turn" at the provider: alone, and while 900 less urgent alerts wait. */
export const alertBench = (options: Options): Promise<void> => pressBench(options, ['alert', 'urgent'])

/** Only the second of these. */
export const urgentBench = (options: Options): Promise<void> => pressBench(options, ['urgent'])

type Press = 'alert' | 'urgent'

async function pressBench({ rounds, profiles }: Options, presses: Press[]): Promise<void> {
  const sets = [...presses, 'others'].flatMap((name) => setsOf(name, rounds))
  const packages = ['bullmq', 'ioredis', 'telegraf', 'express', 'mongoose']
  await onStage({ profiles, doctorIds: sets.flatMap(doctorsOf), packages }, (stage) => measure(stage, presses, rounds))
}

async function measure(stage: Stage, presses: Press[], rounds: number): Promise<Result> {
  const { machine, clinic, standIns } = stage
  standIns.beStrict()
  const settings = { ...clinic.settings, ...standIns.settings }
  await machine.serve(new URL('../../../workers/src/main.ts', import.meta.url).pathname, settings, '/readyz')
  const bare = await machine.serve(
    new URL('./bare-bullmq.ts', import.meta.url).pathname,
    { REDIS_URL: machine.redisUrl },
    '/?jobs=0',
  )

  const [alerts, urgents, others] = ['alert', 'urgent', 'others'].map((name) => setsOf(name, rounds))
  const ours = {
    alert: { name: 'next → your turn', run: () => pressNext(stage, alerts?.shift() ?? '') },
    urgent: {
      name: `next → your turn, ${OTHERS * DOCTORS} others waiting`,
      run: () => pressBefore(stage, urgents?.shift() ?? '', others?.shift() ?? ''),
    },
  }
  const stretches = [
    { name: 'BullMQ, add → handler', run: () => addJobs(bare.port) },
    ...presses.map((press) => ours[press]),
  ]
  const { times, loadWasBusy } = await timesInTurns(stretches, rounds)
  const [ceiling, ...measured] = times
  const notes = [
    `${rounds} rounds of ${2 * DOCTORS} presses, one each ${PRESS_EVERY_MS} ms; medians. Less is better.`,
    ...(loadWasBusy ? [BUSY_NOTE] : []),
  ]
  return {
    rows: ceiling ? measured.flatMap((one) => percentileRows([50, 99], one, ceiling)) : [],
    notes,
    faults: faultsOf(standIns),
  }
}

async function addJobs(port: number): Promise<number[]> {
  const response = await fetch(`http://127.0.0.1:${port}/?jobs=${DOCTORS}&everyMs=${PRESS_EVERY_MS}`)
  return (await response.json()) as number[]
}

/**
 * One patient for each doctor of the set. Each card was sent over a second ago, as a chat accepts one message a second.
 */
async function seat({ clinic, standIns }: Stage, set: string): Promise<Map<string, string>> {
  const { contactOf, all, ofDoctor } = chatsFor(set, 1)
  await Promise.all([firstToEach(standIns, all), clinic.fillQueues(doctorsOf(set), 1, contactOf)])
  await pause(1_100)
  return new Map([...ofDoctor].map(([doctorId, [chat = '']]) => [doctorId, chat]))
}

/** Each doctor calls their one patient. Returns the milliseconds from each press to the message. */
export async function callAll(
  { clinic, standIns }: Pick<Stage, 'clinic' | 'standIns'>,
  chatOf: Map<string, string>,
): Promise<number[]> {
  const pressed = new Map<string, number>()

  async function press(doctorId: string, chat: string): Promise<void> {
    const connection = await openConnection(clinic.port)
    pressed.set(chat, performance.now())
    const path = `/api/doctors/${doctorId}/next`
    const answer = await connection.ask({ method: 'POST', path, cookie: clinic.cookie })
    connection.close()
    const { started } = NextAnswer.parse(JSON.parse(expectStatus(answer, 200)))
    if (started === null) throw new Error(`${doctorId} pressed next and no patient was started`)
  }

  async function pressAll(): Promise<void> {
    const presses: Promise<void>[] = []
    for (const [doctorId, chat] of chatOf) {
      presses.push(press(doctorId, chat))
      await pause(PRESS_EVERY_MS)
    }
    await Promise.all(presses)
  }

  const chats = [...chatOf.values()]
  const [sent] = await Promise.all([firstToEach(standIns, chats, YOUR_TURN), pressAll()])
  return [...sent].map(([chat, { at }]) => at - (pressed.get(chat) ?? Number.NaN))
}

async function pressNext(stage: Stage, set: string): Promise<number[]> {
  const chatOf = await seat(stage, set)
  const times = await callAll(stage, chatOf)
  checkOnce(stage.standIns, [...chatOf.values()], YOUR_TURN)
  await stage.clinic.forgetQueues()
  return times
}

/** The doctors press next while 900 confirmations of another set's patients wait to be sent. */
async function pressBefore(stage: Stage, set: string, othersSet: string): Promise<number[]> {
  const { clinic, standIns } = stage
  const chatOf = await seat(stage, set)
  const { contactOf, all } = chatsFor(othersSet, OTHERS)
  let leftWaiting = all.length

  async function pressAmongOthers(): Promise<number[]> {
    const begun = once(standIns.events, 'accepted')
    await clinic.fillQueues(doctorsOf(othersSet), OTHERS, contactOf)
    await begun
    const those = new Set(all)
    const times = await callAll(stage, chatOf)
    leftWaiting -= standIns.log.filter(({ address, isNew }) => isNew && those.has(address)).length
    return times
  }

  const [times] = await Promise.all([pressAmongOthers(), firstToEach(standIns, all)])
  if (leftWaiting <= 0) throw new Error('No other alert was still waiting when the last doctor had pressed')
  checkOnce(standIns, [...chatOf.values()], YOUR_TURN)
  checkOnce(standIns, all)
  await clinic.forgetQueues()
  return times
}
