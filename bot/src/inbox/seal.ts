import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const IV_BYTES = 12
const TAG_BYTES = 16

export type Seal = ReturnType<typeof sealWith>

/**
 * Makes stored patient data unreadable without `secret`: names by HMAC-SHA256, values by AES-256-GCM, both as base64url.
 * A value opens only under the name for which it was sealed.
 */
export function sealWith(secret: string) {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `anteroom conversation ${use}`, 32))
  const nameKey = derive('name')
  const valueKey = derive('value')

  return {
    name: (plain: string): string => createHmac('sha256', nameKey).update(plain).digest('base64url'),

    seal(name: string, plain: string): string {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', valueKey, iv).setAAD(Buffer.from(name))
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
    },

    /** Null for a value that was sealed with another secret or for another name, or was changed. */
    open(name: string, sealed: string): string | null {
      try {
        const bytes = Buffer.from(sealed, 'base64url')
        const decipher = createDecipheriv('aes-256-gcm', valueKey, bytes.subarray(0, IV_BYTES), {
          authTagLength: TAG_BYTES,
        })
        decipher.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
        const plain = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
        return Buffer.concat([plain, decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}
