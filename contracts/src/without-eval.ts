import { config } from 'zod/v4/core'

/**
 * Lets schemas check without functions that they compile, which the policy of the pages forbids. Called before the first
 * schema is made: zod would try it then, and the browser reports each try.
 */
export const checkWithoutEval = (): void => void config({ jitless: true })
