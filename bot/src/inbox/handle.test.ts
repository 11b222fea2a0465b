import { pino } from 'pino'
import { expect, it } from 'vitest'
import { refused } from '../conversation/testing/chat.ts'
import { smsText } from '../testing/inbox.ts'
import { type HandleParts, handler } from './handle.ts'

const NOW = Date.parse('2026-11-26T09:00:00Z')

/** When a row whose opt-out the API did not accept is tried again, after this many tries. */
async function retriedAfter(tries: number): Promise<number | undefined> {
  let notBefore: number | undefined
  const delivery = { ...smsText('SM1', '+12025550143', 'STOP'), event: { kind: 'opt-out', optedOut: true } as const }
  const parts = {
    inbox: {
      async retry(_: unknown, at: number) {
        notBefore = at
      },
    },
    optOut: async () => refused('unavailable'),
    clock: () => NOW,
    log: pino({ level: 'silent' }),
  } as unknown as HandleParts
  await handler(parts)({ id: delivery.id, orderingKey: 'key', tries, delivery })
  return notBefore === undefined ? undefined : notBefore - NOW
}

it('asks the API for an opt-out again within seconds, however long it was away', async () => {
  expect(await Promise.all([1, 2, 3, 4, 9, 99].map(retriedAfter))).toEqual([1_000, 2_000, 4_000, 5_000, 5_000, 5_000])
})
