import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { DeskAnswer } from '@anteroom/contracts/desk.ts'
import { type Follower, follow } from '../live/follow.ts'
import type { LiveSocket } from '../live/socket.ts'

type Source = { api: ApiClient; socket: LiveSocket }

/** All doctors at a glance, kept current: whatever happens on a doctor's day may change what is seen of it. */
export const followDesk = ({ api, socket }: Source): Follower<DeskAnswer> =>
  follow({ socket, load: () => api.desk(), applyEvent: () => 'reload' })
