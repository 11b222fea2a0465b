import type { ApiClient, Result } from '@anteroom/contracts/api-client.ts'
import { byRoute } from '@anteroom/contracts/endpoints.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import type { Refusal } from '@anteroom/contracts/refusals.ts'

export const refused = (reason: Refusal, more: Partial<Problem> = {}): { ok: false; problem: Problem } => ({
  ok: false,
  problem: {
    type: `urn:anteroom:problem:${reason}`,
    title: reason,
    status: reason === 'unavailable' ? 503 : 409,
    detail: reason,
    reason,
    ...more,
  },
})

export const answered = <Answer>(value: Answer): Result<Answer> => ({ ok: true, value })

const unreachable = async () => refused('unavailable')

/** An API that has only the given calls. */
export const fakeApi = (calls: Partial<ApiClient>): ApiClient => ({ ...byRoute(() => unreachable), ...calls })
