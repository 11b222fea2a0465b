import { createHmac } from 'node:crypto'

/** The secrets without which some stored data is useless: chats, and patients' links. */
export type Keys = { seal: string; link: string }

/** A fingerprint that tells whether a secret is the same, and nothing else about it. */
const fingerprint = (secret: string, use: keyof Keys): string =>
  createHmac('sha256', secret).update(`anteroom fingerprint ${use}`).digest('hex').slice(0, 32)

export const fingerprints = ({ seal, link }: Keys): Keys => ({
  seal: fingerprint(seal, 'seal'),
  link: fingerprint(link, 'link'),
})

/** Whether one of these secrets has the fingerprint. */
export const isOneOf = (secrets: (string | undefined)[], use: keyof Keys, expected: string): boolean =>
  secrets.some((secret) => secret !== undefined && fingerprint(secret, use) === expected)
