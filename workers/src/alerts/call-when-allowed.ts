import type { Instant } from '@anteroom/contracts/queue.ts'
import type { Answer } from '@anteroom/providers/pacing/rate-limiter.ts'
import type { WhenAllowed } from '@anteroom/providers/pacing/send-queue.ts'

/** Content that has waited for longer than this is loaded again just before the call. */
const FRESH_MS = 250

type ContentOf<Loaded> = Exclude<Loaded, string>

type FreshCall<Loaded extends object | string, Answered extends Answer> = {
  /** The content of the call as it is now; a string: the reason why no call must be made. */
  load: () => Promise<Loaded>
  perform: (content: ContentOf<Loaded>) => Promise<Answered>
  clock: () => Instant
}

/**
 * Makes a call when the rate limiter allows it, with content that is fresh by then. Returns the content that was loaded
 * last with the answer, a number being that of {@link WhenAllowed}; or the reason why no call was made.
 */
export async function callWhenAllowed<Loaded extends object | string, Answered extends Answer>(
  whenAllowed: WhenAllowed,
  { load, perform, clock }: FreshCall<Loaded, Answered>,
): Promise<{ content: ContentOf<Loaded>; answer: Answered | number } | Extract<Loaded, string>> {
  let loadedAt = clock()
  let loaded = await load()
  const isContent = (one: Loaded): one is ContentOf<Loaded> => typeof one === 'object'
  const refresh = async (): Promise<boolean> => {
    if (clock() - loadedAt > FRESH_MS) {
      loadedAt = clock()
      loaded = await load()
    }
    return isContent(loaded)
  }
  if (!isContent(loaded)) return loaded as Extract<Loaded, string>
  const answer = await whenAllowed({ refresh, perform: () => perform(loaded as ContentOf<Loaded>) })
  // The limiter gives null only after `refresh` gave false.
  if (answer === null || !isContent(loaded)) return loaded as Extract<Loaded, string>
  return { content: loaded, answer }
}
