import { randomInt } from 'node:crypto'
import { digestOf } from '@anteroom/store/digest.ts'

const CODES = 10
/** Without those that are read as another: 0 and O, 1, I and L. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
/** 16 letters of 31 are 79 bits, so that a plain hash gives nothing away. */
const LENGTH = 16

/** New codes as they are shown: `ABCD-EFGH-JKMN-PQRS`. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: CODES }, () => {
    const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
    return letters.replace(/(.{4})(?=.)/g, '$1-')
  })

/** What the database has of a code, however it was typed. */
export const recoveryHash = (code: string): string => digestOf(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
