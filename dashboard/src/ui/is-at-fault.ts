import type { Problem } from '@anteroom/contracts/problem.ts'

/** Whether the API refused this field, or a part of it. `field`: its path in the request, such as `details.names`. */
export const isAtFault = (problem: Problem | null, field: string): boolean =>
  problem?.errors?.some((error) => error.field === field || error.field.startsWith(`${field}.`)) ?? false
