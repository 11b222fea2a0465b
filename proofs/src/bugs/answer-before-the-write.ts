import { decideInTurn as original } from '@anteroom/api/commands/decide-in-turn.ts'

export * from '@anteroom/api/commands/decide-in-turn.ts'

/** What is decided together is answered as soon as it is decided, whatever becomes of the write. */
export const decideInTurn = ((...args) => {
  const decided = original(...args)
  for (const answer of decided.verdicts) answer()
  return { ...decided, verdicts: [] }
}) satisfies typeof original
