import { Redis } from 'ioredis'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Attempt, type LoginBudgets, loginBudgets } from './login-budgets.ts'

let budgets: LoginBudgets

// A Redis that is never connected: each test counts in this process alone.
beforeEach(() => {
  budgets = loginBudgets(new Redis({ lazyConnect: true }))
})

const from = (name: string, address: string, device: string | null = null): Attempt => ({ name, address, device })

/** How many of these wrong attempts reached the check. */
async function wrong(count: number, attempt: (index: number) => Attempt): Promise<number> {
  let taken = 0
  for (let index = 0; index < count; index++) if (await budgets.take(attempt(index))) taken += 1
  return taken
}

describe('an unknown browser has', () => {
  it('eight tries for a name from one address, and from one IPv6 network', async () => {
    expect(await wrong(20, () => from('chen', '203.0.113.1'))).toBe(8)
    expect(await wrong(20, (n) => from('chen', `2001:db8:0:1::${n}`))).toBe(8)
    expect(await wrong(1, () => from('chen', '2001:db8:0:2::1'))).toBe(1)
  })

  it('forty from one address, eighty from one network, whatever the names', async () => {
    expect(await wrong(100, (n) => from(`name-${n}`, '203.0.113.1'))).toBe(40)
    expect(await wrong(100, (n) => from(`name-${n}`, `2001:db8:0:1::${n}`))).toBe(80)
  })

  it('sixty for one name, with all others', async () => {
    expect(await wrong(100, (n) => from('chen', `203.0.113.${n}`))).toBe(60)
  })
})

it('keeps what is refused for one name from using up the address for others', async () => {
  await wrong(100, () => from('chen', '203.0.113.1'))
  expect(await wrong(1, () => from('reyes', '203.0.113.1'))).toBe(1)
})

it('gives a known browser tries of its own, whatever others have used up', async () => {
  await wrong(100, (n) => from('chen', `203.0.113.${n}`))
  await wrong(100, (n) => from(`name-${n}`, '203.0.113.1'))
  expect(await wrong(30, () => from('chen', '203.0.113.1', 'a-device'))).toBe(10)
})

it('counts a known browser as any other once its own tries are used up', async () => {
  expect(await wrong(30, () => from('chen', '203.0.113.1', 'a-device'))).toBe(18)
})

it('takes nothing for an attempt that is given back', async () => {
  for (let count = 0; count < 100; count++) {
    const giveBack = await budgets.take(from('chen', '203.0.113.1'))
    await giveBack?.()
  }
  expect(await wrong(20, () => from('chen', '203.0.113.1'))).toBe(8)
})
