import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { DisplayAnswer } from '@anteroom/contracts/display.ts'
import { type Follower, follow } from '../live/follow.ts'
import type { LiveSocket } from '../live/socket.ts'

type Source = { api: ApiClient; socket: LiveSocket; link: string }

/** What the screen with this link shows, kept current. */
export const followDisplay = ({ api, socket, link }: Source): Follower<DisplayAnswer> =>
  follow({
    socket,
    load: () => api.display({ id: link }),
    applyEvent: ({ kind }) => (kind === 'displayUpdate' ? 'reload' : 'ignore'),
  })
