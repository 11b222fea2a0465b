import { StatusAnswer } from '@anteroom/contracts/answers.ts'
import { expectStatus, openConnection } from '../client.ts'
import type { Times } from '../latency.ts'
import type { Row } from '../table.ts'
import { openPages, type Page } from './page.ts'
import type { Side } from './sides.ts'

/** The connections on which the pages ask for their status. */
const CONNECTIONS = 50

type How = {
  /** Checks the body of each status, and throws if it is wrong. */
  check?: (body: string) => void
  /** Open pages, which are dropped at the beginning. */
  open?: Page[]
}

/** Each page connects and asks for its status. Resolves to the milliseconds until the last one is answered. */
export async function comeBack(
  { port, followers }: Side,
  { check = () => {}, open = [] }: How = {},
): Promise<[number]> {
  const free = await Promise.all(Array.from({ length: CONNECTIONS }, () => openConnection(port)))
  const lanes = free.map((connection) => ({ connection, last: Promise.resolve() as Promise<unknown> }))
  const begun = performance.now()
  for (const page of open) page.close()
  let turn = 0
  const pages = await openPages(followers, ({ statusPath }) => {
    const lane = lanes[turn++ % lanes.length]
    if (!lane) throw new Error('There is no connection')
    const answered = lane.last.then(() => lane.connection.ask({ method: 'GET', path: statusPath }))
    lane.last = answered
    return answered.then((answer) => check(expectStatus(answer, 200)))
  })
  const took = performance.now() - begun
  for (const page of pages) page.close()
  for (const { connection } of lanes) connection.close()
  return [took]
}

/** Throws on a status that is not at its doctor's newest revision. */
export const atRevision =
  (revs: Map<string, number>) =>
  (body: string): void => {
    const { doctorId, rev } = StatusAnswer.parse(JSON.parse(body))
    if (rev !== revs.get(doctorId)) throw new Error(`${doctorId} was answered at revision ${rev}`)
  }

/** A row for the slowest page of each round. The ceiling comes first. */
export const slowestRows = ([ceiling, back]: Times[]): Row[] =>
  ceiling && back
    ? [
        {
          workload: back.name,
          ours: back.rounds.map((all) => Math.max(...all)),
          unit: 'ms',
          ceiling: ceiling.name,
          ceilings: ceiling.rounds.map((all) => Math.max(...all)),
        },
      ]
    : []
