import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a signature is for: it is not valid for another purpose. */
type Purpose = 'session' | 'second-step' | `device:${string}`

/** Signs texts for cookies, so that forged ones are refused without asking the database. */
export function signer(secret: string) {
  const signatureOf = (purpose: Purpose, text: string) =>
    createHmac('sha256', secret).update(`${purpose}:${text}`).digest('base64url')

  return {
    /** `text.signature` */
    sign: (purpose: Purpose, text: string): string => `${text}.${signatureOf(purpose, text)}`,
    /** The text that was signed; null if it was not signed here for this purpose. */
    open(purpose: Purpose, signed: string): string | null {
      const dot = signed.lastIndexOf('.')
      const text = signed.slice(0, Math.max(dot, 0))
      const given = Buffer.from(signed.slice(dot + 1))
      const right = Buffer.from(signatureOf(purpose, text))
      return given.length === right.length && timingSafeEqual(given, right) ? text : null
    },
  }
}

export type Signer = ReturnType<typeof signer>
