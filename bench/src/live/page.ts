import type { QueueUpdate, SocketAuth } from '@anteroom/contracts/live.ts'

/** As Engine.IO's protocol 4 names the kinds of its packets, and Socket.IO's protocol 5 those within its messages. */
const OPEN = '0'
const PING = '2'
const PONG = '3'
const CONNECT = '40'
const EVENT = '42'

export type Page = { close: () => void }

/** `heard` gets the revision of each update. */
export type Follower = { port: number; auth: SocketAuth; heard: (rev: number) => void }

/**
 * A patient's page that follows, as far as the server sees it: a socket that speaks as Socket.IO's client does, at a
 * fraction of its cost, or the load and not the server would set the limit. Resolves when the server has let it in.
 */
const openPage = ({ port, auth, heard }: Follower): Promise<Page> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`)
    socket.addEventListener('message', ({ data }) => {
      const packet = String(data)
      if (packet.startsWith(EVENT)) {
        const [event, update]: [string, QueueUpdate] = JSON.parse(packet.slice(EVENT.length))
        if (event === 'queueUpdate') heard(update.rev)
      } else if (packet === PING) socket.send(PONG)
      else if (packet.startsWith(OPEN)) socket.send(`${CONNECT}${JSON.stringify(auth)}`)
      else if (packet.startsWith(CONNECT)) resolve({ close: () => socket.close() })
      else reject(new Error(`A page was answered ${packet}`))
    })
    socket.addEventListener('error', () => reject(new Error('A page could not connect')))
    socket.addEventListener('close', () => reject(new Error('A page was closed before it was let in')))
  })

/** More wait in the backlog of a listening port than it may hold. */
const AT_ONCE = 100

/** Opens all of them; `opened` is called as soon as one is let in. */
export async function openPages<One extends Follower>(
  followers: One[],
  opened: (follower: One) => Promise<unknown> = async () => {},
): Promise<Page[]> {
  const pages: Page[] = []
  const left = followers.toReversed()
  const openOthers = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      pages.push(await openPage(one))
      await opened(one)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, openOthers))
  return pages
}
