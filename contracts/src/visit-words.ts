import { z } from 'zod'

const line = (most: number) =>
  z
    .string()
    .max(most, `At most ${most} characters.`)
    .trim()
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}<>]*$/u, 'One line, without < or >.')

/** Why somebody comes, in their own words. Staff read it; it is in no message and on no screen. */
export const Reason = line(120)

/** What staff write down for each other on one appointment; empty: nothing. */
const Note = line(300)

export const NoteRequest = z.strictObject({ note: Note })
export type NoteRequest = z.infer<typeof NoteRequest>
