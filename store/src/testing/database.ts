import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'

/** The address of a database that no other test uses; `prefix` is how its name begins. */
export const testDatabaseUrl = (prefix: string) =>
  `${inject('mongoUrl').replace(/\/?(\?.*)?$/, '')}/${prefix}_${randomBytes(6).toString('hex')}`
