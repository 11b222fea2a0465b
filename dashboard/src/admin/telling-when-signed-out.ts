import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { byRoute } from '@anteroom/contracts/endpoints.ts'

type Call = (...asked: unknown[]) => Promise<{ ok: true } | { ok: false; problem: { status: number } }>

/** Wraps the API so that it reports when an answer says that the session is over: pages need not check for it. */
export const tellingWhenSignedOut = (api: ApiClient, onSignedOut: () => void): ApiClient =>
  byRoute((name) => async (...asked: unknown[]) => {
    const result = await (api[name] as Call)(...asked)
    if (!result.ok && result.problem.status === 401) onSignedOut()
    return result
  }) as ApiClient
