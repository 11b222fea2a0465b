import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { faultPoints, nodeArgsFor, serviceAt } from './launcher.ts'

/** Runs an expression in a Node started like a service, in the folder of the proofs. */
const run = (plan: Parameters<typeof nodeArgsFor>[0], expression: string, env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [...nodeArgsFor(plan), '--input-type=module', '--eval', expression], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    env,
  })

const passing = (...points: string[]) => `
  const { faultPoint } = await import('@anteroom/service/fault-point.ts')
  for (const point of ${JSON.stringify(points)}) { faultPoint(point); console.log(point) }`

test('a process dies on the pass of the point that was aimed at, and at no other', () => {
  const plan = { aim: { point: 'alert-recorded', pass: 2, signal: 'SIGKILL' } } as const
  const died = run(plan, passing('alert-recorded', 'alert-about-to-be-sent', 'alert-recorded'))
  expect(died.signal).toBe('SIGKILL')
  expect(died.stdout).toBe('alert-recorded\nalert-about-to-be-sent\n')
})

test('in production a process with an aim does not start', () => {
  const plan = { aim: { point: 'alert-recorded', pass: 1, signal: 'SIGKILL' } } as const
  const refused = run(plan, passing('alert-recorded'), { NODE_ENV: 'production' })
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('no place in production')
})

test('a seeded bug stands in for its module, with everything else that the module exports', () => {
  const plan = { bug: { module: '@anteroom/providers/channel.ts', by: 'cut-line-is-a-refusal.ts' } }
  const show = `
    const { optOutReasons, outcomeWithoutAnswer } = await import('@anteroom/providers/channel.ts')
    console.log(optOutReasons.size, outcomeWithoutAnswer(new Error('ECONNRESET')).kind)`
  expect(run({}, show).stdout).toBe('2 unknown\n')
  expect(run(plan, show).stdout).toBe('2 not-accepted\n')
})

test('each service has points of its own', () => {
  expect(new Set(faultPoints.map((point) => serviceAt[point]))).toEqual(new Set(['workers', 'api', 'bot']))
})
