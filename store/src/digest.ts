import { hash } from 'node:crypto'

/**
 * The SHA-256 of a text as base64url, 43 characters: what is stored of a token, a code or an address, so that it can be
 * found and compared, and whoever reads the database cannot use it.
 */
export const digestOf = (text: string): string => hash('sha256', text, 'base64url')
