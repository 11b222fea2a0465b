import { useSyncExternalStore } from 'react'
import type { Followed, Follower } from './follow.ts'

/** What is followed, as it is now; following lasts as long as the component is on the page. */
export const useFollowed = <Answer>({ subscribe, state }: Follower<Answer>): Followed<Answer> =>
  useSyncExternalStore(subscribe, state)
