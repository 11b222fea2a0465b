import { decideInTurn as original } from '@anteroom/api/commands/decide-in-turn.ts'

export * from '@anteroom/api/commands/decide-in-turn.ts'

/** Commands that are decided together are answered as soon as they are decided, whether or not the write succeeds. */
export const decideInTurn = ((...args) => {
  const decided = original(...args)
  for (const answer of decided.verdicts) answer()
  return { ...decided, verdicts: [] }
}) satisfies typeof original
