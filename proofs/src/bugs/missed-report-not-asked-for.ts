import { afterOutcome as original } from '@anteroom/workers/alerts/rules/after-outcome.ts'

export * from '@anteroom/workers/alerts/rules/after-outcome.ts'

/** An accepted alert is never looked at again, whether or not a report says what became of it. */
export const afterOutcome = ((outcome, claim, tried, now) => {
  const result = original(outcome, claim, tried, now)
  return result.state === 'sent' ? { ...result, notBefore: null } : result
}) satisfies typeof original
