import { createHmac } from 'node:crypto'
import type { StatusLink } from '@anteroom/queue/types.ts'
import { digestOf } from './digest.ts'

/** 128 bits, which as base64url are 22 characters. */
const TOKEN_BYTES = 16

/**
 * The tokens of patients' links, `/a/TOKEN`. Whoever has the secret derives them, so that services which write to
 * patients need not store them; whoever reads the database alone has their digests, which open nothing.
 */
export function statusLinks(secret: string) {
  const tokenAt = (appointmentId: string, version: number): string =>
    createHmac('sha256', secret)
      .update(`link:${appointmentId}:${version}`)
      .digest()
      .subarray(0, TOKEN_BYTES)
      .toString('base64url')

  /** The token of that version, and the link as its appointment holds it. */
  function issue(appointmentId: string, version: number): { token: string; link: StatusLink } {
    const token = tokenAt(appointmentId, version)
    return { token, link: { version, digest: digestOf(token) } }
  }

  return {
    issue,
    /** The link of that version, as its appointment holds it. */
    make: (appointmentId: string, version: number): StatusLink => issue(appointmentId, version).link,
    /** What opens an appointment for its patient: a token, or its id where it was booked before there were tokens. */
    tokenOf: ({ id, link }: { id: string; link?: Pick<StatusLink, 'version'> }): string =>
      link ? tokenAt(id, link.version) : id,
  }
}

export type StatusLinks = ReturnType<typeof statusLinks>
