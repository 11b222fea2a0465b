import { createHash } from 'node:crypto'

/** What is kept of a text in its place: nobody can read it, and two that differ have two. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')
