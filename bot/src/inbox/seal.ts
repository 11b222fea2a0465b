import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const IV_BYTES = 12
const TAG_BYTES = 16
const ID_BYTES = 6

export type Seal = ReturnType<typeof sealWith>

type Keys = ReturnType<typeof keysFrom>

function keysFrom(secret: string) {
  const derive = (use: string, bytes = 32) =>
    Buffer.from(hkdfSync('sha256', secret, '', `anteroom conversation ${use}`, bytes))
  return { id: derive('id', ID_BYTES).toString('base64url'), name: derive('name'), value: derive('value') }
}

const nameWith = ({ name }: Keys, plain: string): string => createHmac('sha256', name).update(plain).digest('base64url')

function openWith({ value }: Keys, name: string, sealed: string): string | null {
  try {
    const bytes = Buffer.from(sealed, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', value, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    const plain = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
    return Buffer.concat([plain, decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/**
 * Makes stored patient data unreadable without `secret`: names by HMAC-SHA256, values by AES-256-GCM, both as
 * base64url; a sealed value begins with the id of its key and a dot. A value opens only under the name for which it was
 * sealed. With the `former` secrets values are opened and none is sealed, so that a secret can be replaced.
 */
export function sealWith(secret: string, former: string[] = []) {
  const keys = keysFrom(secret)
  const formerKeys = former.map(keysFrom)

  return {
    name: (plain: string): string => nameWith(keys, plain),

    /** The names under the former secrets. */
    formerNames: (plain: string): string[] => formerKeys.map((one) => nameWith(one, plain)),

    seal(name: string, plain: string): string {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', keys.value, iv).setAAD(Buffer.from(name))
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return `${keys.id}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`
    },

    /** Null for a value that was sealed with a secret unknown here or for another name, or was changed. */
    open(name: string, sealed: string): string | null {
      const known = [keys, ...formerKeys]
      const [id, value] = sealed.split('.')
      if (value !== undefined) {
        const one = known.find((key) => key.id === id)
        return one === undefined ? null : openWith(one, name, value)
      }
      // Sealed before keys had ids.
      return known.map((key) => openWith(key, name, sealed)).find((plain) => plain !== null) ?? null
    },
  }
}
