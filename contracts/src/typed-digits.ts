import { z } from 'zod'
import { asciiDigits } from './ascii-digits.ts'

/** Digits as people type them, on any keyboard, as ASCII digits. Spaces in them do not count. */
export const typedDigits = ({ min, max }: { min: number; max: number }, error: string) =>
  z
    .string()
    .max(32, error)
    .regex(new RegExp(`^\\s*(?:[0-9\\u0660-\\u0669\\u06F0-\\u06F9]\\s*){${min},${max}}$`), error)
    .overwrite((text) => asciiDigits(text.replace(/\s/g, '')))
