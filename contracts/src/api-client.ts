import { type AxiosInstance, isAxiosError } from 'axios'
import { addressOf, byRoute, type RouteName } from './endpoints.ts'
import type { Problem } from './problem.ts'
import type { KeyedRoute, RouteAnswer, RouteInput } from './routes.ts'

/** What the API answered, or its problem document. A server that cannot be reached is the problem `unavailable`. */
export type Result<Answer> = { ok: true; value: Answer } | { ok: false; problem: Problem }

/** `key`: the `Idempotency-Key` of a command; a repeat with the same key gets the first answer. */
type Options = { key?: string | undefined }

type OptionsOf<Name extends RouteName> = Name extends KeyedRoute ? [options?: Options] : []

/** One call for each route. `input` has the fields of path, query and body in one object. */
export type ApiClient = {
  [Name in RouteName]: (
    ...asked: object extends RouteInput<Name>
      ? [input?: RouteInput<Name>, ...OptionsOf<Name>]
      : [input: RouteInput<Name>, ...OptionsOf<Name>]
  ) => Promise<Result<RouteAnswer<Name>>>
}

const UNREACHABLE: Problem = {
  type: 'urn:anteroom:problem:unavailable',
  title: 'Unavailable',
  status: 503,
  detail: "We can't reach the clinic. Please try again in a moment.",
  reason: 'unavailable',
}

const isProblem = (body: unknown): body is Problem => typeof body === 'object' && body !== null && 'reason' in body

async function settle<Answer>(request: Promise<{ data: Answer }>): Promise<Result<Answer>> {
  try {
    return { ok: true, value: (await request).data }
  } catch (error) {
    if (!isAxiosError(error)) throw error
    const body: unknown = error.response?.data
    return { ok: false, problem: isProblem(body) ? body : UNREACHABLE }
  }
}

/**
 * The REST API, typed by the table of routes. `http` carries the base address, the time limit and, for the bot, the
 * service key. No call throws for what can happen in daily use.
 */
export const apiClient = (http: AxiosInstance): ApiClient =>
  byRoute((name) => (input?: object, { key }: Options = {}) => {
    const { method, path, rest } = addressOf(name, input)
    const hasBody = method === 'POST' || method === 'PATCH'
    const headers = { 'Idempotency-Key': key ?? null }
    return settle<never>(http.request({ method, url: path, headers, [hasBody ? 'data' : 'params']: rest }))
  })
