import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB (`memory` in KiB), two passes, one lane. */
const COST = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 }

/** The hash as `salt.tag`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { ...COST, message: password, nonce })
  return `${nonce.toString('base64url')}.${tag.toString('base64url')}`
}

/** Takes the same time for a wrong password as for the right one. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [nonce = '', tag = ''] = hash.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (typeof nonce === 'string' || typeof tag === 'string') return false
  const given = await derive('argon2id', { ...COST, message: password, nonce })
  return timingSafeEqual(given, tag)
}
