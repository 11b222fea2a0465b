import type { Service } from '@anteroom/local/service-environment.ts'
import type { Rewrite } from './rewrite.ts'

/** A place in the product at which a process can be ended: just before a line of a file. */
export type Point = { name: string; service: Service; file: string; before: string }

const inWorkers = (file: string) => `workers/src/${file}`
const inBot = (file: string) => `bot/src/${file}`
const inApi = (file: string) => `api/src/${file}`

/** Where a death hurts most: between two writes, or between a write and what is said outside. */
export const points = [
  {
    name: 'alert claimed, nothing said',
    service: 'workers',
    file: inWorkers('alerts/send.ts'),
    before: 'const called = await callWhenAllowed(whenAllowed, {',
  },
  {
    name: 'alert about to be said',
    service: 'workers',
    file: inWorkers('alerts/send.ts'),
    before: 'return channel.send(message, AbortSignal.timeout(CALL_LIMIT_MS))',
  },
  {
    name: 'alert accepted, not recorded',
    service: 'workers',
    file: inWorkers('alerts/send.ts'),
    before: 'const context = { kind: alert.kind',
  },
  {
    name: 'alert recorded',
    service: 'workers',
    file: inWorkers('alerts/send.ts'),
    before: "return contentHash === null && result.state !== 'failed'",
  },
  {
    name: 'card edited, not recorded',
    service: 'workers',
    file: inWorkers('alerts/cards.ts'),
    before: 'await ledger.cardShows(claim, contentHashOf(content))',
  },
  {
    name: 'delivery reported, not recorded',
    service: 'workers',
    file: inWorkers('app.ts'),
    before: 'if (report !== null) await ledger.report(alert, { ...report, attempt }, clock())',
  },
  {
    name: 'command decided, not saved',
    service: 'api',
    file: inApi('commands/run.ts'),
    before: "if (!(await queues.save(before, decision.queue, { row, receipt }))) return 'lost'",
  },
  {
    name: 'command saved, nobody told',
    service: 'api',
    file: inApi('commands/run.ts'),
    before: 'publish({ before, view, row })',
  },
  {
    name: 'message kept, not begun',
    service: 'bot',
    file: inBot('inbox/worker.ts'),
    before: 'if (isNew) void drain(orderingKey)',
  },
  {
    name: 'conversation saved, message not ended',
    service: 'bot',
    file: inBot('inbox/handle.ts'),
    before: 'await inbox.finish(row, state)',
  },
  {
    name: 'reply about to be said',
    service: 'bot',
    file: inBot('inbox/worker.ts'),
    before: 'const outcome = await send(started.conversation, outgoing)',
  },
  {
    name: 'reply accepted, not noted',
    service: 'bot',
    file: inBot('inbox/worker.ts'),
    before: 'await change(key, (latest) => afterSending(latest, outgoing, outcome, clock()))',
  },
] as const satisfies Point[]

export type PointName = (typeof points)[number]['name']

/** Has a process end (`passHere`) or stand still (`stallHere`) on its n-th pass of a point, as the hook's plan says. */
export const at = ({ file, before }: Point, happens: 'passHere' | 'stallHere' = 'passHere'): Rewrite => ({
  file,
  find: before,
  replace: `globalThis.${happens}(); ${before}`,
})

export function pointNamed(name: PointName): Point {
  const point = points.find((one) => one.name === name)
  if (!point) throw new Error(`There is no point "${name}"`)
  return point
}
