import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { byRoute } from '@anteroom/contracts/endpoints.ts'

type Call = (...asked: unknown[]) => Promise<{ ok: true } | { ok: false; problem: { status: number } }>

/** The same API, which also tells when an answer says that the session is over: no page has to look for that itself. */
export const tellingWhenSignedOut = (api: ApiClient, onSignedOut: () => void): ApiClient =>
  byRoute((name) => async (...asked: unknown[]) => {
    const result = await (api[name] as Call)(...asked)
    if (!result.ok && result.problem.status === 401) onSignedOut()
    return result
  }) as ApiClient
