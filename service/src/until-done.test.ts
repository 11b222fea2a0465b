import { pino } from 'pino'
import { expect, test } from 'vitest'
import { untilDone } from './until-done.ts'

const log = pino({ level: 'silent' })

test('what fails is done again, until it succeeds or nobody needs it any more', async () => {
  let tries = 0
  async function failsOnce() {
    tries += 1
    if (tries === 1) throw new Error('connection timed out')
  }
  expect(await untilDone(failsOnce, { isOver: () => false, log, pauseMs: 1 })).toBe(true)
  expect(tries).toBe(2)

  const neverDone = () => Promise.reject(new Error('connection timed out'))
  let over = false
  const ended = untilDone(neverDone, { isOver: () => over, log, pauseMs: 1 })
  over = true
  expect(await ended).toBe(false)
})
