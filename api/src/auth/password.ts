import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** `memory` in KiB. */
type Cost = { memory: number; passes: number; parallelism: number }

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 }
const TAG_BYTES = 32

type Hash = { cost: Cost; salt: Buffer; tag: Buffer }

/** PHC string format: the parameters stand in the hash, so that they can be raised while old hashes still verify. */
const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,})\$([A-Za-z0-9+/]{22,})$/

const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

function parseHash(hash: string): Hash | null {
  const [, memory, passes, parallelism, salt, tag] = PHC.exec(hash) ?? []
  if (salt && tag)
    return {
      cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
      salt: Buffer.from(salt, 'base64'),
      tag: Buffer.from(tag, 'base64'),
    }
  // As hashes were written before they had parameters: `salt.tag`, both base64url.
  const [oldSalt, oldTag] = hash.split('.').map((part) => Buffer.from(part, 'base64url'))
  return oldSalt && oldTag ? { cost: COST, salt: oldSalt, tag: oldTag } : null
}

/** The hash as `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const { memory, passes, parallelism } = COST
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { ...COST, tagLength: TAG_BYTES, message: password, nonce })
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`
}

/** Takes the same time for a wrong password as for the right one. False for what is no hash. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const parsed = parseHash(hash)
  if (parsed === null) return false
  const { cost, salt, tag } = parsed
  const given = await derive('argon2id', { ...cost, tagLength: tag.length, message: password, nonce: salt })
  return timingSafeEqual(given, tag)
}

/** Whether a hash has other parameters than those of today, or the old form. */
export function isOutdated(hash: string): boolean {
  const cost = PHC.test(hash) ? parseHash(hash)?.cost : undefined
  return cost?.memory !== COST.memory || cost.passes !== COST.passes || cost.parallelism !== COST.parallelism
}
