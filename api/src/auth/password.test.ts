import { argon2Sync, randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { hashPassword, isOutdated, verifyPassword } from './password.ts'

const nonce = randomBytes(16)
const tag = (cost: { memory: number; passes: number }) =>
  argon2Sync('argon2id', { ...cost, parallelism: 1, tagLength: 32, message: 'right', nonce })
const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

it('keeps the parameters in the hash, in the PHC form', async () => {
  const hash = await hashPassword('right')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(isOutdated(hash)).toBe(false)
  expect([await verifyPassword('right', hash), await verifyPassword('wrong', hash)]).toEqual([true, false])
})

it.each([
  ['without parameters', `${nonce.toString('base64url')}.${tag({ memory: 19_456, passes: 2 }).toString('base64url')}`],
  [
    'with lower parameters',
    `$argon2id$v=19$m=8192,t=1,p=1$${unpadded(nonce)}$${unpadded(tag({ memory: 8_192, passes: 1 }))}`,
  ],
])('verifies a hash %s, and says that it is outdated', async (_, hash) => {
  expect([await verifyPassword('right', hash), await verifyPassword('wrong', hash)]).toEqual([true, false])
  expect(isOutdated(hash)).toBe(true)
})

it.each(['', 'x', '$argon2id$v=19$m=1,t=1$salt$tag'])('lets nobody in by %j, which is no hash', async (hash) => {
  expect(await verifyPassword('', hash)).toBe(false)
})
