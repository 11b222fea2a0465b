import type { answerWithinLimit as original } from '@anteroom/api/routes/answer-limit.ts'

export * from '@anteroom/api/routes/answer-limit.ts'

/** An answer takes as long as the database does. */
export const answerWithinLimit = ((_request, _response, next) => next()) satisfies typeof original
