import { doctorsOf } from '../clinic.ts'
import { BUSY_NOTE, percentileRows, timesInTurns } from '../latency.ts'
import type { Options } from '../options.ts'
import { onStage, type Result, type Stage } from '../stage.ts'
import { type StandIns, startStandIns } from '../stand-ins.ts'
import { countMoves } from './count.ts'
import { AT_ONCE, bookAll, echoAll } from './talk.ts'

const doctorIds = doctorsOf('chat').slice(0, 20)

/**
 * People need a few seconds to read and to write. Without the pause, everybody answers as soon as the reply arrives.
 */
const paces = [
  { name: `reply, ${AT_ONCE} at once, no pause`, pauseMs: 0 },
  { name: `reply, ${AT_ONCE} at once, 3 s to think`, pauseMs: 3_000 },
]

/** How many messages and taps a booking takes, and how long each of 200 simultaneous patients waits for a reply. */
export async function chatBench({ rounds, profiles }: Options): Promise<void> {
  // Its own stand-in, because an update goes to the first bot that polls for it.
  const echo = await startStandIns('http://127.0.0.1:9')
  try {
    const packages = ['telegraf', 'twilio', 'express', 'mongoose']
    await onStage({ profiles, doctorIds, packages }, (stage) => measure(stage, echo, rounds))
  } finally {
    echo.stop()
  }
}

async function measure({ machine, clinic, standIns, botPort }: Stage, echo: StandIns, rounds: number): Promise<Result> {
  const apiUrl = `http://127.0.0.1:${clinic.port}`
  // This measures the bot, not the limits of the provider.
  const limits = { TELEGRAM_PER_SECOND: '1000', TELEGRAM_CHAT_PER_SECOND: '1000' }
  const settings = { ...clinic.settings, ...standIns.settings, ...limits, API_URL: apiUrl, PORT: `${botPort}` }
  await machine.serve(new URL('../../../bot/src/main.ts', import.meta.url).pathname, settings, '/readyz')
  await machine.serve(new URL('./echo-bot.ts', import.meta.url).pathname, echo.settings, '/')

  console.error('hello to booked …')
  const { rows, onTelegram } = await countMoves(clinic, standIns, doctorIds[0] ?? '')
  const notes = [`${rounds} rounds of ${2 * AT_ONCE} patients each; medians. Less is better.`]
  for (const { name, pauseMs } of paces) {
    console.error(`${name} …`)
    const { times, loadWasBusy } = await timesInTurns(
      [
        { name: 'echo bot', run: () => echoAll({ standIns: echo, pauseMs }, onTelegram.length + 1) },
        { name, run: () => bookAll({ standIns, pauseMs }, onTelegram, { clinic, doctorIds }) },
      ],
      rounds,
    )
    const [bare, booked] = times
    if (bare && booked) rows.push(...percentileRows([50, 95], booked, bare))
    if (loadWasBusy) notes.push(`${name}: ${BUSY_NOTE}`)
  }
  return { rows, notes }
}
